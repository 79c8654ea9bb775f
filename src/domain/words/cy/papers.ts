// The Welsh of what papers and other documents say. Not yet read by a translator.

export const texts = {
  " (all exempt and named in the exempt part of this paper)":
    " (pob un yn esempt ac wedi’i enwi yn rhan esempt y papur hwn)",
  " (all named in the public part of this paper)":
    " (pob un wedi’i enwi yn rhan gyhoeddus y papur hwn)",
  " (exempt and named in the exempt part of this paper)":
    " (yn esempt ac wedi’i enwi yn rhan esempt y papur hwn)",
  " (named in the public part of this paper)":
    " (wedi’i enwi yn rhan gyhoeddus y papur hwn)",
  " ({hidden} of them exempt and named in the exempt part of this paper)":
    " ({hidden} ohonynt yn esempt ac wedi’u henwi yn rhan esempt y papur hwn)",
  " ({hidden} of them named in the public part of this paper)":
    " ({hidden} ohonynt wedi’u henwi yn rhan gyhoeddus y papur hwn)",
  " A date in the plan moves only by the decision of a named body: until one decides, the date in force stays, and an action past it is reported as late.":
    " Dim ond drwy benderfyniad corff a enwir y mae dyddiad yn y cynllun yn symud: nes i gorff benderfynu, mae’r dyddiad mewn grym yn aros, ac adroddir bod cam gweithredu sydd heibio iddo yn hwyr.",
  " Everything decided since the plan began is below.":
    " Mae popeth a benderfynwyd ers dechrau’r cynllun isod.",
  " It answers the {origin}.": " Mae’n ymateb i hyn: {origin}.",
  " It answers: {origin}.": " Mae’n ymateb i hyn: {origin}.",
  " It was {then}% ({counts}) when {body} was last told.":
    " Roedd yn {then}% ({counts}) pan hysbyswyd {body} ddiwethaf.",
  " It went live on {on:date}.": " Aeth yn fyw ar {on:date}.",
  " The unfinished work goes on in: {into:list}.":
    " Mae’r gwaith anorffenedig yn mynd ymlaen yn: {into:list}.",
  " attached at {section}": " sydd ynghlwm ({section})",
  " of ": " o ",
  " that is exempt": " sy’n esempt",
  " that is not exempt": " nad yw’n esempt",
  " {awaiting?A revised timescale is|Revised timescales are} proposed for {awaiting:action} (paragraph {at}).":
    " Cynigir {awaiting?amserlen ddiwygiedig|amserlenni diwygiedig} ar gyfer {awaiting:action} (paragraff {at}).",
  "(withheld: exempt)": "(wedi’i gadw’n ôl: esempt)",
  ", and ": "; ",
  ", correcting the meeting of {of:date}": ", gan gywiro cyfarfod {of:date}",
  ", each unfinished action going where paragraph {at} says":
    ", gyda phob cam anorffenedig yn mynd i’r lle a nodir ym mharagraff {at}",
  ", live since {on:date},": " (yn fyw ers {on:date})",
  ", which meets each month": ", sy’n cyfarfod bob mis",
  ", which meets each quarter": ", sy’n cyfarfod bob chwarter",
  ", which meets every six months": ", sy’n cyfarfod bob chwe mis",
  "0 days": "0 diwrnod",
  "; all wait for another action, and the date is agreed when that is done":
    "; mae pob un yn aros am gam gweithredu arall, a chytunir ar y dyddiad pan fydd hwnnw wedi’i wneud",
  "; both wait for another action, and the date is agreed when that is done":
    "; mae’r ddau yn aros am gam gweithredu arall, a chytunir ar y dyddiad pan fydd hwnnw wedi’i wneud",
  "; it waits for another action, and the date is agreed when that is done":
    "; mae’n aros am gam gweithredu arall, a chytunir ar y dyddiad pan fydd hwnnw wedi’i wneud",
  "; {waiting} of them {waiting?waits|wait} for another action, and the date is agreed when that is done":
    "; mae {waiting} ohonynt yn aros am gam gweithredu arall, a chytunir ar y dyddiad pan fydd hwnnw wedi’i wneud",
  "A date in this plan moves only by the decision of a named body. A later date that is proposed and not yet endorsed is shown beside the date in force and does not replace it.":
    "Dim ond drwy benderfyniad corff a enwir y mae dyddiad yn y cynllun hwn yn symud. Dangosir dyddiad diweddarach a gynigiwyd ac na chymeradwywyd eto wrth ymyl y dyddiad mewn grym, ac nid yw’n cymryd ei le.",
  "A decision on its date": "Penderfyniad ar ei ddyddiad",
  "A later date than the one first promised was agreed by a body and has not passed. Shown in the bands of the month, never as on target there.":
    "Cytunodd corff ar ddyddiad diweddarach na’r un a addawyd gyntaf, ac nid yw wedi mynd heibio. Fe’i dangosir ym mandiau’r mis, a byth fel un ar y targed yno.",
  "A post no longer listed": "Swydd nad yw ar y rhestr mwyach",
  "A revised date is waiting for a decision, or not started with 31 days or fewer to go.":
    "Mae dyddiad diwygiedig yn aros am benderfyniad, neu heb ddechrau gyda 31 diwrnod neu lai i fynd.",
  "A theme takes the rating of its worst action; it is complete when all of its actions are.":
    "Mae thema’n cymryd CAG ei cham gweithredu gwaethaf; mae wedi’i chwblhau pan fydd ei holl gamau gweithredu wedi’u cwblhau.",
  About: "Ynghylch",
  "About this note": "Am y nodyn hwn",
  "About this report": "Am yr adroddiad hwn",
  Accepted: "Derbyniwyd",
  Action: "Cam gweithredu",
  Actions: "Camau gweithredu",
  "Actions by status": "Camau gweithredu yn ôl statws",
  "Actions by status, month by month":
    "Camau gweithredu yn ôl statws, fesul mis",
  "Actions submitted": "Camau gweithredu a gyflwynwyd",
  "Actions without an agreed date":
    "Camau gweithredu heb ddyddiad y cytunwyd arno",
  "Added to the plan": "Ychwanegwyd at y cynllun",
  Agreed: "Cytunwyd",
  "All {count} were completed since {body} was last told, as at {previousAsAt:date}.":
    "Cwblhawyd pob un o’r {count} ers hysbysu {body} ddiwethaf, fel yr oedd ar {previousAsAt:date}.",
  Amended: "Diwygiwyd",
  Amendment: "Gwelliant",
  Amendments: "Gwelliannau",
  "Amendments asked for": "Gwelliannau y gofynnwyd amdanynt",
  "An action counts as moved or not moved only by a reading of the day it was done or later; where it has several measures, each must have moved the right way.":
    "Dim ond drwy ddarlleniad ar y diwrnod y’i gwnaed neu’n ddiweddarach y mae cam gweithredu’n cyfrif fel wedi symud neu heb symud; lle mae ganddo sawl mesur, rhaid i bob un fod wedi symud y ffordd iawn.",
  "Another date agreed: {where}. Proposed was {asked}.":
    "Cytunwyd ar ddyddiad arall: {where}. Cynigiwyd: {asked}.",
  Answered: "Wedi’i ateb",
  "Answered, all completed": "Wedi’i ateb, a’r cyfan wedi’i gwblhau",
  Appendices: "Atodiadau",
  Appendix: "Atodiad",
  "Appendix {appendix}": "Atodiad {appendix}",
  "Approval of a draft plan": "Cymeradwyo cynllun drafft",
  "Approval of this report": "Cymeradwyo’r adroddiad hwn",
  "As known at": "Fel yr oedd yn hysbys ar",
  "As written": "Fel y’i hysgrifennwyd",
  Asked: "Gofynnwyd",
  "Asset management": "Rheoli asedau",
  "Assistant Chief Executive": "Prif Weithredwr Cynorthwyol",
  Assurance: "Sicrwydd",
  "At risk": "Mewn perygl",
  Attendance: "Presenoldeb",
  "Audit follow-up: assurance and age by priority first":
    "Dilyniant archwilio: sicrwydd ac oedran yn ôl blaenoriaeth yn gyntaf",
  Author: "Awdur",
  Awaited: "Disgwylir ateb",
  Background: "Cefndir",
  "Background and options": "Cefndir ac opsiynau",
  "Background and report details": "Cefndir a manylion yr adroddiad",
  "Background documents and appendices": "Dogfennau cefndir ac atodiadau",
  "Background papers": "Papurau cefndir",
  Band: "Band",
  "Bar chart of actions by status: {alt}. The same figures are in the table.":
    "Siart bar o gamau gweithredu yn ôl statws: {alt}. Mae’r un ffigurau yn y tabl.",
  "Bar chart. {alt}. The same figures are in the table.":
    "Siart bar. {alt}. Mae’r un ffigurau yn y tabl.",
  Before: "Cynt",
  "Biodiversity impact assessment": "Asesiad o’r effaith ar fioamrywiaeth",
  "Borough: recommendation first, statutory officers’ comments":
    "Bwrdeistref: argymhelliad yn gyntaf, sylwadau’r swyddogion statudol",
  "By when": "Erbyn pryd",
  "By {asAt:date} the council had completed {completed} of {total:action} in this plan.":
    "Erbyn {asAt:date} roedd y cyngor wedi cwblhau {completed} o {total:action} yn y cynllun hwn.",
  "By {asAt:date} the council had completed {completed} of {total:action} in this plan; {left} more left unfinished.":
    "Erbyn {asAt:date} roedd y cyngor wedi cwblhau {completed} o {total:action} yn y cynllun hwn; gadawodd {left} arall heb eu gorffen.",
  "Cabinet: short front, wider implications in one table":
    "Cabinet: blaen byr, goblygiadau ehangach mewn un tabl",
  Change: "Newid",
  "Changes asked for": "Newidiadau y gofynnwyd amdanynt",
  "Changes of date endorsed": "Newidiadau dyddiad a gymeradwywyd",
  "Changes of date refused": "Newidiadau dyddiad a wrthodwyd",
  "Changes to the plan": "Newidiadau i’r cynllun",
  "Chief Executive": "Prif Weithredwr",
  "City: summary first, implications in an appendix":
    "Dinas: crynodeb yn gyntaf, goblygiadau mewn atodiad",
  "Closing the plan": "Cau’r cynllun",
  "Closure statement": "Datganiad cau",
  Code: "Cod",
  Comment: "Sylw",
  "Community safety, including section 17 of the Crime and Disorder Act 1998":
    "Diogelwch cymunedol, gan gynnwys adran 17 o Ddeddf Trosedd ac Anhrefn 1998",
  Complete: "Wedi’i gwblhau",
  Completed: "Wedi’u cwblhau",
  "Completed actions": "Camau wedi’u cwblhau",
  "Completed and confirmed.": "Wedi’i gwblhau a’i gadarnhau.",
  Conclusion: "Casgliad",
  "Consultation and clearances": "Ymgynghori a chliriadau",
  Consulted: "Ymgynghorwyd",
  Contact: "Cyswllt",
  "Contact officer": "Swyddog cyswllt",
  Contents: "Cynnwys",
  "Corporate Procurement Team": "Tîm Caffael Corfforaethol",
  "Corporate objectives": "Amcanion corfforaethol",
  "Corporate objectives and priorities for change":
    "Amcanion corfforaethol a blaenoriaethau ar gyfer newid",
  "Corporate plans and policies": "Cynlluniau a pholisïau corfforaethol",
  "Corporate priorities": "Blaenoriaethau corfforaethol",
  "Corporate risk title": "Teitl y risg gorfforaethol",
  "Corporate risks and the plan": "Risgiau corfforaethol a’r cynllun",
  "Corrected by two people; the words kept from the source do not show it.":
    "Cywirwyd gan ddau berson; nid yw’r geiriau a gadwyd o’r ffynhonnell yn ei ddangos.",
  Corrections: "Cywiriadau",
  "Corrections to earlier papers": "Cywiriadau i bapurau cynharach",
  "Corrective action": "Cam unioni",
  "Corrective action: {action}": "Cam unioni: {action}",
  "Council objectives": "Amcanion y cyngor",
  "Crime and disorder": "Trosedd ac anhrefn",
  "Customer implications": "Goblygiadau i gwsmeriaid",
  Customers: "Cwsmeriaid",
  Date: "Dyddiad",
  "Date of meeting": "Dyddiad y cyfarfod",
  "Dates decided": "Dyddiadau y penderfynwyd arnynt",
  "Dates moved and refused: {n:decision}":
    "Dyddiadau a symudwyd ac a wrthodwyd: {n:decision}",
  "Dates that wait for a decision": "Dyddiadau sy’n aros am benderfyniad",
  Decided: "Penderfynwyd",
  Decision: "Penderfyniad",
  Decisions: "Penderfyniadau",
  "Decisions and who does what": "Penderfyniadau a phwy sy’n gwneud beth",
  Deferred: "Gohiriwyd",
  Detail: "Manylyn",
  "Did it help?": "A helpodd?",
  "District: each implication a section, risks cross-referenced":
    "Dosbarth: pob goblygiad yn adran, croesgyfeirio risgiau",
  Document: "Dogfen",
  "Draft plan": "Cynllun drafft",
  "Draft: not yet endorsed by {body}": "Drafft: heb gymeradwyaeth {body} eto",
  "Draft: not yet endorsed by {body}.": "Drafft: heb gymeradwyaeth {body} eto.",
  "E-mail": "E-bost",
  "Each theme takes the rating of its worst action.":
    "Mae pob thema’n cymryd CAG ei cham gweithredu gwaethaf.",
  "Each theme takes the rating of its worst action; paragraph {at} says what the ratings mean.":
    "Mae pob thema’n cymryd CAG ei cham gweithredu gwaethaf; mae paragraff {at} yn dweud beth yw ystyr y CAG.",
  "Efficiency savings and value for money":
    "Arbedion effeithlonrwydd a gwerth am arian",
  "End of {day:monthOf}": "Diwedd {day:monthOf}",
  "Endorsed by the {by} on {on:date} (minute {minute}).":
    "Mae {by} wedi cymeradwyo’r papur hwn, ar {on:date} (cofnod {minute}).",
  "Endorsed by the {by} on {on:date} (minute {minute}, recorded by {recordedBy}, who wrote this paper).":
    "Mae {by} wedi cymeradwyo’r papur hwn, ar {on:date} (cofnod {minute}; cofnodwyd gan awdur y papur hwn, {recordedBy}).",
  "Endorsed by {body} on {on:date}.": "Gyda chymeradwyaeth {body}, {on:date}.",
  "Endorsed: {where}.": "Cymeradwywyd: {where}.",
  Environmental: "Amgylcheddol",
  "Environmental Sustainability": "Cynaliadwyedd Amgylcheddol",
  "Environmental sustainability": "Cynaliadwyedd amgylcheddol",
  Equalities: "Cydraddoldeb",
  "Equalities Impact": "Effaith ar Gydraddoldeb",
  "Equalities and diversity": "Cydraddoldeb ac amrywiaeth",
  "Equalities and diversity implications":
    "Goblygiadau cydraddoldeb ac amrywiaeth",
  "Equality impact assessment": "Asesiad o’r effaith ar gydraddoldeb",
  "Equality, diversity and community cohesion":
    "Cydraddoldeb, amrywiaeth a chydlyniant cymunedol",
  "Estates and property": "Ystadau ac eiddo",
  "Estates or Property officer": "Swyddog Ystadau neu Eiddo",
  "Every action has a date, or says that it has no end.":
    "Mae gan bob cam gweithredu ddyddiad, neu mae’n dweud nad oes diwedd iddo.",
  "Every action in the plan": "Pob cam gweithredu yn y cynllun",
  "Every action of the plan is in the other part of this paper.":
    "Mae pob cam gweithredu yn y cynllun yn rhan arall y papur hwn.",
  "Every action that {body} looks at":
    "Pob cam gweithredu y mae {body} yn edrych arno",
  "Every exception was taken.": "Trafodwyd pob eithriad.",
  "Every open action{only} is named above.":
    "Mae pob cam gweithredu agored{only} wedi’i enwi uchod.",
  "Everything else.": "Popeth arall.",
  Exceptions: "Eithriadau",
  "Executive Director, Partnerships and Projects":
    "Cyfarwyddwr Gweithredol, Partneriaethau a Phrosiectau",
  "Executive Director, Services": "Cyfarwyddwr Gweithredol, Gwasanaethau",
  "Exempt from publication": "Esempt rhag ei gyhoeddi",
  "Exempt from publication under {n?paragraph|paragraphs} {under:list} of Part 1 of Schedule 12A of the Local Government Act 1972":
    "Esempt rhag ei gyhoeddi o dan {n?baragraff|baragraffau} {under:list} o Ran 1 o Atodlen 12A i Ddeddf Llywodraeth Leol 1972",
  "Exempt from publication under {n?paragraph|paragraphs} {under:list} of Part 4 of Schedule 12A of the Local Government Act 1972":
    "Esempt rhag ei gyhoeddi o dan {n?baragraff|baragraffau} {under:list} o Ran 4 o Atodlen 12A i Ddeddf Llywodraeth Leol 1972",
  "Exempt from publication under {under:list}":
    "Esempt rhag ei gyhoeddi o dan {under:list}",
  Figure: "Ffigur",
  "Figures as at {asAt:date}.": "Ffigurau fel ar {asAt:date}.",
  "Finance (section 151)": "Cyllid (adran 151)",
  Financial: "Ariannol",
  "Financial and Value for Money": "Ariannol a Gwerth am Arian",
  "Financial and value for money": "Ariannol a gwerth am arian",
  "Financial implications": "Goblygiadau ariannol",
  "Financial officer": "Swyddog cyllid",
  "First date or none": "Y dyddiad cyntaf, neu ddim un",
  For: "Ar gyfer",
  "For each revised timescale {body} may endorse the date proposed, agree another, or refuse it. Where it refuses or does not decide, the date in force stays.":
    "Ar gyfer pob amserlen ddiwygiedig caiff {body} gymeradwyo’r dyddiad a gynigir, cytuno ar un arall, neu ei wrthod. Lle mae’n gwrthod neu heb benderfynu, mae’r dyddiad mewn grym yn aros.",
  "For more information contact:": "Am ragor o wybodaeth, cysylltwch â:",
  "For publication": "I’w gyhoeddi",
  "Forward plan": "Blaenraglen waith",
  "Freedom of information and data protection":
    "Rhyddid gwybodaeth a diogelu data",
  From: "O",
  "Further details, as the plan has them when this report is made":
    "Manylion pellach, fel y maent yn y cynllun pan wneir yr adroddiad hwn",
  "Further information": "Rhagor o wybodaeth",
  "General exception": "Eithriad cyffredinol",
  "Governance and performance management": "Llywodraethu a rheoli perfformiad",
  "Grand total": "Cyfanswm",
  "Head of Financial Services": "Pennaeth Gwasanaethau Ariannol",
  "Head of Legal, Equalities and Democratic Services":
    "Pennaeth Gwasanaethau Cyfreithiol, Cydraddoldeb a Democrataidd",
  "Head of Organisational Development and HR":
    "Pennaeth Datblygu Sefydliadol ac Adnoddau Dynol",
  "Head of Service": "Pennaeth Gwasanaeth",
  Heading: "Pennawd",
  "Health and Safety": "Iechyd a Diogelwch",
  "Health and safety": "Iechyd a diogelwch",
  "Health inequalities": "Anghydraddoldebau iechyd",
  "How the plan will be monitored": "Sut y caiff y cynllun ei fonitro",
  "Human Resources officer": "Swyddog Adnoddau Dynol",
  "Human Rights Act 1998": "Deddf Hawliau Dynol 1998",
  "Human resources": "Adnoddau dynol",
  IT: "TG",
  "Impact on equality": "Effaith ar gydraddoldeb",
  "Implementation and verification": "Gweithredu a gwirio",
  "Implementing electronic government": "Gweithredu llywodraeth electronig",
  Implications: "Goblygiadau",
  "Improvement plan reference": "Cyfeirnod yn y cynllun gwella",
  "In force": "Mewn grym",
  "In the words signed off for publication by the leads:":
    "Yn y geiriau a gymeradwywyd i’w cyhoeddi gan yr arweinwyr:",
  "In words": "Mewn geiriau",
  "Information technology": "Technoleg gwybodaeth",
  Is: "Fel y mae",
  "It has {actions:action} in {themes:theme}, each with the post that answers for it and its timescale.":
    "Mae ynddo {actions:action} mewn {themes:theme}, pob un gyda’r swydd sy’n atebol amdano a’i amserlen.",
  "It has {themes:theme} and no action yet.":
    "Mae ynddo {themes:theme} a dim un cam gweithredu eto.",
  "It says what has changed since {body} was last told, as at {previousAsAt:date}.":
    "Mae’n dweud beth sydd wedi newid ers hysbysu {body} ddiwethaf, fel yr oedd ar {previousAsAt:date}.",
  "It was completed since {body} was last told, as at {previousAsAt:date}.":
    "Fe’i cwblhawyd ers hysbysu {body} ddiwethaf, fel yr oedd ar {previousAsAt:date}.",
  Item: "Eitem",
  Items: "Eitemau",
  "Key decision": "Penderfyniad allweddol",
  "Last told": "Hysbyswyd ddiwethaf",
  "Late and re-dated actions by theme":
    "Camau gweithredu hwyr a rhai a ailddyddiwyd, yn ôl thema",
  Latest: "Diweddaraf",
  Lead: "Arweinydd",
  "Lead member": "Aelod arweiniol",
  Leader: "Arweinydd y Cyngor",
  "Left the plan": "Wedi gadael y cynllun",
  Legal: "Cyfreithiol",
  "Legal implications": "Goblygiadau cyfreithiol",
  "Legal officer": "Swyddog cyfreithiol",
  "Legal services": "Gwasanaethau cyfreithiol",
  Made: "Gwnaed",
  Meaning: "Ystyr",
  Measure: "Mesur",
  "Measures of completed actions": "Mesurau’r camau gweithredu a gwblhawyd",
  "Measures of themes": "Mesurau’r themâu",
  Meeting: "Cyfarfod",
  "Merge into {into}: {title}": "Uno â {into}: {title}",
  "Milestone “{title}” of {action}": "Carreg filltir “{title}”: {action}",
  Milestones: "Cerrig milltir",
  "Monitoring Officer": "Swyddog Monitro",
  "Monitoring sheet": "Taflen fonitro",
  "More than a month behind": "Mwy na mis ar ei hôl hi",
  Move: "Symud",
  Moved: "Symudwyd",
  "Moved once, {span}": "Symudwyd unwaith, {span}",
  "Moved the right way": "Symudodd y ffordd iawn",
  "Moved the wrong way": "Symudodd y ffordd anghywir",
  "Moved twice, {span}": "Symudwyd ddwywaith, {span}",
  "Moved {moves:time}, {span}": "Symudwyd {moves:time}, {span}",
  Movement: "Symudiad",
  "Newly past the date in force": "Newydd fynd heibio i’r dyddiad mewn grym",
  No: "Naddo",
  "No action has been completed since the launch of the plan.":
    "Nid oes cam gweithredu wedi’i gwblhau ers lansio’r cynllun.",
  "No action has been submitted for the plan yet.":
    "Nid oes cam gweithredu wedi’i gyflwyno ar gyfer y cynllun eto.",
  "No action in progress is expected to be completed by {by:date}.":
    "Ni ddisgwylir i unrhyw gam gweithredu sydd ar y gweill gael ei gwblhau erbyn {by:date}.",
  "No action is reported as slippage.":
    "Nid adroddir am unrhyw gam gweithredu fel llithriad.",
  "No action of the plan is left unfinished.":
    "Nid oes cam gweithredu yn y cynllun wedi’i adael heb ei orffen.",
  "No action was completed {since}.":
    "Ni chwblhawyd unrhyw gam gweithredu {since}.",
  "No actions": "Dim camau gweithredu",
  "No clearances have been recorded.": "Nid oes cliriadau wedi’u cofnodi.",
  "No corrective action has been recorded.":
    "Nid oes cam unioni wedi’i gofnodi.",
  "No date": "Dim dyddiad",
  "No exception to report": "Dim eithriad i adrodd arno",
  "No implications arise under {n?this heading|these headings}, {by}: {titles:list}.":
    "Nid oes goblygiadau’n codi o dan y {n?pennawd hwn|penawdau hyn}, {by}: {titles:list}.",
  "No lead recorded": "Dim arweinydd wedi’i gofnodi",
  "No longer past the date in force":
    "Heb fod heibio i’r dyddiad mewn grym mwyach",
  "No rating": "Dim sgôr",
  "No reason given": "Dim rheswm wedi’i roi",
  "No reason recorded": "Dim rheswm wedi’i gofnodi",
  "No reason recorded.": "Dim rheswm wedi’i gofnodi.",
  "No revised timescale is proposed.": "Ni chynigir amserlen ddiwygiedig.",
  "No risk changed since the last meeting.":
    "Nid oes risg wedi newid ers y cyfarfod diwethaf.",
  "No theme": "Dim thema",
  "No update this period": "Dim diweddariad y cyfnod hwn",
  "No words have been signed off for publication":
    "Nid oes geiriau wedi’u cymeradwyo i’w cyhoeddi",
  "No words on progress have been signed off for publication.":
    "Nid oes geiriau am gynnydd wedi’u cymeradwyo i’w cyhoeddi.",
  "No words on progress have been signed off for this part of the paper.":
    "Nid oes geiriau am gynnydd wedi’u cymeradwyo ar gyfer y rhan hon o’r papur.",
  "Nobody has said yet whether there are any.":
    "Nid oes neb wedi dweud eto a oes rhai.",
  None: "Dim",
  "None arising, {by}.": "Dim yn codi, {by}.",
  "None recorded": "Dim wedi’i gofnodi",
  "None.": "Dim.",
  "Not answered": "Heb ei ateb",
  "Not answered: {codes:list}.": "Heb eu hateb: {codes:list}.",
  "Not assigned": "Heb ei neilltuo",
  "Not before": "Heb ei hysbysu o’r blaen",
  "Not in this part of the paper": "Nid yn y rhan hon o’r papur",
  "Not made": "Heb ei wneud",
  "Not measured": "Heb ei fesur",
  "Not measured since {n?it was|they were} done: {refs:list}.":
    "Heb {n?ei fesur ers ei wneud|eu mesur ers eu gwneud}: {refs:list}.",
  "Not moved": "Heb symud",
  "Not moved before": "Heb ei symud o’r blaen",
  "Not moved.": "Heb symud.",
  "Not past the date in force.": "Heb fynd heibio i’r dyddiad mewn grym.",
  "Not previously set": "Heb ei osod o’r blaen",
  "Not recorded": "Heb ei gofnodi",
  "Not said": "Heb ei ddweud",
  "Not set": "Heb ei osod",
  "Not yet agreed": "Heb ei gytuno eto",
  "Not yet answered.": "Heb ei ateb eto.",
  "Not yet answered: {titles:list}.": "Heb eu hateb eto: {titles:list}.",
  "Not yet placed": "Heb ei osod mewn man arall eto",
  Note: "Nodyn",
  Noted: "Nodwyd",
  "Nothing has changed since {body} was told the position as at {previousAsAt:date}.":
    "Nid oes dim wedi newid ers hysbysu {body} o’r sefyllfa fel yr oedd ar {previousAsAt:date}.",
  "Nothing is past its agreed date.":
    "Nid oes dim heibio i’r dyddiad y cytunwyd arno.",
  "Nothing written": "Dim wedi’i ysgrifennu",
  "Of its {total:action}, {parts:list}.": "O’i {total:action}: {parts:list}.",
  "Of these, {recent:action}{hidden} {recent?was|were} completed since {body} was last told, as at {previousAsAt:date}{end}":
    "O’r rhain, y nifer a gwblhawyd ers hysbysu {body} ddiwethaf, fel yr oedd ar {previousAsAt:date}, yw {recent:action}{hidden}{end}",
  "Of {all:recommendation}, none are answered by actions.":
    "O {all:recommendation}, nid oes yr un wedi’i ateb gan gamau gweithredu.",
  "Of {all:recommendation}, {answered} {answered?is|are} answered by actions, {done} of them by actions that are all completed.":
    "O {all:recommendation}, mae {answered} wedi’u hateb gan gamau gweithredu, {done} ohonynt gan gamau gweithredu sydd i gyd wedi’u cwblhau.",
  "Of {all:recommendation}, {answered} {answered?is|are} answered by actions.":
    "O {all:recommendation}, mae {answered} wedi’u hateb gan gamau gweithredu.",
  "Off target": "Oddi ar y targed",
  "On target": "Ar y targed",
  "On track": "Ar y trywydd iawn",
  "Other headings": "Penawdau eraill",
  "Other implications": "Goblygiadau eraill",
  "Other options considered": "Opsiynau eraill a ystyriwyd",
  Others: "Eraill",
  "Others consulted on the report":
    "Eraill yr ymgynghorwyd â hwy ar yr adroddiad",
  Outcome: "Canlyniad",
  "Outcome of the last recommendations": "Canlyniad yr argymhellion diwethaf",
  Paper: "Papur",
  "Past the date in force by more than one month.":
    "Dros fis heibio i’r dyddiad mewn grym.",
  "Past the date in force by up to one month.":
    "Hyd at fis heibio i’r dyddiad mewn grym.",
  "Past the date in force, or reported as slippage.":
    "Heibio i’r dyddiad mewn grym, neu adroddwyd fel llithriad.",
  "Past their date": "Heibio i’w dyddiad",
  Personnel: "Personél",
  "Plain: each part a section": "Plaen: pob rhan yn adran",
  Plan: "Cynllun",
  Policy: "Polisi",
  "Policy implications and consultation carried out":
    "Goblygiadau polisi a’r ymgynghori a wnaed",
  Portfolio: "Portffolio",
  "Portfolio Holder": "Deiliad Portffolio",
  "Portfolio holder": "Deiliad portffolio",
  Position: "Sefyllfa",
  "Position as at": "Y sefyllfa ar",
  "Position as at {asAt:date}": "Y sefyllfa ar {asAt:date}",
  "Position at {asAt:date}": "Y sefyllfa ar {asAt:date}",
  Post: "Swydd",
  Priority: "Blaenoriaeth",
  Procurement: "Caffael",
  Programmed: "Rhaglenedig",
  Progress: "Cynnydd",
  "Progress by theme": "Cynnydd yn ôl thema",
  "Progress is reported {reported}.": "Adroddir ar gynnydd: {reported}.",
  "Progress report": "Adroddiad cynnydd",
  "Property and Asset Management": "Rheoli Eiddo ac Asedau",
  "Property and asset management": "Rheoli eiddo ac asedau",
  Proposed: "Cynigiwyd",
  "Published by override of {body}.": "Cyhoeddwyd drwy ganiatâd {body}.",
  "Published without the endorsement of {body}, by override of the {by} on {on:date}: {why}":
    "Cyhoeddwyd heb gymeradwyaeth {body}, drwy ganiatâd {by} ar {on:date}: {why}",
  "Purpose of report": "Diben yr adroddiad",
  "Purpose of the report": "Diben yr adroddiad",
  Rating: "CAG",
  Ratings: "Statws CAG",
  "Re-programmed": "Ailraglennwyd",
  Reason: "Rheswm",
  "Reasons for recommendations": "Rhesymau dros yr argymhellion",
  "Reasons for the recommendations": "Rhesymau dros yr argymhellion",
  Recommendation: "Argymhelliad",
  Recommendations: "Argymhellion",
  "Recommendations and the actions that answer them":
    "Yr argymhellion a’r camau gweithredu sy’n eu hateb",
  Ref: "Cyf.",
  References: "Cyfeirnodau",
  Referred: "Cyfeiriwyd",
  Refused: "Gwrthodwyd",
  "Refused: {where}. The date in force stays.":
    "Gwrthodwyd: {where}. Mae’r dyddiad mewn grym yn aros.",
  "Report of": "Adroddiad gan",
  "Report to": "Adrodd i",
  Resource: "Adnodd",
  Resources: "Adnoddau",
  "Resources and contingency": "Adnoddau ac arian wrth gefn",
  Responsible: "Cyfrifol",
  "Responsible head of service": "Pennaeth gwasanaeth cyfrifol",
  "Responsible portfolio holder": "Deiliad portffolio cyfrifol",
  "Revised timescales": "Amserlenni diwygiedig",
  "Revised timescales proposed": "Amserlenni diwygiedig a gynigir",
  Risk: "Risg",
  "Risk Management": "Rheoli Risg",
  "Risk assessment implications": "Goblygiadau o ran asesu risg",
  "Risk management": "Rheoli risg",
  Risks: "Risgiau",
  "Risks covered by one section only: {codes:list}.":
    "Risgiau a gwmpesir gan un adran yn unig: {codes:list}.",
  Scheduled: "Wedi’u hamserlennu",
  "Scheduled by the end of {end:monthOf}":
    "Wedi’u hamserlennu erbyn diwedd {end:monthOf}",
  "Section 151 officer": "Swyddog adran 151",
  "See {both:list}.": "Gweler {both:list}.",
  "Service Directors": "Cyfarwyddwyr Gwasanaeth",
  "Service directors": "Cyfarwyddwyr gwasanaeth",
  Share: "Cyfran",
  "Since {body} was told the position as at {previousAsAt:date}:":
    "Ers hysbysu {body} o’r sefyllfa fel yr oedd ar {previousAsAt:date}:",
  "Slippage and corrective action": "Llithriad a chamau unioni",
  "So that nothing is lost when the plan closes: every unfinished action goes to a named place, with its history, or is stopped with a reason.":
    "Fel na chaiff dim ei golli pan fydd y cynllun yn cau: mae pob cam gweithredu anorffenedig yn mynd i le a enwir, gyda’i hanes, neu’n cael ei stopio gyda rheswm.",
  "So that the plan goes live with actions, timescales and responsible posts that {body} has considered. After that a date moves only by the decision of a named body.":
    "Fel bod y cynllun yn mynd yn fyw gyda chamau gweithredu, amserlenni a swyddi cyfrifol y mae {body} wedi’u hystyried. Wedi hynny, dim ond drwy benderfyniad corff a enwir y mae dyddiad yn symud.",
  "So that the plan stays true to what can be done.":
    "Fel bod y cynllun yn aros yn driw i’r hyn y gellir ei wneud.",
  "So that {body} can see what was promised, what has been done, what is late and why, and can hold the responsible posts to account.":
    "Fel y gall {body} weld beth a addawyd, beth a wnaed, beth sy’n hwyr a pham, a dwyn y swyddi cyfrifol i gyfrif.",
  "Special urgency": "Brys arbennig",
  "Staffing, training and development": "Staffio, hyfforddi a datblygu",
  Status: "Statws",
  "Still past the date in force": "Yn dal heibio i’r dyddiad mewn grym",
  Subject: "Pwnc",
  Summary: "Crynodeb",
  "Summary and link to corporate priorities":
    "Crynodeb a’r cyswllt â blaenoriaethau corfforaethol",
  "Supporting information": "Gwybodaeth ategol",
  Suspended: "Ataliwyd",
  "Suspended with approval.": "Wedi’i atal gyda chymeradwyaeth.",
  Sustainability: "Cynaliadwyedd",
  Table: "Tabl",
  "Taken as read": "Cymerwyd fel wedi’u darllen",
  "Taken back: {what} ({where})": "Tynnwyd yn ôl: {what} ({where})",
  Target: "Targed",
  Telephone: "Ffôn",
  "The Board recorded no decisions.":
    "Ni chofnododd y Bwrdd unrhyw benderfyniad.",
  "The corporate risks are answered by these sections of the plan:":
    "Mae’r adrannau hyn o’r cynllun yn ymateb i’r risgiau corfforaethol:",
  "The draft has no action yet.": "Nid oes cam gweithredu yn y drafft eto.",
  "The draft is put forward for approval.":
    "Cyflwynir y drafft i’w gymeradwyo.",
  "The draft plan": "Y cynllun drafft",
  "The draft was considered by {seen:list}.":
    "Ystyriwyd y drafft: {seen:list}.",
  "The implications of this report, with the actions that carry them:":
    "Goblygiadau’r adroddiad hwn, gyda’r camau gweithredu y maent yn codi ohonynt:",
  "The other {others:action} gave no exception to report.":
    "Heb eithriad i’w adrodd: {others:action} arall.",
  "The other {others:action} {others?gives|give} no exception to report.":
    "Heb eithriad i’w adrodd: {others:action} arall.",
  "The plan": "Y cynllun",
  "The plan gives no resource for any action.":
    "Nid yw’r cynllun yn rhoi adnodd ar gyfer unrhyw gam gweithredu.",
  "The plan gives the resource of {n:action}:":
    "Mae’r cynllun yn rhoi’r adnodd ar gyfer {n:action}:",
  "The plan gives the resource of {n:action}; for {without} none is given:":
    "Mae’r cynllun yn rhoi’r adnodd ar gyfer {n:action}; ar gyfer {without} ni roddir adnodd:",
  "The plan has no actions.": "Nid oes camau gweithredu yn y cynllun.",
  "The plan has no actions; {left} left unfinished.":
    "Nid oes camau gweithredu yn y cynllun; gadawodd {left} heb eu gorffen.",
  "The plan has {actions:action} in {themes:theme}.":
    "Mae yn y cynllun {actions:action} mewn {themes:theme}.",
  "The plan has {own:milestone} to measure its actions by.":
    "Mae gan y cynllun {own:milestone} i fesur ei gamau gweithredu yn eu herbyn.",
  "The plan is monitored by {body}{meets}.":
    "Caiff y cynllun ei fonitro: {body}{meets}.",
  "The plan keeps evidence for all {count}.":
    "Mae’r cynllun yn cadw tystiolaeth ar gyfer pob un o’r {count}.",
  "The plan keeps evidence for both.":
    "Mae’r cynllun yn cadw tystiolaeth ar gyfer y ddau.",
  "The plan keeps evidence for it.":
    "Mae’r cynllun yn cadw tystiolaeth ar ei gyfer.",
  "The plan keeps evidence for {count} of these {all}.":
    "Mae’r cynllun yn cadw tystiolaeth ar gyfer {count} o’r {all} hyn.",
  "The same date": "Yr un dyddiad",
  "The table shows the status of every action as at {asAt:date}.":
    "Mae’r tabl yn dangos statws pob cam gweithredu fel yr oedd ar {asAt:date}.",
  "The themes of the plan, with who leads each and how many actions it has:":
    "Themâu’r cynllun, gyda phwy sy’n arwain pob un a faint o gamau gweithredu sydd ynddi:",
  "The {plan} has no actions.":
    "Nid oes camau gweithredu yn y cynllun hwn: {plan}.",
  "The {plan}{lived} closes when this report is agreed.":
    "Mae {plan}{lived} yn cau pan gytunir ar yr adroddiad hwn.",
  "The {plan}{lived} is closed.": "Mae {plan}{lived} wedi cau.",
  Theme: "Thema",
  Themes: "Themâu",
  "Themes and their ratings": "Themâu a’u CAG",
  "Themes of the plan": "Themâu’r cynllun",
  "There is no exception to report.": "Nid oes eithriad i’w adrodd.",
  "These amendments have been asked for so far:":
    "Gofynnwyd am y gwelliannau hyn hyd yn hyn:",
  "These risks rely on sections with actions past their date:":
    "Mae’r risgiau hyn yn dibynnu ar adrannau â chamau gweithredu heibio i’w dyddiad:",
  "These {count} open actions are not named above. They are not past their date and no change is proposed:":
    "Ni enwir y {count} cam gweithredu agored hyn uchod. Nid ydynt heibio i’w dyddiad ac ni chynigir newid:",
  "This is a sample plan of Waymark. What the published reports it comes from do not say is invented.":
    "Cynllun enghreifftiol o eiddo Waymark yw hwn. Dyfeisiwyd yr hyn nad yw’r adroddiadau cyhoeddedig y daw ohonynt yn ei ddweud.",
  "This is the exempt part. It reports {n:action} that {n?is|are} exempt from publication under Schedule 12A of the Local Government Act 1972; the counts are of the whole plan.":
    "Dyma’r rhan esempt. Mae’n adrodd ar {n:action} sy’n esempt rhag cael {n?ei gyhoeddi|eu cyhoeddi} o dan Atodlen 12A i Ddeddf Llywodraeth Leol 1972; mae’r cyfrifon ar gyfer y cynllun cyfan.",
  "This is the exempt part. It reports {n:action} that {n?is|are} exempt from publication; the counts are of the whole plan.":
    "Dyma’r rhan esempt. Mae’n adrodd ar {n:action} sy’n esempt rhag cael {n?ei gyhoeddi|eu cyhoeddi}; mae’r cyfrifon ar gyfer y cynllun cyfan.",
  "This is the first report on the plan to {body}.":
    "Dyma’r adroddiad cyntaf ar y cynllun i hysbysu {body}.",
  "This open action is not named above. It is not past its date and no change is proposed:":
    "Ni enwir y cam gweithredu agored hwn uchod. Nid yw heibio i’w ddyddiad ac ni chynigir newid:",
  "This paper goes to {body} itself.":
    "Mae’r papur hwn ar gyfer y corff ei hun: {body}.",
  "This paper has not yet been endorsed by {body}.":
    "Nid yw {body} wedi cymeradwyo’r papur hwn eto.",
  "This report": "Yr adroddiad hwn",
  "This report asks {body} to decide on {parts:list}.":
    "Mae’r adroddiad hwn yn gwahodd {body} i benderfynu ar y canlynol: {parts:list}.",
  "This report closes the {plan}, as at {asAt:date}.":
    "Mae’r adroddiad hwn yn cau’r cynllun hwn, fel yr oedd ar {asAt:date}: {plan}.",
  "This report gives {body} the draft {plan} ({section}) for consideration.":
    "Mae’r adroddiad hwn yn gwahodd {body} i ystyried y cynllun drafft: {plan} ({section}).",
  "This report presents the progress of the {plan} up to {asAt:date}. Of its {total:action}, {completed} {completed?is|are} completed and {slipped} {slipped?is|are} reported as slippage.":
    "Mae’r adroddiad hwn yn cyflwyno cynnydd {plan} hyd at {asAt:date}. O’i {total:action}, mae {completed} {completed?wedi’i gwblhau|wedi’u cwblhau}, ac adroddir ar {slipped} fel llithriad.",
  "This report relied on these documents:":
    "Dibynnodd yr adroddiad hwn ar y dogfennau hyn:",
  Timescale: "Amserlen",
  To: "I",
  "To agree that the {plan} closes{places}.":
    "Cytuno bod {plan} yn cau{places}.",
  "To agree the {n?change|changes} to the plan at paragraph {at}: to {which:list}.":
    "Cytuno ar y {n?newid|newidiadau} i’r cynllun ym mharagraff {at}: {which:list}.",
  "To approve the {plan}{at}, with any amendments so agreed.":
    "Cymeradwyo {plan}{at}, gydag unrhyw welliannau y cytunir arnynt felly.",
  "To ask {body} to decide on changes to the {plan}.":
    "Gwahodd {body} i benderfynu ar newidiadau i’r cynllun: {plan}.",
  "To be written.": "I’w ysgrifennu.",
  "To comment on the closing of the {plan}{places}.":
    "Cynnig sylwadau ar gau {plan}{places}.",
  "To comment on the {n?change|changes} to the plan at paragraph {at}: to {which:list}.":
    "Cynnig sylwadau ar y {n?newid|newidiadau} i’r cynllun ym mharagraff {at}: {which:list}.",
  "To comment on the {plan}{at} before it is approved.":
    "Cynnig sylwadau cyn cymeradwyo {plan}{at}.",
  "To consider the actions and timescales submitted for the {plan} (paragraph {at}) and to recommend any alterations, additions or amendments to be made before it goes live.":
    "Ystyried y camau gweithredu a’r amserlenni a gyflwynwyd ar gyfer {plan} (paragraff {at}) ac argymell unrhyw newidiadau, ychwanegiadau neu welliannau i’w gwneud cyn iddo fynd yn fyw.",
  "To consider the corrective action for slippage at paragraph {at}.":
    "Ystyried y cam unioni ar gyfer y llithriad ym mharagraff {at}.",
  "To consider the slippage reported at paragraph {at}, for which no corrective action has been recorded.":
    "Ystyried y llithriad a adroddir ym mharagraff {at}, nad oes cam unioni wedi’i gofnodi ar ei gyfer.",
  "To endorse the revised {n?timescale|timescales} proposed for {n:action}{named} at paragraph {at}, or to agree another date or refuse, action by action.":
    "Cymeradwyo’r {n?amserlen ddiwygiedig|amserlenni diwygiedig} a gynigir ar gyfer {n:action}{named} ym mharagraff {at}, neu gytuno ar ddyddiad arall neu wrthod, fesul cam gweithredu.",
  "To give {body} the draft {plan} for approval.":
    "Gwahodd {body} i gymeradwyo’r cynllun drafft: {plan}.",
  "To keep the plan open and go on reporting its unfinished actions here.":
    "Cadw’r cynllun ar agor a dal i adrodd ar ei gamau gweithredu anorffenedig yma.",
  "To note that progress will be reported {reported}.":
    "Nodi yr adroddir ar gynnydd: {reported}.",
  "To note that the {plan} is closed{places}.":
    "Nodi bod {plan} wedi cau{places}.",
  "To note that the {plan}{at} has been approved and is to go live.":
    "Nodi bod {plan}{at} wedi’i gymeradwyo ac y bydd yn mynd yn fyw.",
  "To note the progress made on the {plan} up to {asAt:date} and refer comments as appropriate.":
    "Nodi’r cynnydd a wnaed ar {plan} hyd at {asAt:date} a chyfeirio sylwadau fel y bo’n briodol.",
  "To note the progress made on the {plan} up to {asAt:date}.":
    "Nodi’r cynnydd a wnaed ar {plan} hyd at {asAt:date}.",
  "To note the progress made to date on the actions that have begun.":
    "Nodi’r cynnydd a wnaed hyd yma ar y camau gweithredu sydd wedi dechrau.",
  "To note the report and the progress made on the {plan} up to {asAt:date} and the incorporation of its unfinished actions in {into:list}.":
    "Nodi’r adroddiad a’r cynnydd a wnaed ar {plan} hyd at {asAt:date}, a bod ei gamau gweithredu anorffenedig yn cael eu hymgorffori yn y canlynol: {into:list}.",
  "To note the report and the progress made on the {plan} up to {asAt:date}.":
    "Nodi’r adroddiad a’r cynnydd a wnaed ar {plan} hyd at {asAt:date}.",
  "To note the revised {n?timescale|timescales} proposed for {n:action}{named} at paragraph {at}, which {deciders} may agree, and to refer any comments on them.":
    "Nodi’r {n?amserlen ddiwygiedig|amserlenni diwygiedig} a gynigir ar gyfer {n:action}{named} ym mharagraff {at}, y caiff {deciders} gytuno arnynt, a chyfeirio unrhyw sylwadau arnynt.",
  "To report how the {plan} ends: what was completed as at {asAt:date}, and where each unfinished action goes.":
    "Adrodd sut y mae {plan} yn dod i ben: beth oedd wedi’i gwblhau ar {asAt:date}, ac i ble y mae pob cam gweithredu anorffenedig yn mynd.",
  "To report the position of the {plan} as at {asAt:date}.":
    "Adrodd ar sefyllfa {plan} fel yr oedd ar {asAt:date}.",
  Total: "Cyfanswm",
  "Unfinished actions": "Camau gweithredu anorffenedig",
  "Until you decide, the date now agreed stays:":
    "Nes i chi benderfynu, mae’r dyddiad y cytunwyd arno bellach yn aros:",
  "Until {day:date}": "Hyd at {day:date}",
  "Up to a month behind": "Hyd at fis ar ei hôl hi",
  "Value for money": "Gwerth am arian",
  "Value for money implications": "Goblygiadau gwerth am arian",
  "Waits for": "Yn aros am",
  "Wards affected": "Wardiau yr effeithir arnynt",
  Was: "Fel yr oedd",
  "Welsh on the left, English on the right":
    "Cymraeg ar y chwith, Saesneg ar y dde",
  "What has been done": "Beth sydd wedi’i wneud",
  "What has changed": "Beth sydd wedi newid",
  "What is late, and why": "Beth sy’n hwyr, a pham",
  "What the ratings mean": "Beth yw ystyr y CAG",
  "What was decided last time": "Beth a benderfynwyd y tro diwethaf",
  "What was promised": "Beth a addawyd",
  "What was submitted": "Beth a gyflwynwyd",
  "What you are asked to agree": "Beth y gofynnir i chi gytuno arno",
  Where: "Ble",
  "Where actions came from": "O ble y daeth camau gweithredu",
  "Where it can be seen": "Ble y gellir ei weld",
  "Where it goes": "I ble y mae’n mynd",
  "Where the unfinished actions go":
    "I ble y mae’r camau gweithredu anorffenedig yn mynd",
  Who: "Pwy",
  "Who answered": "Pwy a atebodd",
  Why: "Pam",
  "Why it is listed": "Pam y mae ar y rhestr",
  "Why the number done or in time moved: {words}":
    "Pam y symudodd y nifer a gwblhawyd neu sydd mewn pryd: {words}",
  "Wider implications": "Goblygiadau ehangach",
  "With a date that was moved": "Â dyddiad a symudwyd",
  "With the decision asked for, the plan closes and its unfinished actions are followed where paragraph {at} says.":
    "Gyda’r penderfyniad y gofynnir amdano, mae’r cynllun yn cau a dilynir ei gamau gweithredu anorffenedig fel y nodir ym mharagraff {at}.",
  "With this report:": "Gyda’r adroddiad hwn:",
  Withdraw: "Tynnu’n ôl",
  "Words that somebody wrote in one language alone stand once, as they wrote them.":
    "Mae geiriau a ysgrifennwyd mewn un iaith yn unig yn sefyll unwaith, fel y cawsant eu hysgrifennu.",
  Yes: "Do",
  "You are asked to note the progress, and to decide on {own:newDate}.":
    "Gofynnir i chi nodi’r cynnydd, a phenderfynu ar {own:newDate}.",
  "You are asked to note the progress.": "Gofynnir i chi nodi’r cynnydd.",
  "You are asked to note the progress. No change of date is proposed.":
    "Gofynnir i chi nodi’r cynnydd. Ni chynigir newid dyddiad.",
  "a date not yet agreed": "dyddiad heb ei gytuno eto",
  "an action not named here": "cam gweithredu nad yw wedi’i enwi yma",
  "and {rest} more, in the full report.":
    "a {rest} arall, yn yr adroddiad llawn.",
  "another body": "corff arall",
  "another date": "dyddiad arall",
  "as advised by {post}": "yn ôl cyngor {post}",
  "as advised by {post} on {on:date}": "yn ôl cyngor {post} ar {on:date}",
  "as appropriate": "fel y bo’n briodol",
  "as it was written": "fel yr ysgrifennwyd",
  completed: "wedi’i gwblhau",
  "confirmed by {name}, {on:date}": "cadarnhawyd gan {name}, {on:date}",
  "due {when}": "amserlen: {when}",
  "every month": "bob mis",
  "every quarter": "bob chwarter",
  "every six months": "bob chwe mis",
  "from {from} to {to}.": "o “{from}” i “{to}”.",
  "from {plan}, {ref}": "o {plan}, {ref}",
  left: "wedi gadael",
  "meeting of {on:date}": "cyfarfod {on:date}",
  "merge {ref} into {into}": "uno {ref} â {into}",
  merged: "wedi’i uno",
  "minute {number}": "cofnod {number}",
  "more than a month behind": "mwy na mis ar ei hôl hi",
  "no body recorded": "dim corff wedi’i gofnodi",
  "no body recorded, {on:date}": "dim corff wedi’i gofnodi, {on:date}",
  "no date": "dim dyddiad",
  "no date agreed": "dim dyddiad wedi’i gytuno",
  "no date set": "dim dyddiad wedi’i osod",
  "no minute recorded": "dim rhif cofnod",
  "no reason has been given for publication":
    "nid oes rheswm wedi’i roi i’w gyhoeddi",
  "no update yet": "dim diweddariad eto",
  "not found": "heb ei chanfod",
  "not in this part of the paper": "nid yn y rhan hon o’r papur",
  "not yet agreed": "heb ei gytuno eto",
  "nothing yet": "dim eto",
  "on target": "ar y targed",
  "page ": "tudalen ",
  "re-programmed with approval": "wedi’u hail-raglennu gyda chymeradwyaeth",
  revised: "wedi’i ddiwygio",
  "section {number}": "adran {number}",
  "since the launch of the plan": "ers lansio’r cynllun",
  "since {body} was last told, as at {previousAsAt:date}":
    "ers hysbysu {body} ddiwethaf, fel yr oedd ar {previousAsAt:date}",
  "suspended with approval": "wedi’u hatal gyda chymeradwyaeth",
  "the bodies of {plan}": "cyrff {plan}",
  "to {bodies:list} {often}": "{bodies:list} ({often})",
  transferred: "wedi’i drosglwyddo",
  "up to a month behind": "hyd at fis ar ei hôl hi",
  "up to {days:day} without an update": "hyd at {days:day} heb ddiweddariad",
  "withdraw {ref}": "tynnu {ref} yn ôl",
  withdrawn: "wedi’i dynnu’n ôl",
  "{Body} is recommended:": "Argymhellir i’r corff hwn ({Body}):",
  "{actions:action} in {themes:theme}.":
    "{actions:action} mewn {themes:theme}.",
  "{action}: to {to}, proposed on {effective:date}.":
    "{action}. Y dyddiad newydd: {to}, cynigiwyd ar {effective:date}.",
  "{asked:change} to the plan": "{asked:change} i’r cynllun",
  "{body} decided on the recommendations of the last report:":
    "Penderfyniadau ar argymhellion yr adroddiad diwethaf ({body}):",
  "{body} has not been told the position of this plan before, so there is nothing to compare with.":
    "Nid yw {body} wedi cael gwybod sefyllfa’r cynllun hwn o’r blaen, felly nid oes dim i gymharu ag ef.",
  "{body} looks at {named:list}: {actions:action} in {themes:theme}, of the {planTotal} actions of the plan.":
    "Mae {body} yn edrych ar {named:list}: {actions:action} mewn {themes:theme}, o’r {planTotal} cam gweithredu yn y cynllun.",
  "{body} may approve the plan as drafted, ask for alterations, additions or amendments first, or not approve it; it then stays a draft and no date in it is in force.":
    "Caiff {body} gymeradwyo’r cynllun fel y’i drafftiwyd, gofyn am newidiadau, ychwanegiadau neu welliannau yn gyntaf, neu beidio â’i gymeradwyo; yna mae’n aros yn ddrafft ac nid oes dyddiad ynddo mewn grym.",
  "{body} monitors it {often}, by exception.":
    "Mae {body} yn ei fonitro {often}, drwy eithriad.",
  "{body} on {on:date}": "{body} ar {on:date}",
  "{body}: note of the meeting of {meeting:date}":
    "{body}: nodyn cyfarfod {meeting:date}",
  "{completed:action} {completed?was|were} completed; {leftUnfinished} left the plan unfinished, and paragraph {at} says where each went.":
    "Cwblhawyd {completed:action}; gadawodd {leftUnfinished} y cynllun heb eu gorffen, ac mae paragraff {at} yn dweud i ble yr aeth pob un.",
  "{completed} of the {total} actions of the {plan} are completed as at {asAt:date}.":
    "{plan}: mae {completed} o’r {total} cam gweithredu wedi’u cwblhau fel yr oedd ar {asAt:date}.",
  "{completed} of them {completed?is|are} done.":
    "Mae {completed} ohonynt {completed?wedi’i wneud|wedi’u gwneud}.",
  "{completed} of them {completed?is|are} done; {left} more left unfinished.":
    "Mae {completed} ohonynt {completed?wedi’i wneud|wedi’u gwneud}; gadawodd {left} arall heb eu gorffen.",
  "{completed} of {total}": "{completed} o {total}",
  "{completed} of {total}; {leftUnfinished} more left unfinished":
    "{completed} o {total}; gadawodd {leftUnfinished} arall heb eu gorffen",
  "{completed} {completed?was|were} completed": "cwblhawyd {completed}",
  "{count:action}{hidden} {count?has|have} been completed since the launch of the plan{end}":
    "Cwblhawyd {count:action}{hidden} ers lansio’r cynllun{end}",
  "{count:action}{hidden} {count?is|are} on track for completion by {by:date}{end}":
    "Mae {count:action}{hidden} ar y trywydd iawn i gael {count?ei gwblhau|eu cwblhau} erbyn {by:date}{end}",
  "{count:action}{hidden} {count?is|are} reported as slippage{end}":
    "Adroddir ar {count:action}{hidden} fel llithriad{end}",
  "{count:action}{hidden} {count?is|are} said to be complete by whoever answers for {count?it|them} and not yet confirmed by a second person, so {count?it is|they are} not counted above{end}":
    "Mae pwy bynnag sy’n atebol yn dweud bod {count:action}{hidden} {count?wedi’i gwblhau|wedi’u cwblhau}, ond nid yw ail berson wedi cadarnhau hynny eto, felly nid {count?yw’n cael ei gyfrif|ydynt yn cael eu cyfrif} uchod{end}",
  "{count?A revised timescale is|Revised timescales are} proposed for {count:action}{hidden}. Until {count?it is|they are} endorsed the date in force stays, and an action past it is late.":
    "Cynigir {count?amserlen ddiwygiedig|amserlenni diwygiedig} ar gyfer {count:action}{hidden}. Nes {count?ei chymeradwyo|eu cymeradwyo} mae’r dyddiad mewn grym yn aros, ac mae cam gweithredu sydd heibio iddo yn hwyr.",
  "{days:day} earlier": "{days:day} yn gynharach",
  "{days:day} later": "{days:day} yn hwyrach",
  "{days:day} without an update": "{days:day} heb ddiweddariad",
  "{decided}, correcting the meeting of {on:date}":
    "{decided}, gan gywiro cyfarfod {on:date}",
  "{from} to {to}": "“{from}” i “{to}”",
  "{further:furtherAction}{hidden} {further?is|are} past the date in force without being reported as slippage and without a revised date{end}":
    "Mae {further:furtherAction}{hidden} heibio i’r dyddiad mewn grym, heb adrodd {further?arno|arnynt} fel llithriad a heb ddyddiad diwygiedig{end}",
  "{held:furtherDecision} {held?is|are} about exempt actions and {held?is|are} in the exempt part of this paper.":
    "Mae {held:furtherDecision} yn ymwneud â chamau gweithredu esempt ac yn rhan esempt y papur hwn.",
  "{late:action} {late?is past its|are past their} date in force.":
    "Mae {late:action} heibio i’w {late?ddyddiad|dyddiad} mewn grym.",
  "{leftUnfinished} left it unfinished":
    "gadawodd {leftUnfinished} heb eu gorffen",
  "{moved} already.": "{moved} eisoes.",
  "{moves} before": "{moves} o’r blaen",
  "{n:action} of the plan {n?is|are} exempt from publication under Schedule 12A of the Local Government Act 1972. {n?It is|They are} counted here and reported in the exempt part of this paper.":
    "Mae {n:action} yn y cynllun yn esempt rhag cael {n?ei gyhoeddi|eu cyhoeddi} o dan Atodlen 12A i Ddeddf Llywodraeth Leol 1972. {n?Caiff ei gyfrif|Cânt eu cyfrif} yma ac adroddir {n?arno|arnynt} yn rhan esempt y papur hwn.",
  "{n:action} of the plan {n?is|are} exempt from publication. {n?It is|They are} counted here and reported in the exempt part of this paper.":
    "Mae {n:action} yn y cynllun yn esempt rhag cael {n?ei gyhoeddi|eu cyhoeddi}. {n?Caiff ei gyfrif|Cânt eu cyfrif} yma ac adroddir {n?arno|arnynt} yn rhan esempt y papur hwn.",
  "{n:action} {n?has|have} no agreed date yet{waits}:":
    "Nid oes dyddiad y cytunwyd arno eto gan {n:action}{waits}:",
  "{n:action} {n?is|are} past the agreed date:":
    "Mae {n:action} heibio i’r dyddiad y cytunwyd arno:",
  "{n:action} {n?was|were} carried into this plan from another:":
    "Cariwyd {n:action} i’r cynllun hwn o un arall:",
  "{n:action} {n?was|were} completed {since}:": "Cwblhawyd {n:action} {since}:",
  "{n:action}{hidden} {n?leaves|leave} the plan unfinished, {n?with its|each with its} destination. ":
    "Mae {n:action}{hidden} yn gadael y cynllun heb {n?ei orffen, gyda’i gyrchfan|eu gorffen, pob un gyda’i gyrchfan}. ",
  "{n:change} to the plan {n?is|are} asked for. Nothing changes until a body agrees.":
    "Gofynnir am {n:change} i’r cynllun. Nid oes dim yn newid nes i gorff gytuno.",
  "{n:exception} {n?was|were} not discussed and {n?is|are} taken as read: {refs:list}.":
    "{n:exception} heb {n?ei drafod, ac fe’i cymerir|eu trafod, ac fe’u cymerir} fel {n?wedi’i ddarllen|wedi’u darllen}: {refs:list}.",
  "{n:exception}, the gravest first":
    "{n:exception}, y rhai mwyaf difrifol yn gyntaf",
  "{n:newDate} {n?is|are} proposed, for {who} to decide. Until then the date now agreed stays:":
    "Cynigir {n:newDate}, a’r corff sydd i benderfynu yw {who}. Tan hynny mae’r dyddiad y cytunwyd arno bellach yn aros:",
  "{n:other} {n?is|are} for {who} to decide.":
    "{n:other}: y corff sydd i benderfynu yw {who}.",
  "{n?section|sections} {codes:list} of the plan":
    "{n?adran|adrannau} {codes:list} o’r cynllun",
  "{open:action} {open?is|are} still open.":
    "Mae {open:action} yn dal ar agor.",
  "{open} {open?is|are} still open": "mae {open} yn dal ar agor",
  "{others:action} of the plan {others?answers|answer} no recommendation.":
    "Mae {others:action} yn y cynllun heb fod yn ateb unrhyw argymhelliad.",
  "{percent}% of actions are completed ({counts}).":
    "Mae {percent}% o’r camau gweithredu wedi’u cwblhau ({counts}).",
  "{plan}: exception report as at {asAt:date}":
    "{plan}: adroddiad eithriadau ar {asAt:date}",
  "{plan}: key achievements": "{plan}: prif gyflawniadau",
  "{plan}: one page for members": "{plan}: un dudalen i aelodau",
  "{plan}: report to {body}, {meeting}":
    "{plan}: adroddiad ({body}, {meeting})",
  "{posts:list} {n?has|have} this paper now and {n?has|have} not answered yet.":
    "Mae’r papur hwn bellach yn nwylo’r canlynol, heb ateb eto: {posts:list}.",
  "{posts:post} submitted actions and timescales for the plan:":
    "Cyflwynodd {posts:post} gamau gweithredu ac amserlenni ar gyfer y cynllun:",
  "{post} (lead: {lead})": "{post} (arweinydd: {lead})",
  "{post}: {refs:list}, {silence}": "{post}: {refs:list}, {silence}",
  "{reason} to {into}": "{reason}: {into}",
  "{ref} (title withheld: exempt)": "{ref} (teitl wedi’i gadw’n ôl: esempt)",
  "{ref} ({reason} into {into})": "{ref} ({reason}: {into})",
  "{ref} from {from} to {to}": "{ref} o “{from}” i “{to}”",
  "{still:action}{hidden} {still?has|have} no destination yet.":
    "Nid oes cyrchfan gan {still:action}{hidden} eto.",
  "{still:furtherAction}{hidden} {still?has|have} no destination yet.":
    "Nid oes cyrchfan gan {still:furtherAction}{hidden} eto.",
} as const;
