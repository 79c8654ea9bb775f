// Builds the records of the sample plans from short tables, with ids that are the same on every machine.
import { joinedAction } from "../../domain/plan/action.ts";
import type { Action } from "../../domain/plan/action.ts";
import type { Body, Power } from "../../domain/plan/body.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { currentOf } from "../../domain/history/current.ts";
import type { Decision } from "../../domain/plan/decision.ts";
import { asId } from "../../domain/values/id.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { Post } from "../../domain/plan/post.ts";
import { asRef, type Ref } from "../../domain/values/ref.ts";
import type { Revision } from "../../domain/plan/revision.ts";
import { defaultStatusWords, type Status } from "../../domain/plan/status.ts";
import type { Theme } from "../../domain/plan/theme.ts";
import type { Timeline } from "../../domain/dates/timeline.ts";
import type { Update } from "../../domain/plan/update.ts";
import { stableGuid } from "../../domain/values/stableGuid.ts";
import type { SampleDates } from "./dates.ts";
import { personCalled } from "./people.ts";

export const idOf = <Name extends string>(
  plan: string,
  kind: Name,
  name: string,
) => asId<Name>(stableGuid(`${plan}/${kind}/${name}`));

export function refOf(text: string): Ref {
  const ref = asRef(text);
  if (!ref) throw new RangeError(`Not a ref: ${text}`);
  return ref;
}

export function samplePlan(
  code: string,
  more: Pick<Plan, "title" | "shortName" | "origin" | "wentLive" | "state">,
): Plan {
  return {
    id: idOf(code, "Plan", code),
    ragScheme: "standard",
    statusWords: defaultStatusWords,
    financialYearStartMonth: 4,
    tolerance: { milestoneMovesNeedNoCommittee: true, boardMayMoveDays: null },
    timeZone: "Europe/London",
    nation: "england",
    sample: true,
    ...more,
  };
}

const statutory: Readonly<Record<string, Post["statutoryRole"]>> = {
  "Chief Executive": "headOfPaidService",
  "Head of Finance": "section151",
  "Monitoring Officer": "monitoringOfficer",
};

const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  "Chief Executive": ["CEO"],
  "Head of Finance": ["Section 151 Officer"],
  "Head of ITC": ["Head of ICT"],
};

/** A post held by the person of the same name; the first of the list leads the others. */
export function samplePosts(
  code: string,
  titles: readonly string[],
  since: CalendarDate,
): readonly Post[] {
  const lead = titles[0] ?? "";
  return titles.map((title) => ({
    id: idOf(code, "Post", title),
    planId: idOf(code, "Plan", code),
    title,
    aliases: alsoCalled[title] ?? [],
    statutoryRole: statutory[title] ?? null,
    reportsTo: title === lead ? null : idOf(code, "Post", lead),
    holders: [
      {
        person: personCalled(title),
        kind: "permanent",
        from: since,
        to: null,
      },
    ],
    delegates: [],
  }));
}

export function sampleTheme(
  code: string,
  [number, title, lead]: readonly [string, string, string | null],
  order: number,
): Theme {
  return {
    id: idOf(code, "Theme", number),
    planId: idOf(code, "Plan", code),
    code: number,
    title,
    aliases: [],
    lead: lead === null ? null : idOf(code, "Post", lead),
    order,
  };
}

interface ActionSeed {
  readonly ref: string;
  readonly theme: string;
  readonly title: string;
  readonly posts: readonly string[];
  readonly due: Timeline | null;
  readonly initialStatus?: Status;
  readonly description?: string | null;
  readonly partOf?: string | null;
  readonly sameAs?: string | null;
  readonly placeholder?: boolean;
}

/** An action before anything was recorded about it. */
export function sampleAction(
  code: string,
  seed: ActionSeed,
  added: CalendarDate,
  dates: SampleDates,
): Action {
  const [first, ...others] = seed.posts;
  const post = (title: string) => idOf(code, "Post", title);
  const other = (ref: string | null | undefined) =>
    ref ? idOf(code, "Action", ref) : null;
  return joinedAction({
    id: idOf(code, "Action", seed.ref),
    planId: idOf(code, "Plan", code),
    themeId: idOf(code, "Theme", seed.theme),
    ref: refOf(seed.ref),
    title: seed.title,
    description: seed.description ?? null,
    accountable: first === undefined ? null : post(first),
    supporting: others.map(post),
    due: seed.due,
    initialStatus: seed.initialStatus ?? "notStarted",
    added,
    addedAt: dates.at(added, "09:00:00"),
    partOf: other(seed.partOf),
    sameAs: other(seed.sameAs),
    placeholder: seed.placeholder ?? false,
  });
}

export function sampleBody(
  code: string,
  [title, kind, frequency, mayAgree, aliases]: readonly [
    string,
    Body["kind"],
    Body["frequency"],
    Power,
    readonly string[],
  ],
): Body {
  return {
    id: idOf(code, "Body", title),
    planId: idOf(code, "Plan", code),
    title,
    aliases,
    kind,
    frequency,
    mayAgree,
    remit: null,
  };
}

interface Log {
  readonly updates: readonly Update[];
  readonly revisions: readonly Revision[];
  readonly decisions: readonly Decision[];
}

/** The record with every action's current state worked out from the log. */
export function sampleRecord(
  parts: Omit<PlanRecord, keyof Log> & Log,
): PlanRecord {
  const about = <T extends { readonly actionId: Action["id"] | null }>(
    entries: readonly T[],
  ) => Map.groupBy(entries, (entry) => entry.actionId);
  const [updates, revisions, decisions] = [
    about(parts.updates),
    about(parts.revisions),
    about(parts.decisions),
  ];
  return {
    ...parts,
    actions: parts.actions.map((action) => ({
      ...action,
      current: currentOf(action, {
        updates: updates.get(action.id) ?? [],
        revisions: revisions.get(action.id) ?? [],
        decisions: decisions.get(action.id) ?? [],
      }),
    })),
  };
}
