// Purpose, background, themes and progress in the signed words: what the plan is and how its themes stand.
import { inWords } from "../../values/calendarDate.ts";
import { ragWithLetter } from "../../plan/ragWords.ts";
import { capitalised, counted, listInWords } from "../../values/wording.ts";
import {
  actionBullet,
  bullets,
  paragraph,
  refsInWords,
  section,
  table,
  theBody,
} from "../parts/blocks.ts";
import { isUnderWay } from "./approveSections.ts";
import { paragraphNumber } from "../parts/numbering.ts";
import type { UnnumberedSection } from "../parts/numbering.ts";
import type { PaperBlock } from "../parts/paper.ts";
import type { PaperFacts } from "../facts/paperFacts.ts";
import { prints } from "./recommendations.ts";
import { watchedOver } from "./watched.ts";
import { answersWhat, paragraphsIn, wordsOf } from "./wordsSections.ts";

export function purpose(facts: PaperFacts): UnnumberedSection {
  const { record, asAt, previousAsAt, body } = facts.input;
  const since =
    previousAsAt === null
      ? `This is the first report on the plan to ${theBody(body)}.`
      : `It says what has changed since ${theBody(body)} was last told, as at ${inWords(previousAsAt)}.`;
  const live = {
    progress: `To report the position of the ${record.plan.title} as at ${inWords(asAt)}. ${since}`,
    approve: `To give ${theBody(body)} the draft ${record.plan.title} for approval.`,
    change: `To ask ${theBody(body)} to decide on changes to the ${record.plan.title}. ${since}`,
    close: `To report how the ${record.plan.title} ends: what was completed as at ${inWords(asAt)}, and where each unfinished action goes.`,
  }[facts.kind];
  const given = wordsOf(facts, "purpose");
  return section(
    "purpose",
    "Purpose of the report",
    given === null
      ? [paragraph("purpose", live)]
      : paragraphsIn(given).map((text, at) =>
          paragraph(at === 0 ? "purpose" : `purpose-${at + 1}`, text),
        ),
  );
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
  const { plan } = facts.input.record;
  const origin = answersWhat(plan.origin);
  const live =
    plan.wentLive === null ? "" : ` It went live on ${inWords(plan.wentLive)}.`;
  const exempt = facts.actions.filter((one) => one.action.exempt !== null);
  const given = paragraphsIn(wordsOf(facts, "background") ?? "");
  return section("background", "Background", [
    ...given.map((text, at) => paragraph(`backgroundWords${at + 1}`, text)),
    paragraph("background", `${sizeInWords(facts)}${origin}${live}`),
    ...watchedOver(facts),
    ...(facts.kind === "approve" || facts.kind === "close"
      ? []
      : [
          paragraph(
            "dateRule",
            "A date in this plan moves only by the decision of a named body. A later date that is proposed and not yet endorsed is shown beside the date in force and does not replace it.",
          ),
        ]),
    ...(exempt.length === 0 ? [] : [exemptParagraph(facts, exempt.length)]),
    ...(plan.sample
      ? [
          paragraph(
            "placeholders",
            "This is a sample plan of Waymark. What the published reports it comes from do not say is invented.",
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
  // A draft nobody has begun on has nothing to rate.
  const rated = facts.kind !== "approve" || isUnderWay(facts);
  const said = !rated
    ? "The themes of the plan, with who leads each and how many actions it has:"
    : prints(facts, "ragDefinitions")
      ? `Each theme takes the rating of its worst action; paragraph ${paragraphNumber("ragDefinitions")} says what the ratings mean.`
      : "Each theme takes the rating of its worst action.";
  const columns = [
    "Theme",
    "Lead",
    "Actions",
    "Completed",
    "Past their date",
    "Rating",
  ];
  return section("themes", "Themes", [
    paragraph("themes", said),
    table(
      rated ? "Themes and their ratings" : "Themes of the plan",
      rated ? columns : columns.slice(0, 3),
      rated ? rows : rows.map((row) => row.slice(0, 3)),
      { numeric: rated ? [2, 3] : [2] },
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
        ? `No words on progress have been signed off for ${facts.input.audience === "public" ? "publication" : "this part of the paper"}.`
        : "In the words signed off for publication by the leads:",
    ),
    ...blocks,
  ]);
}
