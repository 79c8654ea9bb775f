// Recommendations, purpose, background and themes: the first page of the paper.
import { inWords } from "../calendarDate.ts";
import type { Rag } from "../position.ts";
import { counted } from "../wording.ts";
import {
  actionBullet,
  bullets,
  paragraph,
  refsInWords,
  section,
  table,
} from "./blocks.ts";
import { paragraphNumber } from "./numbering.ts";
import type { UnnumberedSection } from "./numbering.ts";
import type { PaperBlock } from "./paper.ts";
import type { PaperFacts } from "./paperFacts.ts";
import { awaitingActions, slippedActions } from "./progressSections.ts";

export const ragWords: Readonly<Record<Rag, string>> = {
  blue: "B Complete",
  green: "G On target",
  amber: "A At risk",
  red: "R Late",
  none: "No rating",
};

/** The recommendations; the paragraphs they point at get their numbers at the end. Source: the June 2018 report 2.1 and 2.2. */
export function recommendations(facts: PaperFacts): UnnumberedSection {
  const { input } = facts;
  const blocks: PaperBlock[] = [
    paragraph(
      "recommendNote",
      `To note the progress made on the ${input.record.plan.title} up to ${inWords(input.asAt)}.`,
    ),
  ];
  const awaiting = awaitingActions(facts);
  if (awaiting.length > 0 && !input.words.omitted.includes("revised"))
    blocks.push(
      paragraph(
        "recommendEndorse",
        `To endorse the revised ${awaiting.length === 1 ? "timescale" : "timescales"} proposed for ${counted(awaiting.length, "action")} at paragraph ${paragraphNumber("revisedTable")}, or to agree another date or refuse, action by action.`,
      ),
    );
  if (
    slippedActions(facts).length > 0 &&
    !input.words.omitted.includes("slippage")
  )
    blocks.push(
      paragraph(
        "recommendSlippage",
        `To consider the corrective action for slippage at paragraph ${paragraphNumber("slippage")}.`,
      ),
    );
  return section("recommendations", "Recommendations", blocks);
}

export function purpose(facts: PaperFacts): UnnumberedSection {
  const { record, asAt, previousAsAt } = facts.input;
  const since =
    previousAsAt === null
      ? `This is the first report on the plan to this body.`
      : `It says what has changed since this body was last told, as at ${inWords(previousAsAt)}.`;
  return section("purpose", "Purpose of the report", [
    paragraph(
      "purpose",
      `To report the position of the ${record.plan.title} as at ${inWords(asAt)}. ${since}`,
    ),
  ]);
}

export function background(facts: PaperFacts): UnnumberedSection {
  const { plan, themes, actions } = facts.input.record;
  const origin =
    plan.origin === null
      ? ""
      : ` It answers: ${plan.origin.replace(/\.$/, "")}.`;
  const live =
    plan.wentLive === null ? "" : ` It went live on ${inWords(plan.wentLive)}.`;
  return section("background", "Background", [
    paragraph(
      "background",
      `The plan has ${counted(facts.position.counts.total, "action")} in ${counted(themes.length, "theme")}.${origin}${live}`,
    ),
    paragraph(
      "dateRule",
      "A date in this plan moves only by the decision of a named body. A later date that is proposed and not yet endorsed is shown beside the date in force and does not replace it.",
    ),
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
      const own = facts.actions.filter(
        (one) => one.action.themeId === theme.id,
      );
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
        ragWords[facts.position.ragByTheme[theme.title] ?? "none"],
      ];
    });
  return section("themes", "Themes", [
    paragraph(
      "themes",
      "Each theme takes the rating of its worst action; the ratings are explained in the appendix on ratings.",
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
