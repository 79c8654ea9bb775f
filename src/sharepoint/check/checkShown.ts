// What rows show to people in SharePoint and Waymark never reads back: the title of each row, and the person columns. Compared with what the log says.
import type { Person } from "../../domain/plan/person.ts";
import { thingKinds } from "../../domain/entries/entry.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { homesOf } from "../../domain/portfolio/namedHomes.ts";
import { finding, type Finding } from "./findings.ts";
import type { ListDeclaration, Noun } from "../columns/list.ts";
import { nouns } from "../nouns/nouns.ts";

/** What one row should show. */
export interface Shown {
  readonly plan: string;
  readonly ref: string | null;
  readonly title: string;
  /** The email of whom each column shows; null for nobody. */
  readonly people: ReadonlyMap<string, string | null>;
}

/** By list and id. */
export type AllShown = ReadonlyMap<string, Shown>;

export const shownKey = (list: string, id: string) => `${list} ${id}`;

/** The person columns of a list that are written for people alone. */
export const peopleShown = ({ fields }: ListDeclaration): readonly string[] =>
  fields
    .filter(({ type, writeOnly }) => type === "User" && writeOnly)
    .map(({ name }) => name);

/** What every row of a plan should show. */
export function shownOf(record: PlanRecord): AllShown {
  const { title: plan } = record.plan;
  const things = { ...record, plans: [record.plan] };
  // What is read of a home is shown by its own rows.
  const homes = new Set<string>(homesOf(record));
  const all = new Map<string, Shown>();
  for (const kind of thingKinds) {
    const noun: Noun<object> = nouns[kind];
    for (const thing of things[kind]) {
      if ("planId" in thing && homes.has(thing.planId)) continue;
      // The numbers of people in the site stand for the people themselves here.
      const known: Person[] = [];
      const item = noun.write(thing, {
        siteUserId: (person) => known.push(person),
      });
      const emailIn = (name: string) => {
        const n = item[`${name}Id`];
        return typeof n === "number" ? (known[n - 1]?.email ?? null) : null;
      };
      const title = item["Title"];
      all.set(shownKey(noun.list.title, thing.id), {
        plan,
        ref: "ref" in thing ? thing.ref : null,
        title: typeof title === "string" ? title : "",
        people: new Map(
          peopleShown(noun.list).map((name) => [name, emailIn(name)]),
        ),
      });
    }
  }
  return all;
}

/** A row as it shows itself. */
export interface ShowingRow {
  readonly id: number;
  readonly title: string | null;
  readonly people: ReadonlyMap<string, string | null>;
  readonly by: string | null;
  readonly at: string | null;
}

/** The ref of an action may stand before the title of what belongs to it; a long one is cut. */
function isTitle(shown: string, wanted: string): boolean {
  const end = wanted.replace(/…$/, "").slice(0, 200);
  return shown.startsWith(end) || shown.includes(` ${end}`);
}

export function differencesShown(
  list: string,
  row: ShowingRow,
  { plan, ref, title, people }: Shown,
): readonly Finding[] {
  const about = (field: string, from: string, to: string) =>
    finding({
      code: "copyEdited",
      area: "log",
      where: plan,
      plan,
      ref,
      list,
      item: row.id,
      field,
      from,
      to,
      who: row.by,
      when: row.at,
      cause: `${ref ?? title}: ${field} reads “${to}” in the ${list} list and “${from}” in the log. It is shown in SharePoint only, and no number rests on it.${row.by ? ` ${row.by} wrote the row last.` : ""}`,
      fix: "Put back its earlier version in SharePoint (version history), or save it in Waymark.",
    });
  const shown = row.title ?? "none";
  return [
    ...(isTitle(shown, title) ? [] : [about("Title", title, shown)]),
    ...[...people].flatMap(([name, wanted]) => {
      const stored = row.people.get(name) ?? null;
      // Somebody who left is in no directory, so that nobody is shown.
      return stored === null || stored.toLowerCase() === wanted?.toLowerCase()
        ? []
        : [about(name, wanted ?? "none", stored)];
    }),
  ];
}
