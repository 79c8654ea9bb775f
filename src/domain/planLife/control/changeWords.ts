// What a ruling changed in a plan, in the words of the change list and of the next paper.
import { inEnglish } from "../../words/english.ts";
import { say } from "../../words/say.ts";
import { inWords } from "../../values/calendarDate.ts";
import type { Timeline } from "../../dates/timelineKind.ts";
import type { Decision, Ruling } from "../../plan/decision.ts";
import type {
  CorrectionAsked,
  CorrectionConfirmed,
} from "../../history/dateCorrections.ts";
import type { PostId, ThemeId } from "../../values/id.ts";
import { listInWords } from "../../values/wording.ts";

const dateWords = (date: Timeline | null): string =>
  date === null
    ? "no date"
    : date.end === null
      ? `“${date.text}”`
      : inWords(date.end);

/** "Programmed date from 31 March 2081 to 31 March 2018, as Plan.xlsx, row 12, has it: “March 2018”". */
export const correctionInWords = ({
  from,
  to,
  place,
  cell,
  milestone,
}: CorrectionAsked["ruling"]): string =>
  `programmed date${milestone ? ` of the milestone “${milestone.title}”` : ""} from ${dateWords(from)} to ${dateWords(to)}, as ${place} has it: “${cell}”`;

/** Whether a corrected date counts as a move. */
const provenInWords = ({ proven }: CorrectionConfirmed["ruling"]): string =>
  proven
    ? "the words kept from the source show it, so it is no move of the date"
    : "the words kept from the source do not show it, so it counts as a move of the date";

/** What two people corrected, for the change list and the next paper. */
export function correctedInWords(
  { ruling }: CorrectionConfirmed,
  decisions: readonly Decision[],
): string {
  const asked = decisions.find(({ id }) => id === ruling.decisionId);
  const what =
    asked?.ruling.kind === "correctionAsked"
      ? correctionInWords(asked.ruling)
      : "programmed date";
  return `Corrected: ${what}; asked by ${asked?.by.name ?? "somebody"}; ${provenInWords(ruling)}`;
}

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
    case "riskAccepted":
    case "sentBack":
      return inEnglish(say(`changed.${ruling.kind}`));
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
