// The Welsh of what the room `revisions` says. Not yet read by a translator.

export const texts = {
  " (moves of up to {days:day})": " (symud hyd at {days:day})",
  " (moves of up to {days:day}, else supports)":
    " (symud hyd at {days:day}, fel arall cefnogi)",
  " (supports only)": " (cefnogi yn unig)",
  "A closed meeting takes nothing more. What it decided is recorded at the next one, and counts from its day.":
    "Nid yw cyfarfod sydd wedi cau yn derbyn dim mwy. Cofnodir yr hyn a benderfynodd yn yr un nesaf, ac mae’n cyfrif o’i ddiwrnod ef.",
  "A meeting not in the list": "Cyfarfod nad yw yn y rhestr",
  "Agree the move of {ref}": "Cytuno i symud {ref}",
  Body: "Corff",
  "Choose the body whose decisions you are recording.":
    "Dewiswch y corff yr ydych yn cofnodi ei benderfyniadau.",
  "Choose the meeting of {title}.": "Dewiswch y cyfarfod ({title}).",
  "Date agreed for {ref}": "Y dyddiad y cytunwyd arno ar gyfer {ref}",
  "Day it met": "Y diwrnod y cyfarfu",
  "Decided by": "Penderfynwyd gan",
  Endorsed: "Cymeradwywyd",
  "Endorsed as proposed": "Cymeradwywyd fel y’i cynigiwyd",
  "Endorsed with another date": "Cymeradwywyd gyda dyddiad arall",
  "Endorsed with another date; {to} was proposed":
    "Cymeradwywyd gyda dyddiad arall; cynigiwyd {to}",
  "Everything is set to endorsed as proposed. Change only what was decided otherwise.":
    "Mae popeth wedi’i osod fel cymeradwywyd fel y’i cynigiwyd. Newidiwch yn unig yr hyn a benderfynwyd fel arall.",
  "For a committee": "I bwyllgor",
  "For the Programme Board": "I Fwrdd y Rhaglen",
  "For the bodies of another plan": "I gyrff cynllun arall",
  "It stays without a date.": "Mae’n aros heb ddyddiad.",
  Meeting: "Cyfarfod",
  "No body is needed": "Nid oes angen corff",
  "No proposed date waits for a decision.":
    "Nid oes dyddiad arfaethedig yn aros am benderfyniad.",
  "Not taken at this meeting": "Heb ei drafod yn y cyfarfod hwn",
  "Not yet agreed": "Heb ei gytuno eto",
  "Note of the decision": "Nodyn am y penderfyniad",
  "Nothing has been decided yet": "Nid oes dim wedi’i benderfynu eto",
  "Once, for everything decided.": "Unwaith, ar gyfer popeth a benderfynwyd.",
  "Record a meeting": "Cofnodi cyfarfod",
  "Record the decisions": "Cofnodi’r penderfyniadau",
  "Revised dates": "Dyddiadau diwygiedig",
  "Saving: {list} {rows}": "Wrthi’n cadw: {list} {rows}",
  "SharePoint does not let you add to the Decisions list. Ask the plan administrator to put you in the authors’ or the board’s group.":
    "Nid yw SharePoint yn gadael i chi ychwanegu at y rhestr Penderfyniadau. Gofynnwch i weinyddwr y cynllun eich rhoi yng ngrŵp yr awduron neu grŵp y bwrdd.",
  "Supported by {record}": "Cefnogwyd gan {record}",
  "Supported, sent on": "Cefnogwyd, anfonwyd ymlaen",
  "What is being done: {correctiveAction}":
    "Yr hyn sy’n cael ei wneud: {correctiveAction}",
  "When a body has agreed or refused a proposed date, it stands here with the meeting and the minute, for good.":
    "Pan fydd corff wedi cytuno i ddyddiad arfaethedig neu wedi’i wrthod, mae’n sefyll yma gyda’r cyfarfod a’r cofnod, am byth.",
  Why: "Pam",
  Withdrawn: "Tynnwyd yn ôl",
  "by {proposed}": "gan {proposed}",
  "one that is no longer in the list": "un nad yw yn y rhestr mwyach",
  "programmed {programmed}": "rhaglenedig: {programmed}",
  "{dates} {awaiting?waits|wait} for a decision. The date in force stays until a body has agreed another.":
    "Yn aros am benderfyniad: {dates}. {awaiting?Mae’r dyddiad mewn grym yn aros|Mae’r dyddiadau mewn grym yn aros} nes bod corff wedi cytuno ar un arall.",
  "{day:date} is still to come, so {title} cannot have decided then. Give the day it met.":
    "Mae {day:date} eto i ddod, felly ni all fod penderfyniad o’r diwrnod hwnnw gan {title}. Rhowch y diwrnod y cyfarfu.",
  "{from:date} stays in force.": "Mae {from:date} yn aros mewn grym.",
  "{not:item} {not?was|were} not:": "Heb eu cofnodi, {not:item}:",
  "{n} endorsed as proposed":
    "{n} {n?wedi’i gymeradwyo fel y’i cynigiwyd|wedi’u cymeradwyo fel y’u cynigiwyd}",
  "{n} endorsed with another date":
    "{n} {n?wedi’i gymeradwyo|wedi’u cymeradwyo} gyda dyddiad arall",
  "{n} left waiting": "{n} {n?wedi’i adael|wedi’u gadael} i aros",
  "{n} refused": "{n} {n?wedi’i wrthod|wedi’u gwrthod}",
  "{n} supported": "{n} {n?wedi’i gefnogi|wedi’u cefnogi}",
  "{recorded:decision} recorded.": "Cofnodwyd {recorded:decision}.",
} as const;
