// What reading a file of a plan says of each row: its words, who answers for it, its reference, and what is asked. In Welsh.
import type { importRows as english } from "../en/importRows.ts";
import type { Translated } from "../sentence.ts";

export const importRows: Translated<typeof english> = {
  "row.colour":
    "Nid oes geiriau’n ei sgorio; lliw ei gell sy’n gwneud hynny: {colour}.",
  "row.severalRatings":
    "Mae ei resi’n ei raddio’n wahanol: {ratings}. Cymerwyd yr olaf.",
  "colour.red": "coch",
  "colour.amber": "ambr",
  "colour.green": "gwyrdd",
  "colour.blue": "glas",
  "row.asAbove":
    "Dywed cell “fel uchod”; cymerwyd yr hyn sydd yn y rhes uwch ei phen.",
  "row.noTitle":
    "Nid oes geiriau yng ngholofn y camau gweithredu yn y rhes hon.",
  "ask.title": "Beth yw’r cam gweithredu?",
  "row.saysNone": "“{title}” a ysgrifennwyd yn gam gweithredu.",
  "ask.anything": "A oes unrhyw beth i’w wneud? Os nad oes, hepgorwch y rhes.",
  "row.listSplit":
    "Yn ei res mae sawl cam gweithredu, mewn rhestrau sy’n cyfateb eitem wrth eitem; darllenwyd pob un yn gam gweithredu ar ei ben ei hun.",
  "row.severalParts":
    "Yn y gell mae rhestr: {n:part}. Ai un cam gweithredu yw’r cyfan, neu a ddylai pob rhan fod yn gam ar ei phen ei hun? Fe’u cadwyd gyda’i gilydd.",
  "row.struckOut": "Mae llinell drwy eiriau’r cam gweithredu.",
  "ask.withdrawn": "A gafodd ei dynnu’n ôl?",
  "row.titleOnly":
    "Teitl yn unig sydd yn y rhes, a dim arall. Ai cam gweithredu ar ei ben ei hun ydyw, neu ran o’r un uwch ei ben?",
  "row.datesOfMilestones":
    "Wrth ochr carreg filltir y mae dyddiad pob rhes; ni roddir dyddiad y cam gweithredu ei hun. Ai dyddiad y garreg filltir olaf ydyw?",
  "row.noDateOfItsOwn":
    "Ni roddir dyddiad iddo ei hun; mae ei gerrig milltir yn rhedeg hyd at “{due}”. Fe’i cyfrifir yn ddyddiad heb ei gytuno eto.",
  "row.noDate":
    "Ni roddir dyddiad. Fe’i cyfrifir yn ddyddiad heb ei gytuno eto.",
  "row.errorCell":
    "Mae’r gell o dan “{heading}” yn dangos {shows}: ni allai Excel ei gyfrifo.",
  "row.exempt":
    "Nodir ei fod yn esempt (“{text}”) heb y paragraff o Atodlen 12A sy’n ei wneud felly. Fe’i cedwir rhag y cyhoedd; rhowch y paragraff o dan Golygu’r manylion.",
  "row.accountAgainst":
    "“{status}” yw’r statws, a dywed yr adroddiad “{words}”.",
  "row.waitsInWords":
    "Dywed “{text}” am beth y mae’n aros, ac nid yw’n enwi unrhyw gam gweithredu yn y ffeil hon. Ychwanegwyd y geiriau at yr adroddiad.",
  "row.waitsForMore":
    "Dywed “{text}” fwy am yr hyn y mae’n aros amdano na {refs:list}. Ychwanegwyd y geiriau at yr adroddiad.",
  "struck.owner":
    "Mae llinell drwy’r perchennog, ac nid oes dim yn ei le. Pwy sy’n atebol amdano nawr?",
  "struck.date":
    "Mae llinell drwy’r dyddiad, ac nid oes dim yn ei le. Erbyn pryd y mae i’w gwblhau nawr?",
  "struck.status":
    "Mae llinell drwy’r statws, ac nid oes dim yn ei le. Ble mae’r gwaith arni nawr?",
  "ask.due": "Erbyn pryd y mae i’w gwblhau?",
  "ask.dueOrLeave":
    "Erbyn pryd y mae i’w gwblhau? Gadewch ef yn “ddyddiad heb ei gytuno eto” os nad oes neb yn gwybod.",
  "ask.wasDue": "Erbyn pryd yr oedd i’w gwblhau?",
  "ask.workDue": "Erbyn pryd y mae’r gwaith i’w gwblhau?",
  "ask.which": "Pa un a olygir?",
  "ask.isIt": "Ai {date} ydyw?",
  "owner.task":
    "Mae tasg hefyd yng nghell y perchennog: “{task}”. Fe’i hychwanegwyd at yr adroddiad.",
  "owner.headingNames":
    "Nid oes colofn yn enwi perchnogion. Mae’r pennawd uwchben, “{heading}”, yn enwi un, ac fe’i cymerwyd.",
  "owner.headingIsPost":
    "Nid oes colofn yn enwi perchnogion. Swydd yw’r pennawd uwchben, “{heading}”, ac fe’i cymerwyd.",
  "owner.holder":
    "Enwir “{person}” fel deiliad “{post}”. Y swydd sy’n atebol am y cam gweithredu; rhowch y person yng nghofrestr y swyddi.",
  "owner.forNow":
    "Swydd a ddelir am y tro yw “{written}”. Cymerwyd y swydd ei hun.",
  "owner.address": "Cyfeiriad person yw “{name}”.",
  "owner.member":
    "Aelod etholedig yw “{name}”, sy’n arwain ond nid yn cyflawni.",
  "owner.placeholder": "Nid yw “{name}” yn enwi neb eto.",
  "owner.notInPost":
    "Bu neu bydd “{name}” yn swydd, ac efallai nad yw’n un nawr.",
  "owner.severalPosts": "Gall “{name}” fod yn unrhyw un o sawl swydd.",
  "owner.partner": "Mae “{name}” y tu allan i’r cyngor.",
  "owner.letters": "Gall “{name}” fod yn flaenlythrennau rhywun.",
  "owner.team": "Mae “{name}” yn enwi gwasanaeth, ac nid swydd.",
  "owner.person": "Mae “{name}” yn edrych fel enw person.",
  "owner.unknown":
    "Nid yw “{name}” yn swydd y gall Waymark ei hadnabod wrth ei geiriau.",
  "ask.post": "Pa swydd sy’n atebol am y cam gweithredu?",
  "owner.asAbove":
    "Dywed cell y perchennog “fel uchod”; cymerwyd perchnogion y rhes uwch ei phen.",
  "owner.none": "Nid oes perchennog wedi’i ysgrifennu.",
  "ask.owner": "Pwy sy’n atebol amdano?",
  "owner.group":
    "Grŵp yw “{name}”: rhaid i un swydd fod yn atebol am y cam gweithredu.",
  "owner.groupAsk":
    "Grŵp yw “{name}”. Pa swydd ynddo sy’n atebol am y cam gweithredu?",
  "owner.several":
    "Mae sawl perchennog wedi’u hysgrifennu: {owners}. Cymerwyd mai’r cyntaf sy’n atebol.",
  "owner.severalAsk": "{owners}: pa un sy’n atebol? Mae’r lleill yn cefnogi.",
  "owner.onePost":
    "Ai un swydd yw’r rhain: {names}? Fe’u cedwid yn un, â’r geiriau eraill yn enwau eraill arni.",
  "theme.blank": "Mae’r thema’n wag; cymerwyd “{theme}” uwch ei phen.",
  "theme.blankAsk": "Mae’r thema’n wag. Ai “{theme}” ydyw, fel uchod?",
  "theme.one": "Ai un thema yw’r rhain: {names}?",
  "part.unknown": "Dywedir ei fod yn rhan o “{text}”, nad yw yn y ffeil hon.",
  "part.setIn":
    "Mae ei eiriau wedi’u mewnoli o dan “{title}”, felly fe’i darllenwyd yn rhan o hwnnw.",
  "part.notHere": "Mae’n sôn am {ref}, nad yw yn y ffeil hon.",
  "part.wholeDone":
    "Mae’n rhan o {ref}, a nodir wedi’i gwblhau, er nad yw’r un hwn.",
  "ask.right": "A yw hynny’n iawn?",
  "ref.sequence":
    "Mae Excel yn dangos “{text}”, ond mae’n dilyn {before}: fe’i darllenwyd fel {next}.",
  "ref.date":
    "Mae’r cyfeirnod wedi’i gadw fel y dyddiad {text}: mae Excel yn troi “2.1” neu “2-1” yn ddyddiad wrth ei deipio.",
  "ref.several": "Mae “{ref}” yn enwi sawl cyfeirnod.",
  "ref.severalAsk":
    "Mae “{ref}” yn enwi sawl cyfeirnod, ac fe’i cadwyd yn un cam gweithredu o’r enw hwnnw. Beth yw ei gyfeirnod?",
  "ref.letter":
    "“{written}” yw’r cyfeirnod a ysgrifennwyd. Mae o dan {above} ac fe’i darllenwyd fel {whole}, rhan ohono.",
  "ref.standsTwice":
    "Mae cam {ref} yno {n:time} â’r un geiriau: {where:commas}.",
  "ref.twinsDiffer":
    "Maent yn wahanol yn y gweddill. Pa res yw un y cynllun? Hepgorwch y lleill.",
  "ref.twinsAlike":
    "Cymerwyd y cyntaf. Hepgorwch y rhes hon, neu rhowch gyfeirnod ei hun iddi.",
  "ref.inTable": "tabl {table}, rhes {row}",
  "ref.inSheet": "“{sheet}”, rhes {row}",
  "ref.restarts":
    "Mae’r rhifau’n dechrau eto ym mhob tabl, felly mae {ref} yn golygu sawl cam gweithredu.",
  "ref.toldApart": "Gwahaniaethwyd rhyngddynt drwy alw hwn yn {ref}.",
  "ref.callIt":
    "Mae’r rhifau’n dechrau eto ym mhob tabl, felly mae {ref} yn golygu sawl cam gweithredu. A elwir hwn yn {suggested}?",
  "ref.repeated": "Defnyddir y cyfeirnod {ref} fwy nag unwaith.",
  "ref.taken": "Defnyddir y cyfeirnod {ref} eisoes gan “{owner}”.",
  "ask.thisRef": "Beth yw cyfeirnod hwn?",
  "ref.none": "Nid oes cyfeirnod wedi’i ysgrifennu.",
  "ask.number": "A rifir ef?",
};
