// The Welsh of what the room `import` says. Not yet read by a translator.

export const texts = {
  "A new plan": "Cynllun newydd",
  "A part of it is saved already and stays; the rest is not.":
    "Mae rhan ohono wedi’i chadw eisoes ac yn aros; nid yw’r gweddill.",
  Added: "Ychwanegwyd",
  "Also responsible": "Hefyd yn gyfrifol",
  "Another answer for {about}": "Ateb arall: {about}",
  "Another file": "Ffeil arall",
  "Answer for {about}": "Ateb: {about}",
  "Answered before by {by}, {at:date}.":
    "Atebwyd o’r blaen gan {by}, {at:date}.",
  "Answered, each by itself": "Atebwyd, pob un ar ei ben ei hun",
  "Answered: {only}": "Atebwyd: {only}",
  "As it was, unless you say otherwise":
    "Fel yr oedd, oni ddywedwch yn wahanol",
  "Bring the plan back": "Dod â’r cynllun yn ôl",
  "Bringing it back…": "Wrthi’n dod ag ef yn ôl…",
  "Brought in before": "Wedi’u mewnforio o’r blaen",
  Changed: "Newidiwyd",
  "Choose a status": "Dewiswch statws",
  "Choose again": "Dewis eto",
  "Choose again: {ref}, {field}": "Dewis eto: {ref}, {field}",
  "Claimed, for another person to confirm":
    "Hawliad, i berson arall ei gadarnhau",
  "Comparing with the plan": "Wrthi’n cymharu â’r cynllun",
  "Comparing…": "Wrthi’n cymharu…",
  "Correct what is wrong. The file is read again, and the next file with these headings is read the same way on this device.":
    "Cywirwch yr hyn sy’n anghywir. Darllenir y ffeil eto, a darllenir y ffeil nesaf â’r penawdau hyn yr un modd ar y ddyfais hon.",
  "Date completed": "Dyddiad cwblhau",
  "Date it is due": "Dyddiad y mae i’w gwblhau",
  "Date it starts": "Dyddiad dechrau",
  "Date of the file": "Dyddiad y ffeil",
  "Date of the milestone": "Dyddiad y garreg filltir",
  "Dates without a year are read near this day":
    "Darllenir dyddiadau heb flwyddyn yn agos at y diwrnod hwn",
  "Drop a Word, Excel, CSV or PDF file here, or an archive (.json), or choose one":
    "Gollyngwch ffeil Word, Excel, CSV neu PDF yma, neu archif (.json), neu dewiswch un",
  "Entries of history": "Cofnodion yr hanes",
  "Every question is answered.": "Mae pob cwestiwn wedi’i ateb.",
  "Exempt mark": "Marc esempt",
  "Filled in for {title}: {rows:row}":
    "Wedi’i lenwi ar gyfer {title}: {rows:row}",
  "Give the new plan a name.": "Rhowch enw i’r cynllun newydd.",
  "Give the plan a name.": "Rhowch enw i’r cynllun.",
  "How we read each column ({columns})":
    "Sut rydym yn darllen pob colofn ({columns})",
  "Import another file": "Mewnforio ffeil arall",
  "Import another file, or undo this import":
    "Mewnforio ffeil arall, neu ddadwneud y mewnforio hwn",
  "In the file": "Yn y ffeil",
  "In the plan": "Yn y cynllun",
  "In the plan, and no longer in this file ({missing})":
    "Yn y cynllun, ond ddim yn y ffeil hon mwyach ({missing})",
  "In {title}. {work}": "Yn {title}. {work}",
  Into: "I mewn i",
  "It comes back as a plan of its own, every entry with the day, the person and the words it had. The files of evidence and of papers are not in an archive: links to them come back, the files stay where they are.":
    "Daw yn ôl yn gynllun ar ei ben ei hun, a phob cofnod gyda’i ddiwrnod, ei berson a’i eiriau. Nid yw ffeiliau tystiolaeth na ffeiliau papurau mewn archif: daw’r dolenni iddynt yn ôl, ac erys y ffeiliau lle maent.",
  "It is being saved now.": "Mae’n cael ei gadw nawr.",
  "Keep all {open} of the plan’s": "Cadw pob un o rai’r cynllun ({open})",
  "Keep the plan’s for {about}": "Cadw un y cynllun: {about}",
  "Keep {kept:action} that the file no longer has":
    "Cadw {kept:action} nad yw yn y ffeil mwyach",
  "Kept as the plan has it": "Wedi’u cadw fel yn y cynllun",
  "Leave it out": "Hepgor",
  "Leave it out: kept with the words as written":
    "Hepgor: cedwir gyda’r geiriau fel y’u hysgrifennwyd",
  "Leave out: {ref}, {what}": "Hepgor: {ref}, {what}",
  "Leave {open?it|all} as understood":
    "Gadael {open?hwn|pob un} fel y’i deallwyd",
  "Leave {open?it|all} for later":
    "Gadael {open?hwn|pob un} tan yn ddiweddarach",
  "Left as understood": "Wedi’i adael fel y’i deallwyd",
  "Left out, with the reason ({skipped})":
    "Wedi’u hepgor, gyda’r rheswm ({skipped})",
  "Load {all:list}": "Llwytho {all:list}",
  "Look at first": "Edrychwch ar hyn yn gyntaf",
  Milestone: "Carreg filltir",
  "Name of the new plan": "Enw’r cynllun newydd",
  "New forecast": "Rhagolwg newydd",
  "New status": "Statws newydd",
  "No heading": "Dim pennawd",
  "No longer in the file": "Ddim yn y ffeil mwyach",
  "No reference": "Dim cyfeirnod",
  "No theme given": "Ni roddwyd thema",
  "Not given": "Heb ei roi",
  "Not taken": "Heb eu cymryd",
  "Notes ({told})": "Nodiadau ({told})",
  Nothing: "Dim",
  "Nothing is saved yet.": "Nid oes dim wedi’i gadw eto.",
  "Nothing new to load": "Dim byd newydd i’w lwytho",
  "Nothing new to record": "Dim byd newydd i’w gofnodi",
  "Nothing to decide": "Dim i’w benderfynu",
  "Nothing: every row is clear, or was decided before.":
    "Dim: mae pob rhes yn glir, neu penderfynwyd arni o’r blaen.",
  "One answer for all {open}": "Un ateb i bob un ({open})",
  "Open {title}": "Agor {title}",
  Opening: "Wrthi’n agor",
  "Or paste a table copied from Word, Excel or a web page":
    "Neu gludwch dabl a gopïwyd o Word, Excel neu dudalen we",
  "Part of the plan could not be read and is not compared: {why:all}":
    "Ni ellid darllen rhan o’r cynllun, felly ni chaiff ei chymharu: {why:all}",
  "Please decide": "Penderfynwch, os gwelwch yn dda",
  "Posts, old beside new": "Swyddi, hen wrth ochr newydd",
  "Proposed for a body to decide": "Cynnig, i gorff benderfynu arno",
  "Read what was pasted": "Darllen yr hyn a ludwyd",
  "Reading the plan": "Wrthi’n darllen y cynllun",
  "Reading the plan it goes into":
    "Wrthi’n darllen y cynllun y mae’n mynd iddo",
  "Reading {name}": "Wrthi’n darllen {name}",
  "Reading {name}. A large file takes a few seconds; this page stays usable.":
    "Wrthi’n darllen {name}. Mae ffeil fawr yn cymryd ychydig eiliadau; gallwch ddal i ddefnyddio’r dudalen hon.",
  "Recommendations answered": "Argymhellion a atebir",
  "Record {accepted:entry}": "Cofnodi {accepted:entry}",
  "Recorded before, from this workbook":
    "Cofnodwyd o’r blaen, o’r llyfr gwaith hwn",
  "Reference of a risk": "Cyfeirnod risg",
  "References to the plan": "Cyfeiriadau at y cynllun",
  "Responsible and date together": "Cyfrifol a dyddiad gyda’i gilydd",
  "Revised date (a proposal)": "Dyddiad diwygiedig (cynnig)",
  "Risks added": "Risgiau a ychwanegwyd",
  "Row by row": "Fesul rhes",
  "Row by row ({questions})": "Fesul rhes ({questions})",
  "Row {row}, {ref}: {words}": "Rhes {row}, {ref}: {words}",
  "Show more": "Dangos mwy",
  "Show more of {more:furtherRow}": "Dangos mwy o {more:furtherRow}",
  "Show {more:moreKind} of question": "Dangos {more:moreKind} o gwestiwn",
  "Somebody else saved {refs:list} at the same time, so the file’s words were not put over theirs. Bring the file in again to see both.":
    "Cadwodd rhywun arall y camau hyn yr un pryd: {refs:list}. Felly ni roddwyd geiriau’r ffeil dros eu rhai nhw. Mewnforiwch y ffeil eto i weld y ddau.",
  "Something else: a column of the council’s own":
    "Rhywbeth arall: colofn y cyngor ei hun",
  Stop: "Stopio",
  "Table {table}": "Tabl {table}",
  "Take all {open} of the file’s": "Cymryd pob un o rai’r ffeil ({open})",
  "Take all {said} suggestions": "Cymryd pob awgrym ({said})",
  "Take as suggested": "Cymryd fel yr awgrymwyd",
  "Take each as suggested for all {open}":
    "Cymryd pob un fel yr awgrymwyd ({open})",
  "Take the file’s for {about}": "Cymryd un y ffeil: {about}",
  "Take “{answer}”": "Cymryd “{answer}”",
  "Take “{answer}” for all {open}":
    "Cymryd “{answer}” ar gyfer pob un ({open})",
  "Taking it back…": "Wrthi’n ei dynnu’n ôl…",
  Text: "Testun",
  "The file is read on this device. Nothing is saved before you have seen what was understood.":
    "Darllenir y ffeil ar y ddyfais hon. Ni chedwir dim cyn i chi weld yr hyn a ddeallwyd.",
  "The file’s name unless you say otherwise":
    "Enw’r ffeil oni ddywedwch yn wahanol",
  "There is already a plan called {title}. Choose it under “Into”, or give the new plan another name.":
    "Mae cynllun o’r enw {title} yno eisoes. Dewiswch ef o dan “I mewn i”, neu rhowch enw arall i’r cynllun newydd.",
  "They stay in the plan unless you take them out. What is taken out leaves the total and stays in the list of changes.":
    "Arhosant yn y cynllun oni thynnwch nhw allan. Mae’r hyn a dynnir allan yn gadael y cyfanswm ac yn aros yn y rhestr o newidiadau.",
  "This browser could not compare the file with the plan. Close other tabs, or import a part of the file, and try again.":
    "Ni allai’r porwr hwn gymharu’r ffeil â’r cynllun. Caewch dabiau eraill, neu mewnforiwch ran o’r ffeil, a rhowch gynnig arall arni.",
  "This browser could not read the file. Try a smaller one, or save it again from Word or Excel.":
    "Ni allai’r porwr hwn ddarllen y ffeil. Rhowch gynnig ar un lai, neu ei chadw eto o Word neu Excel.",
  "To be recorded": "I’w cofnodi",
  "Try again: what is saved stays, the rest follows":
    "Rhoi cynnig arall arni: mae’r hyn a gadwyd yn aros, a’r gweddill yn dilyn",
  Unchanged: "Heb newid",
  Understood: "Deallwyd",
  "Understood and as written": "Fel y’i deallwyd ac fel y’i hysgrifennwyd",
  "Undo the import of {file}": "Dadwneud mewnforio {file}",
  "Use it": "Defnyddio",
  "Waits for a person ({rejected})": "Yn aros am berson ({rejected})",
  "What changes, old beside new": "Yr hyn sy’n newid, hen wrth ochr newydd",
  "What loading would do": "Beth fyddai llwytho’n ei wneud",
  "What the workbook says of {refs:list} is in the history, and the row on the Actions list still shows what was before.":
    "Mae’r hyn a ddywed y llyfr gwaith am {refs:list} yn yr hanes, ac mae’r rhes ar y rhestr Camau yn dal i ddangos yr hyn oedd yno o’r blaen.",
  "What will not be undone:": "Yr hyn na chaiff ei ddadwneud:",
  "What would come back": "Yr hyn a ddeuai yn ôl",
  "What would come back. Nothing is saved yet.":
    "Yr hyn a ddeuai yn ôl. Nid oes dim wedi’i gadw eto.",
  "Withdraw {ref} {title}": "Tynnu {ref} {title} yn ôl",
  "a register of posts and who holds them":
    "cofrestr o swyddi a phwy sy’n eu dal",
  "and {more:moreChange}, loaded with these":
    "a {more:moreChange}, a lwythir gyda’r rhain",
  "and {more} more, listed when these are settled":
    "a {more} arall, a restrir pan fydd y rhain wedi’u setlo",
  "and {more} more, which stay": "a {more} arall, sy’n aros",
  date: "dyddiad",
  "exempt mark": "marc esempt",
  implications: "goblygiadau",
  "lead member": "aelod arweiniol",
  milestones: "cerrig milltir",
  "no reference": "dim cyfeirnod",
  "other names for {postChanges:post}": "enwau eraill ar {postChanges:post}",
  outcome: "canlyniad",
  "owner’s own colour": "lliw’r perchennog ei hun",
  "recommendations answered": "argymhellion a atebir",
  reference: "cyfeirnod",
  "reports to": "yn adrodd i",
  resource: "adnodd",
  "revised date": "dyddiad diwygiedig",
  risk: "risg",
  status: "statws",
  "the action’s words": "geiriau’r cam",
  "the council’s own columns": "colofnau’r cyngor ei hun",
  "the pasted table": "y tabl a ludwyd",
  "title of the post": "teitl y swydd",
  "what has happened": "beth sydd wedi digwydd",
  "who holds it": "pwy sy’n ei dal",
  "who is responsible": "pwy sy’n gyfrifol",
  "{accepted:entry} recorded.": "Cofnodwyd {accepted:entry}.",
  "{actions:action} with what the import recorded about {actions?it|them} will go to the site’s recycle bin, from where they can be brought back. Only an owner of the site may do this.":
    "Bydd {actions:action}, gyda’r hyn a gofnododd y mewnforio {actions?amdano|amdanynt}, yn mynd i fin ailgylchu’r safle, a gellir dod â nhw yn ôl oddi yno. Dim ond un o berchnogion y safle gaiff wneud hyn.",
  "{actions:action} with what the import recorded about {actions?it|them}, and {title} itself, will go to the site’s recycle bin, from where they can be brought back. Only an owner of the site may do this.":
    "Bydd {actions:action}, gyda’r hyn a gofnododd y mewnforio {actions?amdano|amdanynt}, a {title} ei hun, yn mynd i fin ailgylchu’r safle, a gellir dod â nhw yn ôl oddi yno. Dim ond un o berchnogion y safle gaiff wneud hyn.",
  "{actions:action} with {all:entry} of history, {day:date}.":
    "{actions:action} gyda {all:entry} o hanes, {day:date}.",
  "{actions:action} with {all:entry} of history, {first:date} to {last:date}.":
    "{actions:action} gyda {all:entry} o hanes, {first:date} i {last:date}.",
  "{actions:action} with {all:entry} of history.":
    "{actions:action} gyda {all:entry} o hanes.",
  "{all:list} loaded into {title}.": "Llwythwyd {all:list} i {title}.",
  "{date}, for a committee to decide": "{date}, i bwyllgor benderfynu",
  "{day}, by {by}: {actions:action} added, {changed} changed":
    "{day}, gan {by}: ychwanegwyd {actions:action}, newidiwyd {changed}",
  "{file} is an archive of {title}: {record}":
    "Archif o {title} yw {file}: {record}",
  "{file} was taken back.": "Tynnwyd {file} yn ôl.",
  "{file}: {rowsRead:row} read, {found}, {skipped} left out.":
    "{file}: darllenwyd {rowsRead:row}, {found}, hepgorwyd {skipped}.",
  "{held:change} of posts": "{held:change} i swyddi",
  "{name} could not be read from this device. Close it in other programs, or copy it elsewhere, and choose it again.":
    "Ni ellid darllen {name} o’r ddyfais hon. Caewch hi mewn rhaglenni eraill, neu ei chopïo i rywle arall, a’i dewis eto.",
  "{open:answer} to give, in {asked:kind} of question. Rows with an open question are left for later.":
    "{open:answer} i’w roi, mewn {asked:kind} o gwestiwn. Gadewir rhesi â chwestiwn agored tan yn ddiweddarach.",
  "{open} open": "{open} ar agor",
  "{place}, row {row}": "{place}, rhes {row}",
  "{refs} and {more} more": "{refs} a {more} arall",
  "{rejected:row} will be left for later. Bring the same file in again when they are settled: nothing is made twice.":
    "Gadewir {rejected:row} tan yn ddiweddarach. Mewnforiwch yr un ffeil eto pan fyddant wedi’u setlo: ni wneir dim ddwywaith.",
  "{restore:action} will have the earlier words again.":
    "Bydd y geiriau cynharach eto gan {restore:action}.",
  "{title} is as it was.": "Mae {title} fel yr oedd.",
  "{title} is back, with its whole history.":
    "Mae {title} yn ôl, gyda’i holl hanes.",
  "{waiting:row} still wait for a person. Your answers are kept: bring the same file in again when they are settled.":
    "Mae {waiting:row} yn dal i aros am berson. Cedwir eich atebion: mewnforiwch yr un ffeil eto pan fyddant wedi’u setlo.",
} as const;
