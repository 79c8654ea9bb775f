// The Welsh of what the room `confirming` says. Not yet read by a translator.

export const texts = {
  " The meeting of {date:date} is closed: this is recorded at the next one, as a correction that counts from that day.":
    "",
  " The words signed off before still stand.": "",
  "Change it where it should read otherwise; what you sign off is what is printed.":
    "",
  "Completion claimed": "",
  "Confirm the date of {ref}": "",
  "Confirm {ref}": "",
  "Correction asked": "",
  "Do not correct {ref}": "",
  "Recorded by mistake?": "",
  "Send back": "",
  "Send back the claim on {ref}": "",
  "Send {ref} back": "",
  "Sign off": "",
  "Sign off the words on {ref}": "",
  "Signed off by {name} on {effective:date}.": "",
  "Take back a decision on {ref}": "",
  "Take the decision back": "",
  "The claim on {ref} was sent back.": "",
  "The date goes back to what it was before, and the proposal waits for a decision again.":
    "",
  "The date of {ref} stays as it was.": "",
  "The decision on {ref} was taken back.": "",
  "The exception is open again: at this meeting while it lasts, else at the next.":
    "",
  "The meetings cannot be read, so nothing can be taken back yet. {asText}": "",
  "The programmed date of {ref} is corrected.": "",
  "The proposal waits for a decision again.": "",
  "The proposal waits for the Board again.": "",
  "The question is withdrawn, unless it has been answered. The exception is open again: at this meeting while it lasts, else at the next.":
    "",
  "The words for publication on {ref} are signed off.": "",
  "The words kept since the action was brought in do not show this date, so it will count as a move.":
    "",
  "The words kept since the action was brought in show this date, so it will not count as a move.":
    "",
  "What is missing?": "",
  "What was recorded wrongly?": "",
  "What will be published": "",
  "Why is the date not corrected?": "",
  "Words for publication": "",
  "Written by {name} on {effective:date}. Not signed off, so it is not in any paper.{part}":
    "",
  "{bold} by {name} on {effective:date}: {ruling}. It waits for another person to look into the source and confirm it.":
    "",
  "{bold} by {name} on {effective:date}{part}. It waits for another person to confirm it.":
    "",
  "{consequence} Both entries stay in the history, and a paper already published keeps its numbers.":
    "",
  "{outlook} That is what happened, and no forecast: it changes no date and no RAG.":
    "",
  "{ref} is completed.": "",
  "{value} of its evidence is no longer in the Evidence list.": "",
} as const;
