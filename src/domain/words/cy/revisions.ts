// Proposed and decided dates, in Welsh.
import type { revisions as english } from "../en/revisions.ts";
import type { Translated } from "../sentence.ts";

export const revisions: Translated<typeof english> = {
  "endorsement.notTheBoard":
    "Dim ond {board} sy'n cefnogi cynnig. Cofnodwch yr hyn a wnaeth corff arall o {ref} fel ei benderfyniad.",
  "endorsement.alreadySupported":
    "Mae {board} eisoes yn cefnogi'r cynnig ar {ref}. Mae nawr yn aros am y pwyllgor.",
  "endorsement.superseded":
    "Cafodd y cynnig hwn ar {ref} ei ddisodli gan un am {toText}, a wnaed ar {effective:date}. Penderfynwch ar hwnnw, gyda dyddiad arall os oes angen.",
  "endorsement.withdrawn":
    "Cafodd y cynnig ar {ref} ei dynnu'n ôl ar {day:date}, felly nid oes dim i'w benderfynu. Mae'r dyddiad mewn grym yn aros.",
  "endorsement.noMeeting":
    "Dewiswch y cyfarfod lle penderfynodd {body} ar {ref}: mae penderfyniad yn sefyll ar ei gyfarfod.",
  "endorsement.otherBodysMeeting":
    "Nid yw cyfarfod {day:date} yn gyfarfod o {body}. Dewiswch un o'i gyfarfodydd ei hun.",
  "endorsement.meetingToCome":
    "Nid yw cyfarfod {day:date} wedi digwydd, felly ni all fod wedi penderfynu ar {ref}. Cofnodwch y penderfyniad ar y diwrnod neu'n hwyrach.",
  "endorsement.meetingBeforeProposal":
    "Cynigiwyd dyddiad {ref} ar {effective:date}, ar ôl cyfarfod {seen:date}. Dewiswch y cyfarfod a welodd y cynnig.",
  "endorsement.meetingClosed":
    "Mae cyfarfod {day:date} wedi cau ac nid yw'n derbyn dim mwy. Cofnodwch hyn yng nghyfarfod nesaf {body}, fel cywiriad i gyfarfod {day:date}.",
  "endorsement.notEarlier":
    "Dim ond yr hyn a gofnododd cyfarfod cynharach o {body} y gall cyfarfod {day:date} ei gywiro, ac nid yw cyfarfod {earlier:date} yn un felly. Dewiswch un arall.",
  "endorsement.notClosed":
    "Nid yw cyfarfod {earlier:date} wedi cau, felly nid oes angen cywiro dim: cofnodwch y penderfyniad yn y cyfarfod hwnnw ei hun.",
  "endorsement.noDate":
    "Rhowch y dyddiad y cytunwyd arno ar gyfer {ref}, neu dewiswch “heb ei gytuno eto”.",
  "endorsement.pastWithoutWhy":
    "Mae {date:date} cyn diwrnod y penderfyniad. Gwiriwch y cofnod, neu dywedwch pam y cytunwyd ar ddyddiad a fu ar gyfer {ref}.",
  "endorsement.noBody": "{because} Dewiswch y corff a benderfynodd ar {ref}.",
  "endorsement.noMinute":
    "Rhowch rif y cofnod ar gyfer y penderfyniad ar {ref}, fel y gall unrhyw un ganfod pwy a gytunodd ar y dyddiad.",
  "endorsement.completed":
    "Cafodd {ref} ei gwblhau cyn y penderfyniad hwn, felly nid yw ei ddyddiad yn symud mwyach. Cofnodwch fod y cynnig wedi'i wrthod neu trefnwch iddo gael ei dynnu'n ôl.",
  "meetingDecisions.unknownException":
    "Mae eithriad yn ymwneud â chynnig nad yw ar restr y cyfarfod hwn, felly ni chofnodwyd dim. Llwythwch y dudalen eto a gosodwch yr eithriadau unwaith yn rhagor.",
  "proposal.notLive":
    "Nid yw {plan} yn fyw eto, felly nid oes gan {ref} ddyddiad mewn grym i'w symud. Newidiwch y dyddiad yn y drafft yn lle hynny.",
  "proposal.completed":
    "Mae {ref} wedi'i gwblhau, felly nid yw ei ddyddiad yn symud mwyach. Os nad yw wedi'i wneud wedi'r cyfan, ailagorwch ef yn gyntaf.",
  "proposal.awaitingConfirmation":
    "Hawliwyd bod {ref} wedi'i gwblhau ac mae'n aros am gadarnhad. Tynnwch yr hawliad yn ôl cyn cynnig dyddiad arall.",
  "proposal.milestoneReached":
    "Cyrhaeddwyd y garreg filltir “{milestone}” ar {reached:date}, felly nid yw ei dyddiad yn symud mwyach.",
  "proposal.noReason":
    "Dewiswch y rheswm am y dyddiad newydd o'r rhestr: mae angen i bwy bynnag sy'n penderfynu weld pam y mae'n symud.",
  "proposal.noWords":
    "Dywedwch mewn brawddeg pam y mae'n rhaid i'r dyddiad symud: nid yw'r rheswm o'r rhestr yn ddigon i bwy bynnag sy'n penderfynu.",
  "proposal.sameDate":
    "Dyddiad {what} eisoes yw {date}. Dewiswch ddyddiad arall, neu ei adael fel y mae.",
  "proposal.alreadyProposed":
    "Cynigiodd {by} {date} ar gyfer {what} ar {effective:date} ac mae'n aros am benderfyniad. Nid oes dim arall i'w wneud.",
  "proposal.pastWithoutWhy":
    "Mae {to:date} eisoes wedi mynd heibio. Dewiswch ddyddiad diweddarach, neu dywedwch pam y mae un a fu yn gywir.",
  "proposal.noSuchProposal":
    "Nid yw'r cynnig hwnnw yng nghofnod {ref}. Llwythwch y cam eto i weld beth a gynigir.",
  "power.none": "ni chaiff gytuno i ddyddiadau",
  "power.any": "caiff gytuno i unrhyw ddyddiad",
  "power.upTo": "caiff gytuno i symud hyd at {n:day}",
  "proposalState.endorsed": "ei gymeradwyo",
  "proposalState.refused": "ei wrthod",
  "proposalState.withdrawn": "ei dynnu'n ôl",
  "proposalState.superseded": "ei ddisodli gan un mwy newydd",
  "endorsement.alreadyDecided":
    "Cafodd y cynnig ar {ref} {how} eisoes{by} ar {on:date}{minute}. Mae angen cynnig newydd ar gyfer ail benderfyniad.",
  "endorsement.sameDate":
    "{date:date} sydd gan {ref} nawr, felly ni fyddai dim yn symud. Cofnodwch fod y cynnig wedi'i wrthod.",
  "endorsement.sameUnagreed":
    "“Heb ei gytuno eto” sydd gan {ref} nawr, felly ni fyddai dim yn symud. Cofnodwch fod y cynnig wedi'i wrthod.",
  "proposal.milestone": "y garreg filltir “{milestone}”",
  "proposal.settled":
    "Cafodd y cynnig hwnnw ar {ref} {how}{when}, felly ni ellir ei dynnu'n ôl. Edrychwch ar ei hanes i weld beth sy'n dal nawr.",
  "route.milestone":
    "Mae {milestone} yn symud i {to:date} ac mae dyddiad {ref}, {inForce:date}, yn aros yn ddiogel, felly nid oes angen pwyllgor.",
  "route.named": "y garreg filltir “{title}”",
  "route.theMilestone": "y garreg filltir",
  "route.board": "{what}, ac mae {board} yn cael cytuno hyd at {n:day}.",
  "route.boardAny": "{what}, ac mae {board} yn cael cytuno i unrhyw ddyddiad.",
  "route.committee": "{what}, felly pwyllgor sy'n penderfynu.",
  "route.tooFar":
    "{what}, mwy na'r {n:day} y caiff {board} gytuno iddynt, felly pwyllgor sy'n penderfynu.",
  "route.always":
    "{what}, ac yn y cynllun hwn pwyllgor sy'n penderfynu ar bob symud.",
  "route.home":
    "{ref} yw cam {there} o {plan}, a chyrff y cynllun hwnnw sy'n penderfynu ar ei ddyddiadau.",
  "move.undated": "Byddai {ref} yn cael ei adael heb ddyddiad wedi'i gytuno",
  "move.first": "Nid oedd dyddiad wedi'i osod ar gyfer {ref} o'r blaen",
  "move.later": "Mae {ref} yn symud {n:day}",
  "move.earlier": "Mae {ref} yn cael ei ddwyn ymlaen {n:day}",
  "route.power": "{what}. O ran {body}: {power}.",
  "route.boardNotEntitled":
    "Ni chaiff {body} benderfynu ar y dyddiad hwn. {because} Cofnodwch ei fod wedi'i gefnogi, neu dewiswch gorff a gaiff gytuno iddo.",
  "route.notEntitled":
    "Ni chaiff {body} benderfynu ar y dyddiad hwn. {because} Dewiswch gorff a gaiff gytuno iddo.",
};
