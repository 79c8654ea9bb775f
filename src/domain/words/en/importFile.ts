// What reading a file of a plan says of the file itself, its tables and columns, of risks and posts, and of what was left out. In English.

export const importFile = {
  "read.about.file": "file",
  "read.about.document": "document",
  "read.about.workbook": "workbook",
  "read.about.lists": "lists",
  "read.about.table": "table {table}",
  "read.macros":
    "This file carries macros. They were not run and are not kept.",
  "read.wrongName":
    "The name of the file does not fit: it is {what}, and was read as one.",
  "read.kind.docx": "a Word document",
  "read.kind.xlsx": "an Excel workbook",
  "read.kind.csv": "text with separators",
  "read.kind.html": "a web page",
  "read.kind.pdf": "a PDF",
  "read.nul":
    "The file held NUL characters, which no text needs. They were left out.",
  "read.encoding":
    "The file is not UTF-8; it was read in the encoding Excel uses on Windows. If a £ or an apostrophe looks wrong, save it as CSV UTF-8.",
  "read.openQuote":
    "A quotation mark on line {line} is never closed. It was read as an ordinary character; check the rows from there on.",
  "read.trackedChanges":
    "The document has {n:trackedChange} nobody has accepted or rejected. They were read as accepted; check that this is what was agreed.",
  "read.trackedDeletions":
    "The document has {n:trackedChange} nobody has accepted or rejected. They were read as accepted; check that this is what was agreed. What they delete is among what was left out.",
  "read.hiddenWords":
    "{n:paragraph} {n?holds|hold} words hidden in Word. They were left out, as nobody sees them on the page.",
  "read.noteMarks":
    '{n:smallRaisedFigure} (as in "March 2027¹") {n?refers|refer} to notes. They were left out of the words; the notes are among what was left out.',
  "read.pdfTables":
    "This is a PDF: its tables were told from the lines drawn between their cells. Check a few rows against the page.",
  "read.listsOfActions":
    "{n:action} were read from lists whose items end in a reference. The sentence over each list was taken for where they stand; check it.",
  "read.hiddenSheet":
    'The sheet "{sheet}" is hidden in Excel. It was read like the others.',
  "read.externalLinks":
    "This workbook has links to other files. They were not opened; the values saved in this file were used.",
  "read.hiddenRows":
    "{n?Row|Rows} {rows:commas} {n?is|are} hidden in Excel (perhaps by a filter). {n?It was|They were} read like the others.",
  "read.hiddenRowsAndOthers":
    "Rows {rows:commas} and others are hidden in Excel (perhaps by a filter). They were read like the others.",
  "read.hiddenColumn":
    "A column is hidden in Excel: {column}. It was read like the others.",
  "read.hiddenColumns":
    "{n:column} are hidden in Excel: {columns:commas}. They were read like the others.",
  "read.errorCells":
    "{n:cell} {n?shows|show} an error such as #REF!. {n?It is|They are} kept as written; put the right value in.",
  "read.noResult":
    "{n:cell} {n?holds|hold} a formula whose result was not saved in the file. Open it in Excel, save it, and import again.",
  "skip.outsideTables": "Text outside the tables.",
  "skip.comment": "A comment in the margin, not part of the plan.",
  "skip.deleted": "A tracked change deletes it.",
  "skip.note": "A note in the margin of cell {cell}, not part of the plan.",
  "skip.offered": "The words offered in the cells of the other sheets.",
  "skip.ownSheet":
    "A sheet of the log or a register, written by Waymark for reading. The archive file carries it from plan to plan.",
  "skip.rows": "{n:row}",
  "skip.headings": "Column headings.",
  "skip.headingsAgain": "Column headings, repeated.",
  "skip.totals": "A row of totals.",
  "skip.counts": "A row of totals or counts, not an action.",
  "skip.key": "A note or key, not an action.",
  "skip.refAlone": "A reference with nothing beside it.",
  "skip.strokes": "Strokes, and no words.",
  "skip.twice": "The very row above it again.",
  "skip.wordsAlone": "Words without an action above them.",
  "skip.theme": "Read as the theme of the rows below.",
  "skip.aboveHeadings":
    "Above the column headings: a title or a note, not an action.",
  "skip.headingAlone": "A heading or note with no actions below it.",
  "skip.table.counts": "A summary of counts, not a list of actions.",
  "skip.table.asked":
    "A table of who was consulted or asked, not a list of actions.",
  "skip.table.approvals":
    "A table of approvals or contacts, not a list of actions.",
  "skip.table.versions": "A record of versions, not a list of actions.",
  "skip.table.colours": "A key to colours, not a list of actions.",
  "skip.table.cover":
    "A cover table of labels and values, not a list of actions.",
  "skip.table.noHeadings":
    "No headings of a plan were recognised in this table (such as Action, Owner, Due). If it holds actions, give its columns headings, or choose them here.",
  "column.unknown":
    '"{heading}" is not a column Waymark knows. It becomes a column of the council\'s own, under that heading. If it is something else, or is to be left out, choose what it is.',
  "column.asTheme":
    'The column of actions is headed "{heading}". That was taken as the theme of the table.',
  "column.noHeadings":
    "This table has no headings. Its columns were told from what they hold; check them.",
  "column.system":
    "This looks like an export of {name}, and was read as one. If it is something else, choose what each column is.",
  "column.systemLeftOut":
    "This looks like an export of {name}, and was read as one. Its own columns were left out: {left:commas}. They stand with each action as written. If it is something else, choose what each column is.",
  "column.timetable":
    "The columns {columns:commas} were read as a timetable: what stands in each is a milestone of that time. If they are reports of progress, choose that for them.",
  "column.timetableOf":
    "The columns {columns:commas} were read as a timetable of {years:list}: what stands in each is a milestone of that time. If they are reports of progress, choose that for them.",
  "column.quoted": '"{heading}"',
  "column.misfitTaken": "{what}. Choose the columns again if that is wrong.",
  "column.misfit":
    "{what}, so it was not read as such. Its words stand with each action as written.",
  "misfit.systemNumbers":
    '"{heading}" holds numbers that another system gave, and no references',
  "misfit.counted": '"{heading}" counts what is done, and names no milestones',
  "misfit.counts": '"{heading}" holds counts, and no dates',
  "misfit.figures": '"{heading}" holds figures, and no dates',
  "misfit.noDays": '"{heading}" holds no days',
  "misfit.nobody": '"{heading}" holds figures, and names nobody',
  "misfit.money": '"{heading}" holds sums of money, and no statuses',
  "misfit.posts": '"{heading}" holds posts, and was read as who is responsible',
  "misfit.refs": '"{heading}" holds references, and was read as the reference',
  "misfit.statuses": '"{heading}" holds statuses, and was read as the status',
  "misfit.spans": '"{heading}" spans several rows, and was read as the theme',
  "column.bothOwners":
    '"{one}" and "{other}" both say who is responsible. Whoever stands under "{leads}" answers for the action, and the other supports. Choose the columns again if that is wrong.',
  "column.noTheme":
    '"{heading}" names no theme that several actions share. Its words became a column of the council\'s own. Choose the columns again if that is wrong.',
  "column.rival":
    '"{kept}" was taken for {what}. "{heading}" may be meant for it too; its words became a column of the council\'s own. Choose the columns again if that is wrong.',
  "takenFor.ref": "the reference",
  "takenFor.title": "the action",
  "takenFor.theme": "the theme",
  "takenFor.due": "the date it is due",
  "takenFor.status": "the status",
  "takenFor.rag": "the rating",
  "takenFor.leadMember": "the lead member",
  "takenFor.outcome": "the outcome",
  "takenFor.resource": "the resource",
  "takenFor.exempt": "the exempt mark",
  "riskRow.footnote":
    "The code carries the mark {mark}: see the note below the table.",
  "riskRow.noReference": "No reference to the plan is given.",
  "riskRow.wholePlan": '"{refs}": it speaks of the whole plan.',
  "riskRow.merged": '{code} was merged into it: "{text}".',
  "riskRow.mergedAsk":
    "{code} was merged into {into}. Keep {code} as another code for it?",
  "riskRow.titles":
    "{ref} is written with {n:title}: {titles}. Which one holds?",
  "riskRow.noCode": "This risk has no code. What is it?",
  "riskRow.codeTwice":
    "The code {code} stands on more than one risk. Which is right?",
  "register.noAddress":
    "“{name}” has no address, and nobody of that name is in the plan’s register. Which address is theirs? Without one reminders reach nobody.",
} as const;
