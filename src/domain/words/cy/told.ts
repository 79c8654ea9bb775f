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
};
