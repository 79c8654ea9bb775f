// The appendices: the full monitoring sheet, what the ratings mean, who had nothing to report, and corrections to earlier papers.
import type { RagScheme } from "../../plan/plan.ts";
import type { Rag } from "../../plan/rag.ts";
import { ragWithLetter } from "../../plan/ragWords.ts";
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

/** " that is not exempt", " that is exempt": which actions a table of all of them has in this part of the paper. */
function partOnly({ input, actions, named }: PaperFacts): string {
  if (actions.length === named.length) return "";
  return input.audience === "public"
    ? " that is not exempt"
    : " that is exempt";
}

export function monitoringSheet(facts: PaperFacts): UnnumberedSection {
  const { statusWords: words, ragScheme } = facts.input.record.plan;
  const rows = facts.named.map((one) => [
    one.action.ref,
    one.action.title,
    one.theme,
    one.responsible,
    capitalised(programmedInWords(one.action, "Not set")),
    capitalised(one.inForceWords || "Not set"),
    one.current.awaiting === null ? "" : capitalised(proposedWords(one)),
    words[one.current.status],
    ragWithLetter(one.rag, ragScheme),
    one.reportText ?? "",
  ]);
  const header = [
    "Ref",
    "Action",
    "Theme",
    "Responsible",
    "Programmed",
    "In force",
    "Proposed",
    "Status",
    "Rating",
    "Progress",
  ];
  return section(
    "monitoring",
    "Monitoring sheet",
    [
      table(
        `${facts.remit?.actions.size ? `Every action that ${theBody(facts.input.body)} looks at` : "Every action in the plan"}${partOnly(facts)}`,
        header,
        rows,
      ),
      ...ownSheet(facts),
    ],
    { appendix: true, landscape: true },
  );
}

/** What the council keeps of each action in the columns it wants printed; nothing where it wants none. */
function ownSheet({ named, input }: PaperFacts): readonly PaperBlock[] {
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
          "Further details, as the plan has them when this report is made",
          ["Ref", "Action", ...columns.map(({ title }) => title)],
          rows,
        ),
      ];
}

/** The scheme in force, printed on every paper. Source: product.md 4.10. */
const definitions: Readonly<
  Record<RagScheme, readonly (readonly [Rag, string])[]>
> = {
  standard: [
    ["blue", "Completed and confirmed."],
    ["red", "Past the date in force, or reported as slippage."],
    [
      "amber",
      "A revised date is waiting for a decision, or not started with 31 days or fewer to go.",
    ],
    ["green", "Everything else."],
  ],
  monthBands: [
    ["blue", "Completed and confirmed."],
    ["green", "Not past the date in force."],
    ["amber", "Past the date in force by up to one month."],
    ["red", "Past the date in force by more than one month."],
    ["none", "Suspended with approval."],
  ],
};

/** A band of the month that is no rating of an action. */
const reprogrammed = [
  "Re-programmed",
  "A later date than the one first promised was agreed by a body and has not passed. Shown in the bands of the month, never as on target there.",
];

function ratingRows(scheme: RagScheme): readonly (readonly string[])[] {
  const rows = definitions[scheme].map(([rag, meaning]) => [
    ragWithLetter(rag, scheme),
    meaning,
  ]);
  return scheme === "standard"
    ? rows
    : [...rows.slice(0, -1), reprogrammed, ...rows.slice(-1)];
}

export function ragDefinitions(facts: PaperFacts): UnnumberedSection {
  const scheme = facts.input.record.plan.ragScheme;
  return section(
    "ragDefinitions",
    "What the ratings mean",
    [
      paragraph(
        "ragDefinitions",
        "A theme takes the rating of its worst action; it is complete when all of its actions are.",
      ),
      table("Ratings", ["Rating", "Meaning"], ratingRows(scheme)),
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

export function noException(facts: PaperFacts): UnnumberedSection {
  const rest = unmentioned(facts);
  const count = rest.length;
  return section(
    "noException",
    "No exception to report",
    [
      paragraph(
        "noException",
        count === 0
          ? `Every open action${partOnly(facts)} is named above.`
          : `${count === 1 ? "This open action is" : `These ${count} open actions are`} not named above. ${count === 1 ? "It is not past its" : "They are not past their"} date and no change is proposed:`,
      ),
      ...lines(rest, (one) => one.inForceWords || "no date set"),
    ],
    { appendix: true },
  );
}

export function corrections(facts: PaperFacts): UnnumberedSection | null {
  const { corrections: found } = facts.input;
  if (found.length === 0) return null;
  return section(
    "corrections",
    "Corrections to earlier papers",
    [
      table(
        "Corrections",
        ["Paper", "Where", "Was", "Is", "Why"],
        found.map((one) => [one.paper, one.where, one.was, one.is, one.why]),
      ),
    ],
    { appendix: true },
  );
}
