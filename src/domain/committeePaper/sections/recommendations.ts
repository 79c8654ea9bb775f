// What each kind of paper asks of a body: only what it may decide, and pointing only at what the paper has. Sources: the four reports of 2009 to 2018.
import { powerOf } from "../../plan/body.ts";
import { inWords } from "../../values/calendarDate.ts";
import { capitalised, counted, listInWords } from "../../values/wording.ts";
import { isUnderWay, reportingInWords } from "./approveSections.ts";
import { paragraph, refsInWords, section, theBody } from "../parts/blocks.ts";
import { changeInWords } from "../facts/changesAsked.ts";
import { destinations } from "./closeSections.ts";
import { paragraphNumber, sectionNumber } from "../parts/numbering.ts";
import type { UnnumberedSection } from "../parts/numbering.ts";
import type { PaperBlock } from "../parts/paper.ts";
import type { PaperAction, PaperFacts } from "../facts/paperFacts.ts";
import { isPartOf } from "../parts/parts.ts";
import { planStateOn } from "../facts/planState.ts";
import { askedOfBody } from "../facts/powers.ts";
import { awaitingActions, slippedActions } from "./progressSections.ts";

/** Whether the paper prints a part, so that nothing points where nothing is. */
export function prints(facts: PaperFacts, part: string): boolean {
  const { omitted } = facts.input.words;
  return (
    isPartOf(facts.kind, part) &&
    !omitted.includes(part) &&
    facts.skeleton.sections.some(
      (one) =>
        !omitted.includes(one.name) && one.parts.some((each) => each === part),
    )
  );
}

/** What this body may decide it is asked to; what it may not it is told of. Source: the June 2018 report 2.1 and 2.2; product.md 4b.7. */
function endorse(facts: PaperFacts): PaperBlock[] {
  const awaiting = awaitingActions(facts);
  if (awaiting.length === 0 || !prints(facts, "revised")) return [];
  const { own, others, deciders } = askedOfBody(facts, awaiting);
  const at = `at paragraph ${paragraphNumber("revisedTable")}`;
  const named = (some: readonly PaperAction[]) =>
    some.length === awaiting.length
      ? ""
      : ` (${refsInWords(some.map((one) => one.action.ref))})`;
  const timescales = (n: number) => (n === 1 ? "timescale" : "timescales");
  const many = (some: readonly PaperAction[]) =>
    `${timescales(some.length)} proposed for ${counted(some.length, "action")}${named(some)} ${at}`;
  return [
    ...(own.length === 0
      ? []
      : [
          paragraph(
            "recommendEndorse",
            `To endorse the revised ${many(own)}, or to agree another date or refuse, action by action.`,
          ),
        ]),
    ...(others.length === 0
      ? []
      : [
          paragraph(
            "recommendRefer",
            `To note the revised ${many(others)}, which ${deciders === "" ? "another body" : deciders} may agree, and to refer any comments on them.`,
          ),
        ]),
  ];
}

/** Points at the corrective action only where there is one. Source: the June 2018 report 2.3. */
function slippage(facts: PaperFacts): PaperBlock[] {
  const slipped = slippedActions(facts);
  if (slipped.length === 0 || !prints(facts, "slippage")) return [];
  const at = `at paragraph ${paragraphNumber("slippage")}`;
  const none = slipped.filter((one) => one.correctiveAction === null);
  const words =
    none.length === slipped.length
      ? `To consider the slippage reported ${at}, for which no corrective action has been recorded.`
      : `To consider the corrective action for slippage ${at}.`;
  return [paragraph("recommendSlippage", words)];
}

/** Whether a body decides anything at all; one the plan does not know may. */
function mayDecide({ decider, input }: PaperFacts): boolean {
  return (
    decider === null ||
    decider.kind === "cabinet" ||
    powerOf(decider, input.record.plan).kind === "any"
  );
}

