// Who is meant in a register: known by an address, by a name the plan has, or by what a person answered; else asked.
import type { Sentence } from "../../words/sentence.ts";
import { say } from "../../words/say.ts";
import type { Person } from "../../plan/person.ts";
import type { PlanRecord } from "../../plan/planRecord.ts";
import type { ImportAnswer } from "../file/importAnswers.ts";
import type { ReadQuestion } from "../file/importedPlan.ts";
import type { RegisterRow } from "../file/registerRows.ts";
import { isVacant } from "../file/registerRows.ts";

/** One name, whatever its case and spaces. */
export const nameKey = (name: string) =>
  name.replace(/\s+/g, " ").trim().toLowerCase();

/** How a question about a person is told from others. */
export const personAlike = (name: string) => `person: ${nameKey(name)}`;

/** The name a question asks about; null for any other question. */
export const personAskedAbout = (alike: string): string | null =>
  /^person: (.+)$/s.exec(alike)?.[1] ?? null;

/** Everybody the plan's register names, by name: of two with one name nobody knows which is meant. */
export function peopleOf({
  posts,
}: Pick<PlanRecord, "posts">): ReadonlyMap<string, readonly Person[]> {
  const known = new Map<string, Person[]>();
  for (const { holders, delegates } of posts)
    for (const { person } of [...holders, ...delegates]) {
      const same = known.get(nameKey(person.name)) ?? [];
      if (!same.some(({ email }) => email === person.email))
        known.set(nameKey(person.name), [...same, person]);
    }
  return known;
}

export type WhoIs =
  | { readonly kind: "person"; readonly person: Person }
  | { readonly kind: "asked"; readonly words: Sentence };

/** Says who each row means. An address decides; a name alone is looked up; an answer of null keeps the name without an address. */
export function whoIn(
  record: Pick<PlanRecord, "posts">,
  questions: readonly ReadQuestion[],
  answers: ReadonlyMap<string, ImportAnswer>,
): (row: Pick<RegisterRow, "holder" | "email" | "stamp">) => WhoIs {
  const known = peopleOf(record);
  const said = new Map<string, ImportAnswer>();
  const asked = new Map<string, Sentence>();
  for (const { id, alike, text } of questions) {
    const name = personAskedAbout(alike);
    const answer = answers.get(id);
    if (name === null) continue;
    if (answer === undefined) asked.set(name, text);
    else said.set(name, answer);
  }
  return ({ holder, email, stamp }) => {
    const name = holder.replace(/\s+/g, " ").trim();
    const address = email.trim().toLowerCase();
    const there = known.get(nameKey(name)) ?? [];
    if (address !== "")
      return (
        // In a row of our own a cell changed by hand is what was meant.
        (stamp === "" ? otherAddress(name, address, there) : null) ?? {
          kind: "person",
          person: there.find((one) => one.email === address) ?? {
            objectId: null,
            email: address,
            name,
          },
        }
      );
    const [only, ...more] = there;
    if (only && more.length === 0) return { kind: "person", person: only };
    const answer = said.get(nameKey(name));
    if (answer !== undefined)
      return {
        kind: "person",
        person: {
          objectId: null,
          email: answer?.includes("@") ? answer.trim().toLowerCase() : null,
          name,
        },
      };
    return {
      kind: "asked",
      words:
        more.length > 0
          ? say("register.which", {
              name,
              addresses: there.map(
                (one) => one.email ?? say("register.withoutAddress"),
              ),
            })
          : (asked.get(nameKey(name)) ?? addressAsked(name)),
    };
  };
}

export const addressAsked = (name: string) =>
  say("register.noAddress", { name });

/** The same name under another address may be somebody else, or the same person's new address: a person says which. */
function otherAddress(
  name: string,
  address: string,
  there: readonly Person[],
): WhoIs | null {
  const others = there.flatMap((one) => one.email ?? []);
  return others.length > 0 && !others.includes(address)
    ? {
        kind: "asked",
        words: say("register.otherAddress", {
          name,
          addresses: others,
          address,
        }),
      }
    : null;
}

/** What of the people in a register a person should look at, and what is taken all the same. */
export function peopleNotes(rows: readonly RegisterRow[]): readonly Sentence[] {
  const named = Map.groupBy(
    rows.filter(({ holder, to }) => !isVacant(holder) && to.trim() === ""),
    ({ holder }) => nameKey(holder),
  );
  return [...named.values()].flatMap((same) => {
    const posts = [...new Set(same.map(({ post }) => post.trim()))];
    const addresses = [
      ...new Set(same.flatMap(({ email }) => email.trim().toLowerCase() || [])),
    ];
    const [first] = same;
    if (!first || posts.length < 2) return [];
    return [
      addresses.length > 1
        ? say("register.severalPeople", {
            name: first.holder.trim(),
            posts,
            addresses,
            n: addresses.length,
          })
        : say("register.severalPosts", {
            name: first.holder.trim(),
            n: posts.length,
            posts,
          }),
    ];
  });
}
