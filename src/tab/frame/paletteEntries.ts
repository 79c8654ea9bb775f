// What "Go to" finds: actions, themes, pages and deeds, best first. Pure.
import { t } from "../language/t.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { plainView, viewAddress } from "../address/address.ts";
import type { View } from "../address/address.ts";
import { planPages, places } from "./pages.ts";

export interface PaletteEntry {
  readonly key: string;
  readonly words: string;
  /** What kind of thing it is, said behind it. */
  readonly kind: string;
  /** Where it goes, a file of its own (“.html”) in a window of its own; null for a deed. */
  readonly address: string | null;
}

const placeTitles = new Map(places.map(({ place, title }) => [place, title]));

/** The plan seen another way, what stands behind the figures, and lists that are asked for often. */
const views: readonly (readonly [string, string, Partial<View>])[] = [
  [t("Timeline"), t("Plan"), { show: "timeline" }],
  [t("Table of dates"), t("Plan"), { show: "dates" }],
  [t("Update in the list"), t("Plan"), { show: "edit" }],
  [
    t("Position and exceptions"),
    t("behind the figures"),
    { drawer: "position" },
  ],
  [t("What changed?"), t("behind the figures"), { drawer: "changed" }],
  [t("The year in figures"), t("behind the figures"), { drawer: "year" }],
  [t("As at another day"), t("behind the figures"), { drawer: "day" }],
  [t("Actions past their date"), t("list"), { due: "overdue" }],
  [t("Actions without an update"), t("list"), { needs: "words" }],
];

/** Everything that can be gone to in a plan, in the order it is offered before anything is typed. */
export function entriesOf({
  plan,
  themes,
  actions,
}: PlanOverview): readonly PaletteEntry[] {
  const at = (change: Partial<View>) =>
    viewAddress(plan.id, { ...plainView, ...change });
  const entry = (words: string, kind: string, address: string | null) => ({
    key: `${kind} ${address ?? words}`,
    words,
    kind,
    address,
  });
  return [
    entry(t("My actions"), t("page"), "/my"),
    entry(t("Plan: all actions"), t("page"), at({})),
    ...planPages.map(({ path, title, place }) =>
      entry(
        title,
        placeTitles.get(place) ?? t("page"),
        `/plan/${plan.id}/${path}`,
      ),
    ),
    ...views.map(([words, kind, view]) => entry(words, kind, at(view))),
    entry(t("Copy link to this page"), t("do"), null),
    entry(t("All plans"), t("page"), "/plans"),
    entry(t("Translation"), t("page"), "/translation"),
    entry(t("Accessibility statement"), t("page"), "accessibility.html"),
    ...themes.map(({ id, code, title }) =>
      entry(`${code} ${title}`.trim(), t("theme"), at({ theme: id })),
    ),
    ...actions.map(({ id, ref, title }) =>
      entry(`${ref} ${title}`, t("action"), at({ action: id })),
    ),
  ];
}

const most = 12;

/** The entries that hold every word typed: those that begin with it first, else in their own order. */
export function foundIn(
  entries: readonly PaletteEntry[],
  typed: string,
): readonly PaletteEntry[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === "") return entries.slice(0, most);
  const words = wanted.split(/\s+/);
  const holds = entries.filter((entry) => {
    const text = `${entry.words} ${entry.kind}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const begins = (entry: PaletteEntry) =>
    entry.words.toLowerCase().startsWith(wanted);
  // "5.1" means the action 5.1 before 5.10.
  const exact = (entry: PaletteEntry) =>
    entry.words.toLowerCase().startsWith(`${wanted} `);
  return [
    ...holds.filter(exact),
    ...holds.filter((entry) => begins(entry) && !exact(entry)),
    ...holds.filter((entry) => !begins(entry)),
  ].slice(0, most);
}
