// The Welsh of `checks`. Not yet read by a translator.
import type { Translated } from "../sentence.ts";
import type { checks as english } from "../en/checks.ts";

export const checks: Translated<typeof english> = {
  moment: "{on:date} am {at}",
  "moment.nowUntil": "nawr, tan {until}",
  "seal.none":
    "Nid oes sêl: nid oes dim y tu allan i SharePoint yn cadw hash rhedegog o’r log, felly dim ond trwy’r hyn y mae SharePoint ei hun yn dal i’w ddweud y ceir hyd i’r hyn y mae perchennog y safle yn ei ailysgrifennu, ei dynnu allan neu ei roi i mewn. Mae’r gwasanaeth yn cadw sêl lle mae wedi’i osod i wneud hynny.",
  "seal.to":
    "Wedi’i selio: mae {entries:row} o’r log, yr olaf ar {at}, mewn hash rhedegog y tu allan i SharePoint, lle na all neb sy’n gallu ysgrifennu i’r safle hwn ysgrifennu. Mae “waymark check” yn cymharu’r log ag ef ac yn enwi’r hyn a ailysgrifennwyd, a dynnwyd allan neu a roddwyd i mewn ers hynny.",
  "health.never":
    "Nid yw’r gwasanaeth atgoffa erioed wedi adrodd o’r safle hwn, felly nid oes neb yn cael ei atgoffa.",
  "health.neverFix": "Gosodwch y gwasanaeth (docs/reminders.md) a’i gychwyn.",
  "health.silent":
    "Nid yw’r gwasanaeth atgoffa wedi adrodd ers {since}. Nid oes neb yn cael ei atgoffa tra bo’n dawel.",
  "health.silentFix":
    "Edrychwch a yw’r ap ffwythiannau yn rhedeg, ac a yw ei dystysgrif neu ei hunaniaeth yn dal yn ddilys.",
  "health.heldFix":
    "Rhyddhewch y diwrnod o dan Nodiadau atgoffa, neu cywirwch yr hyn a fewnforiwyd.",
  "health.poisoned": "Methodd {n:message} yn rhy aml, a rhoddwyd o’r neilltu.",
  "health.poisonedFix":
    "Daw’r cardiau yn ôl yn y rownd nesaf. Os yw’r nifer yn tyfu, darllenwch log y gwasanaeth.",
  "health.waiting":
    "{n:card} yn aros; nid yw’r hynaf wedi symud ers {hours:hour}.",
  "health.waitingFix":
    "Edrychwch ar y log danfon, ac a yw Teams wedi oedi’r ap.",
  "health.paused": "Gofynnodd Teams i’r ap aros tan {until}.",
  "health.pausedFix":
    "Dim byd: bydd anfon yn mynd yn ei flaen ohono’i hun bryd hynny.",
  "separation.endorsed":
    "{ref}: cymeradwywyd y dyddiad gan {name}, a’i cynigiodd.",
  "separation.confirmed":
    "{ref}: cadarnhawyd y cwblhau gan {name}, a’i honnodd.",
  edited: "{ref}: newidiwyd yn SharePoint: {what}, o {from} i {to}, {lacks}.",
  "edited.by":
    "{ref}: newidiwyd yn SharePoint: {what}, o {from} i {to}, gan {name} ar {on:date}, {lacks}.",
  "edited.none": "dim",
  "edited.dated": "{text} ({end:date})",
  "edited.list": "{parts:commas}",
  "edited.days": "{days:day}",
  "edited.is": "honnwyd",
  "edited.isNot": "ni honnwyd",
  "edited.update": "{on:date} gan {name}, “{note}”",
  "edited.updateWordless": "{on:date} gan {name}",
  "edited.notReportedOrDecided": "heb ei adrodd na’i benderfynu",
  "edited.notEndorsed": "heb ei gymeradwyo",
  "edited.notConfirmed": "heb ei gadarnhau",
  "edited.notInLog": "nid yn y log",
  "edited.notProposed": "heb ei gynnig yn yr ap",
  "edited.notDecided": "heb ei benderfynu",
  "edited.notReported": "heb ei adrodd",
  "edited.field.status": "statws",
  "edited.field.inForce": "dyddiad",
  "edited.field.actual": "dyddiad gwirioneddol",
  "edited.field.claimed": "honiad cwblhau",
  "edited.field.awaiting": "dyddiad arfaethedig",
  "edited.field.moves": "nifer y symudiadau",
  "edited.field.daysMoved": "diwrnodau a symudwyd",
  "edited.field.forecast": "rhagolwg",
  "edited.field.ownRag": "CAG y perchennog",
  "edited.field.lastUpdate": "diweddariad diwethaf",
  "edited.field.ref": "cyfeirnod",
  "edited.field.refAsWritten": "cyfeirnod fel yr ysgrifennwyd",
  "edited.field.title": "teitl",
  "edited.field.description": "disgrifiad",
  "edited.field.themeId": "thema",
  "edited.field.accountable": "swydd atebol",
  "edited.field.supporting": "swyddi cefnogol",
  "edited.field.leadMember": "aelod arweiniol",
  "edited.field.due": "dyddiad rhaglen",
  "edited.field.initialStatus": "statws cyntaf",
  "edited.field.added": "diwrnod ymuno â’r cynllun",
  "edited.field.addedAt": "eiliad ymuno â’r cynllun",
  "edited.field.dependsOn": "yr hyn y mae’n aros amdano",
  "edited.field.partOf": "yr hyn y mae’n rhan ohono",
  "edited.field.sameAs": "yr hyn y mae’r un fath ag ef",
  "edited.field.carriedFrom": "o ble y’i cariwyd",
  "apart.said":
    "Mae {ref} yn enwi cam {there} o {plan} yn gartref iddo ac nid yw'n cymryd dim oddi yno, oherwydd {why}. Mae'n sefyll fel yr oedd pan ymunodd, ac nid yw ei ddyddiad yn symud mwyach.",
  "apart.noHome": "nid oes cam o'r fath yn y safle",
  "apart.draftHome": "nid oedd y cynllun hwnnw'n fyw pan ymunodd",
  "apart.othersHome": "mae trydydd cynllun yn gartref iddo",
  "apart.joinedTwice": "mae yn y cynllun hwn eisoes o dan gyfeirnod arall",
  "apart.fix":
    "Dewch â'r cynllun yn ôl os yw ar goll. Fel arall tynnwch y cam yn ôl yma, a dewch ag ef i mewn o'r cynllun sy'n gartref iddo neu ychwanegwch ef fel un o gamau'r cynllun hwn.",
  "edited.field.home": "pa gam o’r cynllun arall ydyw",
  "edited.field.outcome": "canlyniad",
  "edited.field.resource": "adnodd",
  "edited.field.implications": "goblygiadau",
  "edited.field.exempt": "nod eithriedig",
  "edited.field.own": "colofnau’r cyngor ei hun",
  "edited.field.original": "geiriau gwreiddiol",
  "edited.field.planId": "cynllun",
  "edited.field.placeholder": "nod rhes ddychmygol",
};
