// Assurance, in English.

export const assurance = {
  "assurance.notCompleted":
    "{ref} is not completed, so there is nothing to verify. Its completion is claimed by one person and confirmed by another first.",
  "assurance.alreadyVerified":
    "{ref} was verified already, by {by}. There is nothing more to do.",
  "assurance.needsReason":
    "Say why {ref} is sent back: its officer reads it, and it stands in the history.",
  "assurance.completed":
    "{ref} is completed, so there is no risk to accept instead.",
  "assurance.notHeld":
    "Choose the meeting of {body} that accepted the risk of {ref}: one that has taken place.",
  "assurance.meetingClosed":
    "The meeting of {on:date} is closed and takes nothing more about {ref}. The next meeting of the same body can accept the risk.",
  "assurance.needsMinute":
    "Give the number of the minute by which the risk of {ref} was accepted.",
  "assurance.needsRisk":
    "Say which risk is accepted and why {ref} is not done: it stands in the history and in the paper.",
  "assurance.about":
    "What stands behind completion on a day, as known on a day: each action not claimed, sent back by audit, claimed, confirmed by a second person, verified by audit, or its risk accepted by a body instead; the states sum. How long open actions are past their date, by the priority of the recommendation they answer ({priorities:or}).",
  "assurance.sums":
    "Of {total:action}, {done} completed: {verified} verified by audit, {confirmed} confirmed and not verified. {open} not completed: {claimed} claimed and awaiting confirmation, {sentBack} sent back by audit, {notClaimed} not claimed.",
  "assurance.risks":
    "For {n:action} that left the plan a body accepted the risk instead.",
  "assurance.back": "Sent back by audit and open again: {refs:list}.",
  "assurance.waits": "Confirmed and not verified yet: {refs:list}.",
  "judge.completedAlone":
    "It says the action is completed, which is claimed by one person and confirmed by another.",
  "judge.claimShown": "Completion is claimed without anything that shows it.",
  "judge.doneToCome": "Completion is claimed for a day that had not come.",
  "judge.confirmedOther":
    "It confirms a completion on a day before the one that was claimed or one that had not come, or as something else.",
  "judge.homeChanged":
    "It changes which action of another plan this one is. That is said when an action joins, and stays.",
  "judge.ownHome": "It names its own plan as the home of an action.",
  "judge.saysMore": "It says what an entry of its kind never says.",
  "judge.proposedNoWhy": "A date is proposed without why.",
  "judge.othersMilestone":
    "It proposes a date for a milestone that its action does not have.",
  "judge.notHeld": "It names no meeting of {body} that had been held.",
  "judge.correctsNone":
    "It corrects a meeting that was not closed, or that was no earlier one of the same body.",
  "judge.otherDay": "It takes effect on another day than its meeting's.",
  "judge.noBody":
    "It decides a date in no body's name; a date moves only by the decision of a named body.",
  "judge.noSuchBody": "It names a body that the plan does not have.",
  "judge.noMinute": "A committee decides a date without a minute.",
  "judge.backWithoutWhy": "It takes a decision back without why.",
  "judge.notToTakeBack":
    "It takes back what no meeting decided; a change of the plan is undone by another change.",
  "judge.tookBackOwn":
    "Whoever proposed the date took back what was decided about it.",
  "judge.closedTakesNothing":
    "It takes back what a closed meeting decided, which a later meeting of the same body puts right and names.",
  "judge.meetingReopened":
    "It writes over a meeting that was closed, which takes nothing more.",
  "judge.milestoneMoved": "It gives a milestone to another action.",
  "judge.draftAgain":
    "It makes a draft again of a plan that had gone live, or writes over the day on which it did.",
  "judge.riskNoMeeting":
    "It accepts a risk and names no meeting of a body on that day.",
  "judge.riskNoMinute": "It accepts a risk without a minute, or without why.",
  "judge.riskNotOpen":
    "It accepts a risk for an action that was completed or had left the plan.",
  "judge.sureOfNone": "It says how sure an action is and is about none.",
  "judge.notCompleted": "It speaks of a completion that does not stand.",
  "judge.backNoWhy": "It sends a completed action back without why.",
  "assurance.open": "Not claimed",
  "assurance.sentBack": "Sent back by audit",
  "assurance.claimed": "Claimed, awaiting confirmation",
  "assurance.confirmed": "Confirmed, not verified",
  "assurance.verified": "Verified by audit",
  "assurance.riskAccepted": "Risk accepted instead",
  "assurance.notRated": "No priority given",
  "assurance.critical": "Critical",
  "assurance.high": "High",
  "assurance.medium": "Medium",
  "assurance.low": "Low",
  "assurance.notPast": "Not past its date",
  "assurance.band": "{from} to {to} days",
  "assurance.lastBand": "{from} days or more",
  "assurance.ages":
    "Actions not completed, by priority and by how long they are past their date",
  "assurance.risksTable": "Risks accepted instead of the action being done",
  "assurance.implementation": "Implementation and verification",
  "assurance.followUp": "Audit follow-up: assurance and age by priority first",
  "changed.riskAccepted": "Risk accepted instead of the action being done",
  "changed.sentBack": "Sent back by audit: open again",
  "ruled.measureSet": "Measure set",
  "ruled.measureDropped": "Measure dropped",
  "ruled.reading": "Reading of a measure",
} as const;
