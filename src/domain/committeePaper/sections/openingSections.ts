// Purpose, background, themes and progress in the signed words: what the plan is and how its themes stand.
import { exemptPartOf } from "../../planLife/actions/exemptUnder.ts";
import { capitalised } from "../../values/wording.ts";
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
  const { record, asAt, previousAsAt } = facts.input;
  const { t } = facts;
  const body = theBody(facts.input.body, facts);
  const plan = record.plan.title;
  const since =
    previousAsAt === null
      ? t("This is the first report on the plan to {body}.", { body })
      : t(
          "It says what has changed since {body} was last told, as at {previousAsAt:date}.",
          { body, previousAsAt },
        );
  const live = {
    progress: `${t("To report the position of the {plan} as at {asAt:date}.", { plan, asAt })} ${since}`,
    approve: t("To give {body} the draft {plan} for approval.", { body, plan }),
    change: `${t("To ask {body} to decide on changes to the {plan}.", { body, plan })} ${since}`,
    close: t(
      "To report how the {plan} ends: what was completed as at {asAt:date}, and where each unfinished action goes.",
      { plan, asAt },
    ),
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
  const { t, input } = facts;
  // Scotland and Northern Ireland have Acts of their own, which are not named here.
  const isUnder1972 = exemptPartOf[input.record.plan.nation] !== undefined;
  if (input.audience === "exempt")
    return paragraph(
      "exempt",
      isUnder1972
        ? t(
            "This is the exempt part. It reports {n:action} that {n?is|are} exempt from publication under Schedule 12A of the Local Government Act 1972; the counts are of the whole plan.",
            { n },
          )
        : t(
            "This is the exempt part. It reports {n:action} that {n?is|are} exempt from publication; the counts are of the whole plan.",
            { n },
          ),
    );
  const said = isUnder1972
    ? t(
        "{n:action} of the plan {n?is|are} exempt from publication under Schedule 12A of the Local Government Act 1972. {n?It is|They are} counted here and reported in the exempt part of this paper.",
        { n },
      )
    : t(
        "{n:action} of the plan {n?is|are} exempt from publication. {n?It is|They are} counted here and reported in the exempt part of this paper.",
        { n },
      );
  return paragraph("exempt", capitalised(said));
}

/** How large what the paper is about is, and of how much: a body with a remit is told of its part. Source: domain.md B5 and F66. */
export function sizeInWords(facts: PaperFacts): string {
  const { input, position, remit, t } = facts;
  const size = {
    actions: position.counts.total,
    themes: input.record.themes.length,
  };
  if (remit === null || remit.actions.size === 0)
    return t("The plan has {actions:action} in {themes:theme}.", size);
  return t(
    "{body} looks at {named:list}: {actions:action} in {themes:theme}, of the {planTotal} actions of the plan.",
    {
      ...size,
      body: capitalised(theBody(input.body, facts)),
      named: remit.named,
      planTotal: remit.planTotal,
    },
  );
}

export function background(facts: PaperFacts): UnnumberedSection {
  const { plan } = facts.input.record;
  const { t } = facts;
  const origin = answersWhat(plan.origin, facts);
  const live =
    plan.wentLive === null
      ? ""
      : t(" It went live on {on:date}.", { on: plan.wentLive });
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
            t(
              "A date in this plan moves only by the decision of a named body. A later date that is proposed and not yet endorsed is shown beside the date in force and does not replace it.",
            ),
          ),
        ]),
    ...(exempt.length === 0 ? [] : [exemptParagraph(facts, exempt.length)]),
    ...(plan.sample
      ? [
          paragraph(
            "placeholders",
            t(
              "This is a sample plan of Waymark. What the published reports it comes from do not say is invented.",
            ),
          ),
        ]
      : []),
  ]);
}

/** Themes in plan order with their worst rating and how many actions are past their date. */
export function themes(facts: PaperFacts): UnnumberedSection {
  const { record } = facts.input;
  const { t } = facts;
  const posts = new Map(record.posts.map((post) => [post.id, post.title]));
  const rows = record.themes
    .toSorted((a, b) => a.order - b.order)
    .map((theme) => {
      const own = facts.actions.filter((one) => one.theme === theme.title);
      const done = own.filter((one) => one.current.status === "completed");
      const late = own.filter((one) => one.overdue);
      return [
        [theme.code, theme.title].filter(Boolean).join(" "),
        (theme.lead && posts.get(theme.lead)) ?? t("No lead recorded"),
        String(own.length),
        String(done.length),
        late.length === 0
          ? t("None")
          : refsInWords(
              late.map((one) => one.action.ref),
              facts,
            ),
        own.length === 0
          ? t("No actions")
          : facts.rating(facts.position.ragByTheme[theme.title] ?? "none"),
      ];
    });
  // A draft nobody has begun on has nothing to rate.
  const rated = facts.kind !== "approve" || isUnderWay(facts);
  const said = !rated
    ? t(
        "The themes of the plan, with who leads each and how many actions it has:",
      )
    : prints(facts, "ragDefinitions")
      ? t(
          "Each theme takes the rating of its worst action; paragraph {at} says what the ratings mean.",
          { at: paragraphNumber("ragDefinitions") },
        )
      : t("Each theme takes the rating of its worst action.");
  const columns = [
    t("Theme"),
    t("Lead"),
    t("Actions"),
    t("Completed"),
    t("Past their date"),
    t("Rating"),
  ];
  return section("themes", "Themes", [
    paragraph("themes", said),
    table(
      rated ? t("Themes and their ratings") : t("Themes of the plan"),
      rated ? columns : columns.slice(0, 3),
      rated ? rows : rows.map((row) => row.slice(0, 3)),
      { numeric: rated ? [2, 3] : [2] },
    ),
  ]);
}

/** Words approved for publication since this body was last told, theme by theme. */
export function achievements(facts: PaperFacts): UnnumberedSection {
  const { t } = facts;
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
        ? facts.input.audience === "public"
          ? t("No words on progress have been signed off for publication.")
          : t(
              "No words on progress have been signed off for this part of the paper.",
            )
        : t("In the words signed off for publication by the leads:"),
    ),
    ...blocks,
  ]);
}
