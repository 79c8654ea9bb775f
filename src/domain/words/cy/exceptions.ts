// Why an action is on the Board's list of exceptions, in Welsh.
import type { exceptions as english } from "../en/exceptions.ts";
import type { Translated } from "../sentence.ts";

export const exceptions: Translated<typeof english> = {
  "exception.pastDate": "{days:day} yn hwyr: roedd i fod erbyn {due:date}.",
  "exception.sentBack":
    "Anfonodd yr archwiliad ef yn ôl ar {on:date} ac nid oes neb wedi hawlio ei fod wedi’i gwblhau ers hynny. {by}: “{why}”",
  "exception.sentBackBy":
    "Anfonodd yr archwiliad ef yn ôl ar {on:date} ac nid oes neb wedi hawlio ei fod wedi’i gwblhau ers hynny: {by}.",
  "exception.homeLeft":
    "Gadawodd ei gartref, {plan}, ar {on:date} ac mae’n sefyll yma fel yr oedd bryd hynny. Tynnwch ef yn ôl yma, neu ychwanegwch yr hyn sydd i’w wneud o hyd fel cam o’r cynllun hwn.",
  "exception.forecastPast":
    "Rhagwelir {forecast:date}, {days:day} ar ôl ei ddyddiad, {due:date}.",
  "exception.neverUpdated": "Ni roddwyd unrhyw ddiweddariad erioed.",
  "exception.noUpdate":
    "Dim diweddariad y cyfnod hwn: roedd yr un diwethaf ar {last:date}.",
  "exception.red": "Coch: ni chofnodwyd unrhyw gam unioni.",
  "exception.amber": "Ambr: ni chofnodwyd unrhyw gam unioni.",
  "exception.contradiction": "Mae’r hawliad yn ei wrth-ddweud ei hun: {what}.",
  "exception.noDate": "ddyddiad nad yw wedi’i gytuno eto",
  "exception.awaiting":
    "Cynigiwyd symud i {to} ar {on:date} ac mae’n aros am benderfyniad.",
  "exception.awaitingFrom":
    "Cynigiwyd symud i {to} ar {on:date} ac mae’n aros am benderfyniad; {from:date} sydd mewn grym tan hynny.",
  "exception.dependsOnLate":
    "Mae’n dibynnu ar {refs:list}, {n?sydd wedi mynd heibio’i ddyddiad|sydd wedi mynd heibio’u dyddiadau}.",
  "exception.holderLeaves":
    "Mae deiliad y swydd yn gadael ar {last:date}, cyn y dyddiad, {due:date}.",
  "exception.notAgreed": "Nid yw ei ddyddiad wedi’i gytuno eto.",
  "exception.notAgreedFor":
    "Nid yw ei ddyddiad wedi’i gytuno eto, ers {days:day}.",
  "exception.notMoved":
    "Wedi’i wneud, ac nid yw’r mesur wedi symud: {measures:list}.",
};
