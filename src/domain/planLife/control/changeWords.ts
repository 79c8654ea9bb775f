// What a ruling changed in a plan, in the words of the change list and of the next paper.
import { say } from "../../words/say.ts";
import type { Timeline } from "../../dates/timelineKind.ts";
import type { Decision, Ruling } from "../../plan/decision.ts";
import type {
  CorrectionAsked,
  CorrectionConfirmed,
} from "../../history/dateCorrections.ts";
import type { PostId, ThemeId } from "../../values/id.ts";
import type { Sentence } from "../../words/sentence.ts";

const dateSaid = (date: Timeline | null): Sentence =>
  date === null
    ? say("ruled.noDate")
    : date.end === null
      ? `“${date.text}”`
      : say("date", { on: date.end });

/** "programmed date from 31 March 2081 to 31 March 2018, as Plan.xlsx, row 12, has it: “March 2018”". */
export function correctionSaid({
  from,
  to,
  place,
  cell,
  milestone,
}: CorrectionAsked["ruling"]): Sentence {
  const dates = { from: dateSaid(from), to: dateSaid(to), place, cell };
  return milestone
    ? say("ruled.milestoneDate", { ...dates, title: milestone.title })
    : say("ruled.date", dates);
}

/** What two people corrected, for the change list and the next paper. */
export function correctedSaid(
  { ruling }: CorrectionConfirmed,
  decisions: readonly Decision[],
): Sentence {
  const asked = decisions.find(({ id }) => id === ruling.decisionId);
  return say("ruled.corrected", {
    what:
      asked?.ruling.kind === "correctionAsked"
        ? correctionSaid(asked.ruling)
        : say("ruled.programmedDate"),
    who: asked?.by.name ?? say("ruled.somebody"),
    proven: say(ruling.proven ? "ruled.proven" : "ruled.notProven"),
  });
}

/** What posts and themes are called; null for one that is not known. */
export interface ChangeNames {
  readonly post: (id: PostId | null) => string | null;
  readonly theme: (id: ThemeId) => string | null;
}

const nameless: ChangeNames = { post: () => null, theme: () => null };

/** "Merged into 6.2", "Given to the HR Manager"; null for a ruling that changed nothing but a date, or nothing. */
export function ruledSaid(
  ruling: Ruling,
  names: ChangeNames = nameless,
): Sentence | null {
  switch (ruling.kind) {
    case "riskAccepted":
    case "sentBack":
      return say(`changed.${ruling.kind}`);
    case "added":
    case "actionWithdrawn":
    case "suspended":
    case "resumed":
      return say(`ruled.${ruling.kind}`);
    case "retitled":
      return say("ruled.retitled", { from: ruling.from, to: ruling.to });
    case "planMoved":
      return say("ruled.planMoved", {
        from: say(`ruledState.${ruling.from}`),
        to: say(`ruledState.${ruling.to}`),
      });
    case "merged":
      return say("ruled.merged", { into: ruling.into });
    case "split":
      return say("ruled.split", { into: ruling.into });
    case "transferred":
      return ruling.toRef
        ? say("ruled.transferredAs", { to: ruling.to, ref: ruling.toRef })
        : say("ruled.transferred", { to: ruling.to });
    case "ownerChanged": {
      const from = names.post(ruling.from);
      const to = names.post(ruling.to) ?? say("ruled.anotherPost");
      return from
        ? say("ruled.givenFrom", { to, from })
        : say("ruled.given", { to });
    }
    case "themeChanged": {
      const [from, to] = [names.theme(ruling.from), names.theme(ruling.to)];
      const where = to ?? say("ruled.anotherTheme");
      return from
        ? say("ruled.movedFrom", { to: where, from })
        : say("ruled.moved", { to: where });
    }
    default:
      return null;
  }
}
