// A tenant's refusal in words for who is at the command line: nothing was typed into a form there, and nothing is kept.
import { inEnglish } from "../../domain/words/english.ts";
import { inOrder } from "../../domain/words/sentence.ts";
import {
  nextSteps,
  type FailureKind,
  type StoreFailure,
} from "../../sharepoint/wire/failure.ts";

const again = "Run the same command again: it reads what is there now.";

/** What to do at the command line, where the failure's own words are for the person at the tab. */
const atCommandLine: Readonly<Partial<Record<FailureKind, string>>> = {
  forbidden:
    "Ask the SharePoint administrator which right the application was granted on the site.",
  notFound: "Check the address given with --site.",
  throttled: "Wait a minute, then run the same command again.",
  unreachable: "Check the network, then run the same command again.",
  signedOut:
    "Check the settings of the application, then run the same command again.",
  listMissing: "Run “waymark provision”, or give the list its name back.",
  columnMissing: "Run “waymark provision”: it puts the column back.",
  threshold: "Run “waymark check”: an index is missing.",
  rejected: "Correct what is named, then run the same command again.",
  conflict: again,
  duplicate: again,
  unexpected:
    "Run the same command again. If it happens again, give the reference to whoever looks after SharePoint.",
};

/** One line: what happened, what to do, and the reference to trace it by. */
export function refusalOf({
  kind,
  words,
  next,
  reference,
}: StoreFailure): string {
  const step = next === nextSteps[kind] ? (atCommandLine[kind] ?? next) : next;
  return `${inEnglish(inOrder(words, step))}${reference ? ` Reference: ${reference}.` : ""}`;
}
