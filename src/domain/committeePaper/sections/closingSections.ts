// Consultation and clearances: what democratic services check before a paper may go.
import { capitalised } from "../../values/wording.ts";
import { englishWriter } from "../../words/english.ts";
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
  writer = englishWriter,
): string {
  const { t } = writer;
  const body = theBody(approver, writer);
  if (gate === null)
    return t("This paper has not yet been endorsed by {body}.", { body });
  const { on } = gate;
  const by = gate.by.replace(/^the /i, "");
  if (gate.kind === "overridden")
    return t(
      "Published without the endorsement of {body}, by override of the {by} on {on:date}: {why}",
      { body, by: writer.called(by), on, why: gate.why },
    );
  const { minute, recordedBy } = gate;
  return recordedBy
    ? t(
        "Endorsed by the {by} on {on:date} (minute {minute}, recorded by {recordedBy}, who wrote this paper).",
        { by, on, minute, recordedBy },
      )
    : t("Endorsed by the {by} on {on:date} (minute {minute}).", {
        by,
        on,
        minute,
      });
}

export function consultation(facts: PaperFacts): UnnumberedSection {
  const { clearances, gate } = facts.input;
  const { t } = facts;
  const words = { yes: t("Yes"), no: t("No"), awaited: t("Awaited") } as const;
  const awaited = clearances
    .filter((one) => one.consulted === "awaited")
    .map((one) => facts.called(one.role));
  const isHeld = clearances.some((one) => one.holder?.trim());
  const rows = clearances.map((one) => [
    facts.called(one.role),
    ...(isHeld ? [one.holder ?? ""] : []),
    words[one.consulted],
    one.on === null ? "" : facts.date(one.on),
    one.comment ?? "",
  ]);
  const shown: PaperBlock[] =
    rows.length === 0
      ? [paragraph("clearances", t("No clearances have been recorded."))]
      : [
          table(
            t("Consultation and clearances"),
            [
              t("Post"),
              ...(isHeld ? [t("Who answered")] : []),
              t("Consulted"),
              t("Date"),
              t("Comment"),
            ],
            rows,
          ),
          ...(awaited.length === 0
            ? []
            : [
                paragraph(
                  "clearancesAwaited",
                  capitalised(
                    t(
                      "{posts:list} {n?has|have} this paper now and {n?has|have} not answered yet.",
                      { posts: awaited, n: awaited.length },
                    ),
                  ),
                ),
              ]),
        ];
  return section("consultation", "Consultation and clearances", [
    paragraph(
      "gate",
      gate === null && facts.isForBoard
        ? t("This paper goes to {body} itself.", {
            body: theBody(facts.input.body, facts),
          })
        : gateSentence(gate, approverOf(facts.input.record.bodies), facts),
    ),
    ...shown,
  ]);
}

/** What a draft, or a paper that went past the Board, says over everything else; nothing where it was endorsed. */
export function bannerOf(facts: PaperFacts): string {
  const { gate, record } = facts.input;
  const { isForBoard } = facts;
  const approver = approverOf(record.bodies);
  if (gate === null && isForBoard) return "";
  if (gate === null)
    return facts.t("Draft: not yet endorsed by {body}", {
      body: theBody(approver, facts),
    });
  return gate.kind === "overridden" ? gateSentence(gate, approver, facts) : "";
}
