// Implications, in whichever way a council prints them: each heading is answered by words, by the actions that carry it, or by a post who says nothing arises.
import { inWords } from "../../values/calendarDate.ts";
import { capitalised, listInWords } from "../../values/wording.ts";
import {
  heading,
  paragraph,
  refsInWords,
  section,
  table,
} from "../parts/blocks.ts";
import type { UnnumberedSection } from "../parts/numbering.ts";
import type { PaperBlock } from "../parts/paper.ts";
import type { PaperFacts } from "../facts/paperFacts.ts";
import type { NoneArising } from "../parts/paperInput.ts";
import { titleOfPart } from "../parts/parts.ts";
import type { ImplicationHeading } from "../parts/skeleton.ts";
import { paragraphsIn } from "./wordsSections.ts";

type Answered =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "none"; readonly said: NoneArising }
  | { readonly kind: "unanswered" };

/** "See sections CP3 and FP4 of the plan, and 5.1": a theme whose every action carries the tag is named as a whole. */
function cited(facts: PaperFacts, tag: string): string {
  const carrying = facts.named.filter((one) =>
    one.action.implications.includes(tag),
  );
  if (carrying.length === 0) return "";
  const whole = facts.input.record.themes.filter((theme) => {
    const own = facts.named.filter((one) => one.theme === theme.title);
    return (
      theme.code !== "" &&
      own.length > 1 &&
      own.every((one) => carrying.includes(one))
    );
  });
  const titles = new Set(whole.map(({ title }) => title));
  const rest = carrying
    .filter((one) => !titles.has(one.theme))
    .map((one) => one.action.ref);
  const sections =
    whole.length === 0
      ? ""
      : `${whole.length === 1 ? "section" : "sections"} ${listInWords(whole.map(({ code }) => code))} of the plan`;
  const both = [sections, rest.length === 0 ? "" : refsInWords(rest)];
  return `See ${listInWords(both.filter(Boolean))}.`;
}

function answerOf(facts: PaperFacts, tag: string): Answered {
  const { implications, noneArising } = facts.input.words;
  const written = implications[tag]?.trim() ?? "";
  const text = [written, cited(facts, tag)].filter(Boolean).join(" ");
  if (text !== "") return { kind: "words", text };
  const none = noneArising[tag];
  return none ? { kind: "none", said: none } : { kind: "unanswered" };
}

/** "the Monitoring Officer", "Legal services": as a sentence needs it. */
function thePost(by: string): string {
  const bare = by.trim().replace(/^the /i, "");
  return /\b(?:officer|director|manager|executive|solicitor|treasurer|head)\b/i.test(
    bare,
  )
    ? `the ${bare}`
    : bare;
}

function saidBy({ by, on }: NoneArising): string {
  return `as advised by ${thePost(by)}${on ? ` on ${inWords(on)}` : ""}`;
}

/** Printed where nobody has answered; a paper that says so cannot be published. */
export const unanswered = "Not yet answered.";

/** The id of the paragraph under a heading. */
const idOf = (tag: string) => `implication-${tag}`;

function answerBlocks(facts: PaperFacts, tag: string): PaperBlock[] {
  const found = answerOf(facts, tag);
  if (found.kind === "words")
    return paragraphsIn(found.text).map((text, at) =>
      paragraph(at === 0 ? idOf(tag) : `${idOf(tag)}-${at + 1}`, text),
    );
  return [
    paragraph(
      idOf(tag),
      found.kind === "none"
        ? `None arising, ${saidBy(found.said)}.`
        : unanswered,
    ),
  ];
}

/** The headings nobody has answered, of those the paper prints. */
export function unansweredHeadings(
  facts: PaperFacts,
): readonly ImplicationHeading[] {
  const { omitted, paragraphs } = facts.input.words;
  const printed = facts.skeleton.sections
    .filter((one) => !omitted.includes(one.name))
    .flatMap((one) => one.parts)
    .filter((part) => !omitted.includes(part));
  const all = ["implications", "implicationsByHeading"] as const;
  return facts.skeleton.implications.filter(
    ({ tag }) =>
      (printed.includes(`implication:${tag}`) ||
        all.some((part) => printed.includes(part))) &&
      answerOf(facts, tag).kind === "unanswered" &&
      !paragraphs[idOf(tag)]?.trim(),
  );
}

