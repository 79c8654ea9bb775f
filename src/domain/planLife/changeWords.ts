// What a ruling changed in a plan, in the words of the change list and of the next paper.
import type { Ruling } from "../decision.ts";
import type { PostId, ThemeId } from "../id.ts";
import { listInWords } from "../wording.ts";

/** What posts and themes are called; null for one that is not known. */
export interface ChangeNames {
  readonly post: (id: PostId | null) => string | null;
  readonly theme: (id: ThemeId) => string | null;
}

const nameless: ChangeNames = { post: () => null, theme: () => null };

/** "Merged into 6.2", "Given to the HR Manager"; null for a ruling that changed nothing but a date, or nothing. */
export function ruledInWords(
  ruling: Ruling,
  names: ChangeNames = nameless,
): string | null {
  switch (ruling.kind) {
    case "added":
      return "Added";
    case "retitled":
      return `Retitled from “${ruling.from}” to “${ruling.to}”`;
    case "actionWithdrawn":
      return "Withdrawn";
    case "suspended":
      return "Suspended";
    case "resumed":
      return "Resumed";
    case "merged":
      return `Merged into ${ruling.into}`;
    case "split":
      return `Split, with ${listInWords(ruling.into)} taken out of it`;
    case "transferred":
      return `Transferred to ${ruling.to}${ruling.toRef ? `, ref ${ruling.toRef}` : ""}`;
    case "ownerChanged": {
      const from = names.post(ruling.from);
      return `Given to ${names.post(ruling.to) ?? "another post"}${from ? `, from ${from}` : ""}`;
    }
    case "themeChanged": {
      const [from, to] = [names.theme(ruling.from), names.theme(ruling.to)];
      return `Moved to ${to ?? "another theme"}${from ? `, from ${from}` : ""}`;
    }
    case "planMoved":
      return `Moved from ${ruling.from} to ${ruling.to}`;
    default:
      return null;
  }
}
