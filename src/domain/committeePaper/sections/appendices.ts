// The appendices: the full monitoring sheet, what the ratings mean, who had nothing to report, and corrections to earlier papers.
import type { RagScheme } from "../../plan/plan.ts";
import type { Rag } from "../../plan/rag.ts";
import { ragWithLetter } from "../../plan/ragWords.ts";
import {
  actionBullet,
  bullets,
  paragraph,
  section,
  table,
  theBody,
} from "../parts/blocks.ts";
import { ownWords, shownColumns } from "../../plan/ownColumns.ts";
import type { PaperBlock } from "../parts/paper.ts";
import { capitalised } from "../../values/wording.ts";
import { programmedInWords } from "../parts/dateWords.ts";
import type { UnnumberedSection } from "../parts/numbering.ts";
import type { PaperAction, PaperFacts } from "../facts/paperFacts.ts";
import {
  awaitingActions,
  completedActions,
  onTrackActions,
  proposedWords,
  slippedActions,
} from "./progressSections.ts";

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
        facts.remit?.actions.size
          ? `Every action that ${theBody(facts.input.body)} looks at`
          : "Every action in the plan",
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

/** Everything the paper did not name above. Source: M42: 31 of 61 actions were not mentioned. */
export function noException(facts: PaperFacts): UnnumberedSection {
  const named = new Set<PaperAction>([
    ...completedActions(facts),
    ...onTrackActions(facts),
    ...slippedActions(facts),
    ...awaitingActions(facts),
    ...facts.named.filter((one) => one.overdue),
  ]);
  const rest = facts.named.filter((one) => !named.has(one));
  return section(
    "noException",
    "No exception to report",
    [
      paragraph(
        "noException",
        rest.length === 0
          ? "Every action is named in this report."
          : `${rest.length === 1 ? "This action is" : `These ${rest.length} actions are`} not named above. ${rest.length === 1 ? "It is not past its" : "They are not past their"} date and no change of date is proposed:`,
      ),
      ...(rest.length === 0
        ? []
        : [
            bullets(
              rest.map((one) =>
                actionBullet(
                  one.action.title,
                  one.action.ref,
                  one.inForceWords || "no date set",
                ),
              ),
            ),
          ]),
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
