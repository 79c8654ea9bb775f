// What reading a file of a plan says of the file itself, its tables and columns, of risks and posts, and of what was left out. In Welsh.
import type { importFile as english } from "../en/importFile.ts";
import type { Translated } from "../sentence.ts";

export const importFile: Translated<typeof english> = {
  "read.about.file": "ffeil",
  "read.about.document": "dogfen",
  "read.about.workbook": "llyfr gwaith",
  "read.about.lists": "rhestrau",
  "read.about.table": "tabl {table}",
  "read.macros":
    "Mae macros yn y ffeil hon. Ni chawsant eu rhedeg ac ni chedwir nhw.",
  "read.wrongName":
    "Nid yw enw’r ffeil yn gweddu iddi: {what} yw hi, ac felly y’i darllenwyd.",
  "read.kind.docx": "dogfen Word",
  "read.kind.xlsx": "llyfr gwaith Excel",
  "read.kind.csv": "testun â gwahanwyr",
  "read.kind.html": "tudalen we",
  "read.kind.pdf": "PDF",
  "read.nul":
    "Roedd nodau NUL yn y ffeil, nad oes eu hangen ar unrhyw destun. Fe’u hepgorwyd.",
  "read.encoding":
    "Nid UTF-8 mo’r ffeil; fe’i darllenwyd yn yr amgodiad y mae Excel yn ei ddefnyddio ar Windows. Os yw £ neu gollnod yn edrych yn anghywir, cadwch hi fel CSV UTF-8.",
  "read.openQuote":
    "Mae dyfynnod ar linell {line} nad yw byth yn cau. Fe’i darllenwyd fel nod cyffredin; gwiriwch y rhesi o’r fan honno ymlaen.",
  "read.trackedChanges":
    "Yn y ddogfen mae {n:trackedChange} nad oes neb wedi eu derbyn na’u gwrthod. Fe’u darllenwyd fel rhai a dderbyniwyd; gwiriwch mai dyna a gytunwyd.",
  "read.trackedDeletions":
    "Yn y ddogfen mae {n:trackedChange} nad oes neb wedi eu derbyn na’u gwrthod. Fe’u darllenwyd fel rhai a dderbyniwyd; gwiriwch mai dyna a gytunwyd. Mae’r hyn y maent yn ei ddileu ymhlith yr hyn a adawyd allan.",
  "read.hiddenWords":
    "Mae geiriau wedi’u cuddio yn Word mewn {n:paragraph}. Fe’u hepgorwyd, gan nad oes neb yn eu gweld ar y dudalen.",
  "read.noteMarks":
    "Mae {n:smallRaisedFigure} (fel yn “Mawrth 2027¹”) yn cyfeirio at nodiadau. Fe’u gadawyd allan o’r geiriau; mae’r nodiadau ymhlith yr hyn a hepgorwyd.",
  "read.pdfTables":
    "PDF yw hwn: adnabuwyd ei dablau wrth y llinellau a dynnwyd rhwng eu celloedd. Gwiriwch ychydig o resi yn erbyn y dudalen.",
  "read.listsOfActions":
    "Darllenwyd {n:action} o restrau y mae eu heitemau’n gorffen â chyfeirnod. Cymerwyd y frawddeg uwchben pob rhestr fel yr hyn sy’n dweud ble maent arni; gwiriwch hynny.",
  "read.hiddenSheet":
    "Mae’r ddalen “{sheet}” wedi’i chuddio yn Excel. Fe’i darllenwyd fel y lleill.",
  "read.externalLinks":
    "Mae dolenni i ffeiliau eraill yn y llyfr gwaith hwn. Ni chawsant eu hagor; defnyddiwyd y gwerthoedd a gadwyd yn y ffeil hon.",
  "read.hiddenRows":
    "{n?Mae rhes|Mae rhesi} {rows:commas} {n?wedi’i chuddio|wedi’u cuddio} yn Excel (gan hidlydd, efallai). {n?Fe’i darllenwyd|Fe’u darllenwyd} fel y lleill.",
  "read.hiddenRowsAndOthers":
    "Mae rhesi {rows:commas} ac eraill wedi’u cuddio yn Excel (gan hidlydd, efallai). Fe’u darllenwyd fel y lleill.",
  "read.hiddenColumn":
    "Mae colofn wedi’i chuddio yn Excel: {column}. Fe’i darllenwyd fel y lleill.",
  "read.hiddenColumns":
    "Mae {n:column} wedi’u cuddio yn Excel: {columns:commas}. Fe’u darllenwyd fel y lleill.",
  "read.errorCells":
    "Mae {n:cell} yn dangos gwall megis #REF!. {n?Fe’i cedwir fel y’i hysgrifennwyd|Fe’u cedwir fel y’u hysgrifennwyd}; rhowch y gwerth cywir i mewn.",
  "read.noResult":
    "Mae {n:cell} yn dal fformiwla na chadwyd ei chanlyniad yn y ffeil. Agorwch hi yn Excel, cadwch hi, a mewnforiwch eto.",
  "skip.outsideTables": "Testun y tu allan i’r tablau.",
  "skip.comment": "Sylw ar ymyl y ddalen, nid rhan o’r cynllun.",
  "skip.deleted": "Mae newid a draciwyd yn ei ddileu.",
  "skip.note": "Nodyn ar ymyl cell {cell}, nid rhan o’r cynllun.",
  "skip.offered": "Y geiriau a gynigir yng nghelloedd y dalennau eraill.",
  "skip.ownSheet":
    "Dalen o’r cofnod neu o gofrestr, a ysgrifennwyd gan Waymark i’w darllen. Ffeil yr archif sy’n ei chludo o gynllun i gynllun.",
  "skip.rows": "{n:row}",
  "skip.headings": "Penawdau’r colofnau.",
  "skip.headingsAgain": "Penawdau’r colofnau, eto.",
  "skip.totals": "Rhes o gyfansymiau.",
  "skip.counts": "Rhes o gyfansymiau neu gyfrif, nid cam gweithredu.",
  "skip.key": "Nodyn neu allwedd, nid cam gweithredu.",
  "skip.refAlone": "Cyfeirnod heb ddim wrth ei ochr.",
  "skip.strokes": "Llinellau, a dim geiriau.",
  "skip.twice": "Yr union res uwch ei phen eto.",
  "skip.wordsAlone": "Geiriau heb gam gweithredu uwch eu pen.",
  "skip.theme": "Darllenwyd fel thema’r rhesi islaw.",
  "skip.aboveHeadings":
    "Uwchben penawdau’r colofnau: teitl neu nodyn, nid cam gweithredu.",
  "skip.headingAlone": "Pennawd neu nodyn heb gamau gweithredu oddi tano.",
  "skip.table.counts": "Crynodeb o gyfrif, nid rhestr o gamau gweithredu.",
  "skip.table.asked":
    "Tabl o’r rhai yr ymgynghorwyd â nhw neu y gofynnwyd iddynt, nid rhestr o gamau gweithredu.",
  "skip.table.approvals":
    "Tabl o gymeradwyaethau neu gysylltiadau, nid rhestr o gamau gweithredu.",
  "skip.table.versions": "Cofnod o fersiynau, nid rhestr o gamau gweithredu.",
  "skip.table.colours": "Allwedd i liwiau, nid rhestr o gamau gweithredu.",
  "skip.table.cover":
    "Tabl clawr o labeli a gwerthoedd, nid rhestr o gamau gweithredu.",
  "skip.table.noHeadings":
    "Ni adnabuwyd penawdau cynllun yn y tabl hwn (megis Cam gweithredu, Cyfrifol, Erbyn). Os yw’n dal camau gweithredu, rhowch benawdau i’w golofnau, neu dewiswch nhw yma.",
  "column.unknown":
    "Nid yw Waymark yn adnabod y golofn “{heading}”. Daw’n un o golofnau’r cyngor ei hun, o dan y pennawd hwnnw. Os rhywbeth arall ydyw, neu os yw i’w hepgor, dewiswch beth ydyw.",
  "column.asTheme":
    "“{heading}” yw pennawd colofn y camau gweithredu. Cymerwyd hynny fel thema’r tabl.",
  "column.noHeadings":
    "Nid oes penawdau gan y tabl hwn. Adnabuwyd ei golofnau wrth yr hyn sydd ynddynt; gwiriwch nhw.",
  "column.system":
    "Mae hwn yn edrych fel allforiad o {name}, ac felly y’i darllenwyd. Os rhywbeth arall ydyw, dewiswch beth yw pob colofn.",
  "column.systemLeftOut":
    "Mae hwn yn edrych fel allforiad o {name}, ac felly y’i darllenwyd. Hepgorwyd ei golofnau ei hun: {left:commas}. Maent gyda phob cam gweithredu fel y’u hysgrifennwyd. Os rhywbeth arall ydyw, dewiswch beth yw pob colofn.",
  "column.timetable":
    "Darllenwyd y colofnau {columns:commas} fel amserlen: carreg filltir o’r amser hwnnw yw’r hyn sydd ym mhob un. Os adroddiadau ar gynnydd ydynt, dewiswch hynny ar eu cyfer.",
  "column.timetableOf":
    "Darllenwyd y colofnau {columns:commas} fel amserlen ar gyfer {years:list}: carreg filltir o’r amser hwnnw yw’r hyn sydd ym mhob un. Os adroddiadau ar gynnydd ydynt, dewiswch hynny ar eu cyfer.",
  "column.quoted": "“{heading}”",
  "column.misfitTaken":
    "{what}. Dewiswch y colofnau eto os yw hynny’n anghywir.",
  "column.misfit":
    "{what}, felly ni ddarllenwyd hi yn ôl ei phennawd. Mae ei geiriau gyda phob cam gweithredu fel y’u hysgrifennwyd.",
  "misfit.systemNumbers":
    "Mae’r golofn “{heading}” yn dal rhifau a roddodd system arall, ac nid cyfeirnodau",
  "misfit.counted":
    "Mae’r golofn “{heading}” yn cyfrif yr hyn a wnaed, ac nid yw’n enwi cerrig milltir",
  "misfit.counts": "Mae’r golofn “{heading}” yn dal cyfrif, ac nid dyddiadau",
  "misfit.figures":
    "Mae’r golofn “{heading}” yn dal ffigurau, ac nid dyddiadau",
  "misfit.noDays": "Nid oes diwrnodau yn y golofn “{heading}”",
  "misfit.nobody":
    "Mae’r golofn “{heading}” yn dal ffigurau, ac nid yw’n enwi neb",
  "misfit.money":
    "Mae’r golofn “{heading}” yn dal symiau o arian, ac nid statysau",
  "misfit.posts":
    "Mae’r golofn “{heading}” yn dal swyddi, a chymerwyd mai dyna pwy sy’n gyfrifol",
  "misfit.refs":
    "Mae’r golofn “{heading}” yn dal cyfeirnodau, a chymerwyd mai dyna’r cyfeirnod",
  "misfit.statuses":
    "Mae’r golofn “{heading}” yn dal statysau, a chymerwyd mai dyna’r statws",
  "misfit.spans":
    "Mae’r golofn “{heading}” yn ymestyn dros sawl rhes, a chymerwyd mai dyna’r thema",
  "column.bothOwners":
    "Mae “{one}” a hefyd “{other}” yn dweud pwy sy’n gyfrifol. Mae pwy bynnag sydd o dan “{leads}” yn atebol am y cam gweithredu, a’r llall yn cefnogi. Dewiswch y colofnau eto os yw hynny’n anghywir.",
  "column.noTheme":
    "Nid yw “{heading}” yn enwi thema y mae sawl cam gweithredu’n ei rhannu. Daeth ei geiriau’n un o golofnau’r cyngor ei hun. Dewiswch y colofnau eto os yw hynny’n anghywir.",
  "column.rival":
    "Cymerwyd “{kept}” fel {what}. Efallai mai dyna a olygir wrth “{heading}” hefyd; daeth ei geiriau’n un o golofnau’r cyngor ei hun. Dewiswch y colofnau eto os yw hynny’n anghywir.",
  "takenFor.ref": "y cyfeirnod",
  "takenFor.title": "y cam gweithredu",
  "takenFor.theme": "y thema",
  "takenFor.due": "y dyddiad y mae i’w gwblhau",
  "takenFor.status": "y statws",
  "takenFor.rag": "y sgôr",
  "takenFor.leadMember": "yr aelod arweiniol",
  "takenFor.outcome": "y canlyniad",
  "takenFor.resource": "yr adnodd",
  "takenFor.exempt": "y marc esempt",
  "riskRow.footnote":
    "Mae’r marc {mark} ar y cod: gweler y nodyn islaw’r tabl.",
  "riskRow.noReference": "Ni roddir cyfeiriad at y cynllun.",
  "riskRow.wholePlan": "“{refs}”: mae’n sôn am y cynllun cyfan.",
  "riskRow.merged": "Unwyd {code} ag ef: “{text}”.",
  "riskRow.mergedAsk":
    "Unwyd {code} â {into}. A gedwir {code} yn god arall arno?",
  "riskRow.titles":
    "Ysgrifennir {ref} â {n:title}: {titles}. Pa un sy’n sefyll?",
  "riskRow.noCode": "Nid oes cod gan y risg hon. Beth ydyw?",
  "riskRow.codeTwice": "Mae’r cod {code} ar fwy nag un risg. Pa un sy’n iawn?",
  "register.noAddress":
    "Nid oes cyfeiriad gan “{name}”, ac nid oes neb o’r enw hwnnw yng nghofrestr y cynllun. Pa gyfeiriad yw ei gyfeiriad? Heb un nid yw nodiadau atgoffa’n cyrraedd neb.",
};
