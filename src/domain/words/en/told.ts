// What became of what was sent, in English.

export const told = {
  inOrder: "{sentences:all}",
  "told.notRecorded": "This was not recorded. {words} {next}",
  "told.notKnown":
    "{words} It is not known yet whether this was recorded; that is being found out. Sent again, it is still recorded only once.",
  "told.foundMissing":
    "This was not recorded: SharePoint does not have it. Send it again.",
  "told.recordedBefore":
    "An earlier sending of this was recorded. What you have changed since was not. Send again to record it as a further entry on {ref}.",
  "told.recordedBeforeAs":
    "An earlier sending of this was recorded, with the words “{words}”. What you have changed since was not. Send again to record it as a further entry on {ref}.",
  "told.paperRecordedBefore":
    "An earlier sending of this was recorded. What you have changed since was not. Close this form and open it again to record it as a further decision.",
  "told.behind":
    "It is recorded. The row of {ref} on the Actions list still shows what was before; nothing needs to be sent again.",
  "told.partly":
    "This is not recorded in full. {words} {next} What you wrote is still here; sent again, only what is missing is added.",
  "told.maybePartly":
    "It is not known yet whether all of this is recorded. {words} {next} What you wrote is still here; sent again, only what is missing is added.",
  "told.wordsHere": "What you wrote is still here.",
} as const;
