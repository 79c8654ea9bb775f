// Where the account says another thing than the status: flagged, so that a person looks.
import { say } from "../../../domain/words/say.ts";
import type { Status } from "../../../domain/plan/status.ts";
import { readStatusWord } from "../words/statusWords.ts";
import { flag } from "./draft.ts";
import type { Draft } from "./draft.ts";

const begun =
  /\b(?:work|review|project|recruitment|drafting|procurement|consultation)\b[^.\n]{0,30}\b(?:began|begun|started|commenced|under ?way|in progress)\b/i;
const waiting =
  /\b(?:awaiting|pending|outstanding|(?:yet|remains?|still) to be)\b[^.\n]{0,40}/i;

/** What the account says against each status; the words, or null. */
const against: readonly {
  readonly rule: string;
  readonly statuses: readonly Status[];
  readonly said: (account: string) => string | null;
}[] = [
  {
    rule: "accountSaysDone",
    statuses: ["notStarted", "inProgress", "slippage"],
    said: (account) => {
      const word = readStatusWord(account);
      return word?.status === "completed"
        ? (account.split("\n")[0] ?? "")
        : null;
    },
  },
  {
    rule: "accountSaysBegun",
    statuses: ["notStarted"],
    said: (account) => begun.exec(account)?.[0] ?? null,
  },
  {
    rule: "completedButWaiting",
    statuses: ["completed"],
    said: (account) => waiting.exec(account)?.[0] ?? null,
  },
];

/** Says where the account contradicts the status that was written. */
export function doubtAccount(draft: Draft): void {
  const account = draft.narrative.join("\n").slice(0, 2_000);
  const { status, statusAsWritten } = draft;
  if (status === null || account === "") return;
  for (const { rule, statuses, said } of against) {
    const words = statuses.includes(status) ? said(account) : null;
    if (words !== null)
      flag(
        draft,
        rule,
        say("row.accountAgainst", {
          status: statusAsWritten ?? status,
          words: words.slice(0, 80),
        }),
      );
  }
}
