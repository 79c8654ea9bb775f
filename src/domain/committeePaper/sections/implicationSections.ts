// Implications, in whichever way a council prints them: each heading is answered by words, by the actions that carry it, or by a post who says nothing arises.
import { capitalised } from "../../values/wording.ts";
import type { Writer } from "../../words/writer.ts";
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
      : facts.t("{n?section|sections} {codes:list} of the plan", {
          n: whole.length,
          codes: whole.map(({ code }) => code),
        });
  const both = [sections, rest.length === 0 ? "" : refsInWords(rest, facts)];
  return facts.t("See {both:list}.", { both: both.filter(Boolean) });
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
function thePost(by: string, { language }: Writer): string {
  if (language === "cy") return by.trim();
  const bare = by.trim().replace(/^the /i, "");
  return /\b(?:officer|director|manager|executive|solicitor|treasurer|head)\b/i.test(
    bare,
  )
    ? `the ${bare}`
    : bare;
}

function saidBy({ by, on }: NoneArising, facts: PaperFacts): string {
  const post = thePost(by, facts);
  return on
    ? facts.t("as advised by {post} on {on:date}", { post, on })
    : facts.t("as advised by {post}", { post });
}

/** Printed where nobody has answered; a paper that says so cannot be published. */
export const unanswered = ({ t }: Writer): string => t("Not yet answered.");

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
        ? facts.t("None arising, {by}.", { by: saidBy(found.said, facts) })
        : unanswered(facts),
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

const titlesOf = (
  some: readonly ImplicationHeading[],
  { called }: Writer,
): readonly string[] => some.map(({ title }) => called(title));

/** One sentence for each who says that nothing arises, with all the headings it is said of: not ten lines that nobody reads. */
function nothingArises(
  answers: readonly AnsweredHeading[],
  id: string,
  facts: PaperFacts,
): PaperBlock[] {
  const none = Map.groupBy(
    answers.filter(({ answer }) => answer.kind === "none"),
    ({ answer }) => (answer.kind === "none" ? saidBy(answer.said, facts) : ""),
  );
  return [...none].map(([by, some], at) =>
    paragraph(
      `${id}${at + 1}`,
      facts.t(
        "No implications arise under {n?this heading|these headings}, {by}: {titles:list}.",
        { n: some.length, by, titles: titlesOf(some, facts) },
      ),
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
  const { t, called } = facts;
  const answers = facts.skeleton.implications.map((one) => ({
    ...one,
    answer: answerOf(facts, one.tag),
  }));
  const rows = answers.flatMap(({ title, answer }) =>
    answer.kind === "words" ? [[called(title), answer.text]] : [],
  );
  const open = answers.filter(({ answer }) => answer.kind === "unanswered");
  return section("implications", titleOfPart("implications"), [
    ...(rows.length === 0
      ? []
      : [
          paragraph(
            "implications",
            t(
              "The implications of this report, with the actions that carry them:",
            ),
          ),
          table(t("Implications"), [t("Heading"), t("Implications")], rows),
        ]),
    ...nothingArises(answers, "implicationsNone", facts),
    ...(open.length === 0
      ? []
      : [
          paragraph(
            "implicationsOpen",
            t("Not yet answered: {titles:list}.", {
              titles: titlesOf(open, facts),
            }),
          ),
        ]),
  ]);
}

const otherHeadings = ({ t }: Writer) => t("Other headings");

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
          heading(facts.called(title)),
          ...answerBlocks(facts, tag),
        ]),
      ...(together.length === 0
        ? []
        : [
            heading(otherHeadings(facts)),
            ...nothingArises(together, "implicationsNone", facts),
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
          otherHeadings(facts),
          nothingArises(none, `implicationsNone-${tag}-`, facts),
        )
      : null;
  const title =
    facts.skeleton.implications.find((one) => one.tag === tag)?.title ??
    capitalised(tag);
  return section(`implication:${tag}`, title, answerBlocks(facts, tag));
}
