// Words somebody wrote by hand, checked against the figures in them: a number, a reference or a date that this position does not have is named before the paper goes.
import { welshMonthNames } from "../../dates/monthSpellings.ts";
import { monthNames } from "../../values/calendarDate.ts";
import { say } from "../../words/say.ts";
import type { Sentence } from "../../words/sentence.ts";
import { check } from "./check.ts";
import type { PaperBlock, PaperCheck, PaperSection } from "../parts/paper.ts";
import type { PaperFacts } from "../facts/paperFacts.ts";
import { titleOfPart } from "../parts/parts.ts";

/** A piece of writing: where it stands, what it is called, what it says. */
interface Written {
  readonly section: string;
  readonly where: Sentence;
  readonly text: string;
}

const months = [...monthNames, ...welshMonthNames].join("|");
const date = new RegExp(`\\b(?:\\d{1,2} )?(?:${months}) \\d{4}\\b`, "g");
const pointer =
  /\b(?:paragraph|section|appendix|minute|item|paragraff|adran|atodiad|cofnod|eitem) A?\d+(?:\.\d+)*/gi;
const figure = /£?\d[\d,]*(?:\.\d+)?(?:\/\d{2,4})?%?/g;

const units = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
const tens = [
  "twenty",
  "thirty",
  "forty",
  "fifty",
  "sixty",
  "seventy",
  "eighty",
  "ninety",
];
const spelled = new RegExp(
  `\\b(?:(${tens.join("|")})(?:[- ](${units.slice(1, 10).join("|")}))?|(${units.slice(2).join("|")}))\\b`,
  "gi",
);

/** "twenty-five" as 25, so that a figure written out is looked at like another. One is a word more often than a number. */
function inDigits(text: string): string {
  return text.replaceAll(
    spelled,
    (_, ten?: string, unit?: string, alone?: string) =>
      String(
        alone
          ? units.indexOf(alone.toLowerCase())
          : (tens.indexOf(ten?.toLowerCase() ?? "") + 2) * 10 +
              (unit ? units.indexOf(unit.toLowerCase()) : 0),
      ),
  );
}

/** A figure whether it was written with commas or without. */
const bare = (text: string) => text.replaceAll(",", "");

/** What a text holds: its dates, and its other figures as they were written, with pointers taken out. */
function figuresOf(text: string) {
  const plain = inDigits(text).replaceAll(pointer, " ");
  const dates = plain.match(date) ?? [];
  const rest = plain.replaceAll(date, " ");
  const written = (rest.match(figure) ?? []).map((one) =>
    one.replace(/,$/, ""),
  );
  return { plain, dates, written };
}

/** What the plan itself says in this paper, piece by piece. */
function saidByPlan(sections: readonly PaperSection[]): readonly string[] {
  const textsOf = (block: PaperBlock): readonly string[] => {
    switch (block.kind) {
      case "paragraph":
        return block.added ? [] : [block.live ?? block.text];
      case "bullets":
        return block.items.map(({ text }) => text);
      case "table":
        return [block.caption, ...block.header, ...block.rows.flat()];
      case "heading":
        return [block.text];
      case "chart":
        return [block.alt];
    }
  };
  return sections.flatMap((section) => section.blocks.flatMap(textsOf));
}

interface Known {
  readonly dates: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** "17 of 68". */
  readonly shares: ReadonlySet<string>;
}

/** "17 of the 61", "17 o’r 61". */
const share =
  /(\d+) (?:(?:out )?of (?:the |its |these |all )?|o(?:[’']r|[’']i)? )(\d+)/g;

function monthOf(words: string): string {
  return words.replace(/^\d{1,2} /, "");
}

function knownOf(facts: PaperFacts, sections: readonly PaperSection[]): Known {
  const { record, words } = facts.input;
  const byHand = [
    ...Object.values(words.texts),
    ...Object.values(words.implications),
    ...words.changesAsked.map(({ why }) => why),
  ].filter((text) => text.trim() !== "");
  const texts = [
    // Words somebody wrote vouch for nothing, wherever they are printed.
    ...saidByPlan(sections).filter(
      (text) => !byHand.some((one) => one.includes(text) || text.includes(one)),
    ),
    record.plan.title,
    record.plan.origin ?? "",
    ...record.posts.map((one) => one.title),
    ...record.bodies.map((one) => one.title),
  ];
  const dates = new Set<string>();
  const numbers = new Set<string>(facts.joined.map((one) => one.action.ref));
  const shares = new Set<string>();
  for (const text of texts) {
    const found = figuresOf(text);
    for (const one of found.dates) {
      dates.add(one);
      dates.add(monthOf(one));
      // A year by itself says no more than the date it is of.
      numbers.add(one.slice(-4));
    }
    // A cell that is a date, a share or days is no count; what a sentence counts is.
    for (const one of found.written) numbers.add(bare(one));
    for (const [, part = "", whole = ""] of found.plain.matchAll(share))
      shares.add(`${part} of ${whole}`);
  }
  const { counts, previous } = facts.position;
  for (const at of [counts, previous?.counts])
    for (const part of Object.values(at ?? {}))
      shares.add(`${part} of ${at?.total}`);
  return { dates, numbers, shares };
}

