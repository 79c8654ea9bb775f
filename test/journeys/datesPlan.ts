// A small plan with every kind of date a timeline knows: moved twice, refused, late, forecast, proposed, completed, without an end, not agreed, withdrawn, with milestones.
import { joinedAction } from "../../src/domain/plan/action.ts";
import type { Action } from "../../src/domain/plan/action.ts";
import { addDays, inWords } from "../../src/domain/values/calendarDate.ts";
import type {
  CalendarDate,
  Instant,
} from "../../src/domain/values/calendarDate.ts";
import type { Decision, Ruling } from "../../src/domain/plan/decision.ts";
import { asId } from "../../src/domain/values/id.ts";
import type { Meeting } from "../../src/domain/plan/meeting.ts";
import type { Milestone } from "../../src/domain/plan/milestone.ts";
import type { PlanRecord } from "../../src/domain/plan/planRecord.ts";
import type { Revision } from "../../src/domain/plan/revision.ts";
import { readTimeline } from "../../src/domain/dates/timeline.ts";
import type { Update } from "../../src/domain/plan/update.ts";
import { sampleRecords } from "../../src/localTenant/samplePlans/load.ts";
import { personCalled } from "../../src/localTenant/samplePlans/people.ts";
import {
  refOf,
  sampleRecord,
} from "../../src/localTenant/samplePlans/sampleRecord.ts";
import { stableGuid } from "../../src/domain/values/stableGuid.ts";

const idOf = <Name extends string>(kind: Name, text: string) =>
  asId<Name>(stableGuid(`dates/${kind}/${text}`));

const at = (on: CalendarDate, hour = "10") =>
  `${on}T${hour}:00:00.000Z` as Instant;

/** @param today every date is told from it, so that the plan is the same picture on any day */
export function datesRecord(today: CalendarDate): PlanRecord {
  const [model] = sampleRecords(today);
  if (!model) throw new Error("There is no sample plan.");
  const { plan, posts, themes } = model;
  const [theme] = themes;
  if (!theme) throw new Error("The sample plan has no theme.");
  const by = personCalled("Plan Administrator");
  const began = addDays(today, -400);
  const action = (
    ref: string,
    title: string,
    due: string | null,
    more: Partial<Action> = {},
  ): Action =>
    joinedAction({
      id: idOf("Action", ref),
      planId: plan.id,
      themeId: theme.id,
      ref: refOf(ref),
      title,
      accountable: posts[0]?.id ?? null,
      due: due === null ? null : readTimeline(due, { reference: began }),
      initialStatus: "inProgress",
      added: began,
      addedAt: at(began),
      ...more,
    });
  const on = (days: number) => addDays(today, days);
  const body = model.bodies.find(({ title }) => title === "Cabinet");
  if (!body) throw new Error("The sample plan has no Cabinet.");
  const meeting = (date: CalendarDate): Meeting => ({
    id: idOf("Meeting", date),
    planId: plan.id,
    bodyId: body.id,
    date,
    state: "closed",
    item: null,
    attendance: null,
    told: date,
  });
  const [first, second] = [meeting(on(-260)), meeting(on(-120))];
  const revision = (
    ref: string,
    from: CalendarDate | null,
    to: CalendarDate,
    effective: CalendarDate,
  ): Revision => ({
    id: idOf("Revision", `${ref}/${to}`),
    planId: plan.id,
    actionId: idOf("Action", ref),
    milestoneId: null,
    from,
    to,
    toText: inWords(to),
    reason: "capacity",
    words: "Two people left.",
    correctiveAction: "A contractor begins next month.",
    effect: null,
    effective,
    recorded: at(effective, "09"),
    by,
    post: null,
    door: "tab",
  });
  const decision = (
    ref: string,
    ruling: Ruling,
    { id, date }: Meeting,
    minute: string,
  ): Decision => ({
    id: idOf("Decision", `${ref}/${ruling.kind}/${date}`),
    planId: plan.id,
    actionId: idOf("Action", ref),
    ruling,
    bodyId: body.id,
    meetingId: id,
    minute,
    words: null,
    effective: date,
    recorded: at(date, "16"),
    by,
  });
  const milestone = (
    title: string,
    order: number,
    due: CalendarDate,
    reached: CalendarDate | null = null,
  ): Milestone => ({
    id: idOf("Milestone", title),
    planId: plan.id,
    actionId: idOf("Action", "1.1"),
    title,
    due: readTimeline(inWords(due), { reference: began }),
    owner: null,
    order,
    reached,
    addedAt: at(began),
    reachedAt: reached && at(reached),
  });
  const update = (
    ref: string,
    effective: CalendarDate,
    over: Partial<Update>,
  ): Update => ({
    id: idOf("Update", `${ref}/${effective}`),
    planId: plan.id,
    actionId: idOf("Action", ref),
    kind: "progress",
    status: null,
    note: "Going on.",
    reportText: null,
    ownRag: null,
    forecast: null,
    actual: null,
    evidence: [],
    about: null,
    late: false,
    effective,
    recorded: at(effective),
    by,
    post: null,
    door: "tab",
    ...over,
  });
  const moved1 = revision("1.1", on(-150), on(-60), on(-270));
  const moved2 = revision("1.1", on(-60), on(90), on(-130));
  const refused = revision("1.2", on(-30), on(200), on(-130));
  const waiting = revision("1.3", on(30), on(150), on(-20));
  return sampleRecord({
    ...model,
    plan: { ...plan, sample: false },
    themes: [theme],
    actions: [
      action("1.1", "Move the payroll to the new system", inWords(on(-150))),
      action("1.2", "Let the cleaning contract again", inWords(on(-30))),
      action("1.3", "Write the workforce strategy", inWords(on(30))),
      action("1.4", "Publish the register of interests", inWords(on(-90))),
      action("1.5", "Keep the risk register up to date", "Ongoing"),
      action("1.6", "Agree the shared service with the county", "TBC"),
      action("1.7", "Train every manager in absence", null),
      action("1.8", "Sell the old depot", inWords(on(60)), {
        initialStatus: "withdrawn",
      }),
      action("1.9", "Bring the archive home", inWords(on(300))),
    ],
    milestones: [
      milestone("Supplier chosen", 1, on(-200), on(-205)),
      milestone("Data moved", 2, on(-20)),
      milestone("Payroll runs twice in parallel", 3, on(60)),
    ],
    updates: [
      update("1.4", on(-95), {
        status: "completed",
        actual: on(-95),
        note: "Published.",
      }),
      update("1.9", on(-10), { forecast: on(380) }),
    ],
    revisions: [moved1, moved2, refused, waiting],
    decisions: [
      decision(
        "1.1",
        { kind: "endorsed", revisionId: moved1.id, date: on(-60) },
        first,
        "74",
      ),
      decision(
        "1.1",
        { kind: "endorsed", revisionId: moved2.id, date: on(90) },
        second,
        "12",
      ),
      decision(
        "1.2",
        { kind: "refused", revisionId: refused.id },
        second,
        "13",
      ),
    ],
    meetings: [first, second],
    risks: [],
    evidence: [],
  });
}
