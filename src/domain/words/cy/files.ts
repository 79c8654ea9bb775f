// Files that are brought: why one cannot be read, what is wrong with an archive, what a paper's template lacks. In Welsh.
import type { files as english } from "../en/files.ts";
import type { Translated } from "../sentence.ts";

export const files: Translated<typeof english> = {
  "file.empty":
    "Mae’r ffeil hon yn wag, felly nid oes dim i’w ddarllen. Dewiswch y ffeil eto, neu gofynnwch am gopi newydd.",
  "file.emptyPaste":
    "Mae’r hyn a ludiwyd yn wag, felly nid oes dim i’w ddarllen. Dewiswch y ffeil eto, neu gofynnwch am gopi newydd.",
  "file.noKind":
    "Nid dogfen Word, llyfr gwaith Excel, ffeil CSV na PDF mo hon, felly ni ddarllenwyd dim. Dewiswch ffeil .docx, .xlsx, .csv neu .pdf.",
  "file.pdf":
    "PDF yw hwn, nid dogfen Word, llyfr gwaith Excel na ffeil CSV, felly ni ddarllenwyd dim. Gofynnwch am y ffeil Word neu Excel y’i gwnaed ohoni, neu copïwch ei dabl a’i ludo yma.",
  "file.richText":
    "Ffeil Rich Text yw hon, nid dogfen Word, llyfr gwaith Excel na ffeil CSV, felly ni ddarllenwyd dim. Agorwch hi yn Word, cadwch hi fel dogfen Word (.docx), a rhowch gynnig ar honno.",
  "file.picture":
    "Llun yw hwn, nid dogfen Word, llyfr gwaith Excel na ffeil CSV, felly ni ddarllenwyd dim. Gofynnwch am y ffeil Word neu Excel, a rhowch gynnig ar honno.",
  "file.packed":
    "Archif yw hon, nid dogfen Word, llyfr gwaith Excel na ffeil CSV, felly ni ddarllenwyd dim. Dadbaciwch hi’n gyntaf, a dewiswch y ffeil Word neu Excel sydd ynddi.",
  "file.zip":
    "Archif zip yw hon, nid dogfen Word, llyfr gwaith Excel na ffeil CSV, felly ni ddarllenwyd dim. Dadbaciwch hi’n gyntaf, a dewiswch y ffeil Word neu Excel sydd ynddi.",
  "file.openDocument":
    "Ffeil OpenDocument yw hon, nid dogfen Word, llyfr gwaith Excel na ffeil CSV, felly ni ddarllenwyd dim. Agorwch hi, cadwch hi fel .docx neu .xlsx, a rhowch gynnig ar honno.",
  "file.presentation":
    "Cyflwyniad PowerPoint yw hwn, nid dogfen Word, llyfr gwaith Excel na ffeil CSV, felly ni ddarllenwyd dim. Copïwch ei dabl i ddogfen Word, neu gludwch ef yma.",
  "file.xmlSpreadsheet":
    "Taenlen XML o 2003 yw hon. Agorwch hi yn Excel, cadwch hi fel llyfr gwaith Excel (.xlsx), a rhowch gynnig ar hwnnw.",
  "file.binaryWorkbook":
    "Llyfr gwaith deuaidd Excel (.xlsb) yw hwn. Agorwch ef yn Excel, cadwch ef fel llyfr gwaith Excel (.xlsx), a rhowch gynnig ar hwnnw.",
  "file.oldWord":
    "Mae’r ffeil hon yn fformat Office cyn 2007. Agorwch hi, cadwch hi fel dogfen Word (.docx), a rhowch gynnig ar honno.",
  "file.oldExcel":
    "Mae’r ffeil hon yn fformat Office cyn 2007. Agorwch hi, cadwch hi fel llyfr gwaith Excel (.xlsx), a rhowch gynnig ar hwnnw.",
  "file.encrypted":
    "Mae’r ffeil hon wedi’i diogelu â chyfrinair, felly ni ddarllenwyd dim. Tynnwch y cyfrinair yn Word neu Excel a rhowch gynnig arall arni.",
  "file.noMainPart":
    "Mae’r ffeil Office hon wedi colli ei phrif ran, felly ni ddarllenwyd dim. Agorwch hi yn Word neu Excel, cadwch hi eto, a rhowch gynnig ar y copi newydd.",
  "file.damaged":
    "Mae’r ffeil hon wedi’i difrodi neu ei thorri’n fyr, felly ni ddarllenwyd dim. Agorwch hi yn Word neu Excel, cadwch hi eto, a rhowch gynnig ar y copi newydd.",
  "file.damagedPart":
    "Mae rhan o’r ffeil hon wedi’i difrodi, felly ni ddarllenwyd dim. Agorwch hi yn Word neu Excel, cadwch hi eto, a rhowch gynnig ar y copi newydd.",
  "file.ownType":
    "Mae’r ffeil hon yn datgan ei math ei hun o ddogfen, peth na wna Word nac Excel byth, felly ni chafodd ei darllen. Cadwch gopi newydd o Word neu Excel a rhowch gynnig ar hwnnw.",
  "file.tooDeep":
    "Mae haenau’r ffeil hon yn ddyfnach nag y gwna Word nac Excel byth, felly ni chafodd ei darllen. Cadwch gopi newydd a rhowch gynnig ar hwnnw.",
  "file.tooLarge":
    "Mae’r ffeil hon yn dal llawer mwy nag sydd ei angen ar gynllun, felly ni ddarllenwyd dim. Copïwch y cynllun yn unig, heb luniau, i lyfr gwaith neu ddogfen newydd a rhowch gynnig ar honno.",
  "file.noRows":
    "Mae gan y tabl benawdau cynllun ond dim rhesi oddi tanynt, felly nid oes dim i’w ddarllen. Dewiswch y ffeil sy’n dal y camau gweithredu.",
  "file.noTable":
    "Nid oes tabl yn y ffeil hon, felly nid oes dim i’w ddarllen fel cynllun. Rhowch y camau gweithredu mewn tabl â phennawd uwchben pob colofn, a rhowch gynnig arall arni.",
  "file.noHeadings":
    "Nid oes gan yr un tabl yn y ffeil hon benawdau cynllun (megis Cam gweithredu, Swyddog cyfrifol, Dyddiad targed). Rhowch benawdau i’r colofnau a rhowch gynnig arall arni.",
  "file.onlyText":
    "Dywed yr enw mai ffeil Office yw hon, ond testun heb dabl yn unig sydd ynddi, felly ni ddarllenwyd dim. Gofynnwch am y ffeil Word neu Excel ei hun.",
  "file.noLinesInPdf":
    "Ni chafwyd yn y PDF hwn dabl â llinellau rhwng ei gelloedd a phenawdau cynllun (megis Cam gweithredu, Swyddog cyfrifol, Dyddiad targed), felly ni ddarllenwyd dim. Gofynnwch am y ffeil Word neu Excel y’i gwnaed ohoni, neu copïwch ei dabl a’i ludo yma.",
  "file.pdfOfPictures":
    "Lluniau heb destun yw tudalennau’r PDF hwn, felly ni ddarllenwyd dim. Gofynnwch am y ffeil Word neu Excel y’i gwnaed ohoni.",
  "file.pdfTooLong":
    "Nifer tudalennau’r PDF hwn yw {pages}, felly ni ddarllenwyd dim. Cadwch dudalennau’r cynllun yn unig fel PDF, a rhowch gynnig ar hwnnw.",
  "file.pdfEncrypted":
    "Mae’r PDF hwn wedi’i ddiogelu â chyfrinair, felly ni ddarllenwyd dim. Cadwch ef heb y cyfrinair a rhowch gynnig arall arni.",
  "file.pdfDamaged":
    "Mae’r PDF hwn wedi’i ddifrodi, felly ni ddarllenwyd dim. Gofynnwch am gopi newydd, neu am y ffeil Word neu Excel y’i gwnaed ohoni.",
  "archive.tooLarge":
    "Mae’r ffeil hon yn dal llawer mwy nag sydd ei angen ar gynllun a’i hanes, felly ni ddarllenwyd dim. Rhowch yr archif a allforiodd Waymark.",
  "archive.notJson":
    "Nid JSON mo’r ffeil hon, neu mae wedi’i thorri’n fyr, felly ni ddarllenwyd dim. Rhowch yr archif a allforiodd Waymark.",
  "archive.notUtf8":
    "Cadwyd y ffeil hon eto mewn amgodiad heblaw UTF-8 ac mae llythrennau ynddi wedi'u colli, felly ni ddarllenwyd dim. Rhowch yr archif fel yr allforiodd Waymark hi.",
  "archive.notAnArchive": "Nid archif Waymark mo hon: {why}.",
  "archive.otherFormat":
    "Dywed yr archif hon mai “{format}” yw hi; mae’r fersiwn hon o Waymark yn darllen “{known}”.",
  "archive.sameRefTwice":
    "Mae gan ddau gam gweithredu y cyfeirnod {twice}. Mae cyfeirnod yn unigryw mewn cynllun: newidiwch un ohonynt.",
  "archive.badRecord": "Ni ellir darllen y cofnod yn yr archif hon: {why}.",
  "archive.badRow": "{row}: {why}.",
  "archive.isInstead": "{received} sydd yma, a {expected} sydd ei angen",
  "archive.missing": "mae “{place}” ar goll",
  "archive.shouldBe":
    "{expected} sydd ei angen yn “{place}”, a {received} sydd yno",
  "archive.atPlace": "{place}: {why}",
  "archive.notADay": "nid diwrnod yw “{value}”; ysgrifennwch ef fel YYYY-MM-DD",
  "archive.notAMoment":
    "nid diwrnod (YYYY-MM-DD) nac eiliad â’i chylchfa amser yw “{value}”",
  "archive.noRef": "mae cyfeirnod yn wag",
  "archive.notRead": "ni ellir darllen “{value}” yma",
  "archive.list": "rhestr",
  "archive.group": "grŵp o feysydd",
  "archive.text": "testun",
  "archive.number": "rhif",
  "archive.yesOrNo": "true neu false",
  "archive.nothing": "dim",
  "archive.oneOf": "un o {known:commas}",
  "archive.noDateSaid":
    "Nid yw’r digwyddiad {type} ar gyfer {ref} ar {effective} yn dweud pa ddyddiad. Ysgrifennwch ef yn “to”, fel YYYY-MM-DD.",
  "archive.noStatus":
    "Yn y digwyddiad {type} ar gyfer {ref} ar {effective} mae “{to}” lle mae angen statws. Y statysau yw {statuses:commas}.",
  "archive.noDay":
    "Yn y digwyddiad {type} ar gyfer {ref} ar {effective} mae “{to}” lle mae angen diwrnod. Ysgrifennwch ef fel YYYY-MM-DD.",
  "archive.letGo": "Gollyngodd y cynllun a oedd yn gartref iddo ef. {why}",
  "archive.atHome":
    "{ref} yw cam {there} o {plan}. Lle mae’r cynllun hwnnw gan safle, a phopeth a gofnodwyd yma am y cam, mae’n aros felly; lle nad yw, cam o’r cynllun hwn yn unig ydyw o hynny ymlaen.",
  "archive.leftAlone": "Gadawyd digwyddiad o’r math “{type}” heb ei gyffwrdd.",
  "archive.edited":
    "Golygwyd y digwyddiadau yn y ffeil hon ar wahân i’w chofnod. Defnyddiwyd y cofnod; tynnwch y cofnod allan i ddefnyddio’r digwyddiadau.",
  "archive.stray":
    "Mae cofnod o {effective:date} yn sôn am {ref}, ac nid oes gan y cynllun y fath gam gweithredu. Ni chyfrifwyd ef.",
  "archive.lostMerge":
    "Unwyd {ref} â {into} ar {effective:date}, ac nid oes {into} yn y cynllun.",
  "archive.refTwice":
    "Mae gan ddau gam gweithredu y cyfeirnod {ref}. Cyfrifwyd y cyntaf; rhowch ei gyfeirnod ei hun i’r llall.",
  "pack.notAPack":
    "Nid pecyn o gynllun mo’r zip hwn: nid oes plan.json ynddo gyda’i hashau. Dewiswch y .zip a ysgrifennodd “waymark export --out PACK.zip”.",
  "pack.changed":
    "Nid yw {name} yn y pecyn fel y’i paciwyd: mae ei hash yn wahanol. Ni ddarllenwyd rhagor. Dewch â’r pecyn eto.",
  "template.notWord":
    "Nid dogfen Word mo’r ffeil hon, neu mae wedi’i difrodi. Cadwch y templed fel .docx a’i uwchlwytho eto.",
  "template.protected":
    "Mae’r templed hwn wedi’i ddiogelu rhag ei olygu, felly ni allai neb weithio ar bapur a wneir ohono. Yn Word dewiswch Review, Restrict Editing, Stop Protection, cadwch ef a’i uwchlwytho eto.",
  "template.macros":
    "Mae macros yn y templed hwn, ac nid yw Waymark yn eu pasio ymlaen. Cadwch ef fel dogfen Word heb facros (.docx) a’i uwchlwytho eto.",
  "template.strict":
    "Cadwyd y templed hwn fel Strict Open XML, ac nid yw Waymark yn llenwi hwnnw. Yn Word dewiswch Save As, Word Document (.docx), a’i uwchlwytho eto.",
  "template.tooLarge":
    "Mae’r templed hwn yn fwy nag 20 MB. Tynnwch ei luniau allan a’i uwchlwytho eto.",
  "template.notAlone":
    "Mae adran a geiriau eraill mewn un llinell yn “{line}”, a byddai’r geiriau’n cael eu colli. Rhowch {name} ar linell ei hun.",
  "template.inTable":
    "Mae {name} mewn tabl, lle nad oes gan adroddiad le i droi ei dudalennau. Rhowch ef islaw’r tabl.",
  "template.twice":
    "Yn y templed hwn fwy nag unwaith: {names:list}. Byddai’r papur yn dweud yr un peth ddwywaith. Tynnwch un allan.",
  "template.unknown":
    "Mae’r templed hwn yn gofyn am yr hyn nad yw Waymark yn ei adnabod: {unknown:list}. Mae’n adnabod {known:list}.",
  "template.noPlaceholders":
    "Nid oes dalfannau yn y templed hwn, felly nid oes gan y papur le i fynd. Ysgrifennwch {sections} lle mae’r adroddiad i fod, a {appendices} lle mae ei atodiadau i fod.",
};
