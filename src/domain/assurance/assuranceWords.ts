// Assurance in words: the line that sums, what a state is called, and the bands of the table of ages.
import { englishWriter, inEnglish } from "../words/english.ts";
import { say } from "../words/say.ts";
import type { Ruling } from "../plan/decision.ts";
import type { Priority } from "../plan/plan.ts";
import { ageBands, refsIn } from "./assurance.ts";
import type { Assured, AssuranceState } from "./assurance.ts";

/** What a state is called. */
const stateInWords = (state: AssuranceState): string =>
  inEnglish(say(`assurance.${state}`));

/** What a priority is called; "No priority given" for none. */
export const ratedWords = (
  priority: Priority | null,
  { tell } = englishWriter,
): string => tell(say(`assurance.${priority ?? "notRated"}`));

/** The columns of the table of ages. */
export const ageColumns = ({ tell } = englishWriter): readonly string[] => [
  tell(say("assurance.notPast")),
  ...ageBands.map((from, n) => {
    const next = ageBands[n + 1];
    return tell(
      next === undefined
        ? say("assurance.lastBand", { from })
        : say("assurance.band", { from, to: next - 1 }),
    );
  }),
];

/** "Of 61 actions 20 are completed: 12 verified and 8 confirmed and not verified. Of the 41 that are not, 3 are claimed, 1 was sent back and 37 are not claimed." */
export function assuranceInWords(
  assured: readonly Assured[],
  { tell } = englishWriter,
): string {
  const count = (state: AssuranceState) => refsIn(assured, state).length;
  const [claimed, sentBack] = [count("claimed"), count("sentBack")];
  const [confirmed, verified] = [count("confirmed"), count("verified")];
  const [notClaimed, accepted] = [count("open"), count("riskAccepted")];
  const done = confirmed + verified;
  const open = notClaimed + sentBack + claimed;
  const risks =
    accepted === 0 ? [] : [tell(say("assurance.risks", { n: accepted }))];
  const sums = say("assurance.sums", {
    total: done + open,
    done,
    verified,
    confirmed,
    open,
    claimed,
    sentBack,
    notClaimed,
  });
  return [tell(sums), ...risks].join(" ");
}

type OfAssurance = Extract<
  Ruling,
  { kind: "verified" | "sentBack" | "riskAccepted" }
>;

export const isOfAssurance = (ruling: Ruling): ruling is OfAssurance =>
  ["verified", "sentBack", "riskAccepted"].includes(ruling.kind);

/** What was said, for a history: the words of the state it makes. */
export const assuranceSaid = ({ kind }: OfAssurance): string =>
  stateInWords(kind);
