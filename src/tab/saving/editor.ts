// Who edits from this tab: the person signed in, their roles and posts today, and the plan's update windows.
import type { QueryClient } from "@tanstack/react-query";
import type { Action } from "../../domain/plan/action.ts";
import { dayIn } from "../../domain/values/calendarDate.ts";
import type { Actor } from "../../domain/rights/permission.ts";
import type { Editor } from "../../editing/context.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { actorOf } from "../session/actor.ts";
import type { Session } from "../session/session.ts";
import { nowInstant } from "../session/today.ts";

/** What saving in the tab works with: the answers on screen, the session, the plan. */
export interface TabParts {
  readonly client: QueryClient;
  readonly session: Session;
  readonly overview: PlanOverview;
}

/** As the plan's first reading said: SharePoint has the last word, and no save waits to ask again. */
export function actorFor(
  { overview }: Pick<TabParts, "overview">,
  action: Action | null = null,
): Actor {
  return actorOf(overview, dayIn(nowInstant(), overview.plan.timeZone), action);
}

/** Its own chunk: the calendar of a plan is no business of the first row. */
const calendarCode = () => import("../reading/planCycle.ts");

/** Asked once while somebody writes and brought up to date beside the saving, so that no save waits for it. */
async function windowsOf({ client, session, overview }: TabParts) {
  const { windowsQuery } = await calendarCode();
  const query = windowsQuery(session, overview);
  return client.ensureQueryData({ ...query, revalidateIfStale: true });
}

/** Everything a save will want to know of the editor, asked for while somebody writes. A failure here is told by the save. */
export function prepareEditor(desk: TabParts): void {
  windowsOf(desk).catch(() => undefined);
}

/** @param action the action that is edited, where it is one */
export async function editorOf(
  desk: TabParts,
  action: Action | null = null,
): Promise<Editor> {
  const windows = await windowsOf(desk);
  const { plan } = desk.overview;
  const actor = actorFor(desk, action);
  return { plan, actor, now: nowInstant(), door: "tab", windows };
}
