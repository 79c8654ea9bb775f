// Files that are brought: why one cannot be read, what is wrong with an archive, what a paper's template lacks. In English.

export const files = {
  "file.empty":
    "This file is empty, so there is nothing to read. Choose the file again, or ask for a fresh copy.",
  "file.emptyPaste":
    "What was pasted is empty, so there is nothing to read. Choose the file again, or ask for a fresh copy.",
  "file.noKind":
    "This is not a Word document, an Excel workbook, a CSV file or a PDF, so nothing was read. Choose a .docx, .xlsx, .csv or .pdf file.",
  "file.pdf":
    "This is a PDF, not a Word document, an Excel workbook or a CSV file, so nothing was read. Ask for the Word or Excel file it was made from, or copy its table and paste it here.",
  "file.richText":
    "This is a Rich Text file, not a Word document, an Excel workbook or a CSV file, so nothing was read. Open it in Word, save it as a Word document (.docx), and try that.",
  "file.picture":
    "This is a picture, not a Word document, an Excel workbook or a CSV file, so nothing was read. Ask for the Word or Excel file, and try that.",
  "file.packed":
    "This is an archive, not a Word document, an Excel workbook or a CSV file, so nothing was read. Unpack it first, and choose the Word or Excel file inside.",
  "file.zip":
    "This is a zip archive, not a Word document, an Excel workbook or a CSV file, so nothing was read. Unpack it first, and choose the Word or Excel file inside.",
  "file.openDocument":
    "This is an OpenDocument file, not a Word document, an Excel workbook or a CSV file, so nothing was read. Open it, save it as .docx or .xlsx, and try that.",
  "file.presentation":
    "This is a PowerPoint presentation, not a Word document, an Excel workbook or a CSV file, so nothing was read. Copy its table into a Word document, or paste it here.",
  "file.xmlSpreadsheet":
    "This is an XML Spreadsheet of 2003. Open it in Excel, save it as an Excel workbook (.xlsx), and try that.",
  "file.binaryWorkbook":
    "This is an Excel binary workbook (.xlsb). Open it in Excel, save it as an Excel workbook (.xlsx), and try that.",
  "file.oldWord":
    "This file is in the format of Office before 2007. Open it, save it as a Word document (.docx), and try that.",
  "file.oldExcel":
    "This file is in the format of Office before 2007. Open it, save it as an Excel workbook (.xlsx), and try that.",
  "file.encrypted":
    "This file is protected by a password, so nothing was read. Take the password off in Word or Excel and try again.",
  "file.noMainPart":
    "This Office file has lost its main part, so nothing was read. Open it in Word or Excel, save it again, and try the new copy.",
  "file.damaged":
    "This file is damaged or cut short, so nothing was read. Open it in Word or Excel, save it again, and try the new copy.",
  "file.damagedPart":
    "Part of this file is damaged, so nothing was read. Open it in Word or Excel, save it again, and try the new copy.",
  "file.ownType":
    "This file declares its own document type, which Word and Excel never do, so it was not read. Save a fresh copy from Word or Excel and try that.",
  "file.tooDeep":
    "This file is nested deeper than Word or Excel ever do, so it was not read. Save a fresh copy and try that.",
  "file.tooLarge":
    "This file holds far more than a plan needs, so nothing was read. Copy the plan alone, without pictures, into a new workbook or document and try that.",
  "file.noRows":
    "The table has the headings of a plan and no rows under them, so there is nothing to read. Choose the file that holds the actions.",
  "file.noTable":
    "This file holds no table, so there is nothing to read as a plan. Put the actions in a table with a heading over each column, and try again.",
  "file.noHeadings":
    "No table in this file has the headings of a plan (such as Action, Responsible officer, Target date). Give the columns headings and try again.",
  "file.onlyText":
    "The name says that this is an Office file, but it holds only text without a table, so nothing was read. Ask for the Word or Excel file itself.",
  "file.noLinesInPdf":
    "No table with lines between its cells and the headings of a plan (such as Action, Responsible officer, Target date) was found in this PDF, so nothing was read. Ask for the Word or Excel file it was made from, or copy its table and paste it here.",
  "file.pdfOfPictures":
    "The pages of this PDF are pictures without text, so nothing was read. Ask for the Word or Excel file it was made from.",
  "file.pdfTooLong":
    "This PDF has {pages} pages, so nothing was read. Save the pages of the plan alone as a PDF, and try that.",
  "file.pdfEncrypted":
    "This PDF is protected by a password, so nothing was read. Save it without the password and try again.",
  "file.pdfDamaged":
    "This PDF is damaged, so nothing was read. Ask for a fresh copy, or for the Word or Excel file it was made from.",
  "archive.tooLarge":
    "This file holds far more than a plan and its history need, so nothing was read. Give the archive that Waymark exported.",
  "archive.notJson":
    "This file is not JSON, or was cut short, so nothing was read. Give the archive that Waymark exported.",
  "archive.notUtf8":
    "This file was saved again in another encoding than UTF-8 and letters in it are lost, so nothing was read. Give the archive as Waymark exported it.",
  "archive.notAnArchive": "This is not a Waymark archive: {why}.",
  "archive.otherFormat":
    'This archive says it is "{format}"; this version of Waymark reads "{known}".',
  "archive.sameRefTwice":
    "Two actions have the reference {twice}. A reference is unique in a plan: change one of them.",
  "archive.badRecord": "The record in this archive cannot be read: {why}.",
  "archive.badRow": "{row}: {why}.",
  "archive.isInstead": "it is {received}, and should be {expected}",
  "archive.missing": "“{place}” is missing",
  "archive.shouldBe": "“{place}” should be {expected}, and is {received}",
  "archive.atPlace": "{place}: {why}",
  "archive.notADay": '"{value}" is not a day; write it as YYYY-MM-DD',
  "archive.notAMoment":
    '"{value}" is neither a day (YYYY-MM-DD) nor a moment with a zone',
  "archive.noRef": "a reference is empty",
  "archive.notRead": '"{value}" cannot be read here',
  "archive.list": "a list",
  "archive.group": "a group of fields",
  "archive.text": "text",
  "archive.number": "a number",
  "archive.yesOrNo": "true or false",
  "archive.nothing": "empty",
  "archive.oneOf": "one of {known:commas}",
  "archive.noDateSaid":
    "The {type} event of {ref} on {effective} does not say which date. Write it in “to”, as YYYY-MM-DD.",
  "archive.noStatus":
    'The {type} event of {ref} on {effective} has "{to}" where a status belongs. The statuses are {statuses:commas}.',
  "archive.noDay":
    'The {type} event of {ref} on {effective} has "{to}" where a day belongs. Write it as YYYY-MM-DD.',
  "archive.letGo": "The plan that was its home let it go. {why}",
  "archive.atHome":
    "{ref} is action {there} of {plan}. Where a site has that plan and all that is recorded here of the action, it stays so; where not, it is an action of this plan alone from then on.",
  "archive.leftAlone": 'An event of the type "{type}" was left alone.',
  "archive.edited":
    "The events in this file were edited apart from its record. The record was used; take the record out to use the events.",
  "archive.stray":
    "An entry of {effective:date} speaks of {ref}, and the plan has no such action. It was not counted.",
  "archive.lostMerge":
    "{ref} was merged into {into} on {effective:date}, and the plan has no {into}.",
  "archive.refTwice":
    "Two actions have the reference {ref}. The first was counted; give the other one of its own.",
  "pack.notAPack":
    "This zip is no pack of a plan: it holds no plan.json with its hashes. Choose the .zip that “waymark export --out PACK.zip” wrote.",
  "pack.changed":
    "{name} in the pack is not as it was packed: its hash is another. Nothing more was read. Fetch the pack again.",
  "template.notWord":
    "This file is not a Word document, or it is damaged. Save the template as .docx and upload it again.",
  "template.protected":
    "This template is protected against editing, so nobody could work on a paper made from it. In Word choose Review, Restrict Editing, Stop Protection, save it and upload it again.",
  "template.macros":
    "This template holds macros, which Waymark does not pass on. Save it as a Word document without macros (.docx) and upload it again.",
  "template.strict":
    "This template is saved as Strict Open XML, which Waymark does not fill. In Word choose Save As, Word Document (.docx), and upload it again.",
  "template.tooLarge":
    "This template is larger than 20 MB. Take its pictures out and upload it again.",
  "template.notAlone":
    "“{line}” has a section and other words in one line, and the words would be lost. Give {name} a line of its own.",
  "template.inTable":
    "{name} stands in a table, where a report has no room to turn its pages. Put it below the table.",
  "template.twice":
    "{names:list} {n?stands|stand} in this template more than once, so the paper would say it twice. Take one out.",
  "template.unknown":
    "This template asks for {unknown:list}, which Waymark does not know. It knows {known:list}.",
  "template.noPlaceholders":
    "This template has no placeholders, so the paper has no place to go. Write {sections} where the report belongs, and {appendices} where its appendices belong.",
} as const;
