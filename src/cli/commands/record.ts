// waymark record: an update, a claim or a proposal by a person, under the same rules as in the tab.
import type { Answer } from "../../domain/values/answer.ts";
import type { RuleContext } from "../../domain/rules/change.ts";
import type { Evidence } from "../../domain/plan/evidence.ts";
import { asId } from "../../domain/values/id.ts";
import { claimCompletion } from "../../domain/progress/completion.ts";
import { addEvidence } from "../../domain/progress/evidenceEntry.ts";
import {
  recordProgress,
  reportNoChange,
} from "../../domain/progress/progress.ts";
import { revisionReasons } from "../../domain/plan/revision.ts";
import { proposeDate } from "../../domain/revisions/proposal.ts";
import { statuses } from "../../domain/plan/status.ts";
import { ownRags } from "../../domain/plan/update.ts";
import { edit } from "../../editing/edit.ts";
import type { Edit } from "../../editing/edit.ts";
import type { EditId } from "../../editing/identity.ts";
import { stableGuid } from "../../domain/values/stableGuid.ts";
import { Unusable, type Command, type Given } from "../program/command.ts";
import {
  actionNamed,
  atPlan,
  editOf,
  saidOfOutcome,
} from "../program/recording.ts";

/** One of the words an option takes. Throws `Unusable` for another, naming them all. */
function oneOf<const T extends string>(
  given: Given,
  option: string,
  known: readonly T[],
): T | null {
  const text = given.text(option);
  if (text === null) return null;
  const found = known.find((one) => one.toLowerCase() === text.toLowerCase());
  if (found) return found;
  throw new Unusable(
    option,
    `--${option} must be one of ${known.join(", ")}, and “${text}” is not.`,
  );
}

type Deed = Pick<Edit, "rule" | "evidence">;

function update(given: Given): Deed {
  const draft = {
    status: oneOf(given, "status", statuses),
    note: given.text("note"),
    reportText: given.text("report"),
    ownRag: oneOf(given, "rag", ownRags),
    forecast: given.text("forecast"),
    effective: given.text("effective"),
    correctiveAction: given.text("doing"),
    correctiveBy: given.text("doing-by"),
  };
  return { rule: (context) => recordProgress(draft, context) };
}

function claim(given: Given, actual: string, id: EditId): Deed {
  const url = given.text("evidence");
  const link = url && asId<"Evidence">(stableGuid(`link/${id}/${url}`));
  const draft = {
    actual,
    note: given.text("note"),
    reportText: given.text("report"),
    evidence: link ? [link] : [],
  };
  const shows = (context: RuleContext): Answer<Evidence> =>
    addEvidence(
      { kind: "link", title: url ?? "", url: url ?? "", dated: "", note: "" },
      { ...context, newId: () => link ?? "" },
    );
  return {
    rule: (context) => claimCompletion(draft, context),
    ...(link ? { evidence: shows } : {}),
  };
}

function proposal(given: Given, to: string): Deed {
  const reason = oneOf(given, "reason", revisionReasons);
  if (!reason)
    throw new Unusable(
      "reason",
      `--reason is needed with --propose: one of ${revisionReasons.join(", ")}.`,
    );
  const draft = {
    to: to === "none" ? null : to,
    reason,
    words: given.text("note") ?? "",
    correctiveAction: given.text("doing"),
    whyPast: given.text("why-past"),
  };
  return { rule: (context) => proposeDate(draft, context) };
}

/** What goes with each of the four: an option of another would be lost. */
const taken = {
  "--no-change": [],
  "--claim": ["note", "report", "evidence"],
  "--propose": ["note", "reason", "doing", "why-past"],
  "an update": [
    "status",
    "note",
    "report",
    "rag",
    "forecast",
    "effective",
    "doing",
    "doing-by",
  ],
} as const;

const details = [...new Set(Object.values(taken).flat())];

/** Which of the four is asked for, and nothing of another with it. Throws `Unusable` otherwise. */
function deedAsked(given: Given): keyof typeof taken {
  const chosen = (["--no-change", "--claim", "--propose"] as const).filter(
    (option) => given.flag(option.slice(2)) || given.text(option.slice(2)),
  );
  if (chosen.length > 1)
    throw new Unusable(
      "arguments",
      "Give one of --no-change, --claim and --propose, or none of them for an update.",
    );
  const [deed = "an update"] = chosen;
  const fits: readonly string[] = taken[deed];
  const stray = details.find(
    (option) => given.text(option) !== null && !fits.includes(option),
  );
  if (stray === undefined) return deed;
  throw new Unusable(
    stray,
    `--${stray} does not go with ${deed} and would be lost: leave one of the two out.`,
  );
}

/** What is to be recorded: exactly one of the four. */
function deedOf(given: Given, id: EditId): Deed {
  const deed = deedAsked(given);
  // What is no day is said before anybody signs in.
  for (const option of ["claim", "forecast", "effective", "doing-by"] as const)
    given.date(option);
  if (given.text("propose") !== "none") given.date("propose");
  const [claimed, to] = [given.text("claim"), given.text("propose")];
  if (deed === "--no-change") return { rule: reportNoChange };
  if (claimed !== null) return claim(given, claimed, id);
  return to === null ? update(given) : proposal(given, to);
}

export const recordCommand: Command = {
  summary:
    "Records an update, no change, a claim of completion or a proposed date, under the same rules as in the tab. A person signs in with a code. With --once KEY it is recorded once, however often the command runs.",
  usage:
    "record --plan NAME --ref REF [--status CODE] [--note TEXT] [--report TEXT] [--rag CODE] [--forecast DATE] [--effective DATE] [--doing TEXT] [--doing-by DATE] | --no-change | --claim DATE [--evidence URL] [--note TEXT] | --propose DATE|none --reason CODE --note TEXT [--doing TEXT] [--why-past TEXT]  [--once KEY] [--site URL]",
  words: 0,
  options: {
    plan: "text",
    ref: "text",
    status: "text",
    note: "text",
    report: "text",
    rag: "text",
    forecast: "text",
    effective: "text",
    "no-change": "flag",
    claim: "text",
    evidence: "text",
    propose: "text",
    reason: "text",
    doing: "text",
    "doing-by": "text",
    "why-past": "text",
    once: "text",
  },
  run(given) {
    const ref = given.required("ref");
    const id = editOf(given);
    const deed = deedOf(given, id);
    return atPlan(given, async ({ store, editorFor, record }) => {
      const action = actionNamed(record, ref);
      const { log } = await store.actionLog(record.plan.id, action.id);
      const outcome = await edit(
        { store, editor: editorFor(action) },
        { action, log },
        { id, meets: "follow", ...deed },
      );
      const facts = { plan: record.plan.title, ref: action.ref, edit: id };
      return saidOfOutcome(outcome, facts, action.ref);
    });
  },
};
