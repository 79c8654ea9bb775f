// The committee paper, in Welsh.
import type { committeePaper as english } from "../en/committeePaper.ts";
import type { Translated } from "../sentence.ts";

export const committeePaper: Translated<typeof english> = {
  "corrections.nothingChanged":
    "Mae'r hyn a argraffwyd a'r hyn sy'n gywir yr un fath. Nid oes angen cywiro dim.",
  "gate.noMeeting":
    "Dewiswch y cyfarfod a gymeradwyodd y papur hwn, un o gyfarfodydd {board}. Os yw ar goll, rhowch ef yn y calendr yn gyntaf.",
  "gate.notTheBoard":
    "Nid yw cyfarfod {day:date} yn un o gyfarfodydd {board}. Dewiswch un o'i gyfarfodydd ei hun.",
  "gate.future":
    "Nid yw cyfarfod {board} ar {day:date} wedi digwydd, felly ni all fod wedi cymeradwyo'r papur hwn. Cofnodwch hyn ar y diwrnod neu'n hwyrach.",
  "gate.meetingClosed":
    "Mae cyfarfod {day:date} wedi cau ac nid yw'n derbyn dim mwy. Rhaid i {board} gymeradwyo'r papur hwn yn ei gyfarfod nesaf.",
  "gate.noMinute":
    "Rhowch rif y cofnod, fel y gall unrhyw un ddod o hyd i'r penderfyniad.",
  "gate.notYours":
    "Dim ond y Swyddog Monitro gaiff adael i bapur fynd allan heb gymeradwyaeth {board}. Gofynnwch i'r Swyddog Monitro, neu cofnodwch y gymeradwyaeth honno.",
  "gate.noReason":
    "Dywedwch pam y mae'r papur hwn yn mynd allan heb gymeradwyaeth {board}. Argreffir y rheswm yn y papur.",
  "outcomes.future":
    "Mae'r cyfarfod ar {meeting:date}, sydd eto i ddod, felly nid oes dim wedi'i benderfynu ynddo. Cofnodwch y canlyniad ar y diwrnod hwnnw neu'n hwyrach.",
  "outcomes.noMinute":
    "Rhowch rif y cofnod, fel y gall unrhyw un ddod o hyd i'r penderfyniad.",
  "outcomes.noWords":
    "Dywedwch sut y cafodd yr argymhelliad {outcome}: mae'r papur nesaf yn ei argraffu.",
  "outcomes.alreadyRecorded":
    "Cofnodwyd canlyniad yr argymhelliad hwn gan {by}. Ni roddwyd dim o'ch eiddo chi drosto.",
  "publishing.future":
    "Mae'r dyddiad y mae'r papur yn dangos y sefyllfa arno, {asAt:date}, eto i ddod, felly gallai'r sefyllfa newid o hyd. Cyhoeddwch ar y diwrnod hwnnw neu wedyn.",
  "skeleton.noTitle":
    "Nid oes teitl gan yr adran {untitled}. Rhowch un iddi, neu tynnwch hi allan.",
  "skeleton.noRecommendations":
    "Nid oes lle i'r argymhellion yn y sgerbwd hwn, ac nid yw adroddiad hebddynt yn gofyn am ddim. Ychwanegwch yr adran.",
  "skeleton.noHeading":
    "Mae gan y sgerbwd hwn adran ar gyfer {homeless:list} ond dim pennawd goblygiadau o'r enw hwnnw. Ychwanegwch y pennawd.",
  "committeePaper.unreviewed":
    "Nid oes cyfieithydd wedi darllen brawddegau Cymraeg Waymark eto. Gofynnwch i rywun sy’n ysgrifennu Cymraeg ddarllen y papur hwn cyn iddo fynd; gellir ysgrifennu dros yr hyn sy’n anghywir mewn brawddeg yn ei pharagraff.",
  "committeePaper.notReady":
    "Ni all y papur hwn fod yn derfynol eto. {stops:all}",
  "corrections.where":
    "Dywedwch ble mae'r ffigur, er enghraifft “paragraff 5.1”.",
  "corrections.was": "Rhowch y ffigur fel y cafodd ei argraffu.",
  "corrections.is": "Rhowch y ffigur cywir.",
  "corrections.why":
    "Dywedwch pam yr oedd yn anghywir. Argreffir y rheswm yn y papur nesaf.",
  "publishing.alreadyPublished":
    "Cyhoeddwyd eisoes ar {on:date} gan {by}. Nid yw papur cyhoeddedig byth yn cael ei newid: cyhoeddwch gywiriad, a argreffir yn y papur nesaf.",
  "skeleton.unknownPart":
    "Mae'r sgerbwd hwn yn gofyn am {unknown:list}, nad yw Waymark yn ei adnabod. Mae'n adnabod {known:list}, implication:… ac own:….",
  "skeleton.twice":
    "Mae {twice:list} yn y sgerbwd hwn fwy nag unwaith, felly byddai'r papur yn dweud yr un peth ddwywaith. Tynnwch un allan.",
  "outcome.agreed": "ei gytuno",
  "outcome.amended": "ei ddiwygio",
  "outcome.deferred": "ei ohirio",
  "outcome.referred": "ei gyfeirio",
  "outcome.refused": "ei wrthod",
  "outcome.noted": "ei nodi",
  "draftOut.nobodyAsked": "Dewiswch o leiaf un swydd sydd i roi sylwadau.",
  "draftOut.noDate": "Rhowch y diwrnod erbyn pryd y mae eisiau sylwadau.",
  "draftOut.past":
    "Mae {by:date} wedi mynd heibio. Rhowch ddiwrnod o heddiw ymlaen, fel y gall pobl ateb erbyn hynny.",
  "draftOut.vacant":
    "Nid oes neb yn dal y swyddi hyn heddiw, felly ni fyddai neb yn ateb: {posts:list}. Dewiswch swydd arall, neu enwch ddeiliad ar dudalen y swyddi yn gyntaf.",
  "draftOut.notAsked":
    "Gofynnwyd i'r swyddi hyn am sylwadau ar y drafft: {posts:list}. Nid ydych yn dal yr un ohonynt. Dywedwch wrth un ohonynt, neu wrth awdur yr adroddiad.",
  "draftOut.empty": "Dywedwch beth ddylai newid, neu eich bod yn fodlon.",
  "check.sums":
    "Mae’r statysau’n gwneud {parts}, mae’r cyfanswm yn dweud {total}, a nifer y camau y gellid eu darllen yw {n}. Rhedwch wiriad y cynllun cyn cyhoeddi.",
  "check.neverDated":
    "Ni fu gan {ref} ddyddiad erioed o’r blaen, fel y cadarnhaodd ei awdur; caiff ei argraffu felly.",
  "check.noOriginal":
    "Mae gan {ref} ddyddiad diwygiedig ond dim dyddiad gwreiddiol. Rhowch yr un gwreiddiol, neu dywedwch na osodwyd un o’r blaen.",
  "check.noReason": "Mae gan {ref} ddyddiad diwygiedig heb reswm.",
  "check.noDate": "Nid oes gan {ref} ddyddiad na chynnig am un.",
  "check.redSlippage":
    "Adroddir {ref} fel llithriad ac nid oes ganddo gam unioni. Cofnodwch un ar y cam, gyda phwy sy’n ei wneud ac erbyn pryd.",
  "check.redDraft":
    "Mae {ref} wedi’i amserlennu ar gyfer diwrnod sydd wedi mynd heibio cyn i’r cynllun gael ei gytuno. Rhowch iddo ddyddiad sydd eto i ddod, neu dywedwch ei fod wedi’i wneud.",
  "check.redPast":
    "Mae {ref} wedi mynd heibio i’w ddyddiad ac nid oes ganddo gam unioni. Cofnodwch un ar y cam, gyda phwy sy’n ei wneud ac erbyn pryd.",
  "check.slippageUnsaid":
    "Adroddir {ref} fel llithriad ac nid oes geiriau wedi’u cymeradwyo i’w hargraffu.",
  "check.unapproved":
    "Mae gan {ref} eiriau mwy newydd i’w cyhoeddi nad oes neb wedi’u cymeradwyo; ni chânt eu hargraffu.",
  "check.noTitle": "Nid oes gan {ref} deitl.",
  "check.quoted": "“{words}”",
  "check.remitUnread":
    "Mae’r hyn y mae {body} yn edrych arno yn dweud {unread:list}, nad yw’n enwi thema, cyfeirnod na swydd yn y cynllun hwn, felly mae’r papur yn ymwneud â’r cynllun cyfan. Cywirwch hyn yn y calendr.",
  "check.remitPart":
    "Mae’r hyn y mae {body} yn edrych arno yn dweud {unread:list}, nad yw’n enwi thema, cyfeirnod na swydd yn y cynllun hwn, felly gadewir y rhan honno allan. Cywirwch hyn yn y calendr.",
  "check.asAtBefore":
    "Mae’r dyddiad y mae’r papur yn dangos y sefyllfa arno, {asAt:date}, cyn i’r cynllun ddechrau ar {start:date}.",
  "check.asAtAfter":
    "Mae’r dyddiad y mae’r papur yn dangos y sefyllfa arno, {asAt:date}, ar ôl y cyfarfod ar {meeting:date}.",
  "check.notTold":
    "Nid yw {body} wedi clywed sefyllfa’r cynllun hwn o’r blaen; nid oes dim i’r papur gymharu ag ef.",
  "check.reopened":
    "Cymeradwyodd {approver} y papur hwn ar {on:date} gyda geiriau eraill. Newidiwyd ers hynny: {changed:list}. Rhowch y geiriau yn ôl, neu gofynnwch am gymeradwyo’r rhain.",
  "check.notEndorsed":
    "Nid yw {approver} wedi cymeradwyo’r papur hwn. Cofnodwch ei gymeradwyaeth gyda’r cyfarfod a’r cofnod, neu ddiystyriad y Swyddog Monitro.",
  "check.leftOut":
    "Mae argymhelliad yn cyfeirio at baragraff a adawyd allan ({id}).",
  "check.pointsNowhere":
    "Mae’r geiriau’n cyfeirio at hyn, nad yw yn y papur: {words}. Cywirwch y rhif, neu tynnwch y geiriau allan.",
  "check.moved":
    "Mae’r cynllun wedi newid ers i baragraff {number} gael ei ysgrifennu. Byddai’n darllen nawr: “{live}”",
  "check.unanswered":
    "Nid oes neb wedi ateb {n?y pennawd goblygiadau hwn|y penawdau goblygiadau hyn}: {headings:list}. Ysgrifennwch yr hyn sy’n codi, neu cofnodwch pwy sy’n dweud nad oes dim.",
  "check.unwritten":
    "Nid oes dim wedi’i ysgrifennu o dan {title}. Ysgrifennwch ef, cadwch ef fel geiriau sefydlog, neu gadewch yr adran allan.",
  "check.papersUnsaid":
    "Nid oes neb wedi dweud a oedd yr adroddiad yn dibynnu ar bapurau cefndir, ac mae’r gyfraith yn gofyn am restr. Enwch nhw, neu dywedwch nad oes rhai.",
  "check.frontUnsaid":
    "Nid oes gan flaen yr adroddiad eiriau ar gyfer {front:list}; gadewir {n?y llinell|y llinellau} allan.",
  "check.nothingAsked":
    "Nid yw’r papur hwn yn gofyn am newid: ni chynigir dyddiad ac ni ofynnir am newid. Cynigiwch un, neu ysgrifennwch adroddiad cynnydd.",
  "check.unplaced":
    "Mae {ref} yn agored ac nid oes ganddo gyrchfan. Rhowch un iddo cyn i’r cynllun gau.",
  "check.awaited": "Mae’r papur hwn gan {role}, heb ateb eto.",
  "check.noMerged":
    "Gofynnir am uno {ref}, ac nid oes cam o’r fath yn y rhan hon o’r papur.",
  "check.noWithdrawn":
    "Gofynnir am dynnu {ref} yn ôl, ac nid oes cam o’r fath yn y rhan hon o’r papur.",
  "check.noInto":
    "Gofynnir am uno {ref} â {into}, ac nid oes cam o’r fath yn y rhan hon o’r papur.",
  "check.intoNothing":
    "Gofynnir am uno {ref} â dim, ac nid oes cam o’r fath yn y rhan hon o’r papur.",
  "check.noWhy": "Ni roddir rheswm dros y newid y gofynnir amdano i {ref}.",
  "check.abbreviation":
    "Defnyddir “{word}” heb ei esbonio. Ysgrifennwch ef yn llawn y tro cyntaf, gyda {word} mewn cromfachau ar ei ôl.",
  "check.personName": "Enw person yw “{name}”. Enwch y swydd yn lle hynny.",
  "check.paragraph": "Paragraff {number}",
  "check.part": "Yr hyn a ysgrifennwyd o dan {title}",
  "check.implication": "Y goblygiad {title}",
  "check.claimed.completed": "{n} wedi’u cwblhau ({are} {are?sydd|sydd})",
  "check.claimed.inProgress": "{n} ar y gweill ({are} {are?sydd|sydd})",
  "check.claimed.notStarted": "{n} heb ddechrau ({are} {are?sydd|sydd})",
  "check.exemptNamed":
    "{where}: mae yno deitl {ref}, sy’n esempt rhag ei gyhoeddi. Tynnwch ef allan.",
  "check.unknownFigure":
    "{where}: dywedir yno {unknown:list}, nad {n?yw|ydynt} yn y sefyllfa hon. Cywirwch {n?ef|nhw}, neu byddwch yn siŵr o ble y {n?daw|dônt}.",
};
