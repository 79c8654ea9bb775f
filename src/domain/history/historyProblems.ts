// Entries of a history that do not fit the plan: the fold leaves them out, and this names them.
import { inWords } from "../values/calendarDate.ts";
import type { History, HistoryEvent } from "./history.ts";
import type { Ref } from "../values/ref.ts";

interface HistoryProblem {
  readonly ref: Ref;
  readonly words: string;
}

function strayEvent(event: HistoryEvent): HistoryProblem {
  return {
    ref: event.ref,
    words: `An entry of ${inWords(event.effective)} speaks of ${event.ref}, and the plan has no such action. It was not counted.`,
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
      words: `${event.ref} was merged into ${event.into} on ${inWords(event.effective)}, and the plan has no ${event.into}.`,
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
      words: `Two actions have the reference ${ref}. The first was counted; give the other one of its own.`,
    })),
    ...history.events.flatMap((event) =>
      refs.has(event.ref) ? lostMerge(event, refs) : [strayEvent(event)],
    ),
  ];
}
