// Entries of a history that do not fit the plan: the fold leaves them out, and this names them.
import { say } from "../words/say.ts";
import type { Worded } from "../words/sentence.ts";
import type { History, HistoryEvent } from "./history.ts";
import type { Ref } from "../values/ref.ts";

interface HistoryProblem {
  readonly ref: Ref;
  readonly words: Worded;
}

function strayEvent(event: HistoryEvent): HistoryProblem {
  return {
    ref: event.ref,
    words: say("archive.stray", { effective: event.effective, ref: event.ref }),
  };
}

function lostMerge(
  event: HistoryEvent,
  refs: ReadonlySet<Ref>,
): HistoryProblem[] {
  if (event.type !== "merge" || event.into === null || refs.has(event.into))
    return [];
  return [
    {
      ref: event.ref,
      words: say("archive.lostMerge", {
        ref: event.ref,
        into: event.into,
        effective: event.effective,
      }),
    },
  ];
}

/** What a person should look at: entries about refs the plan does not have, refs used twice, merges into nothing. */
export function problemsOf(history: History): readonly HistoryProblem[] {
  const refs = new Set(history.actions.map(({ ref }) => ref));
  const seen = new Set<Ref>();
  const twice = history.actions.filter(({ ref }) => {
    const again = seen.has(ref);
    seen.add(ref);
    return again;
  });
  return [
    ...twice.map(({ ref }) => ({
      ref,
      words: say("archive.refTwice", { ref }),
    })),
    ...history.events.flatMap((event) =>
      refs.has(event.ref) ? lostMerge(event, refs) : [strayEvent(event)],
    ),
  ];
}
