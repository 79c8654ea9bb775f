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
  "told.addedOtherwise":
    "This was added a moment before, with other words: by an earlier attempt of yours, or by somebody else. What is stored is shown now; what you wrote is still in the form. Close it and edit what is there.",
  "told.changedMeanwhile":
    "Somebody else changed this while you were at it, so nothing was put over theirs. What they saved is shown now; what you wrote is still in the form. Look, and save again.",
  "told.takenOut":
    "Somebody took this out of the lists while you were at it. What you wrote is still in the form; copy it before you close.",
  "told.sentOtherwise":
    "An earlier sending of this was recorded, with other words. What is stored is shown now; what you wrote is still in the form. Look, and send again what should be added.",
  "told.actionGone":
    "{ref} is no longer in the Actions list. What was decided about it is in the history.",
  "told.clash":
    "Somebody else changed {fields:list} of {ref} while you were at it. Theirs is what stands and is shown now. Look at it and change it again if it should be yours.",
  "told.othersSaved": "The others are saved.",
  "told.refsTaken":
    "{n?The reference|The references} {refs:list} {n?was|were} given to another action a moment ago, by somebody who adds actions too. Nothing was added. Choose another reference, or leave it empty to get the next.",
  "told.meetingGone":
    "This meeting is no longer in the Meetings list. Add it again in the calendar; its decisions are kept.",
  "told.untoldGone":
    "This meeting is no longer in the Meetings list, so what the body was told could not be noted. Add the meeting in the calendar, then press “Finish publishing”.",
  "told.untoldBusy":
    "Somebody else keeps saving this meeting, so what the body was told is not noted yet. Press “Finish publishing” in a minute.",
  "told.publishedBefore":
    "{filed} a moment before you. That paper stands and is shown now; yours was not filed.",
  "told.field.themeId": "the theme",
  "told.field.ref": "the reference",
  "told.field.refAsWritten": "the reference as written",
  "told.field.title": "the title",
  "told.field.description": "the description",
  "told.field.due": "the programmed date",
  "told.field.initialStatus": "the first status",
  "told.field.added": "the day it joined",
  "told.field.accountable": "the post that answers",
  "told.field.supporting": "the supporting posts",
  "told.field.leadMember": "the lead member",
  "told.field.dependsOn": "what it waits for",
  "told.field.partOf": "what it is part of",
  "told.field.sameAs": "what it is the same as",
  "told.field.carriedFrom": "where it came from",
  "told.field.home": "the plan that is home to it",
  "told.field.outcome": "the outcome",
  "told.field.resource": "the resource",
  "told.field.implications": "the implications",
  "told.field.answers": "the recommendations it answers",
  "told.field.own": "the council’s own columns",
  "told.field.exempt": "whether it is exempt",
  "told.field.original": "the words of the document it came from",
  "told.field.placeholder": "whether it is a placeholder",
} as const;
