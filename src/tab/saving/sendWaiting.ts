// Sends what waits, in the order in which it was pressed, each once. Rights and rules are judged as they are on arrival.
import { t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import type { QueryClient } from "@tanstack/react-query";
import { asId } from "../../domain/values/id.ts";
import { outcomeWords } from "../../editing/outcomeWords.ts";
import type { Me } from "../../sharepoint/people/people.ts";
import { overviewQuery } from "../reading/planQueries.ts";
import { prepare, send } from "./sendEdit.ts";
import type { Session } from "../session/session.ts";
import { nowInstant } from "../session/today.ts";
import { announce } from "../ui/announce.ts";
import { asProblem, passesByItself, problemInWords } from "../ui/problem.ts";
import {
  asksFirst,
  changeWaiting,
  dropWaiting,
  ruleOf,
  waitingOf,
} from "./waiting.ts";
import type { Waiting } from "./waiting.ts";

interface Parts {
  readonly client: QueryClient;
  readonly session: Session;
  readonly me: Me;
}

/** Whether waiting longer can help. */
const stillAway = (error: unknown) =>
  passesByItself(error) || asProblem(error).kind === "signedOut";

/** What came of one: gone, refused in words, or still waiting. */
async function sendOne(
  { client, session }: Omit<Parts, "me">,
  one: Waiting,
): Promise<{ readonly refused: string } | "sent" | "waits"> {
  const made = ruleOf(one);
  if (!made)
    return {
      refused: t("What was kept on this device cannot be read any more."),
    };
  try {
    const overview = await client.query({
      ...overviewQuery(session, asId<"Plan">(one.planId)),
      // Rights are judged on arrival: as they are now, not as they were when it was written.
      staleTime: 0,
    });
    const action = overview.actions.find(({ id }) => id === one.actionId);
    if (!action)
      return { refused: t("The action is not in the plan any more.") };
    const ready = await prepare({ client, session, overview }, action);
    const outcome = await send(ready, {
      id: asId<"Edit">(one.edit),
      rule: made.rule,
      meets: "follow",
      ...made.more,
    });
    switch (outcome.kind) {
      case "notKnown":
        // Sent again it is recorded once.
        return "waits";
      case "notRecorded":
        if (stillAway(outcome.failure)) return "waits";
        break;
      case "refused":
        break;
      case "recorded":
      case "recordedBefore":
      case "met":
        return "sent";
    }
    return { refused: asText(outcomeWords(outcome, one.ref) ?? "") };
  } catch (failure) {
    return stillAway(failure)
      ? "waits"
      : { refused: asText(problemInWords(failure)) };
  }
}

async function sendAll({ me, ...parts }: Parts): Promise<void> {
  for (;;) {
    const next = waitingOf(me).find(({ refused }) => refused === null);
    // What follows one that is asked about waits with it: order is kept.
    if (!next || asksFirst(next, nowInstant())) return;
    const came = await sendOne(parts, next);
    if (came === "waits") return;
    if (came === "sent") {
      dropWaiting(me, next.edit);
      announce(t("Sent: {ref}.", { ref: next.ref }));
    } else {
      changeWaiting(me, next.edit, came);
      announce(
        t("{ref} was not saved. {refused}", {
          ref: next.ref,
          refused: came.refused,
        }),
      );
    }
  }
}

let running: Promise<void> | null = null;

/** One round at a time in this window; the identity of each save keeps two windows from recording it twice. */
export function sendWaiting(parts: Parts): Promise<void> {
  running ??= sendAll(parts).finally(() => {
    running = null;
  });
  return running;
}
