// Names for ids: what a reader of a sheet sees instead of a key.
import type {
  ActionId,
  BodyId,
  PostId,
  ThemeId,
} from "../../domain/values/id.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { Status } from "../../domain/plan/status.ts";

export interface Names {
  readonly ref: (id: ActionId | null) => string | null;
  readonly theme: (id: ThemeId) => string | null;
  readonly post: (id: PostId | null) => string | null;
  readonly body: (id: BodyId | null) => string | null;
  readonly status: (status: Status) => string;
}

export function namesIn(record: PlanRecord): Names {
  const refs = new Map(record.actions.map((one) => [one.id, one.ref]));
  const themes = new Map(record.themes.map((one) => [one.id, one.title]));
  const posts = new Map(record.posts.map((one) => [one.id, one.title]));
  const bodies = new Map(record.bodies.map((one) => [one.id, one.title]));
  return {
    ref: (id) => (id && refs.get(id)) ?? null,
    theme: (id) => themes.get(id) ?? null,
    post: (id) => (id && posts.get(id)) ?? null,
    body: (id) => (id && bodies.get(id)) ?? null,
    status: (status) => record.plan.statusWords[status],
  };
}
