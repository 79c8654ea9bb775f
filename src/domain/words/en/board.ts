// The Board's meetings and the calendar, in English.

export const board = {
  "boardMeeting.noQuestion":
    "Write the question about {ref}: it goes to the officer as it stands here.",
  "boardMeeting.noReason":
    "Say why {ref} is escalated, so that whoever gets it knows what is asked of them.",
  "boardMeeting.noNote": "Write what is noted about {ref}.",
  "boardMeeting.noDateToHold":
    "{ref} has no agreed date to be held to. Ask for a date instead.",
  "boardMeeting.byBeforeMeeting":
    "{by:date} is before the meeting of {meeting:date}, so nobody could do it by then. Choose a later day.",
  "boardMeeting.alreadyHeld":
    "The meeting of {meeting:date} was held and closed. Choose the next one.",
  "boardMeeting.meetingToCome":
    "The meeting is on {meeting:date}. It can be opened on the day; if it was brought forward, move its date in the calendar first.",
  "boardMeeting.anotherOpen":
    "The meeting of {other:date} is still open. Close it first, so that each decision stands on its own meeting.",
  "bodyRules.noDays":
    "Say up to how many days the body may move a date, as a whole number from 1 to 9,999. If it may not agree any move, choose that it may not agree dates.",
  "bodyRules.noNameGiven":
    "Give the body its name, for example Programme Board.",
  "bodyRules.sameName":
    "{taken} already goes by that name or alias. Use another, so that minutes cannot be filed under the wrong body.",
  "bodyRules.noName": "Give the body its name.",
  "bodyRules.sameDay":
    "{body} already meets on {date:date}. Choose another day.",
  "calendar.updatesOpen": "Updates open for the {body} of {on:date}",
  "calendar.updatesClose": "Updates are wanted for the {body} of {on:date}",
  "calendar.graceEnds":
    "Last day an update is in time for the {body} of {on:date}",
  "calendar.boardPapers": "Papers go out for the {body} of {on:date}",
  "calendar.paperDue":
    "The paper is with democratic services for the {body} of {on:date}",
  "calendar.agenda": "The agenda is published for the {body} of {on:date}",
  "calendar.meeting": "The {body} meets",
  "calendar.extraMeeting":
    "The {body} meets (extra meeting: no new updates are asked for)",
  "calendar.closedDay": "{what} on {date:date}, which is not a working day.",
  "calendar.opensEarly":
    "{what} on {date:date}, before the meeting of {met:date} is over. Officers would be asked twice.",
  "cycle.opensLate":
    "Updates must open before they close: make the days before the Board at which they open the larger number.",
  "cycle.graceLate":
    "The days of grace end after the Board's papers go out, so an update in time would miss them. Close earlier, give fewer days of grace, or send the papers later.",
  "takeBack.meetingClosed":
    "The meeting of {closed:date} is closed and takes nothing more. What it recorded about {ref} is put right at the next meeting of the same body, {when}, as a correction.",
  "takeBack.noSuchDecision":
    "That is no decision of a meeting on {ref}, so it cannot be taken back. Load the action again to see what is there.",
  "takeBack.alreadyTakenBack":
    "That decision on {ref} was taken back on {effective:date} by {by}. There is nothing more to do.",
  "takeBack.noReason":
    "Say what was recorded wrongly about {ref}: it stands in the history beside the decision.",
  "planFlags.noReason":
    "Say why the flag on {ref} does not matter: an auditor reads who dismissed it and why.",
  "boardMeeting.closed":
    "The meeting of {meeting:date} is closed, so nothing can be added to it. Take the matter to the next meeting.",
  "boardMeeting.notOpen":
    "The meeting of {meeting:date} is not open yet. Open it first.",
  "boardMeeting.alreadyDecided":
    "{ref} was already {what}{where}, recorded by {by}. Nothing of yours was put over it, and what you wrote is kept.",
  "boardMeeting.here": " at this meeting",
  "boardMeeting.accepted": "accepted",
  "boardMeeting.asked": "asked about",
  "boardMeeting.escalated": "escalated",
  "boardMeeting.heldToDate": "held to its date",
  "boardMeeting.noted": "noted",
  "boardMeeting.decided": "decided",
  "bodyRules.opened":
    "The meeting of {meeting:date} has been opened, so its date stays: decisions stand on it.",
  "bodyRules.held":
    "The meeting of {meeting:date} has been held, so its date stays: decisions stand on it.",
  "cycle.notANumber":
    "{rule}: give a whole number of working days from 0 to {most}.",
  "cycle.rule.windowOpens": "When updates open",
  "cycle.rule.windowCloses": "When updates close",
  "cycle.rule.grace": "Days of grace",
  "cycle.rule.boardPapers": "When Board papers go out",
  "cycle.rule.committeePapers": "When the committee paper is wanted",
  "cycle.rule.agendaClearDays": "Clear days of the agenda",
  "takeBack.on": "on {on:date}",
  "takeBack.onceHeld": "once it is in the calendar and was held",
  "cycle.stored":
    "The stored rules of the calendar cannot be used: {why} The usual ones are shown until somebody saves others.",
  "headline.nothing": "Nothing was scheduled by the end of {by:monthOf}.",
  "headline.of":
    "Of {n} {n?item|items} scheduled by the end of {by:monthOf}: {parts:list}.",
  "headline.green": "{n} on target ({share}%)",
  "headline.amber": "{n} up to a month behind ({share}%)",
  "headline.red": "{n} more than a month behind ({share}%)",
  "headline.reprogrammed": "{n} re-programmed with approval ({share}%)",
  "headline.suspended": "{n} suspended with approval ({share}%)",
  "headline.dayMissing":
    "Day missing: {refs:list} {n?is|are} completed but the day is not recorded, so {n?it is|they are} in no band.",
  "headline.before": "In {in:monthOf} it was {n} of {of} on target ({share}%).",
  "corrective.whoBy": "{what} {who}, by {by:date}.",
  "corrective.who": "{what} {who}.",
  "corrective.by": "{what} By {by:date}.",
  "minuted.supported":
    "Supported the move to {to}; it goes to the committee, and the date in force stays until then",
  "minuted.supportedFrom":
    "Supported the move from {from:date} to {to}; it goes to the committee, and the date in force stays until then",
  "minuted.endorsed": "Agreed the move to {to}",
  "minuted.endorsedFrom": "Agreed the move from {from:date} to {to}",
  "minuted.refused": "Refused the move to {to}; the date in force stays",
  "minuted.refusedFrom":
    "Refused the move from {from:date} to {to}; the date in force stays",
  "minuted.proposalWithdrawn": "The proposal to move to {to} was taken back",
  "minuted.proposalWithdrawnFrom":
    "The proposal to move from {from:date} to {to} was taken back",
  "minuted.asked": "Asked: {question}",
  "minuted.escalated": "Escalated to {body}",
  "minuted.escalatedToHolder": "Escalated to the portfolio holder",
  "minuted.accepted": "Accepted",
  "minuted.heldToDate": "Held to its date",
  "minuted.noted": "Noted",
  "minuted.decided": "Decided",
} as const;
