// What bringing a file into a plan says: what changes, what was not taken and why, who is meant in a register, and what undoing leaves. In English.

export const importMerge = {
  "saidDate.none": "no date",
  "saidDate.noEnd": "no end",
  "saidDate.notAgreed": "date not yet agreed",
  "saidDate.written": "{text} ({understood})",
  "fileField.ref": "reference",
  "fileField.title": "the action’s words",
  "fileField.theme": "theme",
  "fileField.officers": "who is responsible",
  "fileField.leadMember": "lead member",
  "fileField.due": "date",
  "fileField.status": "status",
  "fileField.revisedDue": "revised date",
  "fileField.narrative": "what has happened",
  "fileField.rag": "owner’s own colour",
  "fileField.milestones": "milestones",
  "fileField.outcome": "outcome",
  "fileField.resource": "resource",
  "fileField.answers": "recommendations answered",
  "fileField.exempt": "exempt mark",
  "fileField.implications": "implications",
  "fileField.own": "the council’s own columns",
  "merge.proposed": "a proposed date ({to})",
  "merge.claimed": "completion, claimed",
  "merge.differ": "{field}: the file says “{file}”, the plan “{plan}”.",
  "merge.fileSays": "{field}: the file says “{file}”.",
  "merge.fileBlank": "{field}: the file is blank, the plan “{plan}”.",
  "merge.decision":
    "This is a decision and not progress: record it in Waymark.",
  "merge.emptied":
    "The file leaves it blank now. The plan’s was kept; if it is to go, change it in Waymark.",
  "merge.colour":
    "“{rag}” is none of green, amber, red and blue. It is kept with the words as written.",
  "merge.renumbered":
    "The file calls it {now} now. A reference is never changed: it stays {ref}.",
  "merge.left":
    "The action {left}, and is left as it is unless you take the file’s words.",
  "merge.neverImported":
    "The plan and the file differ, and it was not imported before, so nobody can tell which is newer.",
  "merge.stillDiffer":
    "The plan and the file differ since an earlier import, and nobody has chosen between them.",
  "merge.bothChanged":
    "Both the plan and the file were changed since the last import.",
  "merge.noRef": "It has no reference.",
  "merge.badRef": "“{ref}” cannot be used as a reference.",
  "merge.noStatus": "The file does not say where it stands.",
  "merge.foreign":
    "This row was taken out of another plan, where {ref} is another action. Choose that plan, or give the row a reference of its own.",
  "merge.twice": "The reference {ref} stands twice in the file.",
  "merge.milestoneCalled":
    "The milestone “{title}” is called “{called}” in the file. The plan’s words were kept; if the file is right, change them beside the action, or add it there if it is another milestone.",
  "merge.milestoneDate":
    "The milestone “{title}” has another date in the file: {says}; the plan has {has}. The plan’s was kept; if the file is right, change it beside the action.",
  "mergeRisk.title": "the risk’s words",
  "mergeRisk.merged": "the codes merged into it",
  "mergeRisk.refsAsWritten": "what it relies on",
  "mergeRisk.twice": "The risk {code} stands twice in the file.",
  "mergeRisk.differ":
    "{field}: the file says “{file}”, the plan “{plan}”. The plan’s was kept; if the file is right, correct the risk on the Risks page.",
  "ownColumn.tooMany":
    "A plan keeps at most {n} columns of the council’s own, so “{heading}” was not taken. Its words stand with the action as written.",
  "ownColumn.retired":
    "The column “{title}” was retired, so “{text}” was not taken. It stands with the action as written; bring the column back under Set-up, Columns, to take it.",
  "ownColumn.misfit":
    "“{text}” under “{heading}” does not fit: the column holds {what}. It stands with the action as written; write it otherwise, or give the plan a column of words.",
  "ownColumn.oneOf": "one of {choices:commas}",
  "ownColumn.text": "words",
  "ownColumn.choice": "a choice",
  "ownColumn.number": "a number",
  "ownColumn.money": "money",
  "ownColumn.date": "a date",
  "ownColumn.yesNo": "yes or no",
  "ownColumn.nothing": "{title}: nothing",
  "ownColumn.says": "{title}: {words}",
  "ownColumn.more": "{one}; {more}",
  "byHand.emptied":
    "The date in force was emptied in the workbook. It stays until a body decides otherwise: propose that it has none in Waymark.",
  "byHand.noDay":
    '"{text}" under "Date in force" gives no day, so it was not taken: write the day that is proposed.',
  "byHand.otherDay":
    '"Timescale as written" was taken, and "{text}" under "Date in force" says another day: propose that in Waymark if it is meant.',
  "byHand.programmed":
    "The programmed date was changed in the workbook. It is frozen since the plan went live, so it was not taken: propose a date under “Date in force”.",
  "byHand.forecast":
    "The forecast date was changed in the workbook and not taken: write the new one under “New forecast”.",
  "byHand.completed":
    "The day of completion was changed in the workbook and not taken: claim the completion with its day in Waymark.",
  "byHand.lastUpdate":
    "The day of the last update was changed in the workbook. Waymark keeps the day it was recorded.",
  "byHand.otherRef":
    "The row says {says} and was taken out as {ref}. Nothing was recorded for it.",
  "byHand.refGone":
    "The row says no reference and was taken out as {ref}. Nothing was recorded for it.",
  "byHand.noRef": "The row has no reference. Nothing was recorded for it.",
  "byHand.notHere": "{ref} is not in this plan. Nothing was recorded for it.",
  "holder.person": "{name} ({email})",
  "holder.interim": "interim",
  "holder.acting": "acting",
  "holder.from": "from {from:date}",
  "holder.words": "{words:commas}",
  "holder.to": "{holder} to {to:date}",
  "holder.more": "{one}; {more}",
  "holder.nobody": "nobody",
  "register.deleted":
    "{n:row} of the sheet Posts {n?was|were} deleted. Nobody was taken out of the register for it: give a holder a last day under “To”.",
  "register.bothChanged":
    "Who holds it was changed in the workbook and in Waymark since, so nothing was taken. It has {has}; the file says {says}.",
  "register.emptied": "Its title was emptied in the workbook, and stays.",
  "register.noSuchPost":
    "It should report to “{written}”, which is no post of this plan. Write the title of one, or add that post first.",
  "register.row": "Row {row}",
  "register.noPost": "No post stands beside the name. Write which post it is.",
  "register.noName":
    "{email} stands without a name. Write whose address it is.",
  "register.held":
    "{holders:list} holds it, and the file names {named}. Give the one a last day or the other a first day, or hand the post over under Posts.",
  "register.twice": "{name} stands twice for {post}, and is taken once.",
  "register.twiceDiffering":
    "{name} stands twice for it, differently: {one}; {other}. Keep one of the rows.",
  "register.takenOut":
    "Its holder was taken out in the workbook. Who held it is kept: give a last day under “To” instead.",
  "register.unread":
    "{unread:commas} cannot be read. Write permanent, interim or acting for the kind, and days such as 1 April 2027.",
  "register.quoted": "“{words}”",
  "register.which":
    "{name} stands in the register with {addresses:list}. Write the address of the one who is meant.",
  "register.withoutAddress": "no address",
  "register.otherAddress":
    "{name} is in the register as {addresses:list}, and the file writes {address}. If it is the same person, change the address under Posts; if it is somebody else, tell their names apart.",
  "register.severalPeople":
    "{name} is named for {posts:list} with different addresses ({addresses:list}), and is taken for {n} people.",
  "register.severalPosts":
    "{name} is named for {n} posts: {posts:list}. That is taken as written.",
  "undo.recorded":
    "Progress, a date or a decision was recorded about it since.",
  "undo.evidence": "Evidence was added to it since.",
  "undo.changed": "It was changed since.",
  "undo.leftAsItIs":
    "Something was recorded about it since, so it was left as it is.",
  "undo.holders": "Who holds it was changed since.",
} as const;
