// What the screen and the papers count, in Welsh: after no number, 1 and 2 (soft mutation, after 1 where feminine), 3 (aspirate where masculine), 6 (aspirate) and any other. Not yet read by a translator.
import { forms } from "../welsh.ts";
import type { Forms } from "../welsh.ts";

/** A noun that changes after nothing. */
const same = (noun: string): Forms => [noun, noun, noun, noun, noun, noun];

/** A masculine noun: "2 gynllun", "3 chynllun", "6 chynllun". */
const masculine = (noun: string, soft: string, aspirate = noun): Forms => [
  noun,
  noun,
  soft,
  aspirate,
  aspirate,
  noun,
];

const change = same("newid");
const row: Forms = ["rhes", "rhes", "res", "rhes", "rhes", "rhes"];
const card = masculine("cerdyn", "gerdyn", "cherdyn");
const kind = masculine("math", "fath");
const decision = masculine("penderfyniad", "benderfyniad", "phenderfyniad");
const action = masculine("cam gweithredu", "gam gweithredu", "cham gweithredu");

export const nouns: Readonly<Record<string, Forms>> = {
  answer: same("ateb"),
  body: masculine("corff", "gorff", "chorff"),
  card,
  change,
  decision,
  entry: masculine("cofnod", "gofnod", "chofnod"),
  exception: same("eithriad"),
  furtherAction: forms(action, " arall"),
  furtherDecision: forms(decision, " arall"),
  furtherRow: forms(row, " arall"),
  item: same("eitem"),
  kind,
  link: masculine("cyswllt", "gyswllt", "chyswllt"),
  milestone: [
    "carreg filltir",
    "garreg filltir",
    "garreg filltir",
    "carreg filltir",
    "charreg filltir",
    "carreg filltir",
  ],
  month: masculine("mis", "fis"),
  moreAction: forms(action, " arall"),
  moreChange: forms(change, " arall"),
  moreKind: forms(kind, " arall"),
  newDate: masculine("dyddiad newydd", "ddyddiad newydd"),
  newCard: forms(card, " newydd"),
  other: same("arall"),
  plan: masculine("cynllun", "gynllun", "chynllun"),
  post: same("swydd"),
  proposedDate: masculine("dyddiad arfaethedig", "ddyddiad arfaethedig"),
  question: masculine("cwestiwn", "gwestiwn", "chwestiwn"),
  reading: masculine("darlleniad", "ddarlleniad"),
  recommendation: same("argymhelliad"),
  revisedTimescale: same("amserlen ddiwygiedig"),
  risk: same("risg"),
  row,
  save: same("arbediad"),
  section: same("adran"),
  theme: same("thema"),
  withdrawal: masculine("tynnu’n ôl", "dynnu’n ôl", "thynnu’n ôl"),
  week: same("wythnos"),
};
