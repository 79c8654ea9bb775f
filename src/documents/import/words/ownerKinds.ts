// What stands in an owner cell besides posts: persons, members, addresses, initials, placeholders, generic words. None of them becomes a post without a word.
import type { Code } from "../../../domain/words/say.ts";
import { isGroup, namesOnlyWork, namesPost } from "./officers.ts";
import { looksLikePerson } from "./persons.ts";

/** Abbreviations most councils use for a post or a group; other letters are somebody's initials, or a code nobody knows. */
const knownLetters =
  /^(?:ceo|ce|cex|cx|dce|dcx|cfo|coo|cio|mo|sro|hr|od|it|ict|itc|pr|smt|cmt|slt|elt|clt|dmt|siro|dpo|hof|dof|hos|ad|all|s151)$/i;

/** What is said of a name that is no post. */
type OwnerCode = Code &
  `owner.${"address" | "member" | "placeholder" | "notInPost" | "severalPosts" | "partner" | "letters" | "team" | "person" | "unknown"}`;

/** Rows in order: the first that fits says what the words are. */
const kinds: readonly {
  readonly kind: string;
  readonly when: (name: string) => boolean;
  readonly code: OwnerCode;
}[] = [
  {
    kind: "address",
    when: (name) => /^\S+@\S+\.\S+$/.test(name),
    code: "owner.address",
  },
  {
    kind: "member",
    when: (name) =>
      /^(?:cllr|councillor|y cyng(?:horydd)?)\b/i.test(name) ||
      /^(?:(?:deputy )?(?:council )?leader(?: of (?:the )?council)?|(?:cabinet|executive|lead) (?:member|portfolio holder)|portfolio holder|(?:dirprwy )?arweinydd(?: y cyngor)?|aelod cabinet|deilydd portffolio)(?: (?:for|dros) .+|\s*[-–(].*)?$/i.test(
        name,
      ) ||
      /^(?:vice[- ]?)?chair(?:man|person|woman)? of .*\b(?:committee|council|panel|cabinet)$|^(?:(?:deputy|lord) )*mayor$/i.test(
        name,
      ),
    code: "owner.member",
  },
  {
    kind: "placeholder",
    when: (name) =>
      /^(?:tbc|tba|tbd|vacant|to be (?:confirmed|agreed|appointed|recruited)|new post)\b/i.test(
        name,
      ),
    code: "owner.placeholder",
  },
  {
    kind: "not in post",
    when: (name) =>
      /^(?:ex|former|previous|outgoing|new|incoming|future)\b[\s-]/i.test(name),
    code: "owner.notInPost",
  },
  {
    kind: "several posts",
    when: (name) =>
      /^(?:each|every|all|pob)\b|(?:\(\s*|\s)x\s*\d+\s*\)?$/i.test(name) ||
      /^(?:hos|head of service|service (?:lead|manager|head)s?|directors?|managers?|officers?)$/i.test(
        name,
      ),
    code: "owner.severalPosts",
  },
  {
    kind: "partner",
    when: (name) =>
      /\b(?:external|consultants?|contractors?|suppliers?|police|nhs|icb|lga|county council|parish councils?|partners?)\b/i.test(
        name,
      ) &&
      !/\b(?:manager|director|head|lead|officer|business partners?)\b/i.test(
        name,
      ),
    code: "owner.partner",
  },
  {
    kind: "letters",
    when: (name) => /^[A-Z]{2,4}$/.test(name) && !knownLetters.test(name),
    code: "owner.letters",
  },
  {
    kind: "team",
    when: (name) =>
      /^(?:hr|od|it|ict)$/i.test(name) ||
      (namesOnlyWork(name.replace(/\s*\([^)]*\)$/, "")) && !isGroup(name)),
    code: "owner.team",
  },
  {
    kind: "person",
    when: (name) => looksLikePerson(name) && !namesPost(name) && !isGroup(name),
    code: "owner.person",
  },
  {
    kind: "unknown",
    when: (name) => !namesPost(name) && !isGroup(name),
    code: "owner.unknown",
  },
];

/** Why words of an owner cell are no post; null for a post. */
export function noPost(
  name: string,
): { readonly kind: string; readonly code: OwnerCode } | null {
  return kinds.find(({ when }) => when(name.trim())) ?? null;
}

/** "As above", "ditto" and the mark for it: the owner of the row above. */
export function isDitto(text: string): boolean {
  return /^(?:(?:same )?as above|ditto|do\.|same|idem|fel uchod|[-–]?["”“″〃][-–]?|''|,,)\.?$/i.test(
    text.trim(),
  );
}
