// The appendices: the full monitoring sheet, what the ratings mean, who had nothing to report, and corrections to earlier papers.
import type { RagScheme } from "../../plan/plan.ts";
import type { Rag } from "../../plan/rag.ts";
import { paragraph, section, table, theBody } from "../parts/blocks.ts";
import { ownWords, shownColumns } from "../../plan/ownColumns.ts";
import type { PaperBlock } from "../parts/paper.ts";
import { capitalised } from "../../values/wording.ts";
import { programmedInWords } from "../parts/dateWords.ts";
import type { UnnumberedSection } from "../parts/numbering.ts";
import type { PaperAction, PaperFacts } from "../facts/paperFacts.ts";
import {
  awaitingActions,
  completedActions,
  lines,
  onTrackActions,
  proposedWords,
  slippedActions,
} from "./progressSections.ts";
import { prints } from "./recommendations.ts";
import type { Writer } from "../../words/writer.ts";

/** " that is not exempt", " that is exempt": which actions a table of all of them has in this part of the paper. */
function partOnly({ input, actions, named, t }: PaperFacts): string {
  if (actions.length === named.length) return "";
  return input.audience === "public"
    ? t(" that is not exempt")
    : t(" that is exempt");
}

export function monitoringSheet(facts: PaperFacts): UnnumberedSection {
  const { t } = facts;
  const rows = facts.named.map((one) => [
    one.action.ref,
    one.action.title,
    one.theme,
    one.responsible,
    capitalised(programmedInWords(one.action, t("Not set"), facts)),
    capitalised(one.inForceWords || t("Not set")),
    one.current.awaiting === null ? "" : capitalised(proposedWords(one, facts)),
    facts.statusWords(one.current.status),
    facts.rating(one.rag),
    one.reportText ?? "",
  ]);
  const header = [
    t("Ref"),
    t("Action"),
    t("Theme"),
    t("Responsible"),
    t("Programmed"),
    t("In force"),
    t("Proposed"),
    t("Status"),
    t("Rating"),
    t("Progress"),
  ];
  return section(
    "monitoring",
    "Monitoring sheet",
    [
      table(
        `${facts.remit?.actions.size ? t("Every action that {body} looks at", { body: theBody(facts.input.body, facts) }) : t("Every action in the plan")}${partOnly(facts)}`,
        header,
        rows,
      ),
      ...ownSheet(facts),
    ],
    { appendix: true, landscape: true },
  );
}

/** What the council keeps of each action in the columns it wants printed; nothing where it wants none. */
function ownSheet({ named, input, t }: PaperFacts): readonly PaperBlock[] {
  const columns = shownColumns(input.record.plan).filter(
    ({ inPapers }) => inPapers,
  );
  const rows = named
    .filter(({ action }) =>
      columns.some(({ key }) => action.own?.[key] !== undefined),
    )
    .map(({ action }) => [
      action.ref,
      action.title,
      ...columns.map((column) => {
        const value = action.own?.[column.key];
        return value === undefined ? "" : ownWords(column, value);
      }),
    ]);
  return rows.length === 0
    ? []
    : [
        table(
          t("Further details, as the plan has them when this report is made"),
          [t("Ref"), t("Action"), ...columns.map(({ title }) => title)],
          rows,
        ),
      ];
}

/** The scheme in force, printed on every paper. Source: product.md 4.10. */
const definitions = ({
  t,
}: Writer): Readonly<
  Record<RagScheme, readonly (readonly [Rag, string])[]>
> => ({
  standard: [
    ["blue", t("Completed and confirmed.")],
    ["red", t("Past the date in force, or reported as slippage.")],
    [
      "amber",
      t(
        "A revised date is waiting for a decision, or not started with 31 days or fewer to go.",
      ),
    ],
    ["green", t("Everything else.")],
  ],
  monthBands: [
    ["blue", t("Completed and confirmed.")],
    ["green", t("Not past the date in force.")],
    ["amber", t("Past the date in force by up to one month.")],
    ["red", t("Past the date in force by more than one month.")],
    ["none", t("Suspended with approval.")],
  ],
});

/** A band of the month that is no rating of an action. */
const reprogrammed = ({ t }: Writer) => [
  t("Re-programmed"),
  t(
    "A later date than the one first promised was agreed by a body and has not passed. Shown in the bands of the month, never as on target there.",
  ),
];

function ratingRows(facts: PaperFacts): readonly (readonly string[])[] {
  const scheme = facts.input.record.plan.ragScheme;
  const rows = definitions(facts)[scheme].map(([rag, meaning]) => [
    facts.rating(rag),
    meaning,
  ]);
  return scheme === "standard"
    ? rows
    : [...rows.slice(0, -1), reprogrammed(facts), ...rows.slice(-1)];
}

export function ragDefinitions(facts: PaperFacts): UnnumberedSection {
  const { t } = facts;
  return section(
    "ragDefinitions",
    "What the ratings mean",
    [
      paragraph(
        "ragDefinitions",
        t(
          "A theme takes the rating of its worst action; it is complete when all of its actions are.",
        ),
      ),
      table(t("Ratings"), [t("Rating"), t("Meaning")], ratingRows(facts)),
    ],
    { appendix: true },
  );
}

/** Open actions the paper did not name above: in time, and asked about by nobody. Source: M42: 31 of 61 actions were not mentioned. */
function unmentioned(facts: PaperFacts): readonly PaperAction[] {
  const mentioned = new Set<PaperAction>([
    ...completedActions(facts),
    ...slippedActions(facts),
    ...awaitingActions(facts),
    ...(prints(facts, "onTrack") ? onTrackActions(facts) : []),
  ]);
  const changing = new Set<string | null>(
    prints(facts, "changesAsked")
      ? facts.input.words.changesAsked.flatMap(({ ref, into }) => [ref, into])
      : [],
  );
  return facts.named.filter(
    (one) =>
      !mentioned.has(one) && !one.overdue && !changing.has(one.action.ref),
  );
}

function noneElseWords(facts: PaperFacts, count: number): string {
  const { t } = facts;
  if (count === 0)
    return t("Every open action{only} is named above.", {
      only: partOnly(facts),
    });
  return count === 1
    ? t(
        "This open action is not named above. It is not past its date and no change is proposed:",
      )
    : t(
        "These {count} open actions are not named above. They are not past their date and no change is proposed:",
        { count },
      );
}

export function noException(facts: PaperFacts): UnnumberedSection {
  const rest = unmentioned(facts);
  const count = rest.length;
  const { t } = facts;
  return section(
    "noException",
    "No exception to report",
    [
      paragraph("noException", noneElseWords(facts, count)),
      ...lines(rest, (one) => one.inForceWords || t("no date set")),
    ],
    { appendix: true },
  );
}

export function corrections(facts: PaperFacts): UnnumberedSection | null {
  const { corrections: found } = facts.input;
  if (found.length === 0) return null;
  const { t } = facts;
  return section(
    "corrections",
    "Corrections to earlier papers",
    [
      table(
        t("Corrections"),
        [t("Paper"), t("Where"), t("Was"), t("Is"), t("Why")],
        found.map((one) => [one.paper, one.where, one.was, one.is, one.why]),
      ),
    ],
    { appendix: true },
  );
}
