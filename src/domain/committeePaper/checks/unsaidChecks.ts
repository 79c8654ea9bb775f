// What a report cannot go without and nobody has written: sections the skeleton asks for, implications nobody answered, what its kind needs.
import { capitalised } from "../../values/wording.ts";
import { say } from "../../words/say.ts";
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
  const headings = unansweredHeadings(facts).map(({ title }) =>
    facts.called(title),
  );
  const answers =
    headings.length === 0
      ? []
      : [
          check(
            "missingImplication",
            "stop",
            implicationsHome(facts),
            say("check.unanswered", { n: headings.length, headings }),
          ),
        ];
  const empty = sections.flatMap(({ name, title, blocks }) =>
    blocks.some(
      (one) => one.kind === "paragraph" && one.text === unwritten(facts),
    )
      ? [check("missingWords", "stop", name, say("check.unwritten", { title }))]
      : [],
  );
  const papers = sections.flatMap(({ name, blocks }) =>
    blocks.some(
      (one) => one.kind === "paragraph" && one.text === papersUnsaid(facts),
    )
      ? [check("missingWords", "stop", name, say("check.papersUnsaid"))]
      : [],
  );
  const front = missingFront(facts).map(({ title }) => facts.called(title));
  const lines =
    front.length === 0 || facts.isPlain
      ? []
      : [
          check(
            "missingWords",
            "look",
            null,
            say("check.frontUnsaid", { n: front.length, front }),
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
        say("check.nothingAsked"),
      ),
    );
  if (facts.kind === "close")
    asked.push(
      ...stillOpen(facts).map((one) =>
        check(
          "unplaced",
          "stop",
          "unfinished",
          say("check.unplaced", { ref: one.action.ref }),
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
        say("check.awaited", { role: capitalised(role) }),
      ),
    ),
  ];
}
