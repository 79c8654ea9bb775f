// References over the whole plan: unique, and told apart where numbering starts again in each table.
import type { Sentence } from "../../../domain/words/sentence.ts";
import { say } from "../../../domain/words/say.ts";
import { inOrder } from "../../../domain/words/sentence.ts";
import { askOfRow, flag } from "./draft.ts";
import type { Draft } from "./draft.ts";
import { namesSeveralRefs, readRefColumn } from "../words/refs.ts";

export function settleRefs(drafts: readonly Draft[]): void {
  for (const group of byTable(drafts)) {
    readColumn(group);
    askOfSeveral(group);
    placeLetters(group);
  }
  setTwinsAside(drafts, repeatsOf(drafts));
  const repeated = repeatsOf(drafts);
  if (repeated.size > 0) {
    const groups = byTheme(drafts);
    if (restarts(groups, repeated)) prefix(groups);
    else refuseRepeats(drafts);
  }
  askForMissing(drafts);
}

function byTable(drafts: readonly Draft[]): Iterable<Draft[]> {
  return grouped(drafts, (draft) => placeKey(draft)).values();
}

function placeKey({ raw }: Draft): string {
  return `${raw.place.sheet ?? ""} ${raw.place.table ?? ""}`;
}

function grouped(
  drafts: readonly Draft[],
  keyOf: (draft: Draft) => string,
): Map<string, Draft[]> {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    const group = groups.get(key);
    if (group) group.push(draft);
    else groups.set(key, [draft]);
  }
  return groups;
}

function readColumn(drafts: readonly Draft[]): void {
  const readings = readRefColumn(
    drafts.map((draft) => {
      const cell = draft.raw.cells.get("ref");
      return {
        text: draft.refAsWritten,
        isDate: cell?.date !== undefined,
        ...(cell?.number !== undefined && { number: cell.number }),
      };
    }),
  );
  drafts.forEach((draft, i) => {
    const reading = readings[i];
    draft.ref = reading?.ref ?? null;
    if (reading?.why == null || reading.rule === null) return;
    flag(draft, reading.rule, reading.why);
    askOfRow(
      draft,
      "ref",
      inOrder(reading.why, say("ask.right")),
      reading.suggestion,
      `ref: ${reading.rule}`,
    );
  });
}

/** "10 & 11": one action that answers two, or two in one row. It stays one, under the words as written, until somebody says. */
function askOfSeveral(drafts: readonly Draft[]): void {
  const column = drafts.map(({ refAsWritten }) => refAsWritten);
  for (const draft of drafts) {
    if (!namesSeveralRefs(draft.refAsWritten, column)) continue;
    const called = { ref: draft.refAsWritten };
    flag(draft, "severalRefs", say("ref.several", called));
    askOfRow(
      draft,
      "ref",
      say("ref.severalAsk", called),
      draft.ref,
      "ref: names several",
    );
  }
}

/** "a" and "b" under 1, again under 2: 1a and 1b, parts of 1. */
function placeLetters(drafts: readonly Draft[]): void {
  let above: string | null = null;
  for (const draft of drafts) {
    const { ref } = draft;
    if (ref === null) continue;
    const letter = /^(?:[a-h]|[ivx]{1,4})$/.test(ref);
    if (!letter) above = /\d/.test(ref) ? ref : null;
    else if (above !== null) {
      const whole = ref.length > 1 ? `${above}(${ref})` : `${above}${ref}`;
      flag(
        draft,
        "refFromAbove",
        say("ref.letter", { written: draft.refAsWritten, above, whole }),
      );
      draft.ref = whole;
      draft.partOf ??= above;
    }
  }
}

/** One action on a sheet of all and on its theme's, or on a sheet for each month: it is one, and which row is the plan's is asked. */
function setTwinsAside(
  drafts: readonly Draft[],
  repeated: ReadonlySet<string>,
): void {
  const groups = grouped(
    drafts.filter(
      ({ ref, title }) =>
        title !== "" && repeated.has(ref?.toLowerCase() ?? ""),
    ),
    ({ ref, title }) =>
      `${ref?.toLowerCase() ?? ""} ${title.toLowerCase().replace(/\W+/g, " ").trim()}`,
  );
  for (const group of groups.values()) {
    const [first, ...others] = group;
    if (!first || new Set(group.map(placeKey)).size < group.length) continue;
    const differ = others.some((other) => saysOf(other) !== saysOf(first));
    for (const draft of differ ? group : others) {
      if (others.length === 0) break;
      const why = say("ref.standsTwice", {
        ref: draft.refAsWritten,
        n: group.length,
        where: group.map(whereOf),
      });
      flag(draft, "standsTwice", why);
      askOfRow(
        draft,
        "ref",
        inOrder(why, say(differ ? "ref.twinsDiffer" : "ref.twinsAlike")),
        null,
        `ref: stands twice, ${first.ref ?? ""}`,
      );
      draft.ref = null;
    }
  }
}

const whereOf = ({ raw: { place, row } }: Draft): Sentence =>
  place.sheet === undefined
    ? say("ref.inTable", { table: String(place.table ?? 1), row: String(row) })
    : say("ref.inSheet", { sheet: place.sheet, row: String(row) });

/** What a row says of its action, whatever sheet it stands on. */
const saysOf = ({ statusAsWritten, due, officers, narrative }: Draft) =>
  JSON.stringify([statusAsWritten, due?.end, due?.text, officers, narrative]);

