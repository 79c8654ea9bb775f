// Implications, consultation and clearances: what democratic services check before a paper may go.
import { inWords } from "../calendarDate.ts";
import { paragraph, refsInWords, section, table, theBody } from "./blocks.ts";
import type { UnnumberedSection } from "./numbering.ts";
import type { PaperBlock } from "./paper.ts";
import type { PaperFacts } from "./paperFacts.ts";
import type { Gate } from "./paperInput.ts";

/** The headings councils print, with the tag an action carries. Source: Appendix 1 of the June 2018 report. */
export const implicationHeadings = [
  { tag: "financial", title: "Financial and value for money" },
  { tag: "legal", title: "Legal" },
  { tag: "personnel", title: "Personnel" },
  { tag: "it", title: "Information technology" },
  { tag: "equalities", title: "Equalities" },
  { tag: "healthAndSafety", title: "Health and safety" },
  { tag: "environmental", title: "Environmental sustainability" },
  { tag: "property", title: "Property and asset management" },
  { tag: "risk", title: "Risk management" },
  { tag: "corporate", title: "Corporate objectives" },
] as const;

const noneArising = "None arising from this report.";

export function implications(facts: PaperFacts): UnnumberedSection {
  const rows = implicationHeadings.map(({ tag, title }): string[] => {
    const refs = facts.named
      .filter((one) => one.action.implications.includes(tag))
      .map((one) => one.action.ref);
    const cited = refs.length === 0 ? "" : `See ${refsInWords(refs)}.`;
    const written = facts.input.words.implications[tag]?.trim() ?? "";
    return [title, [written, cited].filter(Boolean).join(" ") || noneArising];
  });
  return section("implications", "Implications", [
    paragraph(
      "implications",
      "The implications of this report, with the actions that carry them:",
    ),
    table("Implications", ["Heading", "Implications"], rows),
  ]);
}

/** The sentence the gate puts into the consultation section. Source: S1 Performance 5, domain.md B6. */
export function gateSentence(gate: Gate | null): string {
  if (gate === null)
    return "This paper has not yet been endorsed by the Programme Board.";
  if (gate.kind === "endorsed")
    return `Endorsed by the ${gate.by.replace(/^the /i, "")} on ${inWords(gate.on)} (minute ${gate.minute}).`;
  return `Published without the endorsement of the Programme Board, by override of the ${gate.by.replace(/^the /i, "")} on ${inWords(gate.on)}: ${gate.why}`;
}

export function consultation(facts: PaperFacts): UnnumberedSection {
  const { clearances, gate } = facts.input;
  const words = { yes: "Yes", no: "No", awaited: "Awaited" } as const;
  const rows = clearances.map((one) => [
    one.role,
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
            ["Consulted", "Seen", "Date", "Comment"],
            rows,
          ),
        ];
  return section("consultation", "Consultation and clearances", [
    paragraph(
      "gate",
      gate === null && facts.isForBoard
        ? `This paper goes to ${theBody(facts.input.body)} itself.`
        : gateSentence(gate),
    ),
    ...shown,
  ]);
}
