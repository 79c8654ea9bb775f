// The Welsh of `history`. Not yet read by a translator.
import type { Translated } from "../sentence.ts";
import type { history as english } from "../en/history.ts";

export const history: Translated<typeof english> = {
  "bridge.at": "{n} o {total} wedi’u cwblhau neu mewn pryd ar {on:date}.",
  "bridge.nothing": "Ni newidiodd dim.",
  "bridge.terms": "{said:commas}.",
  "bridge.newlyLate": "{n} newydd fynd yn hwyr ({refs})",
  "bridge.removed": "{n} {n?wedi’i dynnu|wedi’u tynnu} allan ({refs})",
  "bridge.completed":
    "{n} yn hwyr cynt ac {n?wedi’i gwblhau|wedi’u cwblhau} bellach ({refs})",
  "bridge.redated":
    "{n} {n?wedi’i ailddyddio|wedi’u hailddyddio} â chymeradwyaeth ({refs})",
  "bridge.recovered": "{n} yn ôl mewn pryd ({refs})",
  "bridge.added": "{n} {n?wedi’i ychwanegu|wedi’u hychwanegu} ({refs})",
  "bridge.moved":
    "Mewn pryd dim ond am fod y {n?dyddiad wedi’i symud|dyddiadau wedi’u symud}: {n} ({refs}).",
  outlook:
    "O’r rhain yn y cynllun hwn a symudwyd o’r blaen, ac y mae eu dyddiad newydd wedi dod erbyn {asAt:date} ({moved:action}): {parts:commas}.",
  "outlook.again": "{again} wedi’u symud eto",
  "outlook.againBy": "{again} wedi’u symud eto (canolrif: {days:day})",
  "outlook.kept": "{kept} wedi’u cwblhau erbyn hynny",
  "outlook.late": "{late} wedi’i fethu",
  "outlook.left": "{left} wedi gadael y cynllun",
  "past.reported": "Llithriad a adroddwyd: {n}.",
  "past.none": "Heibio i’w dyddiad mewn grym ar {asAt:date}: dim.",
  "past.one":
    "Heibio i’w ddyddiad mewn grym ar {asAt:date}: {n} ({refs}), heb ddyddiad diwygiedig yn aros am gymeradwyaeth.",
  "past.oneRevised":
    "Heibio i’w ddyddiad mewn grym ar {asAt:date}: {n} ({refs}), â dyddiad diwygiedig yn aros am gymeradwyaeth.",
  "past.several":
    "Heibio i’w dyddiad mewn grym ar {asAt:date}: {n} ({refs}), heb ddyddiad diwygiedig yn aros am gymeradwyaeth gan yr un.",
  "past.severalRevised":
    "Heibio i’w dyddiad mewn grym ar {asAt:date}: {n} ({refs}); dyddiad diwygiedig yn aros am gymeradwyaeth: {revised}.",
  "past.early":
    "Adroddwyd fel llithriad, ac nid heibio i’r dyddiad mewn grym: {n} ({refs}).",
  "late.days": "{days:day} yn hwyr",
  "need.never": "dim diweddariad eto",
  "need.silent": "heb ddiweddariad ers {days:day}",
  "need.claimed": "honnwyd ei gwblhau, yn aros am gadarnhad",
  "need.dateProposed": "mae dyddiad diweddarach yn aros am benderfyniad",
  "need.nudge":
    "{ref}: {why:list}. Beth yw’r sefyllfa, a beth fydd yn digwydd nesaf?",
  "post.none": "Nid oes swydd yn atebol am y rhain",
  "riskMove.began": "dechreuodd lithro: {codes:list}",
  "riskMove.ended": "ddim yn llithro mwyach: {codes:list}",
  "risk.leans":
    "Mae {code} yn dibynnu ar {sections:section}; nid oes yr un yn llithro",
  "risk.leansOnSlipping":
    "Mae {code} yn dibynnu ar {sections:section}; {n} yn llithro ({slipping:list})",
  decided: "{parts:commas}",
  "decided.minute": "cofnod {minute}",
  "decided.corrected": "cywiriad a gofnodwyd yng nghyfarfod {on:date}",
  "decided.correctedLater": "cywiriad a gofnodwyd mewn cyfarfod diweddarach",
  "decided.recordedBy": "cofnodwyd gan {name}",
  "decided.earlier":
    "Penderfynwyd ar {ref} eiliad ynghynt: {decided}. Mae’r penderfyniad hwnnw’n sefyll; ni roddwyd dim o’ch eiddo chi drosto.",
  "measure.valueOn": "{value} ar {on:date}",
  "measure.valueBy": "{value} erbyn {by:date}",
  "measure.noReading": "dim darlleniad eto",
  "measure.moved": "{title}: {baseline}, {latest}",
  "measure.helped":
    "Cwblhawyd {completed}: y mesur wedi symud {moved}, heb symud {notMoved}, heb ei fesur {notMeasured}",
  month: "{on:monthOf}",
  "month.January": "Ionawr",
  "month.February": "Chwefror",
  "month.March": "Mawrth",
  "month.April": "Ebrill",
  "month.May": "Mai",
  "month.June": "Mehefin",
  "month.July": "Gorffennaf",
  "month.August": "Awst",
  "month.September": "Medi",
  "month.October": "Hydref",
  "month.November": "Tachwedd",
  "month.December": "Rhagfyr",
  range: "{from} – {to}",
  dayOfMonth: "{day} {month}",
  "season.spring": "gwanwyn {years}",
  "season.summer": "haf {years}",
  "season.autumn": "hydref {years}",
  "season.winter": "gaeaf {years}",
  weekOf: "wythnos {on:date}",
  ongoing: "parhaus",
  ongoingFrom: "parhaus o {on:date}",
  onwards: "{from} ymlaen",
  "ruled.noDate": "dim dyddiad",
  "ruled.date":
    "dyddiad rhaglen o {from} i {to}, fel y mae yn {place}: “{cell}”",
  "ruled.milestoneDate":
    "dyddiad rhaglen y garreg filltir “{title}” o {from} i {to}, fel y mae yn {place}: “{cell}”",
  "ruled.programmedDate": "dyddiad rhaglen",
  "ruled.somebody": "rhywun",
  "ruled.proven":
    "mae’r geiriau a gadwyd o’r ffynhonnell yn ei ddangos, felly nid yw’n symud y dyddiad",
  "ruled.notProven":
    "nid yw’r geiriau a gadwyd o’r ffynhonnell yn ei ddangos, felly mae’n cyfrif fel symud y dyddiad",
  "ruled.corrected": "Cywirwyd: {what}; gofynnwyd gan {who}; {proven}",
  "ruled.because": "{words}: {why}",
  "ruled.added": "Ychwanegwyd",
  "ruled.actionWithdrawn": "Tynnwyd yn ôl",
  "ruled.suspended": "Ataliwyd",
  "ruled.resumed": "Ailddechreuwyd",
  "ruled.retitled": "Newidiwyd y teitl o “{from}” i “{to}”",
  "ruled.planMoved": "Symudwyd o “{from}” i “{to}”",
  "ruledState.draft": "drafft",
  "ruledState.approved": "wedi’i gymeradwyo",
  "ruledState.live": "byw",
  "ruledState.closing": "yn cau",
  "ruledState.closed": "wedi cau",
  "ruled.merged": "Unwyd â {into}",
  "ruled.split": "Rhannwyd, a thynnwyd ohono: {into:list}",
  "ruled.transferred": "Trosglwyddwyd i {to}",
  "ruled.transferredAs": "Trosglwyddwyd i {to}, cyf. {ref}",
  "ruled.anotherPost": "swydd arall",
  "ruled.given": "Rhoddwyd i: {to}",
  "ruled.givenFrom": "Rhoddwyd i: {to}; cynt: {from}",
  "ruled.anotherTheme": "thema arall",
  "ruled.moved": "Symudwyd i: {to}",
  "ruled.movedFrom": "Symudwyd i: {to}; cynt: {from}",
};
