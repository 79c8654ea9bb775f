// What a plan says of questions that no figure answers, in Welsh.
import type { asking as english } from "../en/asking.ts";
import type { Translated } from "../sentence.ts";

export const asking: Translated<typeof english> = {
  "asking.noInstruction":
    "Cyfrifir ffigurau o'r hyn a gofnodwyd, ac nid oes dim a ofynnir yn newid yr un ohonynt. Gofynnwch position i weld ble mae'r cynllun yn sefyll.",
  "asking.noAverage":
    "Nid yw'r cynllun yn rhoi cyfartaleddau: mae cyfartaledd yn cuddio pa un. Mae'n dweud am bob cam sawl diwrnod y mae'n hwyr a pha mor bell y symudwyd ei ddyddiad; gofynnwch actions, neu dates_decided.",
  "asking.noOtherSite":
    "Dim ond cynlluniau'r safle hwn y cewch eu darllen y gellir gofyn amdanynt. Mae'r cwestiwn am y cynlluniau yn eu rhestru.",
  "asking.person":
    "Os yw hynny'n enwi person, gofynnwch yn ôl y swydd sydd ganddo: nid yw Waymark yn rhoi ffigurau am bobl.",
  "asking.dueBackwards":
    "Mae {from:date} ar ôl {to:date}: rhowch y diwrnod cynharaf yn gyntaf.",
};
