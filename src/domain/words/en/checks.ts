// What is said of the service, of the seal and of entries written around the app, in English.

export const checks = {
  moment: "{on:date} at {at}",
  "moment.nowUntil": "now, until {until}",
  "seal.none":
    "There is no seal: nothing outside SharePoint keeps a running hash of the log, so what an owner of the site rewrites, takes out or slips in is found only by what SharePoint itself still tells of it. The service keeps a seal where it is set up.",
  "seal.to":
    "Sealed: {entries:row} of the log, the last on {at}, are in a running hash outside SharePoint, where nobody who can write to this site can write. “waymark check” compares the log with it and names what was rewritten, taken out or slipped in since.",
  "health.never":
    "The reminder service has never reported from this site, so nobody is reminded.",
  "health.neverFix": "Install the service (docs/reminders.md) and start it.",
  "health.silent":
    "The reminder service has not reported since {since}. Nobody is reminded while it is silent.",
  "health.silentFix":
    "See whether the function app runs and whether its certificate or identity is still valid.",
  "health.heldFix":
    "Release the day under Reminders, or correct what was imported.",
  "health.poisoned": "{n:message} failed too often and {n?was|were} put aside.",
  "health.poisonedFix":
    "The next round brings the cards back. If the number grows, read the service's log.",
  "health.waiting":
    "{n:card} {n?is|are} waiting; the oldest has not moved for {hours:hour}.",
  "health.waitingFix":
    "See the delivery log, and whether Teams has paused the app.",
  "health.paused": "Teams asked the app to wait until {until}.",
  "health.pausedFix": "Nothing: sending goes on by itself then.",
  "separation.endorsed":
    "{ref}: the date was endorsed by {name}, who proposed it.",
  "separation.confirmed":
    "{ref}: completion was confirmed by {name}, who claimed it.",
  edited: "{ref}: {what} changed in SharePoint from {from} to {to}, {lacks}.",
  "edited.by":
    "{ref}: {what} changed in SharePoint from {from} to {to} by {name} on {on:date}, {lacks}.",
  "edited.none": "none",
  "edited.dated": "{text} ({end:date})",
  "edited.list": "{parts:commas}",
  "edited.days": "{days:day}",
  "edited.is": "claimed",
  "edited.isNot": "not claimed",
  "edited.update": "{on:date} by {name}, “{note}”",
  "edited.updateWordless": "{on:date} by {name}",
  "edited.notReportedOrDecided": "not reported or decided",
  "edited.notEndorsed": "not endorsed",
  "edited.notConfirmed": "not confirmed",
  "edited.notInLog": "not in the log",
  "edited.notProposed": "not proposed in the app",
  "edited.notDecided": "not decided",
  "edited.notReported": "not reported",
  "edited.field.status": "status",
  "edited.field.inForce": "date",
  "edited.field.actual": "actual date",
  "edited.field.claimed": "completion claim",
  "edited.field.awaiting": "proposed date",
  "edited.field.moves": "number of moves",
  "edited.field.daysMoved": "days moved",
  "edited.field.forecast": "forecast",
  "edited.field.ownRag": "owner's RAG",
  "edited.field.lastUpdate": "last update",
  "edited.field.ref": "reference",
  "edited.field.refAsWritten": "reference as written",
  "edited.field.title": "title",
  "edited.field.description": "description",
  "edited.field.themeId": "theme",
  "edited.field.accountable": "post that answers",
  "edited.field.supporting": "supporting posts",
  "edited.field.leadMember": "lead member",
  "edited.field.due": "programmed date",
  "edited.field.initialStatus": "first status",
  "edited.field.added": "day it joined the plan",
  "edited.field.addedAt": "moment it joined the plan",
  "edited.field.dependsOn": "what it waits for",
  "edited.field.partOf": "what it is part of",
  "edited.field.sameAs": "what it is the same as",
  "edited.field.carriedFrom": "where it was carried from",
  "apart.said":
    "{ref} names action {there} of {plan} as its home and takes nothing from there, because {why}. It stands as it was when it joined, and its date moves no more.",
  "apart.noHome": "the site has no such action",
  "apart.draftHome": "that plan was not live when it joined",
  "apart.othersHome": "a third plan is home to it",
  "apart.joinedTwice": "it stands in this plan under another reference already",
  "apart.fix":
    "Bring the plan back if it is missing. Otherwise withdraw the action here, and bring it in from the plan that is its home or add it as one of this plan.",
  "edited.field.home": "which action of the other plan it is",
  "edited.field.outcome": "outcome",
  "edited.field.resource": "resource",
  "edited.field.implications": "implications",
  "edited.field.exempt": "exempt mark",
  "edited.field.own": "the council’s own columns",
  "edited.field.original": "original words",
  "edited.field.planId": "plan",
  "edited.field.placeholder": "mark of an invented row",
} as const;