/** What the skeleton calls the section of the council's own words. */
function titleOfSection({ skeleton }: PaperFacts, part: string): string {
  const home = skeleton.sections.find((one) =>
    one.parts.some((each) => each === part),
  );
  return home?.title ?? part;
}

/** Everything written by hand that the paper prints. */
function writtenBy(
  facts: PaperFacts,
  sections: readonly PaperSection[],
): readonly Written[] {
  const { words } = facts.input;
  const paragraphs = sections.flatMap((section) =>
    section.blocks.flatMap((block): Written[] => {
      if (block.kind !== "paragraph") return [];
      const isOwn = block.added === true || block.live !== null;
      // Later pieces of long words are looked at with the first.
      const text = block.whole ?? block.text;
      return isOwn
        ? [
            {
              section: section.name,
              where: say("check.paragraph", { number: block.number }),
              text,
            },
          ]
        : [];
    }),
  );
  const parts = Object.entries(words.texts).map(([part, text]) => ({
    section: part,
    where: say("check.part", {
      title: facts.called(titleOfPart(part) || titleOfSection(facts, part)),
    }),
    text,
  }));
  const headings = facts.skeleton.implications.flatMap(({ tag, title }) => {
    const text = words.implications[tag];
    return text
      ? [
          {
            section: "implications",
            where: say("check.implication", { title: facts.called(title) }),
            text,
          },
        ]
      : [];
  });
  return [...paragraphs, ...parts, ...headings];
}

type Claimed = "completed" | "inProgress" | "slippage" | "notStarted";

const claims: readonly (readonly [RegExp, Exclude<Claimed, "slippage">])[] = [
  [/completed?/, "completed"],
  [/in progress/, "inProgress"],
  [/not started/, "notStarted"],
];

/** "41 actions are completed" where 17 are: a figure of the position, said of something else. */
function misplaced(facts: PaperFacts, text: string): Sentence[] {
  const { counts, previous } = facts.position;
  return claims.flatMap(([words, status]) => {
    const said = new RegExp(
      `(\\d+) (?:(?:of (?:the |its )?\\d+ )?actions? )?(?:(?:have|has|are|is|were|was) )?(?:now )?(?:been )?(?:${words.source})\\b`,
      "gi",
    );
    const lately = facts.position.statusChanges.filter(
      (one) => one.to === status,
    ).length;
    const right = new Set(
      [counts[status], previous?.counts[status], lately].map(String),
    );
    const wrong = [...text.matchAll(said)].flatMap(([, n = ""]) =>
      right.has(n) ? [] : [n],
    );
    return [...new Set(wrong)].map((n) =>
      say(`check.claimed.${status}`, { n, are: counts[status] }),
    );
  });
}

/** What is in a piece of writing and not in the position. */
function unknownIn(
  { text }: Written,
  known: Known,
  facts: PaperFacts,
): readonly Sentence[] {
  const found = figuresOf(text);
  const dates = found.dates.filter(
    (one) => !known.dates.has(one) && one !== "",
  );
  const numbers = found.written.filter((one) => !known.numbers.has(bare(one)));
  const shares = [...found.plain.matchAll(share)]
    .map(([, part = "", whole = ""]) => ({ part, whole }))
    .filter(
      ({ part, whole }) =>
        known.numbers.has(part) &&
        known.numbers.has(whole) &&
        !known.shares.has(`${part} of ${whole}`),
    )
    .map(({ part, whole }) => `${part} of ${whole}`);
  return [
    ...new Set([...dates, ...numbers, ...shares]),
    ...misplaced(facts, found.plain),
  ];
}

/** Exempt actions that public words name: they may not go. Source: Local Government Act 1972, Schedule 12A. */
function exemptNamed(facts: PaperFacts, one: Written): PaperCheck[] {
  if (facts.input.audience === "exempt") return [];
  const named = facts.joined.filter(
    ({ action }) =>
      action.exempt !== null &&
      action.title.trim().length > 3 &&
      one.text.toLowerCase().includes(action.title.trim().toLowerCase()),
  );
  return named.map(({ action }) =>
    check(
      "exemptNamed",
      "stop",
      one.section,
      say("check.exemptNamed", { where: one.where, ref: action.ref }),
    ),
  );
}

/** One line for each piece of writing that says what the position does not. Source: findings of use, "To congratulate the Council on completing 25 of 61". */
export function figureChecks(
  facts: PaperFacts,
  sections: readonly PaperSection[],
): PaperCheck[] {
  const written = writtenBy(facts, sections);
  if (written.length === 0) return [];
  const known = knownOf(facts, sections);
  return written.flatMap((one) => {
    const unknown = unknownIn(one, known, facts);
    const said =
      unknown.length === 0
        ? []
        : [
            check(
              "unknownFigure",
              "look",
              one.section,
              say("check.unknownFigure", {
                where: one.where,
                n: unknown.length,
                unknown: unknown.map((words) => say("check.quoted", { words })),
              }),
            ),
          ];
    return [...said, ...exemptNamed(facts, one)];
  });
}
