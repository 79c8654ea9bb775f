// What bringing a file into a plan says: what changes, what was not taken and why, who is meant in a register, and what undoing leaves. In Welsh.
import type { importMerge as english } from "../en/importMerge.ts";
import type { Translated } from "../sentence.ts";

export const importMerge: Translated<typeof english> = {
  "saidDate.none": "dim dyddiad",
  "saidDate.noEnd": "dim diwedd",
  "saidDate.notAgreed": "dyddiad heb ei gytuno eto",
  "saidDate.written": "{text} ({understood})",
  "fileField.ref": "cyfeirnod",
  "fileField.title": "geiriau’r cam",
  "fileField.theme": "thema",
  "fileField.officers": "pwy sy’n gyfrifol",
  "fileField.leadMember": "aelod arweiniol",
  "fileField.due": "dyddiad",
  "fileField.status": "statws",
  "fileField.revisedDue": "dyddiad diwygiedig",
  "fileField.narrative": "beth sydd wedi digwydd",
  "fileField.rag": "lliw’r perchennog ei hun",
  "fileField.milestones": "cerrig milltir",
  "fileField.outcome": "canlyniad",
  "fileField.resource": "adnodd",
  "fileField.answers": "argymhellion a atebir",
  "fileField.exempt": "marc esempt",
  "fileField.implications": "goblygiadau",
  "fileField.own": "colofnau’r cyngor ei hun",
  "merge.proposed": "dyddiad arfaethedig ({to})",
  "merge.claimed": "hawliad ei fod wedi’i gwblhau",
  "merge.differ": "{field}: dywed y ffeil “{file}”, a’r cynllun “{plan}”.",
  "merge.fileSays": "{field}: dywed y ffeil “{file}”.",
  "merge.fileBlank":
    "{field}: mae’n wag yn y ffeil, a “{plan}” sydd yn y cynllun.",
  "merge.decision":
    "Penderfyniad yw hwn, nid cynnydd: cofnodwch ef yn Waymark.",
  "merge.emptied":
    "Mae’r ffeil yn ei adael yn wag nawr. Cadwyd un y cynllun; os yw i fynd, newidiwch ef yn Waymark.",
  "merge.colour":
    "Nid gwyrdd, ambr, coch na glas yw “{rag}”. Fe’i cedwir gyda’r geiriau fel y’u hysgrifennwyd.",
  "merge.renumbered":
    "Mae’r ffeil yn ei alw’n {now} nawr. Ni newidir cyfeirnod byth: erys yn {ref}.",
  "merge.left":
    "Mae’r cam gweithredu {left}, ac fe’i gadewir fel y mae oni chymerwch eiriau’r ffeil.",
  "merge.neverImported":
    "Mae’r cynllun a’r ffeil yn wahanol, ac ni chafodd ei fewnforio o’r blaen, felly ni all neb ddweud pa un sydd fwyaf newydd.",
  "merge.stillDiffer":
    "Mae’r cynllun a’r ffeil yn wahanol ers mewnforio cynharach, ac nid oes neb wedi dewis rhyngddynt.",
  "merge.bothChanged":
    "Newidiwyd y cynllun a’r ffeil ill dau ers y mewnforio diwethaf.",
  "merge.noRef": "Nid oes cyfeirnod ganddo.",
  "merge.badRef": "Ni ellir defnyddio “{ref}” yn gyfeirnod.",
  "merge.noStatus": "Nid yw’r ffeil yn dweud ble mae arni.",
  "merge.foreign":
    "O gynllun arall y tynnwyd y rhes hon, ac yno mae {ref} yn gam gweithredu arall. Dewiswch y cynllun hwnnw, neu rhowch gyfeirnod ei hun i’r rhes.",
  "merge.twice": "Mae’r cyfeirnod {ref} ddwywaith yn y ffeil.",
  "merge.milestoneCalled":
    "“{called}” yw enw’r garreg filltir “{title}” yn y ffeil. Cadwyd geiriau’r cynllun; os y ffeil sy’n iawn, newidiwch nhw wrth y cam gweithredu, neu ychwanegwch hi yno os carreg filltir arall ydyw.",
  "merge.milestoneDate":
    "Mae dyddiad arall gan y garreg filltir “{title}” yn y ffeil: {says}; yn y cynllun mae {has}. Cadwyd un y cynllun; os y ffeil sy’n iawn, newidiwch ef wrth y cam gweithredu.",
  "mergeRisk.title": "geiriau’r risg",
  "mergeRisk.merged": "y codau a unwyd â hi",
  "mergeRisk.refsAsWritten": "yr hyn y mae’n dibynnu arno",
  "mergeRisk.twice": "Mae’r risg {code} ddwywaith yn y ffeil.",
  "mergeRisk.differ":
    "{field}: dywed y ffeil “{file}”, a’r cynllun “{plan}”. Cadwyd un y cynllun; os y ffeil sy’n iawn, cywirwch y risg ar y dudalen Risgiau.",
  "ownColumn.tooMany":
    "Mae cynllun yn cadw {n} o golofnau’r cyngor ei hun ar y mwyaf, felly ni chymerwyd “{heading}”. Mae ei geiriau gyda’r cam gweithredu fel y’u hysgrifennwyd.",
  "ownColumn.retired":
    "Ymddeolwyd y golofn “{title}”, felly ni chymerwyd “{text}”. Mae gyda’r cam gweithredu fel y’i hysgrifennwyd; dewch â’r golofn yn ôl o dan Gosod, Colofnau, i’w gymryd.",
  "ownColumn.misfit":
    "Nid yw “{text}” o dan “{heading}” yn ffitio: mae’r golofn yn dal {what}. Mae gyda’r cam gweithredu fel y’i hysgrifennwyd; ysgrifennwch ef fel arall, neu rhowch golofn o eiriau i’r cynllun.",
  "ownColumn.oneOf": "un o {choices:commas}",
  "ownColumn.text": "geiriau",
  "ownColumn.choice": "dewis",
  "ownColumn.number": "rhif",
  "ownColumn.money": "arian",
  "ownColumn.date": "dyddiad",
  "ownColumn.yesNo": "ie neu na",
  "ownColumn.nothing": "{title}: dim",
  "ownColumn.says": "{title}: {words}",
  "ownColumn.more": "{one}; {more}",
  "byHand.emptied":
    "Gwagiwyd y dyddiad mewn grym yn y llyfr gwaith. Mae’n aros nes i gorff benderfynu fel arall: cynigiwch yn Waymark nad oes un.",
  "byHand.noDay":
    "Nid yw “{text}” o dan “Date in force” yn rhoi diwrnod, felly ni chymerwyd ef: ysgrifennwch y diwrnod a gynigir.",
  "byHand.otherDay":
    "Cymerwyd “Timescale as written”, ac mae “{text}” o dan “Date in force” yn dweud diwrnod arall: cynigiwch hwnnw yn Waymark os dyna a olygir.",
  "byHand.programmed":
    "Newidiwyd y dyddiad rhaglenedig yn y llyfr gwaith. Mae wedi’i rewi ers i’r cynllun fynd yn fyw, felly ni chymerwyd ef: cynigiwch ddyddiad o dan “Date in force”.",
  "byHand.forecast":
    "Newidiwyd dyddiad y rhagolwg yn y llyfr gwaith ac ni chymerwyd ef: ysgrifennwch yr un newydd o dan “New forecast”.",
  "byHand.completed":
    "Newidiwyd y diwrnod cwblhau yn y llyfr gwaith ac ni chymerwyd ef: hawliwch y cwblhau gyda’i ddiwrnod yn Waymark.",
  "byHand.lastUpdate":
    "Newidiwyd diwrnod y diweddariad diwethaf yn y llyfr gwaith. Mae Waymark yn cadw’r diwrnod y’i cofnodwyd.",
  "byHand.otherRef":
    "Dywed y rhes {says}, ac fel {ref} y’i tynnwyd allan. Ni chofnodwyd dim ar ei chyfer.",
  "byHand.refGone":
    "Nid yw’r rhes yn dweud cyfeirnod, ac fel {ref} y’i tynnwyd allan. Ni chofnodwyd dim ar ei chyfer.",
  "byHand.noRef":
    "Nid oes cyfeirnod gan y rhes. Ni chofnodwyd dim ar ei chyfer.",
  "byHand.notHere":
    "Nid yw {ref} yn y cynllun hwn. Ni chofnodwyd dim ar gyfer y rhes.",
  "holder.person": "{name} ({email})",
  "holder.interim": "dros dro",
  "holder.acting": "gweithredol",
  "holder.from": "o {from:date}",
  "holder.words": "{words:commas}",
  "holder.to": "{holder} hyd {to:date}",
  "holder.more": "{one}; {more}",
  "holder.nobody": "neb",
  "register.deleted":
    "Dilëwyd {n:row} o’r ddalen Posts. Ni thynnwyd neb o’r gofrestr o’r herwydd: rhowch ddiwrnod olaf i ddeiliad o dan “To”.",
  "register.bothChanged":
    "Newidiwyd pwy sy’n ei dal yn y llyfr gwaith ac yn Waymark ers hynny, felly ni chymerwyd dim. Yn y cynllun: {has}; yn y ffeil: {says}.",
  "register.emptied": "Gwagiwyd ei theitl yn y llyfr gwaith, ac mae’n aros.",
  "register.noSuchPost":
    "Dylai adrodd i “{written}”, nad yw’n swydd yn y cynllun hwn. Ysgrifennwch deitl un sydd, neu ychwanegwch y swydd honno’n gyntaf.",
  "register.row": "Rhes {row}",
  "register.noPost":
    "Nid oes swydd wrth ochr yr enw. Ysgrifennwch pa swydd ydyw.",
  "register.noName": "Mae {email} heb enw. Ysgrifennwch gyfeiriad pwy ydyw.",
  "register.held":
    "{holders:list} sy’n ei dal, ac mae’r ffeil yn enwi {named}. Rhowch ddiwrnod olaf i’r naill neu ddiwrnod cyntaf i’r llall, neu drosglwyddo’r swydd o dan Swyddi.",
  "register.twice":
    "Mae {name} ddwywaith ar gyfer {post}, ac fe’i cymerir unwaith.",
  "register.twiceDiffering":
    "Mae {name} ddwywaith ar ei chyfer, yn wahanol: {one}; {other}. Cadwch un o’r rhesi.",
  "register.takenOut":
    "Tynnwyd ei deiliad allan yn y llyfr gwaith. Cedwir pwy a’i daliodd: rhowch ddiwrnod olaf o dan “To” yn lle hynny.",
  "register.unread":
    "Ni ellir darllen {unread:commas}. Ysgrifennwch permanent, interim neu acting ar gyfer y math, a diwrnodau megis 1 April 2027.",
  "register.quoted": "“{words}”",
  "register.which":
    "Mae {name} yn y gofrestr gyda {addresses:list}. Ysgrifennwch gyfeiriad yr un a olygir.",
  "register.withoutAddress": "dim cyfeiriad",
  "register.otherAddress":
    "Mae {name} yn y gofrestr fel {addresses:list}, ac mae’r ffeil yn ysgrifennu {address}. Os yr un person ydyw, newidiwch y cyfeiriad o dan Swyddi; os rhywun arall ydyw, gwahaniaethwch rhwng eu henwau.",
  "register.severalPeople":
    "Enwir {name} ar gyfer {posts:list} gyda chyfeiriadau gwahanol ({addresses:list}), ac fe’i cymerir yn {n} o bobl.",
  "register.severalPosts":
    "Enwir {name} ar gyfer {n} o swyddi: {posts:list}. Cymerir hynny fel y’i hysgrifennwyd.",
  "undo.recorded":
    "Cofnodwyd cynnydd, dyddiad neu benderfyniad amdano ers hynny.",
  "undo.evidence": "Ychwanegwyd tystiolaeth ato ers hynny.",
  "undo.changed": "Fe’i newidiwyd ers hynny.",
  "undo.leftAsItIs":
    "Cofnodwyd rhywbeth amdano ers hynny, felly gadawyd ef fel y mae.",
  "undo.holders": "Newidiwyd pwy sy’n ei dal ers hynny.",
};
