// Who may do what, and why not, in English.

export const permission = {
  "readable.notYours":
    "This is the exempt part of the paper, which Waymark does not show to you. The public part is for everybody; the report author can say who may read the rest.",
  "permission.notYours":
    "You cannot {does}. This is for {who}; ask one of them.",
  "permission.notYoursOf":
    "You cannot {does} ({ref}). This is for {who}; ask one of them.",
  "permission.ownWork": "You {own}, so somebody else must {does}. Ask {who}.",
  "permission.who": "{who:or}",
  "permission.separation": "Never by the person who {own}.",
  "own.claimed": "claimed it",
  "own.wrote": "wrote them",
  "own.proposed": "proposed the date",
  "own.claimedComplete": "claimed the action complete",
  "did.claimed": "claimed it",
  "did.wrote": "wrote them",
  "did.proposed": "proposed the date",
  "did.claimedComplete": "claimed the action complete",
  "role.administrator": "the plan administrator",
  "role.author": "the report author",
  "role.lead": "a lead",
  "role.board": "a member of the Programme Board",
  "role.member": "an elected member",
  "role.auditor": "an auditor",
  "officer.accountable": "the officer whose post answers for the action",
  "officer.supporting":
    "an officer whose post answers for or supports the action",
  "judge.noRight": "{by} had no right to {does}. This is for {who}.",
  "may.correctDate":
    "ask for a programmed date to be corrected that was written wrongly",
  "may.confirmCorrection": "confirm that a programmed date was written wrongly",
  "may.keepMeasures":
    "set, change and drop measures, and read those of a theme",
  "may.recordReading": "record how a measure of an action stands",
  "own.asked": "asked for it",
  "did.asked": "asked for it",
  "may.readPlan": "read the plan, its dates and what is published",
  "may.readNotes":
    "read officers' internal notes, words not yet signed off, evidence and exempt matter",
  "may.recordProgress": "report progress or no change",
  "may.addEvidence": "add evidence",
  "may.claimCompletion": "claim that an action is complete",
  "may.confirmCompletion":
    "confirm that an action is complete, or send the claim back",
  "own.completed": "claimed or confirmed it",
  "did.completed": "claimed or confirmed it",
  "may.verifyCompletion":
    "verify that a completed action is done, or send it back",
  "may.acceptRisk":
    "record that a body accepts the risk instead of an action being done",
  "may.signOffReportText": "sign off words for publication",
  "may.askQuestion": "ask a question about an action",
  "may.answerQuestion": "answer a question about an action",
  "may.proposeDate": "propose another date, or take the proposal back",
  "may.recordDecision":
    "record what a body decided about a date, or take it back",
  "may.agreeSafeMove":
    "agree a milestone move that leaves the action's date safe",
  "may.takeMeeting":
    "record what a meeting made of an exception, or take it back",
  "may.keepCycle": "keep bodies, meetings and the calendar right",
  "may.dismissFlag": "dismiss a contradiction flag with a reason",
  "may.editMilestones": "add and mark milestones",
  "may.linkActions": "say what an action waits for",
  "may.amendDraft": "record an amendment to the draft plan",
  "may.movePlan": "approve, start, close or reopen the plan",
  "may.changePlan":
    "add, retitle, withdraw, suspend, resume, merge or split actions",
  "may.describePlan":
    "set an action's lead member, outcome, resource, implications, sources or exempt mark, keep the register of sources, or say whether elected members read what is exempt",
  "may.changeOwner": "change the post that answers for an action",
  "may.managePosts": "keep posts and holders right, and hand actions over",
  "may.manageRisks": "add risks and link them to the plan",
  "may.carryForward": "give open actions a destination and close the plan",
  "may.writePaper": "write and publish a committee paper",
  "may.endorsePaper": "record the Board's endorsement of a paper",
  "may.importPlan": "bring in a plan from a file and change settings",
  "may.checkPlan": "run the health check and take the whole record away",
} as const;