interface AnsweredHeading extends ImplicationHeading {
  readonly answer: Answered;
}

function titlesOf(some: readonly ImplicationHeading[]): string {
  return listInWords(some.map(({ title }) => title));
}

/** One sentence for each who says that nothing arises, with all the headings it is said of: not ten lines that nobody reads. */
function nothingArises(
  answers: readonly AnsweredHeading[],
  id: string,
): PaperBlock[] {
  const none = Map.groupBy(
    answers.filter(({ answer }) => answer.kind === "none"),
    ({ answer }) => (answer.kind === "none" ? saidBy(answer.said) : ""),
  );
  return [...none].map(([by, some], at) =>
    paragraph(
      `${id}${at + 1}`,
      `No implications arise under ${some.length === 1 ? "this heading" : "these headings"}, ${by}: ${titlesOf(some)}.`,
    ),
  );
}

/** The headings of some tags under which nothing arises, unless the author wrote other words there. */
function noneAmong(
  facts: PaperFacts,
  tags: readonly string[],
): readonly AnsweredHeading[] {
  const { paragraphs } = facts.input.words;
  return facts.skeleton.implications
    .filter(({ tag }) => tags.includes(tag) && !paragraphs[idOf(tag)]?.trim())
    .map((one) => ({ ...one, answer: answerOf(facts, one.tag) }))
    .filter(({ answer }) => answer.kind === "none");
}

/** One table of what arises, and below it who says that nothing else does: not ten lines that nobody reads. */
export function implications(facts: PaperFacts): UnnumberedSection {
  const answers = facts.skeleton.implications.map((one) => ({
    ...one,
    answer: answerOf(facts, one.tag),
  }));
  const rows = answers.flatMap(({ title, answer }) =>
    answer.kind === "words" ? [[title, answer.text]] : [],
  );
  const open = answers.filter(({ answer }) => answer.kind === "unanswered");
  return section("implications", titleOfPart("implications"), [
    ...(rows.length === 0
      ? []
      : [
          paragraph(
            "implications",
            "The implications of this report, with the actions that carry them:",
          ),
          table("Implications", ["Heading", "Implications"], rows),
        ]),
    ...nothingArises(answers, "implicationsNone"),
    ...(open.length === 0
      ? []
      : [
          paragraph(
            "implicationsOpen",
            `${unanswered.replace(/\.$/, "")}: ${titlesOf(open)}.`,
          ),
        ]),
  ]);
}

const otherHeadings = "Other headings";

/** A heading each with its numbered paragraph, as an appendix is set; those under which nothing arises are named together at the end. */
export function implicationsByHeading(facts: PaperFacts): UnnumberedSection {
  const none = noneAmong(
    facts,
    facts.skeleton.implications.map(({ tag }) => tag),
  );
  const together = none.length > 1 ? none : [];
  return section(
    "implicationsByHeading",
    titleOfPart("implicationsByHeading"),
    [
      ...facts.skeleton.implications
        .filter(({ tag }) => !together.some((one) => one.tag === tag))
        .flatMap(({ tag, title }) => [
          heading(title),
          ...answerBlocks(facts, tag),
        ]),
      ...(together.length === 0
        ? []
        : [
            heading(otherHeadings),
            ...nothingArises(together, "implicationsNone"),
          ]),
    ],
    { appendix: true },
  );
}

const prefix = "implication:";

/** The tag of a part that holds the implications under one heading; null for any other part. */
export function taggedBy(part: string): string | null {
  return part.startsWith(prefix) ? part.slice(prefix.length) : null;
}

/**
 * The implications under one heading, where a council gives each a section. Of several parts of one section under which nothing arises the
 * last speaks for all; the others are null.
 */
export function oneImplication(
  facts: PaperFacts,
  tag: string,
  parts: readonly string[],
): UnnumberedSection | null {
  const none = noneAmong(
    facts,
    parts.flatMap((one) => taggedBy(one) ?? []),
  );
  if (none.length > 1 && none.some((one) => one.tag === tag))
    return none.at(-1)?.tag === tag
      ? section(
          `implication:${tag}`,
          otherHeadings,
          nothingArises(none, `implicationsNone-${tag}-`),
        )
      : null;
  const title =
    facts.skeleton.implications.find((one) => one.tag === tag)?.title ??
    capitalised(tag);
  return section(`implication:${tag}`, title, answerBlocks(facts, tag));
}
