// Why somebody is reminded, in English.

export const reminding = {
  "leavers.notBelieved":
    "{gone} of {wasThere} people would have left the team since it was last read. That is not believed; hand over the posts of those who have.",
  "reminderSettings.nonsense":
    "The reminder settings are not a list of settings.",
  "snooze.escalates":
    "It goes to your lead on {escalated:date}, so it cannot be put off. Please say where it stands.",
  "reminderSettings.faults": "Reminder settings: {faults}.",
  "snooze.tooOften":
    "You have put this off {n:time}. Please say where it stands, even if nothing has changed.",
  "reason.late": "{n:day} late",
  "reason.lateUndated": "Late",
  "reason.dueToday": "Due today",
  "reason.dueOn": "Due on {on}",
  "reason.dueIn": "Due in {n:workingDay}",
  "reason.updateWanted": "Update wanted",
  "reason.noUpdate": "No update for {n:day}",
  "reason.window": "This month's update is wanted by {on}",
  "reason.called": "Call for entries: an update is wanted by {on}",
  "reason.noDate": "a date not yet agreed",
  "reason.dateNotAgreed": "Date not agreed",
  "reason.notAgreedFor": "Date not agreed for {n:day}",
  "reason.claimWaiting": "{by} says it is complete",
  "reason.theOfficer": "The officer",
  "reason.dateIsNow": "The date is now {on}",
  "reason.dateStays": "The date stays as it was",
  "reason.question": "{by} asked a question",
  "reason.theBoard": "The Board",
  "reason.audit": "Audit",
  "reason.sentBack": "{by} sent it back: “{why}”",
  "reason.sentBackBy": "{by} sent it back",
  "reason.forLead": "{late}, for you as lead",
  "reason.forBoard": "{late}, for the Programme Board",
  "reason.forPortfolio": "{late}, for the portfolio holder",
  "reason.asked": "You asked for it",
  "trouble.settings":
    "{plan}: {why} The usual settings were used. Correct them under Settings.",
  "readingRules.unread": "Line {n}: {problem}",
  "wishes.noHours":
    "No card could come between {from} and {until}. Choose an end that is after the beginning.",
  "wishes.noDay": "“{day}” is not a day. Choose one, or leave it empty.",
  "wishes.past":
    "{day:date} has come already. Choose a day after today, or leave it empty.",
  "wishes.tooFar":
    "Cards can be put off for a month at most, until {last:date}. If you are away for longer, have somebody stand in for your post.",
  "channel.told": "The channel was told of it on {on:date}.",
  "channel.notTold":
    "The channel was not told of it on {on:date}, and nobody knows why. Give the link to the channel yourself.",
  "channel.notToldWhy":
    "The channel was not told of it on {on:date}: {why} Give the link to the channel yourself.",
  "channel.off":
    "The channel was not told of it: reminders are switched off for this plan. Switch them on under Reminders, or give the link to the channel yourself.",
  "channel.none":
    "The channel was not told of it: the reminder settings name none. Name one under Reminders, or give the link to the channel yourself.",
  "channel.tooOld":
    "The log does not say that the channel was told of it, and the service tells only of meetings of the last {days:day}. Give the link to the channel yourself.",
  "channel.notYet":
    "The channel has not been told of it yet: the reminder service tells it within a few minutes of the note being filed.",
} as const;
