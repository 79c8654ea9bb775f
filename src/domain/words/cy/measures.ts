// Measures and their readings, in Welsh.
import type { measures as english } from "../en/measures.ts";
import type { Translated } from "../sentence.ts";

export const measures: Translated<typeof english> = {
  "measures.planClosed":
    "Mae {plan} wedi cau, felly nid yw ei fesurau'n newid mwyach. Cadwch nhw yn y cynllun sy'n parhau â'r gwaith.",
  "measures.noPlace":
    "Dewiswch y cam neu'r thema y mae'r mesur yn sefyll wrth ei ochr.",
  "measures.noSuchMeasure":
    "Ni chedwir y mesur hwn mwyach. Llwythwch y cynllun eto a dewiswch un a gedwir.",
  "measures.noTarget":
    "Mae diwrnod ar gyfer targed ond nid oes targed. Ysgrifennwch y targed, neu tynnwch y diwrnod.",
  "measures.wrongWay":
    "Nid yw targed o {target} yn well na'r llinell sylfaen, {baseline}, lle mae {better} yn well. Cywirwch un o'r tri.",
  "measures.backwards":
    "Nid yw diwrnod y targed ar ôl diwrnod y llinell sylfaen. Cywirwch un o'r ddau.",
  "measures.noTitle":
    "Ysgrifennwch beth a fesurir, fel y byddai pobl yn ei ddweud.",
  "measures.noUnit":
    "Ysgrifennwch ym mha uned y mesurir “{name}”: diwrnodau, %, pobl.",
  "measures.tooLong":
    "Mae gan enw mesur {longest} o nodau ar y mwyaf, a'i uned {longestUnit}. Byrhewch ef.",
  "measures.sameTitle":
    "Mesurir “{name}” yno eisoes. Cofnodwch ddarlleniadau ohono, neu rhowch enw arall i hwn.",
  "measures.otherPlace":
    "Mae “{title}” yn aros lle y mae. Gollyngwch ef a'i osod wrth ochr y llall.",
  "measures.otherUnit":
    "Nifer y darlleniadau o “{title}” mewn {unit} yw {n}, felly mae ei uned yn aros. Mesur arall yw unedau eraill: gollyngwch hwn a gosodwch un newydd.",
  "measures.whyChanged":
    "Dywedwch pam y newidir “{title}”: mae yn y cofnod gyda'i reswm.",
  "measures.whyDropped": "Dywedwch pam y gollyngir “{title}”.",
  "better.higher": "uwch",
  "better.lower": "is",
  "measures.baseline": "Y llinell sylfaen",
  "measures.target": "Y targed",
  "measures.reading": "Y darlleniad",
  "day.baseline": "Diwrnod y llinell sylfaen",
  "day.target": "Diwrnod y targed",
  "readings.valueMissing": "{what}: ar goll. Ysgrifennwch rif mewn {unit}.",
  "readings.notANumber":
    "{what}: nid yw “{written}” yn rhif. Ysgrifennwch ef fel 1,234.5, mewn {unit}.",
  "readings.otherUnit":
    "{what}: nid yw “{written}” mewn {unit}, sef uned y mesur hwn. Rhowch y rhif mewn {unit}, neu gosodwch fesur arall: ni ellir cymharu rhifau o ddwy uned.",
  "readings.notADay":
    "Nid yw “{day}” yn ddiwrnod. Dechreuwch y llinell gyda'r diwrnod: 30 Mehefin 2018, 8.4.",
  "readings.torn":
    "Gall “{number},{rest}” fod yn un rhif neu'n ddau. Ysgrifennwch ef heb y coma, neu rhowch ef mewn dyfynodau.",
  "readings.inFuture":
    "Nid yw {on:date} wedi dod eto. Mae darlleniad o heddiw, {today:date}, neu o ddiwrnod cynharach.",
  "readings.twice":
    "Mae {on:date} yno ddwywaith, gyda dau rif. Cadwch yr un sy'n gywir.",
  "readings.none":
    "Ysgrifennwch ddarlleniad: y diwrnod a'r rhif, er enghraifft 30 Mehefin 2018, 8.4.",
  "readings.tooMany":
    "Nifer y llinellau yw {lines}, a chofnodir {most} ar y tro. Gludwch nhw fesul rhan.",
  "readings.known":
    "Mae'r cyfan wedi'i gofnodi eisoes: mae gan “{title}” y diwrnodau hyn gyda'r rhifau hyn.",
  "readings.noSource":
    "Dywedwch o ble y daw'r rhifau, fel y gall rhywun arall edrych: “System AD, ffurflen fisol”.",
  "readings.gone": "Nid oes darlleniad o'r diwrnod hwnnw mwyach.",
  "readings.whyRemoved": "Dywedwch pam y tynnir y darlleniad.",
};
