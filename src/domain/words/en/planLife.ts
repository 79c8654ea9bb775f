// Drafting, changing and closing a plan, in English.

export const planLife = {
  "filledWorkbook.noSuchStatus":
    "“{status}” is no status of this plan. Choose one from the list in the cell, or record it in Waymark.",
  "filledWorkbook.noPlan":
    "The workbook has lost its sheet About and the row of {ref} its stamp, so it is not known of which plan it is. Nothing was recorded for it. Record it in the tab, or fill in a new download.",
  "filledWorkbook.noSuchDay":
    "“{forecast}” is no date. Write a day such as 30 June 2018.",
  "actionDetails.noPost":
    "A post that supports is not in this plan. Choose it again.",
  "actionDetails.planClosed":
    "{plan} is closed, so nothing of it changes any more.",
  "actionDetails.leftPlan":
    "{ref} has left this plan, so nothing about it is set any more.",
  "amendments.notDraft":
    "{plan} is past its draft, so it changes by change control and not by amendment.",
  "amendments.notInPlan":
    "The action this amendment is about is not in the plan. Choose it again.",
  "amendments.noReason":
    "Say why the amendment was not accepted: the body that asked reads the answer.",
  "amendments.meetingToCome":
    "The meeting of {meeting:date} has not taken place. Record the amendment on the day or later.",
  "amendments.empty": "Write what the amendment changes in the plan.",
  "carriedAnswers.tooMany":
    "{before} would keep {sources} recommendations, and a plan keeps at most {mostSources}. Take those nobody answers out of one of the registers first.",
  "carryForward.notClosing":
    "{plan} is not closing. Start its closing first, then give each open action a destination.",
  "carryForward.notOpen":
    "A destination was given to an action that is no longer open. Load the plan again and look at what is left.",
  "carryForward.noSuchPlan":
    "The plan that {ref} would go to is not open. Choose another plan.",
  "carryForward.noReason":
    "Say why {ref} stops unfinished: the closure statement prints the reason.",
  "carryForward.noService":
    "Name the service that keeps {ref} going as everyday work.",
  "carryForward.checkPast":
    "The first yearly check of {ref} must be after today. Choose a later day.",
  "carryForward.noSuchAction":
    "The action that {ref} would go into is not open in {plan}. Choose another.",
  "carryForward.noTheme": "Choose the theme of {plan} that {ref} goes to.",
  "changeControl.leftPlan":
    "{ref} {left} and is no longer in this plan, so it cannot be {what}. Its ref stays taken.",
  "changeControl.noTitle": "Write the new title of {ref}.",
  "changeControl.sameTitle":
    "{ref} already has this title. Write another, or leave it as it is.",
  "changeControl.completed":
    "{ref} is completed, so there is nothing to suspend.",
  "changeControl.alreadySuspended":
    "{ref} is already suspended. There is nothing more to do.",
  "changeControl.notSuspended":
    "{ref} is not suspended, so there is nothing to resume.",
  "changeControl.self":
    "{ref} cannot be merged into itself. Choose another action.",
  "changeControl.noSuchPost":
    "The post that would answer for {ref} is not in the register. Add the post first.",
  "changeControl.sameOwner":
    "{post} already answers for {ref}. Choose another post.",
  "dependencies.notInPlan":
    "The action that {ref} would wait for is not in this plan. Choose one from the list.",
  "dependencies.self": "{ref} cannot wait for itself. Choose another action.",
  "dependencies.alreadyThere":
    "{ref} already waits for {prerequisiteRef}. There is nothing more to do.",
  "dependencies.gone":
    "{ref} is no longer in this plan, so nothing can wait for it. Choose the action that took its place.",
  "draftEdits.noTitle": "Write what the action promises: its title is empty.",
  "draftEdits.noTheme": "Choose the theme that the action belongs to.",
  "draftEdits.noPost":
    "The post that answers is not in this plan. Choose it again.",
  "draftEdits.themeGone":
    "That theme is not in this plan any more. There is nothing to take out.",
  "draftEdits.noSuchTheme":
    "That theme is not in this plan. Load the plan again.",
  "draftEdits.noThemeTitle": "Name the theme.",
  "draftEdits.codeTaken":
    "The code {code} belongs to the theme “{same}”. Choose another.",
  "draftEdits.noLeadPost":
    "The post that leads is not in this plan. Choose it again.",
  "draftPlan.titleTaken":
    "There is already a plan called “{same}” in this site. Give the new one another name.",
  "draftPlan.noTitle": "Name the plan.",
  "exemptUnder.noParagraph":
    "Name the paragraph of Schedule 12A that makes it exempt, from {number} to {lastNumber}: the paper prints it.",
  "mayAddActions.planClosed":
    "{plan} is closed, so no action can be added to it.",
  "milestones.empty":
    "Write or paste at least one milestone for {ref}, one on a line.",
  "membersReading.planClosed":
    "{plan} is closed, so what its members read changes no more.",
  "milestones.alreadyReached":
    "“{milestone}” was already reached on {reached:date}. There is nothing more to do.",
  "newActions.noRef":
    "Give the new action a reference, for example 2.7: it is how papers name it.",
  "newActions.noTitle": "Write what the new action is: its title is empty.",
  "newActions.noParts":
    "Name at least one part to take out of {ref}, with a reference and a title.",
  "planLife.noApproval":
    "Name the body that approved the plan, its meeting and the minute: the approval is what makes the draft the council's plan.",
  "planLife.baselineFrozen":
    "The programmed dates were frozen when {plan} went live on {wentLive:date}. Propose another date instead.",
  "planRules.planClosed":
    "{plan} is closed, so it no longer changes. Make the change in the plan that carries the work on.",
  "planRules.noReason":
    "Say why {what}: the change is listed in the next report with its reason.",
  "planRules.inFuture":
    "The day this was agreed is in the future. Record it on the day or later.",
  "quickEntry.tooManyColumns":
    "“{title}” has {cells} columns. Paste a reference, the action and by when, or bring the whole table in on the Import page.",
  "quickEntry.tooManyLines":
    "These are {written} lines, and at most {mostLines} are added at once. Bring them in on the Import page, or paste fewer.",
  "quickEntry.noLines": "Write what the new action promises.",
  "sources.noCode":
    "Give every recommendation a code, such as R4: actions name it by that.",
  "sources.noWords": "Write what {code} recommends.",
  "sources.codeTwice":
    "The code {code} is given twice. Each recommendation needs its own: give one of them another.",
  "sources.planClosed": "{plan} is closed, so its register changes no more.",
  "sources.tooMany":
    "A plan keeps at most {mostSources} recommendations, and these would be {sources}. Keep those that actions answer.",
  "plan.noSuchAction":
    "That action is not in this plan. Load the plan again and choose it from the list.",
  "actionDetails.notFitting":
    "“{text}” does not fit “{title}”, which holds {holds}. Write it otherwise, or leave it empty.",
  "actionDetails.noneChosen": "Choose the actions it is set for.",
  "actionDetails.nothingToSet":
    "All of these actions have it so already. There is nothing to save.",
  "ownColumns.noTitle": "Give the column a title.",
  "ownColumns.tooLong":
    "The title of a column has at most {longestTitle} characters. Shorten it.",
  "ownColumns.ourHeading":
    "Every workbook of Waymark has a column “{title}” already, so two would be mistaken for each other. Give yours another title.",
  "ownColumns.titleTwice":
    "The plan has a column “{title}” already. Give this one another title.",
  "ownColumns.titleRetired":
    "The plan has a column “{title}” that was retired. Bring it back, or give this one another title.",
  "ownColumns.tooFewChoices":
    "Write at least two things that may be chosen for “{title}”, one a line.",
  "ownColumns.choiceTwice":
    "“{choice}” stands twice among what may be chosen. Take one of them out.",
  "ownColumns.choiceUsed":
    "“{choice}” is chosen for {n:action}, first {ref}, so it cannot be taken out. Choose something else there first.",
  "ownColumns.hasValues":
    "“{title}” is filled in for {n:action}, first {ref}, so it cannot be removed. Retire it: what is in it stays in the record.",
  "ownColumns.gone":
    "That column is no longer there: somebody else removed it. Load the plan again.",
  "ownColumns.tooMany":
    "A plan keeps at most {mostColumns} columns of the council’s own, the retired ones among them. Remove one that nobody filled in.",
  "ownColumns.planClosed": "{plan} is closed, so its columns change no more.",
  "ownKind.text": "words",
  "ownKind.choice": "one of {choices:or}",
  "ownKind.number": "a number",
  "ownKind.money": "money",
  "ownKind.date": "a date",
  "ownKind.yesNo": "yes or no",
  "actionLinks.partOf.notInPlan":
    "The action that {ref} would be part of is not in this plan. Choose one from the list.",
  "actionLinks.sameAs.notInPlan":
    "The action that {ref} would be the same as is not in this plan. Choose one from the list.",
  "actionLinks.partOf.self":
    "{ref} cannot be part of itself. Choose another action.",
  "actionLinks.sameAs.self":
    "{ref} cannot be the same as itself. Choose another action.",
  "actionLinks.partOf.ring":
    "{to} is already part of {ref}, directly or through others, so the link cannot go both ways. Remove that link first.",
  "actionLinks.sameAs.ring":
    "{to} is already the same as {ref}, directly or through others, so the link cannot go both ways. Remove that link first.",
  "dependencies.ring":
    "{ref} would wait for itself: {ring}. Remove one of these links first.",
  "carryForward.unplaced":
    "{n:openAction} still {n?has|have} no destination: {left}. Choose one for each before the plan closes.",
  "draftEdits.themeInUse":
    "{theme} has {n:action}: {refs:list}. Give {n?it|them} another theme first, so that nothing is lost with it.",
  "milestones.noTitle":
    "Milestone {n} has no title. Write what is to be reached, or remove the line.",
  "milestones.tooLong":
    "The milestone “{milestone}…” is too long. Shorten it and put the rest in the note.",
  "newActions.refUsed":
    "The reference {ref} belongs to “{owner}”, and a reference is never used again, even after its action has left the plan. Choose another.",
  "newActions.refTwice":
    "The reference {ref} is given twice here, and a reference is never used again, even after its action has left the plan. Choose another.",
  "newActions.noTheme": "Choose the theme that “{title}” belongs to.",
  "bringIn.noPlan": "Choose the plan whose action it is, then the action.",
  "bringIn.notLive":
    "{plan} is not live: its dates are still moved by whoever drafts it. Make it live first, then bring its actions in.",
  "bringIn.left":
    "{ref} {left}, so there is nothing to bring in. Choose an action that is still in its plan.",
  "bringIn.ownPlan":
    "It is action {ref} of {plan} itself: it is there already.",
  "bringIn.alreadyIn": "{there} of {plan} is in this plan already, as {ref}.",
  "bringIn.wasIn":
    "{there} of {plan} was in this plan as {ref}, which {left}. An action joins a plan once: add what is to be done as an action of this plan.",
  "change.added": "the action is added",
  "change.ofAction": "{ref} is {what}",
  "change.planMoved": "{plan} becomes {to}",
  "changed.retitled": "retitled",
  "changed.withdrawn": "withdrawn",
  "changed.suspended": "suspended",
  "changed.resumed": "resumed",
  "changed.merged": "merged",
  "changed.mergedInto": "merged into",
  "changed.split": "split",
  "changed.reassigned": "given to another post",
  "planState.draft": "a draft",
  "planState.approved": "approved",
  "planState.live": "live",
  "planState.closing": "closing",
  "planState.closed": "closed",
  "planLife.notNext":
    "{plan} is {state}, so it cannot become {to} now. Next it may become {next:or}.",
  "planLife.blocked": "{plan} cannot go live yet. {blockers:all}",
  "planLife.unplaced":
    "{plan} cannot close: {n:openAction} {n?has|have} no destination ({left:list}). Carry them forward first.",
  "blocker.noActions": "The plan has no action yet.",
  "blocker.noThemes": "The plan has no theme. Add at least one.",
  "blocker.noDates":
    "No action has an end date, so nothing could ever be late. Set dates first.",
  "blocker.noDate":
    "{refs:list} {n?has|have} no date. Set one, or say in words what it waits for.",
  "blocker.noOwner":
    "{refs:list} {n?has|have} no post that answers. Choose one.",
  "blocker.noTitle":
    "{refs:list} {n?has|have} no title. Write what is promised.",
  "blocker.sameRef": "{refs:list} {n?has|have} the same reference. Change one.",
  "quickEntry.lineRefused": "Line {n} was not added, nor any other: {why}",
  "changed.corrected": "corrected",
  "correctDate.noMilestone":
    "{ref} has no such milestone. Load the action again to see which there are.",
  "correctDate.noDate":
    "Write the date that {ref} should have had, as the source has it: “end of March 2027”.",
  "correctDate.sameDate":
    "{ref} has this programmed date already, so there is nothing to correct.",
  "correctDate.noSource":
    "Say where the right date of {ref} stands: the document, and the sheet and row or the page. Whoever confirms looks there.",
  "correctDate.noCell":
    "Copy the words of the cell that has the date of {ref}, all of them, as they stand in the source.",
  "correctDate.draftPlan":
    "{plan} has not gone live, so the date of {ref} is edited in the draft.",
  "correctDate.alreadyAsked":
    "A correction of {ref} waits for confirmation already. Confirm it or take it back first.",
  "correctDate.notAsked":
    "That correction of {ref} does not wait any more: it was confirmed or taken back. Load the action again to see what stands.",
  "correctDate.noReason":
    "Say why the date of {ref} is not corrected: it stands in the history beside what was asked.",
  "draftCheck.noOwner": "{ref} has no post that answers for it.",
  "draftCheck.twoOwners":
    "{ref} names {posts:list}. Choose the one that answers; the other supports.",
  "draftCheck.groupOwner":
    "{ref} is answered for by a group ({posts:list}). Name the post that answers.",
  "draftCheck.taskInOwnerCell":
    "{ref} has its task written beside the owner: “{task}”. Move it into the action.",
  "draftCheck.neverFinished":
    "{ref} begins “{begins}”, and nobody can say when that is done. Say what will be different at the end.",
  "draftCheck.noDate": "{ref} has no date at all.",
  "draftCheck.noEndDate":
    "{ref} has no end date (“{text}”). Give it an end, or a day to review it.",
  "draftCheck.notAgreed":
    "{ref} has no agreed date yet (“{text}”). Say what it waits for.",
  "draftCheck.themeWithoutActions":
    "Theme {theme} has no action. Add one, or take the theme out.",
  "draftCheck.manyOnOnePost":
    "{owner} answers for {n:action} of {of}. Check that one person can do them all.",
  "draftCheck.datesPileUp":
    "{n:action} of {of} with a date end in {by:monthOf}. Check that the dates are real.",
  "draftCheck.noOutcome":
    "{n:action} {n?has|have} no outcome or measure: {refs:list}.",
  "draftCheck.noMilestones":
    "{n:action} {n?has|have} no milestone: {refs:list}.",
  "draftCheck.noResource":
    "{n:action} {n?has|have} no resource named: {refs:list}.",
  "undated.notAgreed": "Date not yet agreed",
  "undated.notAgreedFor": "Date not yet agreed for {days:day}",
  "undated.waits": "Date not yet agreed, waits for {refs:list}",
  "undated.waitsFor":
    "Date not yet agreed for {days:day}, waits for {refs:list}",
  "waiting.claimed": "claimed complete, to be confirmed by somebody else",
  "waiting.date": "{to:date} proposed, waiting for a decision",
  "waiting.noDate": "proposed to have no date, waiting for a decision",
  "closure.title": "{plan}: closure statement",
  "closure.closed": "{plan} closed on {on:date}.",
  "closure.noneDone": "No actions were completed.",
  "closure.done": "{n:action} {n?was|were} completed.",
  "closure.nonePlaced":
    "No open actions were given a destination: {transfer} transferred, {absorb} absorbed, {everyday} made everyday work, {stop} stopped.",
  "closure.placed":
    "{n:openAction} {n?was|were} given a destination: {transfer} transferred, {absorb} absorbed, {everyday} made everyday work, {stop} stopped.",
  "closure.went": "{ref} {title}. {where}",
  "closure.stopped": "{ref} {title}. Stopped: {why}",
  "closure.exemptPlaced": "{ref} (withheld: exempt). Given a destination.",
  "closure.exemptStopped": "{ref} (withheld: exempt). Stopped.",
  "carried.transfer": "Carried forward to {where} as {as}.",
  "carried.absorb": "Absorbed into {as} of {where}.",
  "carried.businessAsUsual":
    "Everyday work of {where}, checked every year from {from:date}.",
} as const;
