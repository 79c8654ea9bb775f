// What became of what was sent, in Welsh.
import type { told as english } from "../en/told.ts";
import type { Translated } from "../sentence.ts";

export const told: Translated<typeof english> = {
  inOrder: "{sentences:all}",
  "told.notRecorded": "Ni chafodd hyn ei gofnodi. {words} {next}",
  "told.notKnown":
    "{words} Ni wyddys eto a gafodd hyn ei gofnodi; mae hynny'n cael ei ganfod. Os anfonir ef eto, unwaith yn unig y caiff ei gofnodi.",
  "told.foundMissing":
    "Ni chafodd hyn ei gofnodi: nid yw gan SharePoint. Anfonwch ef eto.",
  "told.recordedBefore":
    "Cafodd anfoniad cynharach o hyn ei gofnodi. Ni chofnodwyd yr hyn a newidioch ers hynny. Anfonwch eto i'w gofnodi fel cofnod pellach ar {ref}.",
  "told.recordedBeforeAs":
    "Cafodd anfoniad cynharach o hyn ei gofnodi, gyda'r geiriau “{words}”. Ni chofnodwyd yr hyn a newidioch ers hynny. Anfonwch eto i'w gofnodi fel cofnod pellach ar {ref}.",
  "told.paperRecordedBefore":
    "Cafodd anfoniad cynharach o hyn ei gofnodi. Ni chofnodwyd yr hyn a newidioch ers hynny. Caewch y ffurflen hon a'i hagor eto i'w gofnodi fel penderfyniad pellach.",
  "told.behind":
    "Mae wedi'i gofnodi. Mae rhes {ref} ar y rhestr Camau yn dal i ddangos yr hyn oedd yno o'r blaen; nid oes angen anfon dim eto.",
  "told.partly":
    "Nid yw hyn wedi'i gofnodi'n llawn. {words} {next} Mae'r hyn a ysgrifennoch yma o hyd; os anfonir ef eto, dim ond yr hyn sydd ar goll a ychwanegir.",
  "told.maybePartly":
    "Ni wyddys eto a yw hyn i gyd wedi'i gofnodi. {words} {next} Mae'r hyn a ysgrifennoch yma o hyd; os anfonir ef eto, dim ond yr hyn sydd ar goll a ychwanegir.",
  "told.wordsHere": "Mae'r hyn a ysgrifennoch yma o hyd.",
  "told.addedOtherwise":
    "Ychwanegwyd hyn eiliad ynghynt, gyda geiriau eraill: gan ymgais gynharach o'ch eiddo, neu gan rywun arall. Dangosir yn awr yr hyn a storiwyd; mae'r hyn a ysgrifennoch yn y ffurflen o hyd. Caewch hi a golygwch yr hyn sydd yno.",
  "told.changedMeanwhile":
    "Newidiodd rhywun arall hyn tra oeddech wrthi, felly ni roddwyd dim dros eu rhai nhw. Dangosir yn awr yr hyn a gadwasant; mae'r hyn a ysgrifennoch yn y ffurflen o hyd. Edrychwch, a chadwch eto.",
  "told.takenOut":
    "Tynnodd rhywun hyn o'r rhestrau tra oeddech wrthi. Mae'r hyn a ysgrifennoch yn y ffurflen o hyd; copïwch ef cyn ichi gau.",
  "told.sentOtherwise":
    "Cafodd anfoniad cynharach o hyn ei gofnodi, gyda geiriau eraill. Dangosir yn awr yr hyn a storiwyd; mae'r hyn a ysgrifennoch yn y ffurflen o hyd. Edrychwch, ac anfonwch eto yr hyn y dylid ei ychwanegu.",
  "told.actionGone":
    "Nid yw {ref} ar y rhestr Camau mwyach. Mae'r hyn a benderfynwyd amdano yn yr hanes.",
  "told.clash":
    "Newidiodd rhywun arall {fields:list} ar {ref} tra oeddech wrthi. Eu newid nhw sy'n sefyll ac a ddangosir yn awr. Edrychwch arno a'i newid eto os eich un chi ddylai fod yno.",
  "told.othersSaved": "Cadwyd y lleill.",
  "told.refsTaken":
    "Rhoddwyd {n?y cyfeirnod|y cyfeirnodau} {refs:list} i gam arall eiliad yn ôl, gan rywun sydd hefyd yn ychwanegu camau. Ni ychwanegwyd dim. Dewiswch gyfeirnod arall, neu gadewch y maes yn wag i gael y nesaf.",
  "told.meetingGone":
    "Nid yw'r cyfarfod hwn ar y rhestr Cyfarfodydd mwyach. Ychwanegwch ef eto yn y calendr; cedwir ei benderfyniadau.",
  "told.untoldGone":
    "Nid yw'r cyfarfod hwn ar y rhestr Cyfarfodydd mwyach, felly ni ellid nodi'r hyn a ddywedwyd wrth y corff. Ychwanegwch y cyfarfod yn y calendr, yna pwyswch “Gorffen cyhoeddi”.",
  "told.untoldBusy":
    "Mae rhywun arall yn cadw'r cyfarfod hwn o hyd, felly nid yw'r hyn a ddywedwyd wrth y corff wedi'i nodi eto. Pwyswch “Gorffen cyhoeddi” ymhen munud.",
  "told.publishedBefore":
    "{filed} eiliad o'ch blaen. Y papur hwnnw sy'n sefyll ac a ddangosir yn awr; ni ffeiliwyd eich un chi.",
  "told.field.themeId": "y thema",
  "told.field.ref": "y cyfeirnod",
  "told.field.refAsWritten": "y cyfeirnod fel y'i hysgrifennwyd",
  "told.field.title": "y teitl",
  "told.field.description": "y disgrifiad",
  "told.field.due": "y dyddiad a raglennwyd",
  "told.field.initialStatus": "y statws cyntaf",
  "told.field.added": "y diwrnod yr ymunodd",
  "told.field.accountable": "y swydd sy'n atebol",
  "told.field.supporting": "y swyddi cefnogi",
  "told.field.leadMember": "yr aelod arweiniol",
  "told.field.dependsOn": "yr hyn y mae'n aros amdano",
  "told.field.partOf": "yr hyn y mae'n rhan ohono",
  "told.field.sameAs": "yr hyn y mae yr un fath ag ef",
  "told.field.carriedFrom": "o ble y daeth",
  "told.field.home": "y cynllun sy’n gartref iddo",
  "told.field.outcome": "y canlyniad",
  "told.field.resource": "yr adnodd",
  "told.field.implications": "y goblygiadau",
  "told.field.answers": "yr argymhellion y mae'n eu hateb",
  "told.field.own": "colofnau'r cyngor ei hun",
  "told.field.exempt": "a yw'n eithriedig",
  "told.field.original": "geiriau'r ddogfen y daeth ohoni",
  "told.field.placeholder": "a yw'n dal lle",
};
