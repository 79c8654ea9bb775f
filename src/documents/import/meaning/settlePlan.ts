// What only the whole plan can tell: themes left blank below the first, references to other actions, one post under two names.
import { say } from "../../../domain/words/say.ts";
import { themeKey } from "./crossRefs.ts";
import { askOfRow, flag } from "./draft.ts";
import type { Draft } from "./draft.ts";
import { numbersOf } from "./otherNumbers.ts";
import { noPost } from "../words/ownerKinds.ts";
import { postKey } from "../words/postKeys.ts";
import { isShortFor } from "../words/persons.ts";
import { cleanRef } from "../words/refs.ts";
import type { Question } from "../rows/importResult.ts";

/** A theme written once and left blank below, as lists are drawn; filled down and said. */
export function fillThemes(drafts: readonly Draft[]): void {
  let above: Draft | null = null;
  for (const draft of drafts) {
    if (
      draft.theme === null &&
      above?.theme != null &&
      sameTable(above, draft) &&
      hasThemeColumn(draft)
    ) {
      draft.theme = above.theme;
      draft.raw.themeFrom = "above";
      flag(draft, "themeFromAbove", say("theme.blank", { theme: above.theme }));
      askOfRow(
        draft,
        "theme",
        say("theme.blankAsk", { theme: above.theme }),
        above.theme,
        "theme: blank, taken from above",
      );
    }
    above = draft;
  }
}

function sameTable(a: Draft, b: Draft): boolean {
  return (
    a.raw.place.sheet === b.raw.place.sheet &&
    a.raw.place.table === b.raw.place.table
  );
}

function hasThemeColumn(draft: Draft): boolean {
  return draft.raw.layout.columns.some((column) => column.role === "theme");
}

/** A column may name the action above ("Parent code"). */
export function resolveParents(drafts: readonly Draft[]): void {
  const refs = new Map(
    drafts.flatMap(({ ref }) =>
      ref === null ? [] : [[ref.toLowerCase(), ref] as const],
    ),
  );
  const byId = numbersOf(drafts);
  for (const draft of drafts) {
    const text = draft.raw.texts.get("parent")?.trim() ?? "";
    if (text === "" || draft.partOf !== null) continue;
    const named = cleanRef(text.split(/\s+[-–:]\s+|\n/)[0] ?? text);
    const parent =
      refs.get((named ?? "").toLowerCase()) ??
      byId.get(text) ??
      drafts.find(({ title }) => title.toLowerCase() === text.toLowerCase())
        ?.ref;
    if (parent != null && parent !== draft.ref) draft.partOf = parent;
    else if (named !== draft.ref) {
      draft.narrative.push(`Part of: ${text}`);
      flag(
        draft,
        "unknownReference",
        say("part.unknown", { text: text.slice(0, 80) }),
      );
    }
  }
}

/** The reference that a person is offered for an action without one. */
function suggestedRef({ asked }: Draft): string | null {
  const suggestion = asked.find(({ field }) => field === "ref")?.suggestion;
  return typeof suggestion === "string" ? suggestion : null;
}

/** 1.1.1 is part of 1.1 where that is an action of the same file: numbers say so, whatever the words do. */
export function placeUnderParents(drafts: readonly Draft[]): void {
  const refs = new Map(
    drafts.flatMap((draft) =>
      draft.ref === null ? [] : [[draft.ref.toLowerCase(), draft] as const],
    ),
  );
  const byRaw = new Map(drafts.map((draft) => [draft.raw, draft]));
  for (const draft of drafts) {
    if (draft.partOf !== null) continue;
    const over = draft.raw.parent && byRaw.get(draft.raw.parent);
    if (over) {
      draft.partOf = over.ref ?? suggestedRef(over);
      flag(
        draft,
        "partOfAbove",
        say("part.setIn", { title: over.title.slice(0, 80) }),
      );
      continue;
    }
    if (draft.ref === null) continue;
    const above = (/^(.+?)\s?\([^()]+\)$/.exec(draft.ref) ??
      /^(.*\d)[a-z]$/.exec(draft.ref) ??
      /^(.+)\.[^.]+$/.exec(draft.ref))?.[1];
    const parent =
      above === undefined ? undefined : refs.get(above.toLowerCase());
    if (!parent?.ref || parent === draft) continue;
    draft.partOf = parent.ref;
    warnOfParent(draft, parent, parent.ref);
  }
}

/** A reference that so many actions have tells none of them apart. */
const candidatesKept = 100;

