// The draft plan itself, as the appendix of a paper that asks for its approval.
import { isOpen } from "../../plan/status.ts";
import { timelineSaid } from "../../words/timelineInWords.ts";
import { capitalised } from "../../values/wording.ts";
import { paragraph, section, table } from "../parts/blocks.ts";
import { programmedInWords } from "../parts/dateWords.ts";
import type { UnnumberedSection } from "../parts/numbering.ts";
import type { PaperAction, PaperFacts } from "../facts/paperFacts.ts";
import { titleOfPart } from "../parts/parts.ts";
import { isUnderWay, nothingHere } from "./approveSections.ts";

interface Column {
  readonly title: string;
  readonly of: (one: PaperAction) => string;
}

function columns(facts: PaperFacts): readonly Column[] {
  const { t, tell } = facts;
  const { milestones, posts } = facts.input.record;
  const called = new Map(posts.map((post) => [post.id, post.title]));
  const of = Map.groupBy(milestones, (one) => one.actionId);
  return [
    { title: t("Ref"), of: ({ action }) => action.ref },
    { title: t("Action"), of: ({ action }) => action.title },
    { title: t("Outcome"), of: ({ action }) => action.outcome ?? "" },
    { title: t("Theme"), of: ({ theme }) => theme },
    { title: t("Lead member"), of: ({ action }) => action.leadMember ?? "" },
    {
      title: t("Responsible"),
      of: ({ responsible, action }) =>
        [
          responsible,
          ...action.supporting.flatMap((id) => called.get(id) ?? []),
        ].join("; "),
    },
    {
      title: t("Timescale"),
      of: ({ action, current }) =>
        capitalised(
          programmedInWords(
            action,
            isOpen(current.status) ? t("Not yet agreed") : t("Not set"),
            facts,
          ),
        ),
    },
    {
      title: t("Milestones"),
      of: ({ action }) =>
        (of.get(action.id) ?? [])
          .toSorted((a, b) => a.order - b.order)
          .map(({ title, due }) =>
            due ? `${title} (${tell(timelineSaid(due)) || due.text})` : title,
          )
          .join("\n"),
    },
    { title: t("Resource"), of: ({ action }) => action.resource ?? "" },
    ...(isUnderWay(facts)
      ? [
          {
            title: t("Rating"),
            of: ({ rag }: PaperAction) => facts.rating(rag),
          },
        ]
      : []),
  ];
}

/** The draft itself; a column in which nothing was ever written is left out. */
export function draftPlan(facts: PaperFacts): UnnumberedSection {
  const used = columns(facts).filter(({ of }) =>
    facts.named.some((one) => of(one) !== ""),
  );
  return section(
    "draftPlan",
    titleOfPart("draftPlan"),
    facts.named.length === 0
      ? [
          paragraph(
            "draftPlan",
            nothingHere(facts, facts.t("The draft has no action yet.")),
          ),
        ]
      : [
          table(
            facts.t("The draft plan"),
            used.map(({ title }) => title),
            facts.named.map((one) => used.map(({ of }) => of(one))),
          ),
        ],
    { appendix: true, landscape: true },
  );
}