function changes(facts: PaperFacts): PaperBlock[] {
  const asked = facts.input.words.changesAsked;
  if (asked.length === 0 || !prints(facts, "changesAsked")) return [];
  const which = listInWords(asked.map(changeInWords));
  return [
    paragraph(
      "recommendChanges",
      `${mayDecide(facts) ? "To agree" : "To comment on"} the ${asked.length === 1 ? "change" : "changes"} to the plan at paragraph ${paragraphNumber("changesAsked")}: to ${which}.`,
    ),
  ];
}

function note(facts: PaperFacts): PaperBlock {
  const { record, asAt } = facts.input;
  const refers =
    facts.decider !== null &&
    ["committee", "scrutiny"].includes(facts.decider.kind)
      ? " and refer comments as appropriate"
      : "";
  return paragraph(
    "recommendNote",
    `To note the progress made on the ${record.plan.title} up to ${inWords(asAt)}${refers}.`,
  );
}

function progress(facts: PaperFacts): PaperBlock[] {
  return [
    note(facts),
    ...endorse(facts),
    ...slippage(facts),
    ...changes(facts),
  ];
}

function approve(facts: PaperFacts): PaperBlock[] {
  const { plan } = facts.input.record;
  const title = plan.title;
  const at = prints(facts, "draftPlan")
    ? ` attached at ${sectionNumber("draftPlan")}`
    : "";
  const approved = planStateOn(facts.input.record, facts.input.asAt);
  const reported = reportingInWords(facts);
  return [
    ...(prints(facts, "submitted")
      ? [
          paragraph(
            "recommendAmend",
            `To consider the actions and timescales submitted for the ${title} (paragraph ${paragraphNumber("submitted")}) and to recommend any alterations, additions or amendments to be made before it goes live.`,
          ),
        ]
      : []),
    paragraph(
      "recommendApprove",
      approved === "approved"
        ? `To note that the ${title}${at} has been approved and is to go live.`
        : mayDecide(facts)
          ? `To approve the ${title}${at}, with any amendments so agreed.`
          : `To comment on the ${title}${at} before it is approved.`,
    ),
    ...(isUnderWay(facts)
      ? [
          paragraph(
            "recommendUnderWay",
            "To note the progress made to date on the actions that have begun.",
          ),
        ]
      : []),
    ...(reported === ""
      ? []
      : [
          paragraph(
            "recommendReporting",
            `To note that progress will be reported ${reported}.`,
          ),
        ]),
  ];
}

function change(facts: PaperFacts): PaperBlock[] {
  return [...endorse(facts), ...changes(facts), ...slippage(facts)];
}

function close(facts: PaperFacts): PaperBlock[] {
  const { record, asAt } = facts.input;
  const { title } = record.plan;
  const into = destinations(facts);
  const proposals =
    into.length === 0
      ? ""
      : ` and the incorporation of its unfinished actions in ${listInWords(into)}`;
  const closed = planStateOn(record, asAt) === "closed";
  const places = prints(facts, "unfinished")
    ? `, each unfinished action going where paragraph ${paragraphNumber("unfinished")} says`
    : "";
  return [
    paragraph(
      "recommendNote",
      `To note the report and the progress made on the ${title} up to ${inWords(asAt)}${proposals}.`,
    ),
    paragraph(
      "recommendClose",
      closed
        ? `To note that the ${title} is closed${places}.`
        : mayDecide(facts)
          ? `To agree that the ${title} closes${places}.`
          : `To comment on the closing of the ${title}${places}.`,
    ),
  ];
}

/** The recommendations of this kind of paper; the paragraphs they point at get their numbers at the end. */
export function recommendations(facts: PaperFacts): UnnumberedSection {
  const blocks = { progress, approve, change, close }[facts.kind](facts);
  const { lead } = facts.skeleton;
  const body = theBody(facts.input.body);
  const said =
    lead === null
      ? []
      : [
          paragraph(
            "recommendLead",
            lead
              .replaceAll("{body}", body)
              .replaceAll("{Body}", capitalised(body)),
          ),
        ];
  return section("recommendations", "Recommendations", [...said, ...blocks]);
}
