// A save that SharePoint could not take: what is plainly wrong is said at once, the rest waits and is judged when it arrives.
import { t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import type { QueryClient } from "@tanstack/react-query";
import type { Action } from "../../domain/plan/action.ts";
import { contextOf } from "../../editing/context.ts";
import type { Edit } from "../../editing/edit.ts";
import { actorFor } from "./editor.ts";
import type { TabParts } from "./editor.ts";
import { latest } from "./onScreen.ts";
import { logQuery } from "./sendEdit.ts";
import { nowInstant } from "../session/today.ts";
import { announce } from "../ui/announce.ts";
import { letWait } from "./waiting.ts";
import type { Sendable } from "./waiting.ts";

/** What is sent later without the form it was written in. */
export interface Later {
  readonly what: Sendable;
  readonly form: () => unknown;
}

const nothing = { updates: [], revisions: [], decisions: [] };

/** What of the action's log this window has, however old. */
const logHere = (client: QueryClient, desk: TabParts, action: Action) =>
  client.getQueryData(logQuery(desk, action).queryKey)?.log ?? nothing;

/** Why the rule says no by what is known here; null where it says yes as far as that goes. */
function refusedHere(
  desk: TabParts,
  action: Action,
  { id, rule }: Pick<Edit, "id" | "rule">,
): string | null {
  const answer = rule(
    contextOf(
      {
        plan: desk.overview.plan,
        actor: actorFor(desk, action),
        now: nowInstant(),
        door: "tab",
        windows: [],
      },
      {
        action: latest(desk, action),
        log: logHere(desk.client, desk, action),
      },
      id,
    ),
  );
  return answer.ok ? null : asText(answer.words);
}

/** Lets a save wait. Answers with why not, in words, where the rule refuses it already; else null. */
export function putAside(
  desk: TabParts,
  action: Action,
  made: Pick<Edit, "id" | "rule">,
  { what, form }: Later,
): string | null {
  const refused = refusedHere(desk, action, made);
  if (refused !== null) return refused;
  letWait(desk.overview.me, {
    edit: made.id,
    planId: action.planId,
    actionId: action.id,
    ref: action.ref,
    what,
    form: form(),
    since: nowInstant(),
    refused: null,
  });
  announce(
    t("{ref} waits for SharePoint and is sent by itself.", { ref: action.ref }),
  );
  return null;
}
