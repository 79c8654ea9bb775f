// What a home calls its things, by what they are called in the plan that reads them.
import { plainWords } from "../values/wording.ts";

interface Named {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
}

/** Posts and bodies belong to a plan: the same one is found in another by its name. */
export function sameNamed(
  here: readonly Named[],
  there: readonly Named[],
): readonly (readonly [string, string])[] {
  const called = new Map<string, string>();
  const call = (name: string, id: string) => {
    const plain = plainWords(name);
    if (!called.has(plain)) called.set(plain, id);
  };
  for (const { id, title } of here) call(title, id);
  for (const { id, aliases } of here)
    for (const alias of aliases) call(alias, id);
  return there.flatMap(({ id, title }) => {
    const found = called.get(plainWords(title));
    return found === undefined ? [] : [[id, found] as const];
  });
}

/** Where something is named by its id, and nothing that anybody typed. */
const naming: ReadonlySet<string> = new Set([
  "id",
  "actionId",
  "accountable",
  "supporting",
  "dependsOn",
  "partOf",
  "sameAs",
  "owner",
  "post",
  "bodyId",
  "of",
  "toBody",
  "reportsTo",
  "about",
  "evidence",
  "milestoneId",
  "revisionId",
  "decisionId",
  "confirmId",
]);

/** One id, or a list of them; what else is called so as it is. */
function called(one: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(one)) return one.map((each) => called(each, ids));
  return typeof one === "string" ? (ids.get(one) ?? one) : renamed(one, ids);
}

/** A value of the home with what has an id of its own here under that. Which plan said it stays. */
export function renamed<T>(value: T, ids: ReadonlyMap<string, string>): T {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return value;
  // Only of a change of owner are the words for before and after ids.
  const ofOwners = "kind" in value && value.kind === "ownerChanged";
  const copy = { ...value };
  for (const [name, one] of Object.entries(value))
    Reflect.set(
      copy,
      name,
      naming.has(name) || ofOwners ? called(one, ids) : renamed(one, ids),
    );
  return copy;
}

/** Posts and bodies of the home that are named in what was taken and have no name here. */
export function strangers<T extends { readonly id: string }>(
  all: readonly T[],
  here: readonly T[],
  text: string,
): readonly T[] {
  const known = new Set(here.map(({ id }) => id));
  return all.filter(({ id }) => !known.has(id) && text.includes(`"${id}"`));
}
