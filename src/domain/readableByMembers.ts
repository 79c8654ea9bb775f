// What the elected members of a plan read: what their library holds is made by the same function that answers for everybody.
import type { Plan } from "./plan/plan.ts";
import type { PlanRecord } from "./plan/planRecord.ts";
import { mayReadPaper, readableRecord, type Audience } from "./readable.ts";
import type { Actor } from "./rights/permission.ts";

/** An elected member who holds no post in the plan, whoever they are. */
const anyMember: Actor = {
  person: { objectId: null, email: null, name: "Elected member" },
  roles: ["member"],
  posts: [],
};

/** A whole plan as its elected members may read it: what their library holds is written from this. Source: product.md 4b.10. */
export function membersRecord(record: PlanRecord): PlanRecord {
  return readableRecord(record, anyMember);
}

/** A whole plan as anybody may read it: as its members do, and without what is exempt whatever they may read of that. */
export function publicRecord(record: PlanRecord): PlanRecord {
  const plan = { ...record.plan, membersReadExempt: false };
  return membersRecord({ ...record, plan });
}

/** Whether the members of a plan may read a published paper. */
export function isForMembers(
  audience: Audience | null,
  plan: Pick<Plan, "membersReadExempt">,
): boolean {
  return mayReadPaper(anyMember, audience, plan).ok;
}
