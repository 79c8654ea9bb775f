// What reading a file of a plan says of the status of a row: what was read, what suggests one, and why it is asked. In Welsh.
import type { importStatus as english } from "../en/importStatus.ts";
import type { Translated } from "../sentence.ts";

export const importStatus: Translated<typeof english> = {
  "stated.ask": "Pa statws a olygir?",
  "stated.askIt": "Beth yw’r statws?",
  "stated.computed":
    "Cyfrifir “{cell}” o’r dyddiad, ac nid yw’n dweud dim am ble mae’r gwaith arni.",
  "stated.leaves":
    "Byddai “{cell}” yn tynnu’r cam gweithredu allan o gyfanswm y cynllun.",
  "stated.closed":
    "Dywed “{cell}” ei fod wedi’i gau, ac nid iddo gael ei wneud.",
  "stated.goesOn": "Dywed “{cell}” ei fod wedi’i orffen a’i fod yn parhau.",
  "stated.undone":
    "Dywed “{cell}” ei fod wedi’i orffen, a rhywbeth yn erbyn hynny.",
  "stated.two": "Dywed “{cell}” ddau beth am ble mae’r gwaith arni.",
  "stated.several":
    "Mae’n rhoi statysau gwahanol: {parts}. Pa un yw statws y cam gweithredu?",
  "stated.resolution":
    "Ei statws yw “{status}”, a’i ddatrysiad “{resolution}”, a fyddai’n tynnu’r cam gweithredu allan o gyfanswm y cynllun. Pa statws a olygir?",
  "stated.unknown":
    "Nid yw “{cell}” yn statws y mae Waymark yn ei adnabod. Pa un ydyw?",
  "stated.unclear": "Nid yw “{said}” yn dweud ble mae’r gwaith arni: {why}.",
  "stated.deferred":
    "Darllenwyd “{said}” fel statws wedi’i atal. Os dim ond y dyddiad sydd wedi symud, dewiswch y statws sydd ganddo a chynigiwch y dyddiad diweddarach.",
  "stated.dateInstead": "Mae “{date}” lle dylai’r statws fod.",
  "stated.dateInsteadPast":
    "Mae “{date}” lle dylai’r statws fod, ac mae’r dyddiad hwnnw wedi mynd heibio: efallai mai bryd hynny y cwblhawyd y cam gweithredu.",
  "stated.partOf":
    "Mae i’w wneud yn rhan o {ref}; nid yw’r testun yn rhoi statws iddo ei hun.",
  "stated.sameAs": "Dywed yn unig ei fod fel {ref}. A gymerir statws {ref}?",
  "stated.sameAsNone":
    "Dywed yn unig ei fod fel {ref}, nad oes ganddo statws ychwaith. A gymerir statws {ref}?",
  "stated.none": "Nid oes statws wedi’i ysgrifennu.",
  "stated.noneBegun":
    "Nid oes statws wedi’i ysgrifennu. Mae ei amser wedi dechrau ac nid yw ar ben.",
  "stated.noneSuggested":
    "Nid oes statws wedi’i ysgrifennu, ac nid oes dim yn y testun yn awgrymu un.",
  "hint.day": "Rhoddir diwrnod cwblhau ({text}), ac mae hynny’n awgrymu un.",
  "hint.words": "Mae’r geiriau “{words}” yn awgrymu un.",
  "hint.dateCell": "Dywed cell y dyddiad “{text}”, sy’n awgrymu un.",
  "hint.title": "Mae’r teitl yn gorffen â “{words}”, sy’n awgrymu un.",
  "hint.rating": "Mae’r sgôr “{rag}” yn awgrymu un.",
  "stated.againstPercent":
    "“{status}” yw’r statws a ysgrifennwyd, ac mae colofn arall yn dweud {percent}.",
  "stated.doneButFuture":
    "Nodir ei fod wedi’i gwblhau, ond mae’r adroddiad yn sôn am y dyfodol: “{words}”.",
  "stated.doneButLater":
    "Nodir ei fod wedi’i gwblhau, ond mae’r adroddiad yn rhoi dyddiad sydd eto i ddod: “{date}”.",
  "stated.doneButRevised":
    "Nodir ei fod wedi’i gwblhau, a chynigir dyddiad diweddarach.",
  "stated.recurring":
    "Dywed yr adroddiad ei fod yn dod eto (bob blwyddyn, chwarter neu fis).",
  "why.unclear": "nid yw’r gair yn glir",
  "why.heldUp": "efallai ei fod wedi’i ddal yn ôl, neu’n cael ei ollwng",
  "why.part": "dywed fod rhan o’r gwaith wedi’i chwblhau",
  "why.nearEnd": "dywedir ei fod yn agos at ei ddiwedd",
  "why.notFinished": "dywed yn unig nad yw’r gwaith wedi’i orffen",
  "why.left": "dywed fod rhywbeth ar ôl i’w wneud",
  "why.counts": "mae’n cyfrif faint sydd wedi’u gwneud",
  "why.live":
    "gall olygu bod y gwaith yn parhau, neu fod yr hyn a wnaed yn cael ei ddefnyddio",
  "why.begins": "dywed pryd y mae’r gwaith yn dechrau",
  "why.review": "dywed beth sy’n cael ei wneud, ac nid pa mor bell y mae",
  "why.open": "dywed y gair yn unig nad yw wedi’i gau",
  "why.risk": "barn am hyder yw “at risk”, nid statws",
  "why.colour": "mae lliw’n barnu hyder; nid yw’n dweud ble mae’r gwaith arni",
  "why.question": "mae’n gorffen â marc cwestiwn",
  "why.whatPart":
    "dywed beth sydd wedi’i gwblhau, ac efallai nid bod y cyfan wedi’i gwblhau",
  "why.no": "o dan “{heading}” dywed yn unig nad yw",
  "why.onePercent": "gall fod yn 1% neu, fel y mae Excel yn ei gadw, yn 100%",
};
