// A whole plan under change control: what the tests of change control, carry-forward and hand-over build on.
import type { Answer } from "../../src/domain/values/answer.ts";
import { day } from "../../src/domain/values/calendarDate.ts";
import { asId } from "../../src/domain/values/id.ts";
import { decideRevision } from "../../src/domain/revisions/endorsement.ts";
import type {
  PlanChange,
  PlanContext,
} from "../../src/domain/rules/planRules.ts";
import type { PlanRecord } from "../../src/domain/plan/planRecord.ts";
import { proposeDate } from "../../src/domain/revisions/proposal.ts";
import {
  accepted,
  aMeeting,
  anAction,
  aPost,
  administrator,
  aRecord,
  aTheme,
  author,
  aWorld,
  committee,
  finance,
  instant,
  lead,
  monitoring,
  newId,
  officer,
  on,
  ref,
} from "./ruleWorld.ts";
import {
  claimCompletion,
  confirmCompletion,
} from "../../src/domain/progress/completion.ts";

export const today = day("2018-06-04");
export const themes = [aTheme("1", "Leadership")];
export const posts = [
  aPost(monitoring, "Monitoring Officer"),
  aPost(finance, "Head of Finance"),
];
export const id = (name: string) => asId<"Action">(`action-${name}`);
export const why = { reason: "Agreed with the Board." };

let ticks = 0;

export function context(
  record: PlanRecord,
  over: Partial<PlanContext> = {},
): PlanContext {
  ticks += 1;
  return {
    record,
    actor: administrator,
    today,
    now: instant(
      new Date(Date.parse("2018-06-04T10:00:00Z") + ticks).toISOString(),
    ),
    newId,
    ...over,
  };
}

export function plan(
  names: readonly string[],
  over: Partial<PlanRecord> = {},
): PlanRecord {
  return aRecord({
    themes,
    posts,
    actions: names.map((name) => anAction({ ref: ref(name) })),
    ...over,
  });
}

/** The record with a change made. */
export function after(
  record: PlanRecord,
  answer: Answer<PlanChange>,
): PlanRecord {
  const { added, changed } = accepted(answer);
  const all = [...added, ...changed];
  const byId = new Map(changed.map((one) => [one.action.id, one.action]));
  return {
    ...record,
    actions: [
      ...record.actions.map((one) => byId.get(one.id) ?? one),
      ...added.map((one) => one.action),
    ],
    updates: [...record.updates, ...all.flatMap((one) => one.change.updates)],
    revisions: [
      ...record.revisions,
      ...all.flatMap((one) => one.change.revisions),
    ],
    decisions: [
      ...record.decisions,
      ...all.flatMap((one) => one.change.decisions),
    ],
  };
}

/** 1.5 moved by the committee from September 2018 to March 2019. */
export function moved(): PlanRecord {
  let world = aWorld();
  world = world.after(
    proposeDate(
      { to: "2019-03-31", reason: "capacity", words: "The post is vacant." },
      world.context(officer, "2018-06-01"),
    ),
  );
  world = world.after(
    decideRevision(
      {
        revisionId: world.log.revisions[0]?.id ?? asId(""),
        outcome: "endorsed",
        body: committee,
        meeting: aMeeting(committee, "2018-06-02"),
        minute: "12",
      },
      world.context(author, "2018-06-02"),
    ),
  );
  return aRecord({ themes, posts, actions: [world.action], ...world.log });
}

export const added = (name: string) => ({
  ref: name,
  title: "A new promise",
  themeId: asId<"Theme">("theme-1"),
  accountable: monitoring,
  due: on("2018-12-31"),
  ...why,
});

/** The action claimed complete by the officer and confirmed by the lead. */
export function completed() {
  const claimed = aWorld().after(
    claimCompletion(
      { actual: "2018-06-01", note: "Minute 12 adopts it." },
      aWorld().context(officer, "2018-06-04"),
    ),
  );
  return claimed.after(
    confirmCompletion({}, claimed.context(lead, "2018-06-04")),
  );
}
