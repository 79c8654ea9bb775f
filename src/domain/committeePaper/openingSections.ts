// Recommendations, purpose, background and themes: the first page of the paper.
import { inWords } from "../calendarDate.ts";
import { ragWithLetter } from "../ragWords.ts";
import { capitalised, counted, listInWords } from "../wording.ts";
import {
  actionBullet,
  bullets,
  paragraph,
  refsInWords,
  section,
  table,
  theBody,
} from "./blocks.ts";
import { paragraphNumber } from "./numbering.ts";
import type { UnnumberedSection } from "./numbering.ts";
import type { PaperBlock } from "./paper.ts";
import type { PaperAction, PaperFacts } from "./paperFacts.ts";
import { askedOf } from "./powers.ts";
import { awaitingActions, slippedActions } from "./progressSections.ts";

/** What this body may decide it is asked to; what it may not it is told of. Source: the June 2018 report 2.1 and 2.2; product.md 4b.7. */
function endorseRecommendations(facts: PaperFacts): PaperBlock[] {
  const awaiting = awaitingActions(facts);
  if (awaiting.length === 0 || facts.input.words.omitted.includes("revised"))
    return [];
  const { own, others, deciders } = askedOf(facts, awaiting);
  const at = `at paragraph ${paragraphNumber("revisedTable")}`;
  const named = (some: readonly PaperAction[]) =>
    some.length === awaiting.length
      ? ""
      : ` (${refsInWords(some.map((one) => one.action.ref))})`;
  const timescales = (n: number) => (n === 1 ? "timescale" : "timescales");
  const many = (some: readonly PaperAction[]) =>
    `${timescales(some.length)} proposed for ${counted(some.length, "action")}${named(some)} ${at}`;
  return [
    ...(own.length === 0
      ? []
      : [
          paragraph(
            "recommendEndorse",
            `To endorse the revised ${many(own)}, or to agree another date or refuse, action by action.`,
          ),
        ]),
    ...(others.length === 0
      ? []
      : [
          paragraph(
            "recommendRefer",
            `To note the revised ${many(others)}, which ${deciders === "" ? "another body" : deciders} may agree, and to refer any comments on them.`,
          ),
        ]),
  ];
}

/** Points at the corrective action only where there is one. Source: the June 2018 report 2.3. */
function slippageRecommendation(facts: PaperFacts): PaperBlock[] {
  const slipped = slippedActions(facts);
  if (slipped.length === 0 || facts.input.words.omitted.includes("slippage"))
    return [];
  const at = `at paragraph ${paragraphNumber("slippage")}`;
  const none = slipped.filter((one) => one.correctiveAction === null);
  const words =
    none.length === slipped.length
      ? `To consider the slippage reported ${at}, for which no corrective action has been recorded.`
      : `To consider the corrective action for slippage ${at}.`;
  return [paragraph("recommendSlippage", words)];
}

/** The recommendations; the paragraphs they point at get their numbers at the end. */
export function recommendations(facts: PaperFacts): UnnumberedSection {
  const { input } = facts;
  return section("recommendations", "Recommendations", [
    paragraph(
      "recommendNote",
      `To note the progress made on the ${input.record.plan.title} up to ${inWords(input.asAt)}.`,
    ),
    ...endorseRecommendations(facts),
    ...slippageRecommendation(facts),
  ]);
}

export function purpose(facts: PaperFacts): UnnumberedSection {
  const { record, asAt, previousAsAt, body } = facts.input;
  const since =
    previousAsAt === null
      ? `This is the first report on the plan to ${theBody(body)}.`
      : `It says what has changed since ${theBody(body)} was last told, as at ${inWords(previousAsAt)}.`;
  return section("purpose", "Purpose of the report", [
    paragraph(
      "purpose",
      `To report the position of the ${record.plan.title} as at ${inWords(asAt)}. ${since}`,
    ),
  ]);
}

/** The counts are of the whole plan; what may not be published is in a part of its own. Source: domain.md F68. */
function exemptParagraph(facts: PaperFacts, n: number): PaperBlock {
  const are = n === 1 ? "is" : "are";
  return paragraph(
    "exempt",
    facts.input.audience === "public"
      ? `${capitalised(counted(n, "action"))} of the plan ${are} exempt from publication under Schedule 12A of the Local Government Act 1972. ${n === 1 ? "It is" : "They are"} counted here and reported in the exempt part of this paper.`
      : `This is the exempt part. It reports ${counted(n, "action")} that ${are} exempt from publication under Schedule 12A of the Local Government Act 1972; the counts are of the whole plan.`,
  );
}

