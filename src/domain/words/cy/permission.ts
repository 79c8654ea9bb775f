// Who may do what, and why not, in Welsh.
import type { permission as english } from "../en/permission.ts";
import type { Translated } from "../sentence.ts";

export const permission: Translated<typeof english> = {
  "readable.notYours":
    "Dyma ran esempt y papur, nad yw Waymark yn ei dangos i chi. Mae'r rhan gyhoeddus i bawb; gall awdur yr adroddiad ddweud pwy gaiff ddarllen y gweddill.",
  "permission.notYours":
    "Ni chewch {does}. Mae hyn ar gyfer {who}; gofynnwch i un ohonynt.",
  "permission.notYoursOf":
    "Ni chewch {does} ({ref}). Mae hyn ar gyfer {who}; gofynnwch i un ohonynt.",
  "permission.ownWork":
    "Chi yw'r person {own}, felly rhaid i rywun arall {does}. Gofynnwch i un o'r rhain: {who}.",
  "permission.who": "{who:or}",
  "permission.separation": "Byth gan y person {own}.",
  "own.claimed": "a'i hawliodd",
  "own.wrote": "a'u hysgrifennodd",
  "own.proposed": "a gynigiodd y dyddiad",
  "own.claimedComplete": "a hawliodd fod y cam wedi'i gwblhau",
  "did.claimed": "a'i hawliodd",
  "did.wrote": "a'u hysgrifennodd",
  "did.proposed": "a gynigiodd y dyddiad",
  "did.claimedComplete": "a hawliodd fod y cam wedi'i gwblhau",
  "role.administrator": "gweinyddwr y cynllun",
  "role.author": "awdur yr adroddiad",
  "role.lead": "arweinydd",
  "role.board": "aelod o Fwrdd y Rhaglen",
  "role.member": "aelod etholedig",
  "role.auditor": "archwilydd",
  "officer.accountable": "y swyddog y mae ei swydd yn atebol am y cam",
  "officer.supporting":
    "swyddog y mae ei swydd yn atebol am y cam neu'n ei gefnogi",
  "judge.noRight":
    "Nid oedd gan {by} hawl i wneud hyn: {does}. Mae hyn ar gyfer {who}.",
  "may.correctDate":
    "gofyn am gywiro dyddiad a raglennwyd ac a ysgrifennwyd yn anghywir",
  "may.confirmCorrection":
    "cadarnhau bod dyddiad a raglennwyd wedi'i ysgrifennu'n anghywir",
  "may.keepMeasures": "gosod, newid a gollwng mesurau, a darllen rhai thema",
  "may.recordReading": "cofnodi sut y mae mesur o gam yn sefyll",
  "own.asked": "a ofynnodd amdano",
  "did.asked": "a ofynnodd amdano",
  "may.readPlan": "darllen y cynllun, ei ddyddiadau a'r hyn a gyhoeddir",
  "may.readNotes":
    "darllen nodiadau mewnol swyddogion, geiriau heb eu cymeradwyo eto, tystiolaeth a deunydd esempt",
  "may.recordProgress": "adrodd am gynnydd neu ddim newid",
  "may.addEvidence": "ychwanegu tystiolaeth",
  "may.claimCompletion": "hawlio bod cam wedi'i gwblhau",
  "may.confirmCompletion":
    "cadarnhau bod cam wedi'i gwblhau, neu anfon yr hawliad yn ôl",
  "own.completed": "a'i hawliodd neu a'i cadarnhaodd",
  "did.completed": "a'i hawliodd neu a'i cadarnhaodd",
  "may.verifyCompletion":
    "gwirio bod cam a gwblhawyd wedi'i wneud, neu ei anfon yn ôl",
  "may.acceptRisk":
    "cofnodi bod corff yn derbyn y risg yn lle bod cam yn cael ei wneud",
  "may.signOffReportText": "cymeradwyo geiriau i'w cyhoeddi",
  "may.askQuestion": "gofyn cwestiwn am gam",
  "may.answerQuestion": "ateb cwestiwn am gam",
  "may.proposeDate": "cynnig dyddiad arall, neu dynnu'r cynnig yn ôl",
  "may.recordDecision":
    "cofnodi beth a benderfynodd corff am ddyddiad, neu ei dynnu'n ôl",
  "may.agreeSafeMove":
    "cytuno i symud carreg filltir sy'n gadael dyddiad y cam yn ddiogel",
  "may.takeMeeting":
    "cofnodi beth a wnaeth cyfarfod o eithriad, neu ei dynnu'n ôl",
  "may.keepCycle": "cadw cyrff, cyfarfodydd a'r calendr yn gywir",
  "may.dismissFlag": "diystyru baner gwrthddweud gyda rheswm",
  "may.editMilestones": "ychwanegu a marcio cerrig milltir",
  "may.linkActions": "dweud am beth y mae cam yn aros",
  "may.amendDraft": "cofnodi gwelliant i'r cynllun drafft",
  "may.movePlan": "cymeradwyo, dechrau, cau neu ailagor y cynllun",
  "may.changePlan":
    "ychwanegu, ailenwi, tynnu'n ôl, atal, ailddechrau, uno neu rannu camau",
  "may.describePlan":
    "gosod aelod arweiniol, canlyniad, adnodd, goblygiadau, ffynonellau neu farc esempt cam, cadw cofrestr y ffynonellau, neu ddweud a yw aelodau etholedig yn darllen yr hyn sydd wedi'i esemptio",
  "may.changeOwner": "newid y swydd sy'n atebol am gam",
  "may.managePosts": "cadw swyddi a deiliaid yn gywir, a throsglwyddo camau",
  "may.manageRisks": "ychwanegu risgiau a'u cysylltu â'r cynllun",
  "may.carryForward": "rhoi cyrchfan i gamau agored a chau'r cynllun",
  "may.writePaper": "ysgrifennu a chyhoeddi papur pwyllgor",
  "may.endorsePaper": "cofnodi bod y Bwrdd wedi cymeradwyo papur",
  "may.importPlan": "dod â chynllun o ffeil i mewn a newid gosodiadau",
  "may.checkPlan": "rhedeg y gwiriad iechyd a mynd â'r cofnod cyfan i ffwrdd",
};
