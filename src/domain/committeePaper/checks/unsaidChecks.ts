// What a report cannot go without and nobody has written: sections the skeleton asks for, implications nobody answered, what its kind needs.
import { capitalised, listInWords } from "../../values/wording.ts";
import { check } from "./check.ts";
import { faultOf } from "../facts/changesAsked.ts";
import { stillOpen } from "../sections/closeSections.ts";
import { missingFront } from "../sections/front.ts";
import { unansweredHeadings } from "../sections/implicationSections.ts";
import type { PaperCheck, PaperSection } from "../parts/paper.ts";
import type { PaperFacts } from "../facts/paperFacts.ts";
import { awaitingActions } from "../sections/progressSections.ts";
import { papersUnsaid, unwritten } from "../sections/wordsSections.ts";

/** Nobody has written what the skeleton asks for, or said that nothing arises. */
export function unsaid(
  facts: PaperFacts,
  sections: readonly PaperSection[],
): PaperCheck[] {
  const headings = unansweredHeadings(facts).map(({ title }) => title);
  const answers =
    headings.length === 0
      ? []
      : [
          check(
            "missingImplication",
            "stop",
            implicationsHome(facts),
            `Nobody has answered ${headings.length === 1 ? "the implication heading" : "these implication headings"}: ${listInWords(headings)}. Write what arises, or record who says that nothing does.`,
          ),
        ];
  const empty = sections.flatMap(({ name, title, blocks }) =>
    blocks.some(
      (one) => one.kind === "paragraph" && one.text === unwritten(facts),
    )
      ? [
          check(
            "missingWords",
            "stop",
            name,
            `Nothing is written under ${title}. Write it, keep it as standing words, or leave the section out.`,
          ),
        ]
      : [],
  );
  const papers = sections.flatMap(({ name, blocks }) =>
    blocks.some(
      (one) => one.kind === "paragraph" && one.text === papersUnsaid(facts),
    )
      ? [
          check(
            "missingWords",
            "stop",
            name,
            "Nobody has said whether the report relied on background papers, and the law asks for a list. Name them, or say that there are none.",
          ),
        ]
      : [],
  );
  const front = missingFront(facts).map(({ title }) => title);
  const lines =
    front.length === 0 || facts.isPlain
      ? []
      : [
          check(
            "missingWords",
            "look",
            null,
            `The front of the report has no words for ${listInWords(front)}; ${front.length === 1 ? "the line is" : "the lines are"} left out.`,
          ),
        ];
  return [...answers, ...empty, ...papers, ...lines];
}

/** The part of the skeleton in which implications are answered. */
function implicationsHome({ skeleton }: PaperFacts): string {
  return (
    skeleton.sections
      .flatMap((one) => one.parts)
      .find((part) => part.startsWith("implication")) ?? "implications"
  );
}

/** What a paper of its kind cannot go without. */
export function kindChecks(facts: PaperFacts): PaperCheck[] {
  const asked = facts.input.words.changesAsked.flatMap((one) => {
    const fault = faultOf(facts, one);
    return fault
      ? [check("missingReference", "stop", "changesAsked", fault)]
      : [];
  });
  if (
    facts.kind === "change" &&
    facts.input.words.changesAsked.length === 0 &&
    awaitingActions(facts).length === 0
  )
    asked.push(
      check(
        "nothingAsked",
        "stop",
        "recommendations",
        "This paper asks for no change: no date is proposed and no change is asked for. Propose one, or write a progress report.",
      ),
    );
  if (facts.kind === "close")
    asked.push(
      ...stillOpen(facts).map((one) =>
        check(
          "unplaced",
          "stop",
          "unfinished",
          `${one.action.ref} is open and has no destination. Give it one before the plan closes.`,
          one,
        ),
      ),
    );
  const waiting = facts.input.clearances.filter(
    (one) => one.consulted === "awaited",
  );
  return [
    ...asked,
    ...waiting.map(({ role }) =>
      check(
        "missingWords",
        "look",
        "consultation",
        `${capitalised(role)} has this paper and has not answered yet.`,
      ),
    ),
  ];
}
