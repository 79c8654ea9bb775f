// Slips that were once made on purpose and that no test saw; each stays seen. `npm run mutants -- --breaks` makes them again.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root, type Mutant } from "./mutants.ts";

interface Break {
  readonly says: string;
  readonly file: string;
  /** An expression that stands once in the file, and what it becomes. */
  readonly was: string;
  readonly becomes: string;
}

const breaks: readonly Break[] = [
  {
    says: "a decision vanishes from the paper when its action left the plan later",
    file: "src/domain/history/position.ts",
    was: "!then || !now.joined",
    becomes: "!then || !isInPlan(now)",
  },
  {
    says: "no proposal may be decided on its own day",
    file: "src/domain/revisions/endorsement.ts",
    was: "seen < revision.effective",
    becomes: "seen <= revision.effective",
  },
  {
    says: "a date may still be moved on the day of completion",
    file: "src/domain/revisions/endorsement.ts",
    was: "current.actual && decided < current.actual",
    becomes: "current.actual && decided <= current.actual",
  },
  {
    says: "a milestone moved to the very date of its action needs a body",
    file: "src/domain/revisions/route.ts",
    was: "to <= inForce",
    becomes: "to < inForce",
  },
  {
    says: "who claimed is asked, as the post above, to confirm it",
    file: "src/domain/reminding/reminder.ts",
    was: "peopleFor(directory, above).filter((one) => !barred(one))",
    becomes: "peopleFor(directory, above)",
  },
  {
    says: "“X, Y (lead)” does not put Y first",
    file: "src/documents/import/words/officers.ts",
    was: "marked > 0",
    becomes: "false",
  },
  {
    says: "a post broken over lines before “of” is two",
    file: "src/documents/import/words/officers.ts",
    was: "/^(?:(?:of|for|and|to)\\b|&)/.test(line)",
    becomes: "false",
  },
  {
    says: "a save whose answer was lost and that never arrived is called somebody else's",
    file: "src/sharepoint/rows/updating.ts",
    was: "parts.memory.versionOf(now)?.etag === version.etag",
    becomes: "false",
  },
  {
    says: "a worker that slept between claim and wire sends all the same",
    file: "src/reminders/delivery/deliver.ts",
    was: "world.elapsed() - before > world.timing.claimBudgetMs",
    becomes: "false",
  },
  {
    says: "a channel that cannot be read is given up after twenty days, not two",
    file: "src/reminders/delivery/deliver.ts",
    was: "world.now() - Date.parse(row.day) > 2 * aDay",
    becomes: "world.now() - Date.parse(row.day) > 20 * aDay",
  },
  {
    says: "told to wait, only one worker waits",
    file: "src/reminders/delivery/deliver.ts",
    was: "reply.status === 429 && reply.retryAfterMs > 0",
    becomes: "false",
  },
  {
    says: "an email is tried for ever",
    file: "src/reminders/delivery/deliver.ts",
    was: "hold.row.attempt + 1 >= world.timing.mailAttempts",
    becomes: "false",
  },
  {
    says: "whoever holds any post may see any action's card and notes",
    file: "src/reminders/press/mayLook.ts",
    was: "byPost.ok || escalatedTo(plan, today, press.person)",
    becomes: "byPost.ok || actor.posts.length > 0",
  },
  {
    says: "the internal note of an exempt action is shown on a card",
    file: "src/reminders/press/verbs.ts",
    was: "lastUpdate && isInside",
    becomes: "false",
  },
  {
    says: "once a plan has an owner, whoever presses is its administrator",
    file: "src/domain/rights/roles.ts",
    was: "planOwner != null && samePerson(planOwner, person)",
    becomes: "planOwner != null",
  },
  {
    says: "a date of an archive begins where a phrase that contradicts it begins",
    file: "src/documents/archive/recordOfEvents.ts",
    was: "phrase.end === action.due ? phrase.start : action.due",
    becomes: "phrase.start",
  },
  {
    says: "an action of an archive was recorded the day it joined",
    file: "src/documents/archive/recordOfEvents.ts",
    was: "action.addedRecorded?.day ?? added",
    becomes: "added",
  },
  {
    says: "a decision is taken back by the button, without a reason",
    file: "src/tab/saving/useEdit.ts",
    was: "decisions.length > 0",
    becomes: "false",
  },
  {
    says: "a save that failed stays on screen as if it were saved",
    file: "src/tab/saving/sendEdit.ts",
    was: "putAction(desk, action)",
    becomes: "undefined",
  },
];

/** The slips as mutants. Throws where one is no longer in the code, so that it is made again in the new words. */
export function breaksMade(): {
  readonly mutants: readonly Mutant[];
  /** The broken code by its file. */
  readonly code: Readonly<Record<string, string>>;
} {
  const mutants: Mutant[] = [];
  const code = new Map<string, string>();
  for (const [at, { says, file, was, becomes }] of breaks.entries()) {
    const source = readFileSync(join(root, file), "utf8");
    const parts = source.split(was);
    if (parts.length !== 2)
      throw new Error(`“${was}” stands ${parts.length - 1} times in ${file}.`);
    const id = at + 1;
    const line = (parts[0] ?? "").split("\n").length;
    const change = `${was} → ${becomes}`;
    mutants.push({ id, file, line, text: says, change });
    const now = code.get(file) ?? source;
    code.set(
      file,
      now.replace(was, () => `(__mutant(${id}) ? (${becomes}) : (${was}))`),
    );
  }
  return { mutants, code: Object.fromEntries(code) };
}
