// Consultation and clearances: what democratic services check before a paper may go.
import { inWords } from "../../values/calendarDate.ts";
import { capitalised, listInWords } from "../../values/wording.ts";
import { paragraph, section, table, theBody } from "../parts/blocks.ts";
import type { UnnumberedSection } from "../parts/numbering.ts";
import type { PaperBlock } from "../parts/paper.ts";
import type { PaperFacts } from "../facts/paperFacts.ts";
import type { Gate } from "../parts/paperInput.ts";
import { approverOf } from "../../plan/body.ts";

/** The sentence the gate puts into the consultation section. Source: S1 Performance 5, domain.md B6. */
export function gateSentence(
  gate: Gate | null,
  approver = approverOf([]),
): string {
  if (gate === null)
    return `This paper has not yet been endorsed by ${theBody(approver)}.`;
  if (gate.kind === "endorsed")
    return `Endorsed by the ${gate.by.replace(/^the /i, "")} on ${inWords(gate.on)} (minute ${gate.minute}${gate.recordedBy ? `, recorded by ${gate.recordedBy}, who wrote this paper` : ""}).`;
  return `Published without the endorsement of ${theBody(approver)}, by override of the ${gate.by.replace(/^the /i, "")} on ${inWords(gate.on)}: ${gate.why}`;
}

export function consultation(facts: PaperFacts): UnnumberedSection {
  const { clearances, gate } = facts.input;
  const words = { yes: "Yes", no: "No", awaited: "Awaited" } as const;
  const awaited = clearances
    .filter((one) => one.consulted === "awaited")
    .map((one) => one.role);
  const isHeld = clearances.some((one) => one.holder?.trim());
  const rows = clearances.map((one) => [
    one.role,
    ...(isHeld ? [one.holder ?? ""] : []),
    words[one.consulted],
    one.on === null ? "" : inWords(one.on),
    one.comment ?? "",
  ]);
  const shown: PaperBlock[] =
    rows.length === 0
      ? [paragraph("clearances", "No clearances have been recorded.")]
      : [
          table(
            "Consultation and clearances",
            [
              "Post",
              ...(isHeld ? ["Who answered"] : []),
              "Consulted",
              "Date",
              "Comment",
            ],
            rows,
          ),
          ...(awaited.length === 0
            ? []
            : [
                paragraph(
                  "clearancesAwaited",
                  `${capitalised(listInWords(awaited))} ${awaited.length === 1 ? "has" : "have"} this paper now and ${awaited.length === 1 ? "has" : "have"} not answered yet.`,
                ),
              ]),
        ];
  return section("consultation", "Consultation and clearances", [
    paragraph(
      "gate",
      gate === null && facts.isForBoard
        ? `This paper goes to ${theBody(facts.input.body)} itself.`
        : gateSentence(gate, approverOf(facts.input.record.bodies)),
    ),
    ...shown,
  ]);
}
