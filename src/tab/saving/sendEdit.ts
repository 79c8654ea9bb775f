// One sending of an edit from the tab: what it needs is read, it is on screen at once, and taken back where it was not recorded.
import type { Sentence } from "../../domain/words/sentence.ts";
import type { Action } from "../../domain/plan/action.ts";
import type { Basis } from "../../editing/context.ts";
import { edit } from "../../editing/edit.ts";
import type { Edit, Outcome } from "../../editing/edit.ts";
import { outcomeWords } from "../../editing/outcomeWords.ts";
import { editorOf } from "./editor.ts";
import type { TabParts } from "./editor.ts";
import { latest, putAction, putRecorded } from "./onScreen.ts";
import { actionLogQuery } from "../reading/planQueries.ts";

export const logQuery = ({ session, overview }: TabParts, { id }: Action) =>
  actionLogQuery(session, overview.plan.id, id);

/** The action and its log as they are now. */
export async function basisOf(desk: TabParts, action: Action): Promise<Basis> {
  const { log } = await desk.client.query(logQuery(desk, action));
  return { action: latest(desk, action), log };
}

const openDesk = async (desk: TabParts, action: Action) => ({
  store: await desk.session.store,
  editor: await editorOf(desk, action),
});

/** Everything one sending needs, read before anything is sent. */
export async function prepare(desk: TabParts, action: Action, basis?: Basis) {
  return {
    desk,
    at: basis ?? (await basisOf(desk, action)),
    floor: await openDesk(desk, action),
  };
}

/** One sending: the screen shows it at once, and takes it back where it was not recorded. */
export async function send(
  { desk, at, floor }: Awaited<ReturnType<typeof prepare>>,
  made: Edit,
): Promise<Outcome> {
  const { action } = at;
  const outcome = await edit(floor, at, {
    ...made,
    shown: ({ current }) => putAction(desk, { ...action, current }),
  });
  switch (outcome.kind) {
    case "recorded":
      putRecorded(desk, outcome.action, outcome.change);
      break;
    case "met":
      putAction(desk, outcome.theirs);
      await desk.client.invalidateQueries(logQuery(desk, action));
      break;
    case "refused":
      break;
    case "recordedBefore":
    case "notRecorded":
    case "notKnown":
      putAction(desk, action);
      await desk.client.invalidateQueries(logQuery(desk, action));
  }
  return outcome;
}

/** One edit without a form of its own, as of several at once: null once it is recorded, else what came of it in words. */
export async function recordOne(
  desk: TabParts,
  action: Action,
  { id, rule }: Pick<Edit, "id" | "rule">,
): Promise<Sentence | null> {
  const ready = await prepare(desk, action);
  const outcome = await send(ready, { id, rule, meets: "follow" });
  return outcomeWords(outcome, action.ref);
}