/** How large what the paper is about is, and of how much: a body with a remit is told of its part. Source: domain.md B5 and F66. */
export function sizeInWords({ input, position, remit }: PaperFacts): string {
  const { record, body } = input;
  const size = `${counted(position.counts.total, "action")} in ${counted(record.themes.length, "theme")}`;
  if (remit === null || remit.actions.size === 0)
    return `The plan has ${size}.`;
  return `${capitalised(theBody(body))} looks at ${listInWords(remit.named)}: ${size}, of the ${remit.planTotal} actions of the plan.`;
}

export function background(facts: PaperFacts): UnnumberedSection {
  const { plan, actions } = facts.input.record;
  const origin =
    plan.origin === null
      ? ""
      : ` It answers: ${plan.origin.replace(/\.$/, "")}.`;
  const live =
    plan.wentLive === null ? "" : ` It went live on ${inWords(plan.wentLive)}.`;
  const exempt = facts.actions.filter((one) => one.action.exempt !== null);
  return section("background", "Background", [
    paragraph("background", `${sizeInWords(facts)}${origin}${live}`),
    paragraph(
      "dateRule",
      "A date in this plan moves only by the decision of a named body. A later date that is proposed and not yet endorsed is shown beside the date in force and does not replace it.",
    ),
    ...(exempt.length === 0 ? [] : [exemptParagraph(facts, exempt.length)]),
    ...(actions.some((one) => one.placeholder)
      ? [
          paragraph(
            "placeholders",
            "Some actions of this sample plan are placeholders and are marked so.",
          ),
        ]
      : []),
  ]);
}

/** Themes in plan order with their worst rating and how many actions are past their date. */
export function themes(facts: PaperFacts): UnnumberedSection {
  const { record } = facts.input;
  const posts = new Map(record.posts.map((post) => [post.id, post.title]));
  const rows = record.themes
    .toSorted((a, b) => a.order - b.order)
    .map((theme) => {
      const own = facts.actions.filter((one) => one.theme === theme.title);
      const done = own.filter((one) => one.current.status === "completed");
      const late = own.filter((one) => one.overdue);
      return [
        [theme.code, theme.title].filter(Boolean).join(" "),
        (theme.lead && posts.get(theme.lead)) ?? "No lead recorded",
        String(own.length),
        String(done.length),
        late.length === 0
          ? "None"
          : refsInWords(late.map((one) => one.action.ref)),
        own.length === 0
          ? "No actions"
          : ragWithLetter(
              facts.position.ragByTheme[theme.title] ?? "none",
              record.plan.ragScheme,
            ),
      ];
    });
  return section("themes", "Themes", [
    paragraph(
      "themes",
      facts.input.words.omitted.includes("ragDefinitions")
        ? "Each theme takes the rating of its worst action."
        : `Each theme takes the rating of its worst action; paragraph ${paragraphNumber("ragDefinitions")} says what the ratings mean.`,
    ),
    table(
      "Themes and their ratings",
      ["Theme", "Lead", "Actions", "Completed", "Past their date", "Rating"],
      rows,
      { numeric: [2, 3] },
    ),
  ]);
}

/** Words approved for publication since this body was last told, theme by theme. */
export function achievements(facts: PaperFacts): UnnumberedSection {
  const told = facts.named.filter((one) => one.reportText !== null);
  const titles = [...new Set(told.map((one) => one.theme))];
  const blocks = titles.flatMap((title): PaperBlock[] => [
    { kind: "heading", text: title },
    bullets(
      told
        .filter((one) => one.theme === title)
        .map((one) =>
          actionBullet(one.action.title, one.action.ref, one.reportText),
        ),
    ),
  ]);
  return section("achievements", "Progress by theme", [
    paragraph(
      "achievements",
      told.length === 0
        ? "No words on progress have been signed off for publication."
        : "In the words signed off for publication by the leads:",
    ),
    ...blocks,
  ]);
}
