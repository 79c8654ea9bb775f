// Progress, completion, questions and evidence, in English.

export const progress = {
  "completion.completed":
    "{ref} is already completed. There is nothing more to claim.",
  "completion.alreadyClaimed":
    "{by} has already claimed {ref} complete, and it waits for another person to confirm it.",
  "completion.noEvidence":
    "Nothing shows yet that {ref} is done. Attach a file or a link, or say in words what shows it and where it is kept.",
  "completion.needsReason":
    "Say why {ref} is not complete yet, so that {by} knows what is missing.",
  "completion.noClaim":
    "Nobody is waiting for an answer on {ref}: its completion has not been claimed, or the claim was already answered.",
  "entryRules.planClosed":
    "{plan} is closed, so nothing can be added to it. Look for {ref} in the plan it was carried forward to.",
  "entryRules.leftPlan":
    "{ref} {left} and is no longer in this plan, so it takes no more entries. If that is wrong, ask the plan administrator to add it again.",
  "entryRules.atHome": "{ref} is action {there} of {plan}: record it there.",
  "entryRules.inFuture":
    "{what} {date:date} is in the future. Choose today, {today:date}, or an earlier day.",
  "evidenceEntry.noTitle": "Say what the evidence is, in a few words.",
  "evidenceEntry.noLink": "Give the address of the evidence.",
  "nudge.askedToday":
    "{by} has asked about {ref} today. An action is asked about once a day: speak to the officer, or ask again tomorrow.",
  "nudge.done": "{ref} is not open any more: nobody is asked about it.",
  "nudge.nobody": "No post answers for {ref}. Give it one first.",
  "nudge.ownWork": "You answer for {ref} yourself: update it.",
  "progress.forecastMissing":
    "You said it will not be done by its date. Give the day you expect to finish, or answer Yes.",
  "progress.empty":
    "There is nothing new in this update. Write what has happened, or press No change.",
  "progress.claimFirst":
    "{ref} is not made complete by an update, because completion needs a date, something that shows it and a second person. Claim completion instead.",
  "progress.completed":
    "{ref} is completed. To reopen it, choose the status it has now and say why.",
  "progress.awaitingConfirmation":
    "{ref} is claimed complete and waits for confirmation, so its status cannot change. Take the claim back first, or ask for it to be returned.",
  "progress.suspendedByDecision":
    "{ref} was suspended by a decision on {effective:date}, so it starts again only by a decision. Ask the plan administrator to record that it resumes; you can still add a note.",
  "progress.noCorrectiveWords":
    "Say what is being done about it, and not only by when.",
  "progress.forecastPast":
    "The forecast {forecast:date} is before {effective:date}, the day of this update, so it cannot be when you expect to finish. Choose a later day, or claim completion.",
  "progress.nothingToReport":
    "{ref} is completed, so there is nothing to report. No further reminder will come.",
  "progress.claimWaits":
    "{ref} is claimed complete and waits for confirmation, so there is nothing to report until that is answered.",
  "progress.needsWords":
    "The last two reports on {ref} said no change. Say in a sentence where it stands and what happens next.",
  "progress.noSuchEntry":
    "That entry is not in the record of {ref}, so it cannot be taken back. Load the action again to see what is there.",
  "progress.alreadyUndone":
    "That entry on {ref} has already been taken back. There is nothing more to do.",
  "progress.notOwn":
    "That entry was made by {by}, and only they can take it back. Add an update of your own that puts it right.",
  "progress.notLast":
    "Something has been recorded on {ref} since that entry, so it cannot be taken back. Add an update that puts it right.",
  "questions.empty": "Write the question about {ref} before sending it.",
  "questions.noSuchQuestion":
    "That question on {ref} is not in the record, or was taken back. Load the action again to see what is asked.",
  "questions.noAnswer":
    "Write the answer to the question about {ref} before sending it.",
  "reportText.noSuchText":
    "That entry on {ref} has no words for publication, or was taken back. Load the action again to see the text that waits.",
  "reportText.newerText":
    "Newer words for publication have been written on {ref} since. Read those and sign them off instead.",
  "reportText.alreadySigned":
    "These words on {ref} were already signed off by {by}. There is nothing more to do.",
  "entryRules.tooLong":
    "{name} has {length} characters and the most is {longestText}. Shorten it, or add the document as evidence and say here what it shows.",
  "entryRules.dayMissing":
    "{what} is missing. Choose it, for example 30 June 2018.",
  "entryRules.noSuchDay":
    "{what} “{typed}” is not a day in the calendar. Choose the date again, for example 30 June 2018.",
  "evidenceEntry.badLink":
    "This address is not one that can be kept: it must begin with https:// and lead to a page or a file, without a user name or password. Copy it from the browser or from SharePoint.",
  "nudge.stillAsked":
    "{by} asked about {ref} on {on:date}, and it is not answered yet. Waymark repeats that question by itself.",
  "nudge.notReached":
    "{name} could not be reached on {on:date}, in Teams or otherwise: have the Waymark app added for them, or speak to them.",
  "progress.notReportable":
    "{ref} cannot be reported as “{status}”: that is a decision about the plan. Ask the plan administrator to record it.",
  "call.alreadyOpen":
    "A call for entries is open already: updates are wanted by {by:date}. Close it before you open another.",
  "call.past":
    "{by:date} has passed. Choose today or a later day, so that there is time to answer.",
  "call.notOpen": "No call for entries is open, so there is none to close.",
  "call.allReturned":
    "Every post has returned its updates, which were wanted by {by:date}.",
  "call.awaited":
    "{done} of {posts} {posts?post has|posts have} returned everything. An update is awaited on {n:action}, by {by:date}.",
  "call.overdue":
    "{done} of {posts} {posts?post has|posts have} returned everything. An update is awaited on {n:action}; they were wanted by {by:date}.",
} as const;
