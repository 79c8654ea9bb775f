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
  "asking.inSeveral":
    "Mae {n:action} mewn mwy nag un cynllun, a chyfrifir pob un unwaith: {refs:list}.",
  "asking.person":
    "Os yw hynny'n enwi person, gofynnwch yn ôl y swydd sydd ganddo: nid yw Waymark yn rhoi ffigurau am bobl.",
  "asking.dueBackwards":
    "Mae {from:date} ar ôl {to:date}: rhowch y diwrnod cynharaf yn gyntaf.",
  "asking.noMoney":
    "Nid yw'r cynllun yn cadw unrhyw symiau o arian: dim cost, cyllideb, gwariant nac arbediad. Gofynnwch i'r adran gyllid; gellir chwilio am yr hyn y mae geiriau cam gweithredu ei hun yn ei ddweud am arian.",
  "asking.foretellsNothing":
    "Nid yw'r cynllun yn rhagweld dim. Mae ganddo'r dyddiadau mewn grym, dyddiadau rhagolwg y swyddogion eu hunain a'r hyn sydd wedi pasio ei ddyddiad; gofynnwch am y camau sydd i'w cyflawni rhwng dau ddiwrnod.",
  "asking.noJudgement":
    "Nid yw Waymark yn rhoi ffigurau na barn am bobl. Swyddi sy'n ateb dros gamau: gofynnwch pa swyddi sy'n dawel neu beth sydd gan swydd yn hwyr.",
  "asking.noOpinion":
    "Nid yw'r cynllun yn cadw barn neb amdano na chyfrif o fuddion. Mae'r hyn y mae'n ei fesur ochr yn ochr â'i gamau yn y cwestiwn “measures”.",
  "asking.noAdvice":
    "Nid yw Waymark yn rhoi cyngor na barn. Gall roi'r ffeithiau y mae penderfyniad yn seiliedig arnynt: eithriadau a pham, dyddiadau a benderfynwyd a chan bwy, beth sy'n aros am ba gorff.",
  "asking.onlyThisSite":
    "Cynlluniau'r safle hwn yw'r cyfan sydd yma: dim am gynghorau eraill, cyfartaleddau na'r newyddion.",
  "asking.onlyReads":
    "Ni ellir newid dim oddi yma: darllen yn unig y mae'r cwestiynau hyn. Cofnodwch gynnydd a phenderfyniadau yn nhab Waymark, ar gerdyn, neu gyda'r gorchmynion record a decide.",
  "asking.notInIt":
    "Nid yw'r cynllun yn cadw hynny. Mae ganddo gamau, eu dyddiadau, cynnydd, penderfyniadau cyrff, tystiolaeth a risgiau.",
  "asking.notADay":
    "Nid yw “{text}” yn ddiwrnod yn y calendr. Ysgrifennwch ef fel 2018-06-30.",
  "asking.notYet":
    "Nid yw {date:date} wedi dod: mae'r cynllun yn dweud beth a gofnodwyd hyd heddiw, {today:date}, ac nid yw'n rhagweld dim. Gofynnwch am heddiw neu ddiwrnod cynharach; mae dyddiadau mewn grym sydd i ddod yn y rhestr o gamau.",
  "asking.badRange":
    "Mae {from:date} ar ôl {to:date}: cymharwch â diwrnod cynharach.",
  "asking.noAction":
    "Nid oes gan y cynllun gam “{text}”. Chwiliwch yn ôl geiriau ei deitl, neu restrwch y camau.",
  "asking.noActionBut":
    "Nid oes gan y cynllun gam “{text}”. Mae ganddo {near:list} ac eraill. Chwiliwch yn ôl geiriau ei deitl, neu restrwch y camau.",
  "asking.aPerson":
    "Person yw “{text}”. Swyddi sy'n ateb dros gamau a phobl sy'n dal swyddi: gofynnwch yn ôl y swydd. Nid yw Waymark yn rhoi ffigurau am bobl.",
  "asking.noPost":
    "Nid oes gan y cynllun swydd o'r enw “{text}”. Mae'r cwestiwn am y cynllun ei hun yn rhestru ei themâu, ei swyddi a'i gyrff.",
  "asking.noTheme":
    "Nid oes gan y cynllun thema o'r enw “{text}”. Mae'r cwestiwn am y cynllun ei hun yn rhestru ei themâu, ei swyddi a'i gyrff.",
  "asking.noBody":
    "Nid oes gan y cynllun gorff o'r enw “{text}”. Mae'r cwestiwn am y cynllun ei hun yn rhestru ei themâu, ei swyddi a'i gyrff.",
  "asking.noRisk":
    "Nid oes gan gofrestr y cynllun risg “{text}”. Gofynnwch heb god i weld pob un ohonynt.",
};
