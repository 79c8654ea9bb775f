// Progress, completion, questions and evidence, in Welsh.
import type { progress as english } from "../en/progress.ts";
import type { Translated } from "../sentence.ts";

export const progress: Translated<typeof english> = {
  "completion.completed":
    "Mae {ref} eisoes wedi'i gwblhau. Nid oes dim arall i'w hawlio.",
  "completion.alreadyClaimed":
    "Mae {by} eisoes wedi hawlio bod {ref} wedi'i gwblhau, ac mae'n aros i berson arall ei gadarnhau.",
  "completion.noEvidence":
    "Nid oes dim yn dangos eto fod {ref} wedi'i wneud. Atodwch ffeil neu ddolen, neu dywedwch mewn geiriau beth sy'n dangos hynny a ble y'i cedwir.",
  "completion.needsReason":
    "Dywedwch pam nad yw {ref} wedi'i gwblhau eto, fel bod {by} yn gwybod beth sydd ar goll.",
  "completion.noClaim":
    "Nid oes neb yn aros am ateb ar {ref}: nid yw ei gwblhau wedi'i hawlio, neu mae'r hawliad eisoes wedi'i ateb.",
  "entryRules.planClosed":
    "Mae {plan} wedi cau, felly ni ellir ychwanegu dim ato. Chwiliwch am {ref} yn y cynllun y cafodd ei ddwyn ymlaen iddo.",
  "entryRules.leftPlan":
    "Mae {ref} {left} ac nid yw yn y cynllun hwn mwyach, felly nid yw'n derbyn cofnodion. Os yw hynny'n anghywir, gofynnwch i weinyddwr y cynllun ei ychwanegu eto.",
  "entryRules.atHome": "{ref} yw cam {there} o {plan}: cofnodwch ef yno.",
  "entryRules.inFuture":
    "{what}: mae {date:date} yn y dyfodol. Dewiswch heddiw, {today:date}, neu ddiwrnod cynharach.",
  "evidenceEntry.noTitle":
    "Dywedwch beth yw'r dystiolaeth, mewn ychydig eiriau.",
  "evidenceEntry.noLink": "Rhowch gyfeiriad y dystiolaeth.",
  "nudge.askedToday":
    "Mae {by} wedi gofyn am {ref} heddiw. Gofynnir am gam unwaith y dydd: siaradwch â'r swyddog, neu gofynnwch eto yfory.",
  "nudge.done": "Nid yw {ref} ar agor mwyach: ni ofynnir i neb amdano.",
  "nudge.nobody": "Nid oes swydd yn atebol am {ref}. Rhowch un iddo yn gyntaf.",
  "nudge.ownWork": "Chi eich hun sy'n atebol am {ref}: diweddarwch ef.",
  "progress.forecastMissing":
    "Dywedoch na fydd wedi'i wneud erbyn ei ddyddiad. Rhowch y diwrnod yr ydych yn disgwyl gorffen, neu atebwch Ie.",
  "progress.empty":
    "Nid oes dim newydd yn y diweddariad hwn. Ysgrifennwch beth sydd wedi digwydd, neu pwyswch Dim newid.",
  "progress.claimFirst":
    "Ni wneir {ref} yn gyflawn gan ddiweddariad, oherwydd mae angen dyddiad, rhywbeth sy'n ei ddangos ac ail berson. Hawliwch ei fod wedi'i gwblhau yn lle hynny.",
  "progress.completed":
    "Mae {ref} wedi'i gwblhau. I'w ailagor, dewiswch y statws sydd ganddo nawr a dywedwch pam.",
  "progress.awaitingConfirmation":
    "Hawliwyd bod {ref} wedi'i gwblhau ac mae'n aros am gadarnhad, felly ni all ei statws newid. Tynnwch yr hawliad yn ôl yn gyntaf, neu gofynnwch am ei ddychwelyd.",
  "progress.suspendedByDecision":
    "Cafodd {ref} ei atal gan benderfyniad ar {effective:date}, felly dim ond drwy benderfyniad y mae'n dechrau eto. Gofynnwch i weinyddwr y cynllun gofnodi ei fod yn ailddechrau; gallwch ychwanegu nodyn o hyd.",
  "progress.noCorrectiveWords":
    "Dywedwch beth sy'n cael ei wneud am y peth, ac nid erbyn pryd yn unig.",
  "progress.forecastPast":
    "Mae'r rhagolwg {forecast:date} cyn {effective:date}, diwrnod y diweddariad hwn, felly ni all fod y diwrnod yr ydych yn disgwyl gorffen. Dewiswch ddiwrnod diweddarach, neu hawliwch ei fod wedi'i gwblhau.",
  "progress.nothingToReport":
    "Mae {ref} wedi'i gwblhau, felly nid oes dim i'w adrodd. Ni ddaw nodyn atgoffa arall.",
  "progress.claimWaits":
    "Hawliwyd bod {ref} wedi'i gwblhau ac mae'n aros am gadarnhad, felly nid oes dim i'w adrodd nes i hynny gael ei ateb.",
  "progress.needsWords":
    "Dywedodd y ddau adroddiad diwethaf ar {ref} nad oedd dim newid. Dywedwch mewn brawddeg sut mae pethau a beth sy'n digwydd nesaf.",
  "progress.noSuchEntry":
    "Nid yw'r cofnod hwnnw yng nghofnod {ref}, felly ni ellir ei dynnu'n ôl. Llwythwch y cam eto i weld beth sydd yno.",
  "progress.alreadyUndone":
    "Mae'r cofnod hwnnw ar {ref} eisoes wedi'i dynnu'n ôl. Nid oes dim arall i'w wneud.",
  "progress.notOwn":
    "Gwnaed y cofnod hwnnw gan {by}, a dim ond y person hwnnw all ei dynnu'n ôl. Ychwanegwch eich diweddariad eich hun sy'n ei gywiro.",
  "progress.notLast":
    "Mae rhywbeth wedi'i gofnodi ar {ref} ers y cofnod hwnnw, felly ni ellir ei dynnu'n ôl. Ychwanegwch ddiweddariad sy'n ei gywiro.",
  "questions.empty": "Ysgrifennwch y cwestiwn am {ref} cyn ei anfon.",
  "questions.noSuchQuestion":
    "Nid yw'r cwestiwn hwnnw ar {ref} yn y cofnod, neu cafodd ei dynnu'n ôl. Llwythwch y cam eto i weld beth a ofynnir.",
  "questions.noAnswer":
    "Ysgrifennwch yr ateb i'r cwestiwn am {ref} cyn ei anfon.",
  "reportText.noSuchText":
    "Nid oes gan y cofnod hwnnw ar {ref} eiriau i'w cyhoeddi, neu cafodd ei dynnu'n ôl. Llwythwch y cam eto i weld y testun sy'n aros.",
  "reportText.newerText":
    "Mae geiriau mwy newydd i'w cyhoeddi wedi'u hysgrifennu ar {ref} ers hynny. Darllenwch y rheini a'u cymeradwyo yn lle hynny.",
  "reportText.alreadySigned":
    "Cafodd y geiriau hyn ar {ref} eu cymeradwyo eisoes gan {by}. Nid oes dim arall i'w wneud.",
  "entryRules.tooLong":
    "{name}: {length} o nodau sydd ynddo a {longestText} yw'r mwyaf. Byrhewch ef, neu ychwanegwch y ddogfen fel tystiolaeth a dywedwch yma beth y mae'n ei ddangos.",
  "entryRules.dayMissing":
    "{what}: mae ar goll. Dewiswch ef, er enghraifft 30 Mehefin 2018.",
  "entryRules.noSuchDay":
    "{what}: nid yw “{typed}” yn ddiwrnod yn y calendr. Dewiswch y dyddiad eto, er enghraifft 30 Mehefin 2018.",
  "evidenceEntry.badLink":
    "Ni ellir cadw'r cyfeiriad hwn: rhaid iddo ddechrau â https:// ac arwain at dudalen neu ffeil, heb enw defnyddiwr na chyfrinair. Copïwch ef o'r porwr neu o SharePoint.",
  "nudge.stillAsked":
    "Gofynnodd {by} am {ref} ar {on:date}, ac nid yw wedi'i ateb eto. Mae Waymark yn ailadrodd y cwestiwn hwnnw ei hun.",
  "nudge.notReached":
    "Ni ellid cyrraedd {name} ar {on:date}, yn Teams nac fel arall: gofynnwch am ychwanegu ap Waymark ar eu cyfer, neu siaradwch â nhw.",
  "progress.notReportable":
    "Ni ellir adrodd bod {ref} yn “{status}”: penderfyniad am y cynllun yw hynny. Gofynnwch i weinyddwr y cynllun ei gofnodi.",
  "call.alreadyOpen":
    "Mae galwad am gofnodion ar agor eisoes: mae angen diweddariadau erbyn {by:date}. Caewch hi cyn agor un arall.",
  "call.past":
    "Mae {by:date} wedi mynd heibio. Dewiswch heddiw neu ddiwrnod diweddarach, fel bod amser i ateb.",
  "call.notOpen":
    "Nid oes galwad am gofnodion ar agor, felly nid oes un i’w chau.",
  "call.allReturned":
    "Mae pob swydd wedi dychwelyd ei diweddariadau, yr oedd eu hangen erbyn {by:date}.",
  "call.awaited":
    "Mae {done} o {posts} swydd wedi dychwelyd popeth. Disgwylir diweddariad ar {n:action}, erbyn {by:date}.",
  "call.overdue":
    "Mae {done} o {posts} swydd wedi dychwelyd popeth. Disgwylir diweddariad ar {n:action}; yr oedd eu hangen erbyn {by:date}.",
};
