// What counts of a plan so far, while its entries are gone through one after the other: looked up by id, and added to.
import type { Action } from "../plan/action.ts";
import type { ActionLog } from "../history/actionLog.ts";
import type { ActionId } from "../values/id.ts";
import type { Body } from "../plan/body.ts";
import type { Evidence } from "../plan/evidence.ts";
import type { Meeting } from "../plan/meeting.ts";
import type { Milestone } from "../plan/milestone.ts";
import type { Plan } from "../plan/plan.ts";
import type { Post } from "../plan/post.ts";
import type { Theme } from "../plan/theme.ts";
import { latestEdition } from "./editions.ts";
import type { Edition } from "./editions.ts";
import { thingKinds } from "./entry.ts";
import type { Loaded, ThingKind, Things } from "./entry.ts";

/** The plan as the entries before one leave it. */
export interface Standing {
  /** By which the entry that is judged is judged. */
  readonly edition: Edition;
  readonly plan: Plan;
  readonly posts: readonly Post[];
  readonly themes: readonly Theme[];
  readonly bodies: readonly Body[];
  readonly meetings: readonly Meeting[];
  readonly milestones: readonly Milestone[];
  readonly actions: readonly Action[];
  actionOf(id: ActionId): Action | undefined;
  /** Everything recorded of an action; null for what is about none. */
  logOf(id: ActionId | null): ActionLog;
  thing(kind: ThingKind, id: string): Things[ThingKind] | null;
  /** Whether there is evidence of this id. */
  shows(id: string): boolean;
}

type Log = {
  updates: ActionLog["updates"][number][];
  revisions: ActionLog["revisions"][number][];
  decisions: ActionLog["decisions"][number][];
};

/** A standing that grows. Things and logs are kept by id; the lists a rule looks through are made anew only when they changed. */
export class GrowingStanding implements Standing {
  readonly #things = Object.fromEntries(
    thingKinds.map((kind) => [kind, new Map<string, Things[ThingKind]>()]),
  ) as Record<ThingKind, Map<string, Things[ThingKind]>>;
  readonly #lists: Partial<Record<ThingKind, readonly unknown[]>> = {};
  readonly #logs = new Map<ActionId | null, Log>();
  readonly #evidence = new Map<string, Evidence>();
  readonly #row: Plan;
  edition: Edition = latestEdition;

  /** @param row the plan's own row, for a plan whose own entries do not say it */
  constructor(row: Plan) {
    this.#row = row;
  }

  #list<Kind extends ThingKind>(kind: Kind): readonly Things[Kind][] {
    const list = (this.#lists[kind] ??= [...this.#things[kind].values()]);
    return list as readonly Things[Kind][];
  }

  get plan(): Plan {
    return this.#list("plans").at(-1) ?? this.#row;
  }
  get posts() {
    return this.#list("posts");
  }
  get themes() {
    return this.#list("themes");
  }
  get bodies() {
    return this.#list("bodies");
  }
  get meetings() {
    return this.#list("meetings");
  }
  get milestones() {
    return this.#list("milestones");
  }
  get actions() {
    return this.#list("actions");
  }

  actionOf(id: ActionId): Action | undefined {
    return this.#things.actions.get(id) as Action | undefined;
  }

  thing(kind: ThingKind, id: string): Things[ThingKind] | null {
    return this.#things[kind].get(id) ?? null;
  }

  logOf(id: ActionId | null): Log {
    const known = this.#logs.get(id) ?? {
      updates: [],
      revisions: [],
      decisions: [],
    };
    this.#logs.set(id, known);
    return known;
  }

  put(kind: ThingKind, value: Things[ThingKind]): void {
    this.#things[kind].set(value.id, value);
    delete this.#lists[kind];
  }

  shows(id: string): boolean {
    return this.#evidence.has(id);
  }

  /** Evidence: what is there stays as it is. */
  show(one: Evidence): void {
    if (!this.#evidence.has(one.id)) this.#evidence.set(one.id, one);
  }

  remove(ids: ReadonlySet<string>): void {
    for (const id of ids) this.#evidence.delete(id);
    for (const kind of thingKinds) {
      for (const id of ids) this.#things[kind].delete(id);
      delete this.#lists[kind];
    }
    for (const log of this.#logs.values()) {
      log.updates = log.updates.filter(({ id }) => !ids.has(id));
      log.revisions = log.revisions.filter(({ id }) => !ids.has(id));
      log.decisions = log.decisions.filter(({ id }) => !ids.has(id));
    }
  }

  /** Everything that counts. */
  whole(): Loaded {
    const logs = [...this.#logs.values()];
    return {
      plans: [this.plan],
      themes: this.themes,
      posts: this.posts,
      actions: this.actions,
      milestones: this.milestones,
      bodies: this.bodies,
      meetings: this.meetings,
      risks: this.#list("risks"),
      updates: logs.flatMap(({ updates }) => updates),
      revisions: logs.flatMap(({ revisions }) => revisions),
      decisions: logs.flatMap(({ decisions }) => decisions),
      evidence: [...this.#evidence.values()],
    };
  }
}
