// The plan of an archive file, opened for `mcp`: read again when the file is exported anew or the day changes.
import { statSync } from "node:fs";
import { no, yes } from "../../domain/values/answer.ts";
import type { Actor } from "../../domain/rights/permission.ts";
import { openPlan } from "../../ask/openPlan.ts";
import type { OpenPlan } from "../../ask/openPlan.ts";
import { actionAddress, planAddress } from "../../ask/mcp/addresses.ts";
import { isNamed, type PlansOf } from "../../ask/mcp/source.ts";
import type { Read } from "../../ask/asked.ts";
import { planCycle } from "../../editing/planCycle.ts";
import { Unusable } from "./command.ts";
import { moment } from "./edge.ts";
import { fromArchive } from "./planSource.ts";
import type { PlanSource } from "./planSource.ts";

const person = { objectId: null, email: null, name: "Reader of the file" };

/** Whoever has the file has all that is in it; `openOnly` says only what anybody may read. */
const readerOf = (openOnly: boolean): Actor => ({
  person,
  roles: [openOnly ? "member" : "auditor"],
  posts: [],
});

function opened(source: PlanSource, actor: Actor): OpenPlan {
  const { record, history, problems } = source;
  const { id, timeZone } = record.plan;
  return openPlan({
    record,
    history,
    actor,
    today: moment(timeZone).today,
    windows: planCycle(record, []).windows,
    notCounted: problems.length,
    linkTo: (action) =>
      action ? actionAddress(id, action.ref) : planAddress(id),
  });
}

function stampOf(file: string): string {
  const { mtimeMs, size } = statSync(file);
  return `${mtimeMs} ${size}`;
}

/** @throws Unusable where the file cannot be read at the start; later it is answered */
export function plansInArchive(
  file: string,
  openOnly: boolean,
): { readonly plans: PlansOf; readonly problems: readonly string[] } {
  const actor = readerOf(openOnly);
  let source = fromArchive(file);
  let stamp = stampOf(file);
  let plan = opened(source, actor);
  const current = (): Read<OpenPlan> => {
    try {
      const now = stampOf(file);
      if (now !== stamp) source = fromArchive(file);
      const { today } = moment(source.record.plan.timeZone);
      if (now !== stamp || today !== plan.today) plan = opened(source, actor);
      stamp = now;
      return yes(plan);
    } catch (cause) {
      const words = cause instanceof Unusable ? cause.message : String(cause);
      return no("notReadable", `The archive cannot be read now: ${words}`);
    }
  };
  return {
    problems: [...source.problems, ...source.ignored],
    plans: {
      open: (name) => {
        const read = current();
        if (!read.ok || name === null || isNamed(read.value.record.plan, name))
          return Promise.resolve(read);
        return Promise.resolve(
          no(
            "noSuchPlan",
            "The archive holds one plan, and it is not called that. Ask without naming a plan, or ask plans for its name.",
          ),
        );
      },
      all: () => {
        const read = current();
        return Promise.resolve(read.ok ? yes([read.value]) : read);
      },
    },
  };
}
