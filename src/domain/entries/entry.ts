// One entry of the log: what it says, and what the list says of who wrote it, when, and with which right.
import type { Sentence } from "../words/sentence.ts";
import type { Action } from "../plan/action.ts";
import type { Body } from "../plan/body.ts";
import type { Instant } from "../values/calendarDate.ts";
import type { Decision } from "../plan/decision.ts";
import type { Evidence } from "../plan/evidence.ts";
import type { Meeting } from "../plan/meeting.ts";
import type { Milestone } from "../plan/milestone.ts";
import type { Person } from "../plan/person.ts";
import type { Plan } from "../plan/plan.ts";
import type { PlanRecord } from "../plan/planRecord.ts";
import type { Post } from "../plan/post.ts";
import type { Revision } from "../plan/revision.ts";
import type { Risk } from "../plan/risk.ts";
import type { Theme } from "../plan/theme.ts";
import type { Update } from "../plan/update.ts";

/** The things of a plan that entries add and change; the lists of the same names are copies of them. */
export interface Things {
  plans: Plan;
  themes: Theme;
  posts: Post;
  actions: Action;
  milestones: Milestone;
  bodies: Body;
  meetings: Meeting;
  risks: Risk;
}
export type ThingKind = keyof Things;

export const thingKinds = [
  "plans",
  "themes",
  "posts",
  "bodies",
  "meetings",
  "risks",
  "actions",
  "milestones",
] as const satisfies readonly ThingKind[];

/** A thing as it reads from this entry on. */
export type Fact = {
  readonly [Kind in ThingKind]: {
    readonly what: "fact";
    readonly kind: Kind;
    readonly value: Things[Kind];
  };
}[ThingKind];

export type Said =
  | Fact
  | { readonly what: "update"; readonly value: Update }
  | { readonly what: "revision"; readonly value: Revision }
  | { readonly what: "decision"; readonly value: Decision }
  | { readonly what: "evidence"; readonly value: Evidence }
  /** Everything in one file, whole: a first import, or an archive brought back. */
  | { readonly what: "load"; readonly value: Loaded }
  /** A load taken back: these no longer count, from here on and at every day. */
  | { readonly what: "removed"; readonly ids: readonly string[] };

/** What one load brought: everything but what is no entry. */
export type Loaded = {
  readonly [
    Part in
      | Exclude<ThingKind, "plans">
      | "updates"
      | "revisions"
      | "decisions"
      | "evidence"
  ]: PlanRecord[Part];
} & { readonly plans: readonly Plan[] };

/** The right that the list itself proves: only this role may append to it. */
export type Proof =
  "administrator" | "author" | "lead" | "board" | "auditor" | "officer";

export interface Entry {
  readonly id: string;
  readonly said: Said;
  readonly by: Person;
  /** Written by the service for the person it names; it judged their right itself. */
  readonly byService: boolean;
  /** Why it is not to be believed that the service wrote it, in a whole sentence; left out where it is, and for what a person wrote. */
  readonly unproven?: string;
  readonly proof: Proof;
  /** The list's own moment. */
  readonly recorded: Instant;
  /** Whether the day it took effect was left open: it is the recorded day then. */
  readonly effectiveOpen: boolean;
  readonly list: string;
  readonly item: number;
}

/** Why an entry does not count. The codes are those of contract.md, "Check". */
export interface Uncounted {
  readonly entry: Entry;
  readonly code: "entryNotEntitled" | "entryForged" | "decisionContradicts";
  /** A whole sentence. */
  readonly why: Sentence;
}

/** What counts of a plan, and what does not. */
export interface Counted {
  readonly record: Loaded;
  readonly uncounted: readonly Uncounted[];
}
