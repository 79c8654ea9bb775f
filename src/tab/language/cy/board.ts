// The Welsh of what the room `board` says. Not yet read by a translator.

export const texts = {
  " · lead {lead}": " · arweinydd {lead}",
  "A closed meeting takes nothing more. What it decided is recorded at this one, and counts from its day.":
    "Nid yw cyfarfod sydd wedi cau yn derbyn dim mwy. Cofnodir yr hyn a benderfynodd yn yr un hwn, ac mae’n cyfrif o’i ddiwrnod ef.",
  Accept: "Derbyn",
  "Agree a date": "Cytuno ar ddyddiad",
  "Answered on {effective:date} by {name}":
    "Atebwyd ar {effective:date} gan {name}",
  "As proposed unless you change it.":
    "Fel y’i cynigiwyd oni bai i chi ei newid.",
  "Asked on {effective:date} by {name}":
    "Gofynnwyd ar {effective:date} gan {name}",
  Attendance: "Presenoldeb",
  "Back to the Board's page": "Yn ôl i dudalen y Bwrdd",
  "Changed: {what}. ": "Newidiwyd: {what}. ",
  "Choose a decision first.": "Dewiswch benderfyniad yn gyntaf.",
  "Close the meeting": "Cau’r cyfarfod",
  "Closing files the note in the Papers library as Word and as a page. Decisions cannot be added afterwards.":
    "Mae cau yn ffeilio’r nodyn yn y llyfrgell Papurau fel Word ac fel tudalen. Ni ellir ychwanegu penderfyniadau wedyn.",
  "Control: {control}": "Rheolydd: {control}",
  "Copy link for the channel": "Copïo dolen ar gyfer y sianel",
  "Corrective action: {correctiveAction}": "Cam unioni: {correctiveAction}",
  "Date agreed": "Y dyddiad y cytunwyd arno",
  "Dates awaiting a decision: {awaiting}":
    "Dyddiadau sy’n aros am benderfyniad: {awaiting}",
  "Decided: ": "Penderfynwyd: ",
  "Decided: {about:list}.": "Penderfynwyd: {about:list}.",
  "Decided: {taken}": "Penderfynwyd: {taken}",
  "Decision on {ref} recorded.": "Cofnodwyd y penderfyniad ar {ref}.",
  "Due {due}": "Erbyn {due}",
  Escalate: "Uwchgyfeirio",
  "Every exception was taken.": "Trafodwyd pob eithriad.",
  "Every officer has reported.": "Mae pob swyddog wedi adrodd.",
  "Exception report (web page)": "Adroddiad eithriadau (tudalen we)",
  "Exceptions: {grave}": "Eithriadau: {grave}",
  "Filing the note…": "Wrthi’n ffeilio’r nodyn…",
  "Go to the meeting of {date:date}": "Mynd i gyfarfod {date:date}",
  "History: {words}": "Hanes: {words}",
  "Hold to date": "Dal i’r dyddiad",
  "Last said on {effective:date} by {name}":
    "Dywedwyd ddiwethaf ar {effective:date} gan {name}",
  "Link copied.": "Copïwyd y ddolen.",
  "Looking for the filed note…": "Wrthi’n chwilio am y nodyn a ffeiliwyd…",
  Next: "Nesaf",
  "No meeting is planned.": "Nid oes cyfarfod wedi’i drefnu.",
  "No new date is proposed.": "Nid oes dyddiad newydd wedi’i gynnig.",
  "No update this period": "Dim diweddariad y cyfnod hwn",
  "None of {risks:risk} changed since the last meeting.":
    "Nid oes newid ers y cyfarfod diwethaf: {risks:risk}.",
  "Note of {date:date}": "Nodyn {date:date}",
  "Nothing to bring to the Board: no action is past its date, awaiting a decision or at risk without a corrective action.":
    "Nid oes dim i’w ddwyn i’r Bwrdd: nid oes cam wedi mynd heibio i’w ddyddiad, yn aros am benderfyniad nac mewn perygl heb gam unioni.",
  Number: "Nifer",
  "Open the calendar": "Agor y calendr",
  "Open the meeting of {date:date}": "Agor cyfarfod {date:date}",
  "Opening…": "Wrthi’n agor…",
  Page: "Tudalen",
  "Parts of the meeting": "Rhannau’r cyfarfod",
  "Posts, not names, if the note is for members.":
    "Swyddi, nid enwau, os yw’r nodyn i aelodau.",
  Previous: "Blaenorol",
  "Proposed by {name}: {date}. {words}":
    "Cynigiwyd gan {name}: {date}. {words}",
  "Question to the officer": "Cwestiwn i’r swyddog",
  "RAG of the actions": "Sgôr CAG y camau",
  "Record the decision": "Cofnodi’r penderfyniad",
  "Recorded by {name}.": "Cofnodwyd gan {name}.",
  "Refuse the new date": "Gwrthod y dyddiad newydd",
  "Risks moved: {moved}": "Risgiau a symudodd: {moved}",
  "Risks, changed first": "Risgiau, y rhai a newidiodd yn gyntaf",
  "Scheduled by the end of {name}": "Wedi’u rhaglennu erbyn diwedd {name}",
  Share: "Cyfran",
  "Support the new date": "Cefnogi’r dyddiad newydd",
  "Taken as read: {read}": "Cymerwyd fel wedi’u darllen: {read}",
  "The Board has not met before, so there is nothing to compare with.":
    "Nid yw’r Bwrdd wedi cyfarfod o’r blaen, felly nid oes dim i gymharu ag ef.",
  "The exception report is ready.": "Mae’r adroddiad eithriadau yn barod.",
  "The filed note cannot be read: {words}":
    "Ni ellir darllen y nodyn a ffeiliwyd: {words}",
  "The meeting is closed and its note is filed.":
    "Mae’r cyfarfod wedi cau a’i nodyn wedi’i ffeilio.",
  "The meeting is open.": "Mae’r cyfarfod ar agor.",
  "The note is in the Papers library.": "Mae’r nodyn yn y llyfrgell Papurau.",
  "The other {others} actions gave no exception to report.":
    "Nifer y camau eraill, heb eithriad i’w adrodd: {others}.",
  "The portfolio holder": "Deiliad y portffolio",
  "There is no exception to take. Look at the risks, then close the meeting.":
    "Nid oes eithriad i’w drafod. Edrychwch ar y risgiau, yna caewch y cyfarfod.",
  "This meeting was not closed here, so no note of it was filed. This is what the record says of it.":
    "Ni chafodd y cyfarfod hwn ei gau yma, felly ni ffeiliwyd nodyn ohono. Dyma’r hyn y mae’r cofnod yn ei ddweud amdano.",
  "This page shows the Board its month: exceptions, silent officers and dates to agree. Add the Board and its first meeting in the calendar.":
    "Mae’r dudalen hon yn dangos ei fis i’r Bwrdd: eithriadau, swyddogion na chlywyd ganddynt a dyddiadau i gytuno arnynt. Ychwanegwch y Bwrdd a’i gyfarfod cyntaf yn y calendr.",
  "This plan has no Programme Board yet":
    "Nid oes Bwrdd y Rhaglen gan y cynllun hwn eto",
  "This plan has no risk register. Add risks on the Risks page and the Board sees here which of them lean on what is slipping.":
    "Nid oes gan y cynllun hwn gofrestr risgiau. Ychwanegwch risgiau ar y dudalen Risgiau a bydd y Bwrdd yn gweld yma pa rai ohonynt sy’n pwyso ar yr hyn sy’n llithro.",
  "What others decide cannot be read just now: {words} Trying again.":
    "Ni ellir darllen yr hyn y mae eraill yn ei benderfynu ar hyn o bryd: {words} Wrthi’n rhoi cynnig arall arni.",
  "What you had written: {words}":
    "Yr hyn yr oeddech wedi’i ysgrifennu: {words}",
  "Who answers": "Pwy sy’n ateb",
  "Working out the Board's month": "Wrthi’n cyfrifo mis y Bwrdd",
  "Writing the note": "Wrthi’n ysgrifennu’r nodyn",
  "longest silence {days:day}": "distawrwydd hiraf {days:day}",
  "next meeting {date:date}": "cyfarfod nesaf {date:date}",
  "none in {days:day}": "dim mewn {days:day}",
  "none yet": "dim eto",
  "or Ctrl and Enter": "neu Ctrl ac Enter",
  "or the arrow keys": "neu’r bysellau saeth",
  "position at {asAt:date}": "y sefyllfa ar {asAt:date}",
  "the meeting of {date:date} is open": "mae cyfarfod {date:date} ar agor",
  "the plan": "y cynllun",
  "{actionId} by {name}": "{actionId} gan {name}",
  "{at} of {agenda}": "{at} o {agenda}",
  "{from} to {to}": "{from} → {to}",
  "{month}{marks}now": "{month}{marks}nawr",
  "{name} downloaded.": "Lawrlwythwyd {name}.",
  "{name} is no longer in the library.": "Nid yw {name} yn y llyfrgell mwyach.",
  "{silent:moreAction} had no update and {silent?is|are} listed by post.":
    "Heb ddiweddariad, ac wedi’u rhestru yn ôl swydd: {silent:moreAction}.",
  "{taken} of {agenda} taken": "Trafodwyd {taken} o {agenda}",
} as const;