function repeatsOf(drafts: readonly Draft[]): Set<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { ref } of drafts)
    if (ref !== null)
      (seen.has(ref.toLowerCase()) ? repeated : seen).add(ref.toLowerCase());
  return repeated;
}

/** Tables and themes in the order met: numbering restarts with one or the other. */
function byTheme(drafts: readonly Draft[]): Map<string, Draft[]> {
  return grouped(drafts, (draft) => `${placeKey(draft)} ${draft.theme ?? ""}`);
}

/** Restarting means that no reference repeats within a group, and that several groups begin with the same one. */
function restarts(
  groups: ReadonlyMap<string, readonly Draft[]>,
  repeated: ReadonlySet<string>,
): boolean {
  if (
    groups.size < 2 ||
    [...groups.values()].some((group) => repeatsOf(group).size > 0)
  )
    return false;
  const firsts = [...groups.values()].map((group) =>
    group.find((draft) => draft.ref !== null)?.ref?.toLowerCase(),
  );
  const counts = new Map<string, number>();
  for (const first of firsts)
    if (first !== undefined) counts.set(first, (counts.get(first) ?? 0) + 1);
  return [...counts].some(
    ([first, count]) =>
      count >= 2 && repeated.has(first) && /\d|^[a-z]$/.test(first),
  );
}

function prefix(groups: ReadonlyMap<string, readonly Draft[]>): void {
  const taken = new Set<string>();
  let number = 0;
  for (const group of groups.values()) {
    number += 1;
    const sign = signOf(group[0]?.theme ?? null, number, taken);
    for (const draft of group) {
      if (draft.ref === null) continue;
      const suggested = `${sign}${draft.ref}`;
      const ref = draft.refAsWritten;
      flag(
        draft,
        "refRestarts",
        inOrder(
          say("ref.restarts", { ref }),
          say("ref.toldApart", { ref: suggested }),
        ),
      );
      askOfRow(
        draft,
        "ref",
        say("ref.callIt", { ref, suggested }),
        suggested,
        "ref: numbering restarts",
      );
      draft.ref = suggested;
    }
  }
}

/** The theme's first letter; two letters, then a number, where another theme has it already. */
function signOf(
  theme: string | null,
  number: number,
  taken: Set<string>,
): string {
  // "Theme 1: Finance" and "2. People" number themselves.
  const said =
    /^(?:(?:theme|priority|objective|section|work ?stream|part|pillar|strand|aim|goal|thema|blaenoriaeth)\s+)?(\d{1,2}|[A-Z])(?=[\s:.)–-]|$)/i.exec(
      theme ?? "",
    )?.[1];
  const words =
    (theme ?? "").replace(/^(?:an?|the)\s+/i, "").match(/[A-Za-z]+/g) ?? [];
  const [first = ""] = words;
  const choices = [
    said === undefined || /^[A-Z] [a-z]/.test(theme ?? "") ? "" : `${said}.`,
    first.slice(0, 1),
    words
      .map((word) => word[0])
      .join("")
      .slice(0, 3),
    first.slice(0, 2),
    first.slice(0, 3),
    `T${number}.`,
  ];
  const sign =
    choices
      .map((choice) => choice.toUpperCase())
      .find((choice) => choice !== "" && !taken.has(choice)) ?? `T${number}.`;
  taken.add(sign);
  return sign;
}

function refuseRepeats(drafts: readonly Draft[]): void {
  const first = new Map<string, Draft>();
  const all = new Set(
    drafts.flatMap((draft) =>
      draft.ref === null ? [] : [draft.ref.toLowerCase()],
    ),
  );
  for (const draft of drafts) {
    if (draft.ref === null) continue;
    const key = draft.ref.toLowerCase();
    const owner = first.get(key);
    if (!owner) {
      first.set(key, draft);
      continue;
    }
    let suffix = 98;
    while (all.has(`${key}${String.fromCharCode(suffix)}`) && suffix < 122)
      suffix += 1;
    const suggested = `${draft.ref}${String.fromCharCode(suffix)}`;
    all.add(suggested.toLowerCase());
    flag(owner, "duplicateRef", say("ref.repeated", { ref: draft.ref }));
    const taken = say("ref.taken", {
      ref: draft.ref,
      owner: owner.title.slice(0, 60),
    });
    flag(draft, "duplicateRef", taken);
    askOfRow(
      draft,
      "ref",
      inOrder(taken, say("ask.thisRef")),
      suggested,
      "ref: used twice",
    );
    draft.ref = null;
  }
}

function askForMissing(drafts: readonly Draft[]): void {
  const used = new Set(
    drafts.flatMap((draft) =>
      draft.ref === null ? [] : [draft.ref.toLowerCase()],
    ),
  );
  let next = 1;
  for (const draft of drafts) {
    if (
      draft.ref !== null ||
      draft.asked.some(
        (question) =>
          question.field === "ref" && question.alike !== "row: title only",
      )
    )
      continue;
    while (used.has(String(next))) next += 1;
    used.add(String(next));
    flag(draft, "noRef", say("ref.none"));
    askOfRow(
      draft,
      "ref",
      inOrder(say("ref.none"), say("ask.number")),
      String(next),
      "ref: none written",
    );
  }
}