/** Finds the action another one speaks of: in the theme it names, else in its own, else anywhere. */
export function resolveCrossRefs(drafts: readonly Draft[]): void {
  const byWritten = new Map<string, Draft[]>();
  for (const draft of drafts)
    for (const key of new Set([
      cleanRef(draft.refAsWritten)?.toLowerCase(),
      draft.ref?.toLowerCase(),
    ]))
      if (key != null) {
        const known = byWritten.get(key);
        if (!known) byWritten.set(key, [draft]);
        else if (known.length < candidatesKept) known.push(draft);
      }
  for (const draft of drafts) {
    const wanted = draft.partOf ?? draft.sameAs;
    if (wanted === null) continue;
    const found = pick(byWritten.get(wanted.toLowerCase()) ?? [], draft);
    const ref = found?.ref ?? wanted;
    if (draft.partOf !== null) draft.partOf = ref;
    else draft.sameAs = ref;
    if (!found)
      flag(draft, "unknownReference", say("part.notHere", { ref: wanted }));
    else if (draft.partOf !== null) warnOfParent(draft, found, ref);
    else inherit(draft, found, ref);
  }
}

function pick(candidates: readonly Draft[], draft: Draft): Draft | undefined {
  const others = candidates.filter((other) => other !== draft);
  const { crossTheme } = draft;
  if (crossTheme !== null) {
    const named = others.find(
      ({ theme }) => theme !== null && alikeThemes(theme, crossTheme),
    );
    if (named) return named;
  }
  return (
    others.find(
      (other) => sameTable(other, draft) && other.theme === draft.theme,
    ) ??
    others.find((other) => sameTable(other, draft)) ??
    others[0]
  );
}

const wordsKept = new Map<string, readonly string[]>();

/** The words of a theme, as far as they tell it apart; remembered, since each is compared with many. */
function wordsOf(theme: string): readonly string[] {
  const known = wordsKept.get(theme);
  if (known) return known;
  if (wordsKept.size > 2_000) wordsKept.clear();
  const words = themeKey(theme)
    .split(" ")
    .map((word) => word.slice(0, 6));
  wordsKept.set(theme, words);
  return words;
}

function alikeThemes(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  return (
    left.filter((word) => right.includes(word)).length >=
    Math.min(left.length, right.length)
  );
}

function warnOfParent(draft: Draft, parent: Draft, ref: string): void {
  if (parent.status === "completed" && draft.status !== "completed")
    flag(draft, "parentCompleted", say("part.wholeDone", { ref }));
}

function inherit(draft: Draft, other: Draft, ref: string): void {
  if (draft.status !== null) return;
  askOfRow(
    draft,
    "status",
    say(other.status === null ? "stated.sameAsNone" : "stated.sameAs", { ref }),
    other.status,
    "status: as another action",
  );
}

/** One question for each pair of titles that may be one post ("CEO" and "Chief Executive"), however often they stand. */
export function askAboutPosts(
  drafts: readonly Draft[],
): Omit<Question, "id">[] {
  const spellings = new Map<string, Map<string, number>>();
  for (const draft of drafts)
    for (const name of draft.officers) {
      // Persons, members and services are asked about by themselves: none of them is a post's other name.
      if (noPost(name) !== null) continue;
      const key = postKey(name);
      const known = spellings.get(key) ?? new Map<string, number>();
      known.set(name, (known.get(name) ?? 0) + 1);
      spellings.set(key, known);
    }
  joinShortForms(spellings);
  return [...spellings.values()].flatMap((known) => {
    if (known.size < 2) return [];
    const names = [...known]
      .sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)
      .map(([name]) => name);
    const [main = ""] = names;
    return [
      {
        about: main,
        text: say("owner.onePost", { names: names.join("; ") }),
        suggestion: main,
        action: null,
        field: "officers",
        alike: `posts: ${names.join("; ").toLowerCase()}`,
        source: null,
      },
    ];
  });
}

/** "HoF" where one post of the file is "Head of Finance": the letters may mean it. */
function joinShortForms(spellings: Map<string, Map<string, number>>): void {
  const longer = [...spellings.keys()].filter((key) => key.includes(" "));
  for (const [key, short] of spellings) {
    if (!/^\p{L}{2,5}$/u.test(key)) continue;
    const [meant, ...others] = longer.filter((post) => isShortFor(key, post));
    const into = meant === undefined ? undefined : spellings.get(meant);
    if (!into || others.length > 0) continue;
    for (const [name, count] of short) into.set(name, count);
    spellings.delete(key);
  }
}

/** The same for themes written two ways. */
export function askAboutThemes(
  drafts: readonly Draft[],
): Omit<Question, "id">[] {
  const spellings = new Map<string, Set<string>>();
  for (const theme of new Set(drafts.map((draft) => draft.theme))) {
    if (theme === null) continue;
    const known = spellings.get(themeKey(theme)) ?? new Set<string>();
    spellings.set(themeKey(theme), known.add(theme));
  }
  return [...spellings.values()].flatMap((known) => {
    const [main = "", ...rest] = known;
    if (rest.length === 0) return [];
    return [
      {
        about: main,
        text: say("theme.one", { names: [main, ...rest].join("; ") }),
        suggestion: main,
        action: null,
        field: "theme",
        alike: `themes: ${[...known].join("; ").toLowerCase()}`,
        source: null,
      },
    ];
  });
}
