// What officers and the Board said of each action of the peer challenge plan, entry by entry.
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { Update } from "../../domain/plan/update.ts";
import type { SampleDates } from "./dates.ts";
import { makeEnter } from "./inventedUpdates.ts";
import {
  peerCode as code,
  type Course,
  type PeerRow,
} from "./peerChallengeRows.ts";
import { personCalled } from "./people.ts";

const chair = personCalled("Programme Board Chair");

/** How the last entry of a course reads; `doing` is what is done about it by the end of January. */
interface Last {
  readonly on: string;
  readonly kind: "claim" | "progress";
  readonly confirmed?: true;
  readonly status?: Update["status"];
  readonly ownRag?: NonNullable<Update["ownRag"]>;
  readonly note: string;
  readonly doing?: string;
}

const finished = "Finished; the papers are in the plan's library.";

const courses: Readonly<Record<Course, Last | null>> = {
  done: { on: "2018-06-25", kind: "claim", confirmed: true, note: finished },
  doneLate: {
    on: "2018-11-26",
    kind: "claim",
    confirmed: true,
    note: finished,
  },
  claimed: { on: "2018-11-28", kind: "claim", note: finished },
  refused: {
    on: "2018-11-19",
    kind: "progress",
    status: "slippage",
    ownRag: "red",
    note: "Four savings are still without an owner.",
    doing:
      "The two chief executives settle the four savings, or others take their place in the budget",
  },
  movedAgain: {
    on: "2018-11-16",
    kind: "progress",
    status: "slippage",
    ownRag: "amber",
    note: "The third offer came in late.",
    doing: "Three open days in January, and a report to Cabinet",
  },
  going: {
    on: "2018-11-21",
    kind: "progress",
    status: "inProgress",
    note: "Exit talks run in every service but two.",
  },
  withdrawn: null,
  notBegun: null,
};

/** The entries of one action. Words for publication are signed off by the chair the same afternoon. */
export function courseOf(
  row: PeerRow,
  action: PlanRecord["actions"][number],
  dates: SampleDates,
): readonly Update[] {
  if (row.course === "notBegun") return [];
  const reporter = personCalled(row.posts[0] ?? "Chief Executive");
  const enter = makeEnter({ code, action, reporter, dates });
  const begun = enter("progress", dates.on("2018-05-14"), {
    status: "inProgress",
    note: "Scope agreed with the lead member; the first meeting is held.",
  });
  const last = courses[row.course];
  if (last === null) return [begun];
  const on = dates.on(last.on);
  const said = enter(last.kind, on, {
    ...(last.kind === "claim" ? { actual: on } : {}),
    ...(last.status ? { status: last.status } : {}),
    ...(last.ownRag ? { ownRag: last.ownRag } : {}),
    note: last.note,
    reportText: row.words,
    ...(last.doing
      ? {
          correctiveAction: {
            words: last.doing,
            owner: action.accountable,
            by: dates.on("2019-01-31"),
          },
        }
      : {}),
  });
  const confirm = enter("confirm", on, {
    by: chair,
    status: "completed",
    actual: on,
    about: said.id,
    recorded: dates.at(on, "15:00:00"),
  });
  const signOff = enter("signOff", on, {
    by: chair,
    about: said.id,
    recorded: dates.at(on, "16:00:00"),
  });
  return [
    begun,
    said,
    ...(last.confirmed ? [confirm] : []),
    ...(row.words === null ? [] : [signOff]),
  ];
}
