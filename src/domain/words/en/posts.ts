// Posts and their holders, in English.

export const posts = {
  "handover.noSuchPost":
    "That post is not in the register. Load the posts again and choose it.",
  "handover.beforeStart":
    "{leaver} began in {post} on {from:date}, after {lastDay:date}. Choose a later last day.",
  "handover.notHolder":
    "{leaver} does not hold {post}. Choose one of its holders.",
  "handover.samePerson":
    "{leaver} cannot follow themselves in {post}. Choose somebody else, or leave the post vacant.",
  "handover.nothingToHandOver":
    "That post answers for no open action, so there is nothing to give to another.",
  "postRegister.noTitle": "Write the title of the post.",
  "postRegister.nameTaken":
    "“{name}” already names the post {other}, and a name must mean one post. Choose another, or correct that post first.",
  "postRegister.noName":
    "Give each holder and stand-in a name, or take the line away.",
  "postRegister.endsBeforeStart":
    "{person} would end on {to:date}, before beginning on {from:date}. Correct one of the two days.",
  "postRegister.reportsToItself":
    "{draft} would report to itself, directly or through others. Choose another post.",
} as const;
