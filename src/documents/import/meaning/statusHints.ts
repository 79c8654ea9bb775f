// What suggests a status where none is written: a day of completion, a blue rating, a word in the date cell, the words of the account. Only ever a suggestion.
import type { Sentence } from "../../../domain/words/sentence.ts";
import { say } from "../../../domain/words/say.ts";
import type { Status } from "../../../domain/plan/status.ts";
import { looksLikeDate } from "../words/dateWords.ts";
import type { Draft } from "./draft.ts";
import { statusFromNarrative } from "../words/statusFromNarrative.ts";
import { readStatusWord } from "../words/statusWords.ts";

interface Hint {
  readonly status: Status;
  /** What suggests it. */
  readonly why: Sentence;
}

/** The surest hint, or null where nothing says anything. */
export function statusHint(draft: Draft): Hint | null {
  return (
    dayOfCompletion(draft) ??
    fromAccount(draft) ??
    fromDateCell(draft) ??
    fromTitle(draft) ??
    blue(draft)
  );
}

function dayOfCompletion({ raw }: Draft): Hint | null {
  const text = raw.texts.get("completedOn")?.trim() ?? "";
  return looksLikeDate(text) && /\d/.test(text)
    ? {
        status: "completed",
        why: say("hint.day", { text }),
      }
    : null;
}

function fromAccount({ narrative }: Draft): Hint | null {
  const hint = statusFromNarrative(narrative.join("\n"));
  return (
    hint && {
      status: hint.status,
      why: say("hint.words", { words: hint.words }),
    }
  );
}

function fromDateCell({ raw }: Draft): Hint | null {
  const text = raw.texts.get("due")?.trim() ?? "";
  const done =
    /(?<!(?:be|for|on|target|planned|not) )\b(?:completed?|achieved|done|closed|implemented|delivered)\b/i.exec(
      text.slice(0, 200),
    );
  if (done)
    return {
      status: "completed",
      why: say("hint.dateCell", { text: text.slice(0, 60) }),
    };
  return /^overdue\b/i.test(text)
    ? { status: "slippage", why: say("hint.dateCell", { text: "Overdue" }) }
    : null;
}

/** "Refresh the website (ongoing)", "Appoint a director – COMPLETE". */
function fromTitle({ title }: Draft): Hint | null {
  const said = /(?:\s[-–—:]\s*|\()([^()–—:\n]{3,30})\)?\s*$/.exec(title)?.[1];
  const word = said === undefined ? null : readStatusWord(said);
  return word?.status && word.rag === null && word.tail.trim() === ""
    ? { status: word.status, why: say("hint.title", { words: said ?? "" }) }
    : null;
}

/** Blue is complete in most schemes; a council may mean another thing by it. */
function blue({ rag }: Draft): Hint | null {
  return /^(?:b|blue|glas)\b/i.test(rag ?? "")
    ? { status: "completed", why: say("hint.rating", { rag: rag ?? "" }) }
    : null;
}
