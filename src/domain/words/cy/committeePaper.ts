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
};
