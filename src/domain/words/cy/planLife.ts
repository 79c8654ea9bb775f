// Drafting, changing and closing a plan, in Welsh.
import type { planLife as english } from "../en/planLife.ts";
import type { Translated } from "../sentence.ts";

export const planLife: Translated<typeof english> = {
  "filledWorkbook.noSuchStatus":
    "Nid yw “{status}” yn statws yn y cynllun hwn. Dewiswch un o'r rhestr yn y gell, neu ei gofnodi yn Waymark.",
  "filledWorkbook.noPlan":
    "Mae'r llyfr gwaith wedi colli ei ddalen About a rhes {ref} ei stamp, felly ni wyddys o ba gynllun y mae. Ni chofnodwyd dim ar ei chyfer. Cofnodwch ef yn y tab, neu llenwch lawrlwythiad newydd.",
  "filledWorkbook.noSuchDay":
    "Nid yw “{forecast}” yn ddyddiad. Ysgrifennwch ddiwrnod fel 30 Mehefin 2018.",
  "actionDetails.noPost":
    "Nid yw swydd sy'n cefnogi yn y cynllun hwn. Dewiswch hi eto.",
  "actionDetails.planClosed":
    "Mae {plan} wedi cau, felly nid oes dim ynddo yn newid mwyach.",
  "actionDetails.leftPlan":
    "Mae {ref} wedi gadael y cynllun hwn, felly ni osodir dim amdano mwyach.",
  "amendments.notDraft":
    "Mae {plan} wedi mynd heibio i'w ddrafft, felly mae'n newid drwy reoli newid ac nid drwy welliant.",
  "amendments.notInPlan":
    "Nid yw'r cam y mae'r gwelliant hwn yn ymwneud ag ef yn y cynllun. Dewiswch ef eto.",
  "amendments.noReason":
    "Dywedwch pam na dderbyniwyd y gwelliant: mae'r corff a ofynnodd yn darllen yr ateb.",
  "amendments.meetingToCome":
    "Nid yw cyfarfod {meeting:date} wedi digwydd. Cofnodwch y gwelliant ar y diwrnod neu'n hwyrach.",
  "amendments.empty":
    "Ysgrifennwch beth y mae'r gwelliant yn ei newid yn y cynllun.",
  "carriedAnswers.tooMany":
    "Byddai {before} yn cadw {sources} o argymhellion, ac mae cynllun yn cadw {mostSources} ar y mwyaf. Tynnwch y rhai nad oes neb yn eu hateb o un o'r cofrestrau yn gyntaf.",
  "carryForward.notClosing":
    "Nid yw {plan} yn cau. Dechreuwch ei gau yn gyntaf, yna rhowch gyrchfan i bob cam agored.",
  "carryForward.notOpen":
    "Rhoddwyd cyrchfan i gam nad yw ar agor mwyach. Llwythwch y cynllun eto ac edrychwch ar yr hyn sydd ar ôl.",
  "carryForward.noSuchPlan":
    "Nid yw'r cynllun y byddai {ref} yn mynd iddo ar agor. Dewiswch gynllun arall.",
  "carryForward.noReason":
    "Dywedwch pam y mae {ref} yn stopio heb ei orffen: mae'r datganiad cau yn argraffu'r rheswm.",
  "carryForward.noService":
    "Enwch y gwasanaeth sy'n cadw {ref} i fynd fel gwaith bob dydd.",
  "carryForward.checkPast":
    "Rhaid i wiriad blynyddol cyntaf {ref} fod ar ôl heddiw. Dewiswch ddiwrnod diweddarach.",
  "carryForward.noSuchAction":
    "Nid yw'r cam y byddai {ref} yn mynd iddo ar agor yn {plan}. Dewiswch un arall.",
  "carryForward.noTheme":
    "Dewiswch y thema yn {plan} y mae {ref} yn mynd iddi.",
  "changeControl.leftPlan":
    "Mae {ref} {left} ac nid yw yn y cynllun hwn mwyach, felly ni ellir gwneud hyn iddo: {what}. Mae ei gyfeirnod yn dal wedi'i gymryd.",
  "changeControl.noTitle": "Ysgrifennwch deitl newydd {ref}.",
  "changeControl.sameTitle":
    "Mae gan {ref} y teitl hwn eisoes. Ysgrifennwch un arall, neu ei adael fel y mae.",
  "changeControl.completed":
    "Mae {ref} wedi'i gwblhau, felly nid oes dim i'w atal.",
  "changeControl.alreadySuspended":
    "Mae {ref} eisoes wedi'i atal. Nid oes dim arall i'w wneud.",
  "changeControl.notSuspended":
    "Nid yw {ref} wedi'i atal, felly nid oes dim i'w ailddechrau.",
  "changeControl.self": "Ni ellir uno {ref} ag ef ei hun. Dewiswch gam arall.",
  "changeControl.noSuchPost":
    "Nid yw'r swydd a fyddai'n atebol am {ref} yn y gofrestr. Ychwanegwch y swydd yn gyntaf.",
  "changeControl.sameOwner":
    "Mae {post} eisoes yn atebol am {ref}. Dewiswch swydd arall.",
  "dependencies.notInPlan":
    "Nid yw'r cam y byddai {ref} yn aros amdano yn y cynllun hwn. Dewiswch un o'r rhestr.",
  "dependencies.self": "Ni all {ref} aros amdano'i hun. Dewiswch gam arall.",
  "dependencies.alreadyThere":
    "Mae {ref} eisoes yn aros am {prerequisiteRef}. Nid oes dim arall i'w wneud.",
  "dependencies.gone":
    "Nid yw {ref} yn y cynllun hwn mwyach, felly ni all dim aros amdano. Dewiswch y cam a gymerodd ei le.",
  "draftEdits.noTitle":
    "Ysgrifennwch beth y mae'r cam yn ei addo: mae ei deitl yn wag.",
  "draftEdits.noTheme": "Dewiswch y thema y mae'r cam yn perthyn iddi.",
  "draftEdits.noPost":
    "Nid yw'r swydd sy'n atebol yn y cynllun hwn. Dewiswch hi eto.",
  "draftEdits.themeGone":
    "Nid yw'r thema honno yn y cynllun hwn mwyach. Nid oes dim i'w dynnu allan.",
  "draftEdits.noSuchTheme":
    "Nid yw'r thema honno yn y cynllun hwn. Llwythwch y cynllun eto.",
  "draftEdits.noThemeTitle": "Enwch y thema.",
  "draftEdits.codeTaken":
    "Mae'r cod {code} yn perthyn i'r thema “{same}”. Dewiswch un arall.",
  "draftEdits.noLeadPost":
    "Nid yw'r swydd sy'n arwain yn y cynllun hwn. Dewiswch hi eto.",
  "draftPlan.titleTaken":
    "Mae cynllun o'r enw “{same}” eisoes yn y safle hwn. Rhowch enw arall i'r un newydd.",
  "draftPlan.noTitle": "Enwch y cynllun.",
  "exemptUnder.noParagraph":
    "Enwch y paragraff yn Atodlen 12A sy'n ei wneud yn esempt, o {number} i {lastNumber}: mae'r papur yn ei argraffu.",
  "mayAddActions.planClosed":
    "Mae {plan} wedi cau, felly ni ellir ychwanegu cam ato.",
  "milestones.empty":
    "Ysgrifennwch neu gludwch o leiaf un garreg filltir ar gyfer {ref}, un i bob llinell.",
  "membersReading.planClosed":
    "Mae {plan} ar gau, felly ni fydd yr hyn y mae ei aelodau yn ei ddarllen yn newid mwyach.",
  "milestones.alreadyReached":
    "Cafodd “{milestone}” ei chyrraedd eisoes ar {reached:date}. Nid oes dim arall i'w wneud.",
  "newActions.noRef":
    "Rhowch gyfeirnod i'r cam newydd, er enghraifft 2.7: dyna sut y mae papurau'n ei enwi.",
  "newActions.noTitle":
    "Ysgrifennwch beth yw'r cam newydd: mae ei deitl yn wag.",
  "newActions.noParts":
    "Enwch o leiaf un rhan i'w thynnu o {ref}, gyda chyfeirnod a theitl.",
  "planLife.noApproval":
    "Enwch y corff a gymeradwyodd y cynllun, ei gyfarfod a'r cofnod: y gymeradwyaeth sy'n gwneud y drafft yn gynllun y cyngor.",
  "planLife.baselineFrozen":
    "Cafodd y dyddiadau a raglennwyd eu rhewi pan aeth {plan} yn fyw ar {wentLive:date}. Cynigiwch ddyddiad arall yn lle hynny.",
  "planRules.planClosed":
    "Mae {plan} wedi cau, felly nid yw'n newid mwyach. Gwnewch y newid yn y cynllun sy'n parhau â'r gwaith.",
  "planRules.noReason":
    "Dywedwch pam {what}: rhestrir y newid yn yr adroddiad nesaf gyda'i reswm.",
  "planRules.inFuture":
    "Mae'r diwrnod y cytunwyd ar hyn yn y dyfodol. Cofnodwch ef ar y diwrnod neu'n hwyrach.",
  "quickEntry.tooManyColumns":
    "Mae gan “{title}” {cells} o golofnau. Gludwch gyfeirnod, y cam ac erbyn pryd, neu dewch â'r tabl cyfan i mewn ar y dudalen Mewnforio.",
  "quickEntry.tooManyLines":
    "{written} o linellau yw'r rhain, ac ychwanegir {mostLines} ar y mwyaf ar unwaith. Dewch â nhw i mewn ar y dudalen Mewnforio, neu gludwch lai.",
  "quickEntry.noLines": "Ysgrifennwch beth y mae'r cam newydd yn ei addo.",
  "sources.noCode":
    "Rhowch god i bob argymhelliad, megis R4: wrth hwnnw y mae camau'n ei enwi.",
  "sources.noWords": "Ysgrifennwch beth y mae {code} yn ei argymell.",
  "sources.codeTwice":
    "Rhoddir y cod {code} ddwywaith. Mae angen ei god ei hun ar bob argymhelliad: rhowch un arall i un ohonynt.",
  "sources.planClosed":
    "Mae {plan} wedi cau, felly nid yw ei gofrestr yn newid mwyach.",
  "sources.tooMany":
    "Mae cynllun yn cadw {mostSources} o argymhellion ar y mwyaf, a byddai {sources} o'r rhain. Cadwch y rhai y mae camau'n eu hateb.",
  "plan.noSuchAction":
    "Nid yw'r cam hwnnw yn y cynllun hwn. Llwythwch y cynllun eto a'i ddewis o'r rhestr.",
  "actionDetails.notFitting":
    "Nid yw “{text}” yn ffitio “{title}”, sy'n dal {holds}. Ysgrifennwch ef fel arall, neu ei adael yn wag.",
  "actionDetails.noneChosen": "Dewiswch y camau y gosodir ef ar eu cyfer.",
  "actionDetails.nothingToSet":
    "Mae felly eisoes ar bob un o'r camau hyn. Nid oes dim i'w gadw.",
  "ownColumns.noTitle": "Rhowch deitl i’r golofn.",
  "ownColumns.tooLong":
    "Mae gan deitl colofn {longestTitle} nod ar y mwyaf. Byrhewch ef.",
  "ownColumns.ourHeading":
    "Mae colofn “{title}” ym mhob llyfr gwaith Waymark eisoes, felly câi dwy eu cymysgu. Rhowch deitl arall i’ch un chi.",
  "ownColumns.titleTwice":
    "Mae gan y cynllun golofn “{title}” eisoes. Rhowch deitl arall i hon.",
  "ownColumns.titleRetired":
    "Mae gan y cynllun golofn “{title}” a ymddeolwyd. Dewch â hi yn ôl, neu rhowch deitl arall i hon.",
  "ownColumns.tooFewChoices":
    "Ysgrifennwch o leiaf ddau beth y gellir eu dewis ar gyfer “{title}”, un i bob llinell.",
  "ownColumns.choiceTwice":
    "Mae “{choice}” ddwywaith ymhlith yr hyn y gellir ei ddewis. Tynnwch un ohonynt allan.",
  "ownColumns.choiceUsed":
    "Mae “{choice}” wedi’i ddewis ar gyfer {n:action}, {ref} yn gyntaf, felly ni ellir ei dynnu allan. Dewiswch rywbeth arall yno yn gyntaf.",
  "ownColumns.hasValues":
    "Mae “{title}” wedi’i llenwi ar gyfer {n:action}, {ref} yn gyntaf, felly ni ellir ei dileu. Ymddeolwch hi: mae’r hyn sydd ynddi’n aros yn y cofnod.",
  "ownColumns.gone":
    "Nid yw’r golofn honno yno mwyach: fe’i tynnwyd gan rywun arall. Llwythwch y cynllun eto.",
  "ownColumns.tooMany":
    "Mae cynllun yn cadw {mostColumns} o golofnau’r cyngor ei hun ar y mwyaf, gan gynnwys y rhai a ymddeolwyd. Dilëwch un na lenwodd neb.",
  "ownColumns.planClosed":
    "Mae {plan} wedi cau, felly nid yw ei golofnau’n newid mwyach.",
  "ownKind.text": "geiriau",
  "ownKind.choice": "un o {choices:or}",
  "ownKind.number": "rhif",
  "ownKind.money": "arian",
  "ownKind.date": "dyddiad",
  "ownKind.yesNo": "ie neu na",
  "actionLinks.partOf.notInPlan":
    "Nid yw'r cam y byddai {ref} yn rhan ohono yn y cynllun hwn. Dewiswch un o'r rhestr.",
  "actionLinks.sameAs.notInPlan":
    "Nid yw'r cam y byddai {ref} yr un fath ag ef yn y cynllun hwn. Dewiswch un o'r rhestr.",
  "actionLinks.partOf.self":
    "Ni all {ref} fod yn rhan ohono'i hun. Dewiswch gam arall.",
  "actionLinks.sameAs.self":
    "Ni all {ref} fod yr un fath ag ef ei hun. Dewiswch gam arall.",
  "actionLinks.partOf.ring":
    "Mae {to} eisoes yn rhan o {ref}, yn uniongyrchol neu drwy eraill, felly ni all y cyswllt fynd y ddwy ffordd. Tynnwch y cyswllt hwnnw yn gyntaf.",
  "actionLinks.sameAs.ring":
    "Mae {to} eisoes yr un fath â {ref}, yn uniongyrchol neu drwy eraill, felly ni all y cyswllt fynd y ddwy ffordd. Tynnwch y cyswllt hwnnw yn gyntaf.",
  "dependencies.ring":
    "Byddai {ref} yn aros amdano'i hun: {ring}. Tynnwch un o'r cysylltiadau hyn yn gyntaf.",
  "carryForward.unplaced":
    "Mae {n:openAction} heb gyrchfan o hyd: {left}. Dewiswch un ar gyfer pob un cyn i'r cynllun gau.",
  "draftEdits.themeInUse":
    "Mae gan {theme} {n:action}: {refs:list}. Rhowch thema arall {n?iddo|iddynt} yn gyntaf, fel na chollir dim gyda hi.",
  "milestones.noTitle":
    "Nid oes teitl gan garreg filltir {n}. Ysgrifennwch beth sydd i'w gyrraedd, neu tynnwch y llinell.",
  "milestones.tooLong":
    "Mae'r garreg filltir “{milestone}…” yn rhy hir. Byrhewch hi a rhowch y gweddill yn y nodyn.",
  "newActions.refUsed":
    "Mae'r cyfeirnod {ref} yn perthyn i “{owner}”, ac ni ddefnyddir cyfeirnod byth eto, hyd yn oed ar ôl i'w gam adael y cynllun. Dewiswch un arall.",
  "newActions.refTwice":
    "Rhoddir y cyfeirnod {ref} ddwywaith yma, ac ni ddefnyddir cyfeirnod byth eto, hyd yn oed ar ôl i'w gam adael y cynllun. Dewiswch un arall.",
  "newActions.noTheme": "Dewiswch y thema y mae “{title}” yn perthyn iddi.",
  "bringIn.noPlan":
    "Dewiswch y cynllun y mae’r cam yn perthyn iddo, yna’r cam.",
  "bringIn.notLive":
    "Nid yw {plan} yn fyw: mae ei ddyddiadau’n dal i gael eu symud gan bwy bynnag sy’n ei ddrafftio. Rhowch ef yn fyw yn gyntaf, yna dewch â’i gamau i mewn.",
  "bringIn.left":
    "Mae {ref} {left}, felly nid oes dim i’w ddwyn i mewn. Dewiswch gam sydd yn ei gynllun o hyd.",
  "bringIn.ownPlan": "Cam {ref} o {plan} ei hun ydyw: mae yno eisoes.",
  "bringIn.alreadyIn":
    "Mae {there} o {plan} yn y cynllun hwn eisoes, fel {ref}.",
  "bringIn.wasIn":
    "Roedd {there} o {plan} yn y cynllun hwn fel {ref}; {left}. Mae cam yn ymuno â chynllun unwaith: ychwanegwch yr hyn sydd i'w wneud fel cam o'r cynllun hwn.",
  "change.added": "ychwanegir y cam",
  "change.ofAction": "y gwneir hyn i {ref}: {what}",
  "change.planMoved": "y mae {plan} yn dod yn {to}",
  "changed.retitled": "ei ailenwi",
  "changed.withdrawn": "ei dynnu'n ôl",
  "changed.suspended": "ei atal",
  "changed.resumed": "ei ailddechrau",
  "changed.merged": "ei uno",
  "changed.mergedInto": "uno cam arall ag ef",
  "changed.split": "ei rannu",
  "changed.reassigned": "ei roi i swydd arall",
  "planState.draft": "drafft",
  "planState.approved": "wedi'i gymeradwyo",
  "planState.live": "byw",
  "planState.closing": "yn cau",
  "planState.closed": "wedi cau",
  "planLife.notNext":
    "Cyflwr {plan} yw “{state}”, felly ni all ddod yn “{to}” nawr. Nesaf gall ddod yn {next:or}.",
  "planLife.blocked": "Ni all {plan} fynd yn fyw eto. {blockers:all}",
  "planLife.unplaced":
    "Ni all {plan} gau: nid oes cyrchfan gan {n:openAction} ({left:list}). Dygwch nhw ymlaen yn gyntaf.",
  "blocker.noActions": "Nid oes cam yn y cynllun eto.",
  "blocker.noThemes": "Nid oes thema yn y cynllun. Ychwanegwch o leiaf un.",
  "blocker.noDates":
    "Nid oes dyddiad gorffen gan unrhyw gam, felly ni allai dim byth fod yn hwyr. Gosodwch ddyddiadau yn gyntaf.",
  "blocker.noDate":
    "Nid oes dyddiad gan {refs:list}. Gosodwch un, neu dywedwch mewn geiriau am beth y mae'n aros.",
  "blocker.noOwner": "Nid oes swydd atebol gan {refs:list}. Dewiswch un.",
  "blocker.noTitle":
    "Nid oes teitl gan {refs:list}. Ysgrifennwch beth a addewir.",
  "blocker.sameRef": "Mae'r un cyfeirnod gan {refs:list}. Newidiwch un.",
  "quickEntry.lineRefused":
    "Ni chafodd llinell {n} ei hychwanegu, nac unrhyw un arall: {why}",
  "changed.corrected": "ei gywiro",
  "correctDate.noMilestone":
    "Nid oes carreg filltir felly gan {ref}. Llwythwch y cam eto i weld pa rai sydd.",
  "correctDate.noDate":
    "Ysgrifennwch y dyddiad y dylai {ref} fod wedi'i gael, fel y mae yn y ffynhonnell: “diwedd Mawrth 2027”.",
  "correctDate.sameDate":
    "Mae gan {ref} y dyddiad rhaglen hwn eisoes, felly nid oes dim i'w gywiro.",
  "correctDate.noSource":
    "Dywedwch ble mae dyddiad cywir {ref}: y ddogfen, a'r ddalen a'r rhes neu'r dudalen. Yno y mae pwy bynnag sy'n cadarnhau yn edrych.",
  "correctDate.noCell":
    "Copïwch eiriau'r gell sy'n rhoi dyddiad {ref}, bob un ohonynt, fel y maent yn y ffynhonnell.",
  "correctDate.draftPlan":
    "Nid yw {plan} wedi mynd yn fyw, felly golygir dyddiad {ref} yn y drafft.",
  "correctDate.alreadyAsked":
    "Mae cywiriad o {ref} eisoes yn aros am gadarnhad. Cadarnhewch ef neu tynnwch ef yn ôl yn gyntaf.",
  "correctDate.notAsked":
    "Nid yw'r cywiriad hwnnw o {ref} yn aros mwyach: cafodd ei gadarnhau neu ei dynnu'n ôl. Llwythwch y cam eto i weld beth sy'n sefyll.",
  "correctDate.noReason":
    "Dywedwch pam na chywirir dyddiad {ref}: mae yn yr hanes wrth ochr yr hyn a ofynnwyd.",
  "draftCheck.noOwner": "Nid oes gan {ref} swydd sy’n ateb drosto.",
  "draftCheck.twoOwners":
    "Mae {ref} yn enwi {posts:list}. Dewiswch yr un sy’n ateb; mae’r llall yn cefnogi.",
  "draftCheck.groupOwner":
    "Grŵp sy’n ateb dros {ref} ({posts:list}). Enwch y swydd sy’n ateb.",
  "draftCheck.taskInOwnerCell":
    "Mae tasg {ref} wedi’i hysgrifennu wrth ymyl y perchennog: “{task}”. Symudwch hi i’r cam gweithredu.",
  "draftCheck.neverFinished":
    "Mae {ref} yn dechrau gyda “{begins}”, ac ni all neb ddweud pryd y bydd hynny wedi’i wneud. Dywedwch beth fydd yn wahanol ar y diwedd.",
  "draftCheck.noDate": "Nid oes gan {ref} unrhyw ddyddiad.",
  "draftCheck.noEndDate":
    "Nid oes gan {ref} ddyddiad gorffen (“{text}”). Rhowch ddiwedd iddo, neu ddiwrnod i’w adolygu.",
  "draftCheck.notAgreed":
    "Nid oes gan {ref} ddyddiad wedi’i gytuno eto (“{text}”). Dywedwch am beth y mae’n aros.",
  "draftCheck.themeWithoutActions":
    "Nid oes gan thema {theme} unrhyw gam gweithredu. Ychwanegwch un, neu tynnwch y thema allan.",
  "draftCheck.manyOnOnePost":
    "Mae {owner} yn ateb dros {n:action} o {of}. Gwiriwch y gall un person wneud y cyfan.",
  "draftCheck.datesPileUp":
    "Daw {n:action} o’r {of} sydd â dyddiad i ben yn {by:monthOf}. Gwiriwch fod y dyddiadau’n rhai go iawn.",
  "draftCheck.noOutcome": "{n:action} heb ganlyniad na mesur: {refs:list}.",
  "draftCheck.noMilestones": "{n:action} heb garreg filltir: {refs:list}.",
  "draftCheck.noResource": "{n:action} heb enwi adnodd: {refs:list}.",
  "undated.notAgreed": "Dyddiad heb ei gytuno eto",
  "undated.notAgreedFor": "Dyddiad heb ei gytuno eto ers {days:day}",
  "undated.waits": "Dyddiad heb ei gytuno eto, yn aros am {refs:list}",
  "undated.waitsFor":
    "Dyddiad heb ei gytuno eto ers {days:day}, yn aros am {refs:list}",
  "waiting.claimed":
    "hawliwyd ei fod wedi’i gwblhau, i’w gadarnhau gan rywun arall",
  "waiting.date": "{to:date} wedi’i gynnig, yn aros am benderfyniad",
  "waiting.noDate":
    "cynnig iddo beidio â chael dyddiad, yn aros am benderfyniad",
  "closure.title": "{plan}: datganiad cau",
  "closure.closed": "{plan}: caewyd y cynllun ar {on:date}.",
  "closure.noneDone": "Ni chwblhawyd unrhyw gam gweithredu.",
  "closure.done": "Cwblhawyd {n:action}.",
  "closure.nonePlaced":
    "Nid oedd cam agored i roi cyrchfan iddo: {transfer} wedi’u trosglwyddo, {absorb} wedi’u cynnwys mewn camau eraill, {everyday} yn waith bob dydd, {stop} wedi’u stopio.",
  "closure.placed":
    "Rhoddwyd cyrchfan i {n:openAction}: {transfer} wedi’u trosglwyddo, {absorb} wedi’u cynnwys mewn camau eraill, {everyday} yn waith bob dydd, {stop} wedi’u stopio.",
  "closure.went": "{ref} {title}. {where}",
  "closure.stopped": "{ref} {title}. Stopiwyd: {why}",
  "closure.exemptPlaced":
    "{ref} (wedi’i gadw’n ôl: esempt). Rhoddwyd cyrchfan iddo.",
  "closure.exemptStopped": "{ref} (wedi’i gadw’n ôl: esempt). Stopiwyd.",
  "carried.transfer": "Wedi’i ddwyn ymlaen: {where}, fel {as}.",
  "carried.absorb": "Wedi’i gynnwys yn {as}: {where}.",
  "carried.businessAsUsual":
    "Gwaith bob dydd: {where}, i’w wirio bob blwyddyn o {from:date}.",
};
