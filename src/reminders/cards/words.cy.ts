// Everything a card says, in Welsh. Month names and lists are our own tables: browsers carry no Welsh for them. Not yet read by a translator.
import { reasonSaid } from "../../domain/reminding/reasonSaid.ts";
import { inWelsh, welshGrammar } from "../../domain/words/welsh.ts";
import type { Words } from "./words.en.ts";

const { date, list, count } = welshGrammar;

function digestTitle(n: number): string {
  if (n === 0) return "Nid oes angen eich sylw ar ddim yma bellach";
  return `Mae angen eich sylw ar ${count(n, "action")}`;
}

export const cy: Words = {
  language: "cy",
  date,
  list: (items) => list(items, "and"),
  tell: inWelsh,
  reason: (facts) => inWelsh(reasonSaid(facts)),
  digestTitle,
  myActions: (n) =>
    n === 0
      ? "Nid ydych yn ateb dros unrhyw gam gweithredu agored"
      : `Rydych yn ateb dros ${count(n, "action")}${n === 1 ? "" : ", y cynharaf yn gyntaf"}`,
  named: (n) => (n === 0 ? "Ni ofynnir dim arall" : count(n, "action")),
  chooseAction: (n) =>
    n === 1 ? "Ai'r cam gweithredu hwn yw?" : "Pa gam gweithredu?",
  choose: "Hwn",
  yourSentence: (words) =>
    `Ysgrifennoch: “${words}” Nid oes dim wedi'i gadw eto.`,
  checkAndSave:
    "Nid oes dim wedi'i gadw eto. Dyma'r ffurflen gyda'r hyn a ysgrifennoch: gwiriwch hi, yna ei chadw neu ei hanfon.",
  whichOne:
    "Pa gam gweithredu? Pwyswch Dim newid wrth ei ymyl, neu ysgrifennwch ei gyfeirnod, fel “dim newid 4.1”.",
  noSuchRef: (refs) =>
    `Nid ydych yn ateb dros gam gweithredu â'r cyfeirnod ${list(refs, "or")}.`,
  inSeveral: (refs) =>
    `Mewn mwy nag un cynllun: ${list(refs, "and")}. Dewiswch yr un a olygwch.`,
  noRest:
    "Nid yw unrhyw gerdyn yn gofyn dim i chi nawr. Dyma eich camau gweithredu agored.",
  notSavedYet: (refs) =>
    `Heb eu cadw eto: ${list(refs, "and")}. Edrychwch eto ymhen munud.`,
  andMore: (n) => `A ${n} arall yn y cynllun.`,
  page: (at, of) => `Tudalen ${at} o ${of}`,
  nextPage: (n) => `Dangos ${n} arall`,
  firstPage: "Yn ôl i'r cyntaf",
  undo: "Dadwneud",
  restNoChange: "Dim newid ar gyfer y gweddill",
  restLeft: (refs) =>
    `Heb eu cadw fel dim newid: ${refs.join(", ")}. Mae angen brawddeg neu ateb ar bob un. Pwyswch Diweddaru yno.`,
  answered: (what, time) => `✔ ${what}, ${time}`,
  groups: {
    overdue: "Yn hwyr",
    dueToday: "I'w gwblhau heddiw",
    dueSoon: "I'w gwblhau cyn bo hir",
    asked: "Gofynnir i chi",
    update: "Angen diweddariad",
    escalated: "Wedi'i ddwyn i'ch sylw",
    named: "Ar agor",
  },
  row: (ref, due, status) =>
    `${ref} · ${due ? `erbyn ${date(due)}` : "dyddiad heb ei gytuno"} · ${status}`,
  footer:
    "Un o'r rhain y dydd ar y mwyaf, ar ddiwrnodau gwaith. Mae'n peidio pan fydd y gwaith wedi'i gwblhau.",
  because: {
    delegate: "Rydych yn gweithredu ar ran deiliad y swydd hon.",
    reportsTo:
      "Nid oes neb yn y swydd sy'n atebol am hyn, felly daw atoch chi fel y swydd uwch ei phen.",
    planOwner:
      "Nid oes neb yn y swydd sy'n atebol am hyn, felly daw atoch chi fel perchennog y cynllun.",
  },
  due: "Erbyn",
  dueAsWritten: "Dyddiad mewn grym",
  notAgreed: "Heb ei gytuno eto",
  lastUpdate: "Diweddaraf",
  noUpdateYet: "Dim eto",
  responsible: "Cyfrifol",
  nobody: "Nid oes neb yn y swydd",
  proposed: "Cynigiwyd",
  updatedBy: (on, by) => `${date(on)}, ${by}`,
  lastWords: (note) => `Y tro diwethaf: ${note}`,
  where: "Sut mae'n sefyll?",
  whereMissing: "Dewiswch ble mae'n sefyll.",
  what: "Beth sydd wedi digwydd?",
  whatHint: "Brawddeg neu ddwy. Mewnol, nid i'w gyhoeddi.",
  correctiveHint: "Y cam unioni, a argreffir ym mhapur y pwyllgor.",
  correctiveBy: "Erbyn pryd?",
  save: "Cadw",
  open: "Agor",
  update: "Diweddaru",
  answerIt: "Ateb",
  decide: "Penderfynu",
  look: "Edrych",
  noChange: "Dim newid",
  done: "Wedi'i wneud",
  newDate: "Cynnig dyddiad",
  snooze: "Atgoffwch fi yfory",
  back: "Yn ôl",
  claimTitle: "Hawlio cwblhau",
  claimOn: "Y diwrnod y cafodd ei wneud",
  claimOnMissing: "Rhowch y diwrnod y cafodd ei gwblhau.",
  claimShows: "Beth sy'n dangos ei fod wedi'i wneud?",
  claimShowsHint: "Un frawddeg, neu ddolen https.",
  claimShowsMissing:
    "Dywedwch mewn brawddeg beth sy'n dangos hynny, neu rhowch ddolen.",
  claimSend: "Hawlio cwblhau",
  claimRule:
    "Mae'n cyfrif fel wedi'i gwblhau pan fydd ail berson wedi'i gadarnhau.",
  proposeTitle: "Cynnig dyddiad",
  proposeRule: (inForce) =>
    inForce
      ? `Cynnig yw hwn. Mae ${date(inForce)} yn aros nes i'r pwyllgor neu'r Bwrdd gymeradwyo dyddiad arall.`
      : "Cynnig yw hwn. Mae'n cyfrif pan fydd y pwyllgor neu'r Bwrdd yn ei gymeradwyo.",
  proposeDate: "Dyddiad newydd",
  proposeDateMissing: "Rhowch y dyddiad newydd.",
  proposeReason: "Pam?",
  proposeReasonMissing: "Dewiswch reswm.",
  proposeWords: "Beth ddigwyddodd?",
  proposeWordsMissing: "Dywedwch mewn brawddeg beth ddigwyddodd.",
  proposeDoing: "Beth rydych chi'n ei wneud am y peth?",
  proposeSend: "Cynnig",
  reasons: {
    awaitingDecision: "Aros am benderfyniad",
    capacity: "Dim digon o bobl neu amser",
    dependency: "Yn dibynnu ar gam arall",
    changeOfAdministration: "Newid gweinyddiaeth",
    scope: "Mae'r cwmpas wedi newid",
    procurement: "Caffael",
    external: "Rhywun y tu allan i'r cyngor",
    other: "Rheswm arall",
  },
  confirm: "Cadarnhau",
  notYet: "Dim eto",
  confirmQuestion: (by, on) =>
    on
      ? `Mae ${by} yn dweud bod hwn wedi'i gwblhau ar ${date(on)}.`
      : `Mae ${by} yn dweud bod hwn wedi'i gwblhau.`,
  returnWhy: "Os dim eto, pam?",
  returnHint: "Ei angen pan fyddwch yn pwyso Dim eto.",
  answerLabel: "Eich ateb",
  answerMissing: "Ysgrifennwch yr ateb cyn ei anfon.",
  answerSend: "Anfon yr ateb",
  acknowledge: "Wedi'i weld",
  decidedYes: (to) =>
    to
      ? `Y dyddiad mewn grym nawr yw ${date(to)}.`
      : "Cytunwyd nad yw'r dyddiad wedi'i bennu eto.",
  decidedNo: (inForce) =>
    inForce
      ? `Ni chytunwyd ar ddyddiad arall. Mae ${date(inForce)} yn aros.`
      : "Ni chytunwyd ar y cynnig.",
  meeting: "Cofnod",
  saved: (by, time) => `Diweddarwyd gan ${by}, heddiw am ${time}`,
  savedKind: {
    update: "Mae eich diweddariad wedi'i gadw",
    noChange: "Wedi'i gadw fel dim newid",
    undo: "Wedi'i dynnu'n ôl",
    claim: "Mae eich hawliad wedi'i anfon ac yn aros am gadarnhad",
    confirm: "Mae'r gwaith wedi'i gadarnhau fel wedi'i gwblhau",
    return: "Mae'r hawliad wedi'i ddychwelyd gyda'ch geiriau",
    propose: "Mae eich cynnig wedi'i gofnodi ac yn aros am benderfyniad",
    answer: "Mae eich ateb ar y cam gweithredu",
    snooze: (until) => `Cewch eich atgoffa ar ${date(until)}`,
    acknowledge: "Wedi'i farcio fel wedi'i weld",
  },
  statusNow: (status) => `Statws: ${status}`,
  staleTitle: "Mae hwn wedi newid ers anfon y cerdyn",
  stale: (by, on) => `Diweddarwyd gan ${by} ar ${date(on)}.`,
  alreadyDone: "Mae hwn wedi'i gwblhau. Nid oes dim arall i'w wneud.",
  gone: "Nid yw hwn yn y cynllun bellach",
  goneWords:
    "Cafodd y cam ei dynnu'n ôl, ei symud neu ei ddileu ar ôl anfon y cerdyn hwn. Agorwch y cynllun i weld i ble'r aeth.",
  refusedTitle: "Ni chafodd hwn ei gadw",
  yourWords: "Eich geiriau, wedi'u cadw yma fel na chollir dim:",
  theirWords: "Yr hyn a gadwyd yn y cyfamser:",
  tooLong:
    "Mae eich testun yn hwy nag y gall cerdyn ei gario. Mae isod; agorwch y cam i'w ludo yno.",
  notShown: "Ni ellir dangos hwn i chi",
  noLongerYours: (ref: string): string =>
    `Nid ydych mwyach mewn swydd sy'n ateb dros ${ref} nac yn ei oruchwylio, felly mae ei gerdyn ar gau i chi. Agorwch y cynllun i'w ddarllen.`,
  pressAgain:
    "Ni allai Waymark gadw hwn ar hyn o bryd. Mae'r hyn a ysgrifennoch yn y cerdyn o hyd. Pwyswch yr un botwm eto ymhen munud: ni ellir ei gadw ddwywaith.",
  busy: "Ni all Waymark gyrraedd y cynllun ar hyn o bryd. Ni chadwyd dim ac mae eich geiriau isod. Pwyswch Cadw eto ymhen munud, neu agorwch Waymark.",
  notKnownTitle: "Ddim yn hysbys eto",
  notKnown:
    "Ni ddaeth ateb gan SharePoint, felly ni wyddys eto a gafodd hwn ei gadw. Mae eich geiriau isod. Pwyswch Cadw eto ymhen munud: unwaith yn unig y caiff ei gadw.",
  busyTitle: "Ni ellir cyrraedd y cynllun ar hyn o bryd",
  busyReading:
    "Nid oes dim wedi'i golli. Rhowch gynnig arall arni ymhen munud, neu agorwch Waymark.",
  saving: "Wrthi'n cadw…",
  savingWords:
    "Mae'r cynllun yn araf ar hyn o bryd. Mae eich ateb yn ddiogel, ac nid oes angen pwyso eto. Bydd y cerdyn hwn yn newid pan fydd wedi'i gadw, neu'n dweud pam na chafodd ei gadw.",
  reading: "Wrthi'n darllen y cynllun…",
  readingWords: "Mae'r cynllun yn araf ar hyn o bryd.",
  tryAgain: "Edrych eto",
  saveAgain: "Cadw eto",
  tooMany:
    "Roedd hynny'n fwy nag y mae person yn ei bwyso mewn munud. Ni chadwyd dim ac mae eich geiriau isod. Arhoswch funud a phwyswch eto.",
  findHint: "Teipiwch gyfeirnod fel 4.1, neu eiriau o’r cam gweithredu.",
  findNothing:
    "Nid oes gan unrhyw gam gweithredu y cyfeirnod na’r geiriau hynny.",
  findNotYours:
    "Ni chewch ddarllen cynlluniau safle’r cyngor hwn, neu nid yw’r ap yn eich sgwrs eich hun eto. Ychwanegwch Waymark, neu gofynnwch i weinyddwr y cynllun.",
  noteTitle: "Nodi neges ar gam gweithredu",
  noteFrom: (by, on) =>
    `Neges${by === null ? "" : ` gan ${by}`}${on === null ? "" : `, ${date(on)}`}`,
  noteNoWords: "Nid oes geiriau yn y neges.",
  noteAllKept: "Cedwir y neges gyfan, nid yr hyn a ddangosir yma yn unig.",
  noteGoesOn:
    "Mae'r neges yn hwy nag y mae Waymark yn ei gadw. Mae'r cyfan y tu ôl i'w dolen.",
  noteWhich: "Pa gam gweithredu?",
  noteOther: "Neu un arall: ei gyfeirnod, neu eiriau ohono",
  noteChosen: "Y cam gweithredu a ddewiswyd gennych",
  noteAs: "Ei chadw fel",
  noteEvidence: "Tystiolaeth bod rhywbeth wedi'i wneud",
  noteQuestion: "Cwestiwn i'r swyddog",
  noteOwn: "Yn eich geiriau eich hun",
  noteRule:
    "Cedwir y neges, pwy a'i hysgrifennodd a'r ddolen iddi o dan eich enw chi, o fewn y cynllun a heb eu cyhoeddi byth.",
  noteSend: "Nodi",
  noteChoose:
    "Dewiswch y cam gweithredu, neu teipiwch ei gyfeirnod. Ni chadwyd dim eto.",
  noteWhichOf: (n) =>
    n === 1
      ? "Ai'r cam gweithredu hwn ydyw? Dewiswch ef ac anfonwch eto. Ni chadwyd dim eto."
      : "Pa un o'r rhain? Dewiswch un ac anfonwch eto. Ni chadwyd dim eto.",
  noteAsk: (ref) =>
    `Nid oes geiriau yn y neges i ofyn â nhw. Ysgrifennwch yr hyn yr ydych yn ei ofyn am ${ref}.`,
  noteNone:
    "Ni chafodd Waymark neges. Efallai ei bod wedi'i dileu: edrychwch ar y sgwrs eto.",
  notedBefore: (ref, by, on) =>
    `Mae'r neges hon yn dystiolaeth o ${ref} eisoes: ychwanegwyd hi gan ${by} ar ${date(on)}. Nid ychwanegwyd dim.`,
  noteGone:
    "Nid yw'r cam gweithredu hwnnw yn y cynllun mwyach. Dewiswch un arall, neu agorwch y cynllun i weld i ble yr aeth.",
  noteAgain:
    "Ni allai Waymark gadw hyn ar hyn o bryd. Mae popeth yma o hyd: anfonwch ef eto ymhen munud. Ni ellir ei gadw ddwywaith.",
  noteNotKnown:
    "Ni ddaeth ateb gan SharePoint, felly nid yw'n hysbys eto a gadwyd hyn. Anfonwch ef eto ymhen munud: fe'i cedwir unwaith yn unig.",
  noted: {
    evidence: "Wedi'i gadw fel tystiolaeth",
    question: "Mae eich cwestiwn wedi'i ofyn",
  },
  oldTitle: "Ni ellir ateb y cerdyn hwn mwyach",
  oldCard:
    "Atebir cardiau am fis, a dim ond y rhai y mae Waymark yn gwybod iddo'u hanfon. Agorwch y cynllun i weld sut mae pethau.",
  wishesTitle: "Sut mae cardiau'n dod atoch",
  wishesAbout:
    "Eich dewisiadau chi yn unig yw'r rhain, ac maent yn dal ar gyfer pob cynllun. Mae'r hyn a uwchgyfeirir yn dal i ddod, a daw'r hyn yr ydych yn gofyn amdano ar unwaith.",
  wishesLanguage: "Iaith eich cardiau",
  wishesFrom: "Dim cerdyn cyn (diwrnodau gwaith, amser y cyngor)",
  wishesUntil: "Dim cerdyn ar ôl",
  wishesQuiet: "Gohirio popeth tan y diwrnod hwn (mis ar y mwyaf)",
  asThePlan: "Fel y dywed y cynllun",
  wishesSave: "Cadw",
  wishesSaved: "Wedi'i gadw",
  hello:
    "Helo. Rwy'n eich atgoffa am gamau yn eich cynllun gwella ac yn derbyn eich ateb ar y cerdyn. Ysgrifennwch “Fy nghamau” i weld yr hyn yr ydych yn ateb drosto, “dim newid 4.1” (neu sawl un, neu “ar gyfer y gweddill”), neu frawddeg am gam gweithredu gyda'i gyfeirnod; “Gosodiadau” ar gyfer iaith ac oriau eich cardiau; ysgrifennwch “Cymorth” i weld hyn. Nid wyf yn darllen negeseuon eraill.",
  escalationAsk:
    "Siaradwch â'r swyddog, neu cytunwch ar gynnig am ddyddiad hwyrach.",
  message: "Neges",
  channelTitle: (plan, month) => `${plan}: ${month}`,
  channelCounts: ({ completed, total, leftUnfinished: left }, late) =>
    `${completed} o ${count(total, "action")} wedi'u cwblhau${left === 0 ? "" : ` (${left} arall wedi gadael y cynllun heb eu cwblhau)`}, ${late} yn hwyr.`,
  longestOverdue: "Yn hwyr hiraf",
  monthlyTitle: (month) => `Eithriadau yn eich maes, ${month}`,
  hasLeft: (name, post) =>
    `Nid yw ${name} (${post}) yn y tîm mwyach. Trosglwyddwch y swydd, fel bod ei nodiadau atgoffa yn cyrraedd rhywun.`,
  emailAnswer: "Gweld ac ateb yma:",
  emailBecause:
    "Daw hyn drwy e-bost gan na allai Waymark eich cyrraedd yn Teams. Unwaith y bydd yr ap yno, daw cardiau i'ch sgwrs a chymryd yr ateb.",
  monthlyNone: "Dim eithriadau: mae pob cam ar amser ac wedi'i ddiweddaru.",
  monthlyCounts: (n) => `${count(n, "action")} i edrych arnynt.`,
  month: (day_) => date(day_).replace(/^\d+ /, ""),
  openPlan: "Agor y cynllun",
  meetingTitle: (body, on) => `${body}: nodyn cyfarfod ${date(on)}`,
  meetingFiled: (plan) =>
    `Mae'r cyfarfod ar ${plan} wedi cau a'i nodyn wedi'i ffeilio: beth a benderfynwyd, beth a ofynnwyd i bwy, ac erbyn pryd.`,
  openNote: "Agor y nodyn",
  summary: (n, first) => `${digestTitle(n)}: ${first}`,
};
