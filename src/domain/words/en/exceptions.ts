// Why an action is on the Board's list of exceptions, in English.

export const exceptions = {
  "exception.pastDate": "{days:day} late: it was due by {due:date}.",
  "exception.sentBack":
    "Audit sent it back on {on:date} and nobody has claimed it since. {by}: “{why}”",
  "exception.sentBackBy":
    "Audit sent it back on {on:date} and nobody has claimed it since: {by}.",
  "exception.homeLeft":
    "It left its home, {plan}, on {on:date} and stands here as it stood then. Withdraw it here, or add what is still to be done as an action of this plan.",
  "exception.forecastPast":
    "Forecast for {forecast:date}, {days:day} after its date, {due:date}.",
  "exception.neverUpdated": "No update has ever been given.",
  "exception.noUpdate": "No update this period: the last was on {last:date}.",
  "exception.red": "Red: no corrective action recorded.",
  "exception.amber": "Amber: no corrective action recorded.",
  "exception.contradiction": "The claim contradicts itself: {what}.",
  "exception.noDate": "a date not yet agreed",
  "exception.awaiting":
    "Moving to {to} was proposed on {on:date} and awaits a decision.",
  "exception.awaitingFrom":
    "Moving to {to} was proposed on {on:date} and awaits a decision; {from:date} is in force until then.",
  "exception.dependsOnLate":
    "Depends on {refs:list}, which {n?is past its date|are past their dates}.",
  "exception.holderLeaves":
    "The holder of the post leaves on {last:date}, before the date, {due:date}.",
  "exception.notAgreed": "Its date is not yet agreed.",
  "exception.notAgreedFor": "Its date is not yet agreed, for {days:day}.",
  "exception.notMoved": "Done, and the measure has not moved: {measures:list}.",
} as const;
