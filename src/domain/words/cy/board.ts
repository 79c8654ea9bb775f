// The Board's meetings and the calendar, in Welsh.
import type { board as english } from "../en/board.ts";
import type { Translated } from "../sentence.ts";

export const board: Translated<typeof english> = {
  "boardMeeting.noQuestion":
    "Ysgrifennwch y cwestiwn am {ref}: mae'n mynd at y swyddog fel y mae yma.",
  "boardMeeting.noReason":
    "Dywedwch pam y mae {ref} yn cael ei uwchgyfeirio, fel bod pwy bynnag sy'n ei gael yn gwybod beth a ofynnir ganddynt.",
  "boardMeeting.noNote": "Ysgrifennwch beth a nodir am {ref}.",
  "boardMeeting.noDateToHold":
    "Nid oes gan {ref} ddyddiad wedi'i gytuno i'w ddal iddo. Gofynnwch am ddyddiad yn lle hynny.",
  "boardMeeting.byBeforeMeeting":
    "Mae {by:date} cyn cyfarfod {meeting:date}, felly ni allai neb ei wneud erbyn hynny. Dewiswch ddiwrnod diweddarach.",
  "boardMeeting.alreadyHeld":
    "Cafodd cyfarfod {meeting:date} ei gynnal a'i gau. Dewiswch yr un nesaf.",
  "boardMeeting.meetingToCome":
    "Mae'r cyfarfod ar {meeting:date}. Gellir ei agor ar y diwrnod; os cafodd ei ddwyn ymlaen, symudwch ei ddyddiad yn y calendr yn gyntaf.",
  "boardMeeting.anotherOpen":
    "Mae cyfarfod {other:date} yn dal ar agor. Caewch ef yn gyntaf, fel bod pob penderfyniad yn sefyll ar ei gyfarfod ei hun.",
  "bodyRules.noDays":
    "Dywedwch hyd at faint o ddyddiau y caiff y corff symud dyddiad, fel rhif cyfan o 1 i 9,999. Os na chaiff gytuno i unrhyw symud, dewiswch na chaiff gytuno i ddyddiadau.",
  "bodyRules.noNameGiven":
    "Rhowch ei enw i'r corff, er enghraifft Bwrdd y Rhaglen.",
  "bodyRules.sameName":
    "Mae {taken} eisoes yn defnyddio'r enw neu'r enw arall hwnnw. Defnyddiwch un arall, fel na ellir ffeilio cofnodion o dan y corff anghywir.",
  "bodyRules.noName": "Rhowch ei enw i'r corff.",
  "bodyRules.sameDay":
    "Mae {body} eisoes yn cyfarfod ar {date:date}. Dewiswch ddiwrnod arall.",
  "calendar.updatesOpen": "Diweddariadau'n agor ar gyfer {body}, {on:date}",
  "calendar.updatesClose": "Angen diweddariadau ar gyfer {body}, {on:date}",
  "calendar.graceEnds":
    "Y diwrnod olaf y mae diweddariad mewn pryd ar gyfer {body}, {on:date}",
  "calendar.boardPapers": "Papurau'n mynd allan ar gyfer {body}, {on:date}",
  "calendar.paperDue":
    "Y papur gyda'r gwasanaethau democrataidd ar gyfer {body}, {on:date}",
  "calendar.agenda": "Cyhoeddi'r agenda ar gyfer {body}, {on:date}",
  "calendar.meeting": "{body} yn cyfarfod",
  "calendar.extraMeeting":
    "{body} yn cyfarfod (cyfarfod ychwanegol: ni ofynnir am ddiweddariadau newydd)",
  "calendar.closedDay": "{what} ar {date:date}, nad yw'n ddiwrnod gwaith.",
  "calendar.opensEarly":
    "{what} ar {date:date}, cyn i gyfarfod {met:date} ddod i ben. Byddai swyddogion yn cael eu holi ddwywaith.",
  "cycle.opensLate":
    "Rhaid i ddiweddariadau agor cyn iddynt gau: gwnewch nifer y dyddiau cyn y Bwrdd pan agorant yn rhif mwy.",
  "cycle.graceLate":
    "Mae'r dyddiau gras yn dod i ben ar ôl i bapurau'r Bwrdd fynd allan, felly byddai diweddariad mewn pryd yn eu colli. Caewch yn gynharach, rhowch lai o ddyddiau gras, neu anfonwch y papurau'n hwyrach.",
  "takeBack.meetingClosed":
    "Mae cyfarfod {closed:date} wedi cau ac nid yw'n derbyn dim mwy. Caiff yr hyn a gofnododd am {ref} ei gywiro yng nghyfarfod nesaf yr un corff, {when}, fel cywiriad.",
  "takeBack.noSuchDecision":
    "Nid penderfyniad cyfarfod ar {ref} yw hwnnw, felly ni ellir ei dynnu'n ôl. Llwythwch y cam eto i weld beth sydd yno.",
  "takeBack.alreadyTakenBack":
    "Cafodd y penderfyniad hwnnw ar {ref} ei dynnu'n ôl ar {effective:date} gan {by}. Nid oes dim arall i'w wneud.",
  "takeBack.noReason":
    "Dywedwch beth a gofnodwyd yn anghywir am {ref}: mae'n sefyll yn yr hanes wrth ymyl y penderfyniad.",
  "planFlags.noReason":
    "Dywedwch pam nad yw'r faner ar {ref} o bwys: mae archwilydd yn darllen pwy a'i diystyrodd a pham.",
  "boardMeeting.closed":
    "Mae cyfarfod {meeting:date} wedi cau, felly ni ellir ychwanegu dim ato. Ewch â'r mater i'r cyfarfod nesaf.",
  "boardMeeting.notOpen":
    "Nid yw cyfarfod {meeting:date} ar agor eto. Agorwch ef yn gyntaf.",
  "boardMeeting.alreadyDecided":
    "Cafodd hyn ei wneud eisoes am {ref}: {what}{where}, cofnodwyd gan {by}. Ni roddwyd dim o'ch eiddo chi drosto, ac mae'r hyn a ysgrifennoch wedi'i gadw.",
  "boardMeeting.here": " yn y cyfarfod hwn",
  "boardMeeting.accepted": "derbyniwyd",
  "boardMeeting.asked": "gofynnwyd amdano",
  "boardMeeting.escalated": "uwchgyfeiriwyd",
  "boardMeeting.heldToDate": "daliwyd i'w ddyddiad",
  "boardMeeting.noted": "nodwyd",
  "boardMeeting.decided": "penderfynwyd",
  "bodyRules.opened":
    "Mae cyfarfod {meeting:date} wedi'i agor, felly mae ei ddyddiad yn aros: mae penderfyniadau'n sefyll arno.",
  "bodyRules.held":
    "Mae cyfarfod {meeting:date} wedi'i gynnal, felly mae ei ddyddiad yn aros: mae penderfyniadau'n sefyll arno.",
  "cycle.notANumber":
    "{rule}: rhowch rif cyfan o ddiwrnodau gwaith o 0 i {most}.",
  "cycle.rule.windowOpens": "Pryd y mae diweddariadau'n agor",
  "cycle.rule.windowCloses": "Pryd y mae diweddariadau'n cau",
  "cycle.rule.grace": "Dyddiau gras",
  "cycle.rule.boardPapers": "Pryd y mae papurau'r Bwrdd yn mynd allan",
  "cycle.rule.committeePapers": "Pryd y mae angen papur y pwyllgor",
  "cycle.rule.agendaClearDays": "Diwrnodau clir yr agenda",
  "takeBack.on": "ar {on:date}",
  "takeBack.onceHeld": "unwaith y bydd yn y calendr ac wedi'i gynnal",
  "cycle.stored":
    "Ni ellir defnyddio rheolau storiedig y calendr: {why} Dangosir y rhai arferol nes i rywun gadw eraill.",
  "headline.nothing":
    "Nid oedd dim wedi’i amserlennu erbyn diwedd {by:monthOf}.",
  "headline.of":
    "O’r {n} a amserlennwyd erbyn diwedd {by:monthOf}: {parts:list}.",
  "headline.green": "{n} ar y targed ({share}%)",
  "headline.amber": "{n} hyd at fis ar ei hôl hi ({share}%)",
  "headline.red": "{n} mwy na mis ar ei hôl hi ({share}%)",
  "headline.reprogrammed":
    "{n} wedi’u hailraglennu gyda chymeradwyaeth ({share}%)",
  "headline.suspended": "{n} wedi’u hatal gyda chymeradwyaeth ({share}%)",
  "headline.dayMissing":
    "Diwrnod ar goll: cwblhawyd {refs:list} ond ni chofnodwyd y diwrnod, felly nid ydynt mewn unrhyw fand.",
  "headline.before": "Yn {in:monthOf} roedd {n} o {of} ar y targed ({share}%).",
  "corrective.whoBy": "{what} {who}, erbyn {by:date}.",
  "corrective.who": "{what} {who}.",
  "corrective.by": "{what} Erbyn {by:date}.",
  "minuted.supported":
    "Cefnogwyd symud y dyddiad (y dyddiad newydd: {to}); mae’n mynd at y pwyllgor, ac mae’r dyddiad sydd mewn grym yn aros tan hynny",
  "minuted.supportedFrom":
    "Cefnogwyd symud y dyddiad o {from:date} (y dyddiad newydd: {to}); mae’n mynd at y pwyllgor, ac mae’r dyddiad sydd mewn grym yn aros tan hynny",
  "minuted.endorsed": "Cytunwyd i symud y dyddiad (y dyddiad newydd: {to})",
  "minuted.endorsedFrom":
    "Cytunwyd i symud y dyddiad o {from:date} (y dyddiad newydd: {to})",
  "minuted.refused":
    "Gwrthodwyd symud y dyddiad (y dyddiad a gynigiwyd: {to}); mae’r dyddiad sydd mewn grym yn aros",
  "minuted.refusedFrom":
    "Gwrthodwyd symud y dyddiad o {from:date} (y dyddiad a gynigiwyd: {to}); mae’r dyddiad sydd mewn grym yn aros",
  "minuted.proposalWithdrawn":
    "Tynnwyd yn ôl y cynnig i symud y dyddiad (y dyddiad a gynigiwyd: {to})",
  "minuted.proposalWithdrawnFrom":
    "Tynnwyd yn ôl y cynnig i symud y dyddiad o {from:date} (y dyddiad a gynigiwyd: {to})",
  "minuted.asked": "Gofynnwyd: {question}",
  "minuted.escalated": "Uwchgyfeiriwyd at: {body}",
  "minuted.escalatedToHolder": "Uwchgyfeiriwyd at ddeiliad y portffolio",
  "minuted.accepted": "Derbyniwyd",
  "minuted.heldToDate": "Daliwyd i’w ddyddiad",
  "minuted.noted": "Nodwyd",
  "minuted.decided": "Penderfynwyd",
};
