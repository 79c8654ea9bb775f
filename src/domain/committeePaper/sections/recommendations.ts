// What each kind of paper asks of a body: only what it may decide, and pointing only at what the paper has. Sources: the four reports of 2009 to 2018.
import { powerOf } from "../../plan/body.ts";
import { capitalised } from "../../values/wording.ts";
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
  const { t } = facts;
  const { own, others } = askedOfBody(facts, awaiting);
  const some = (those: readonly PaperAction[]) => {
    const refs = those.map((one) => one.action.ref);
    return {
      n: those.length,
      named:
        those.length === awaiting.length
          ? ""
          : ` (${refsInWords(refs, facts)})`,
      at: paragraphNumber("revisedTable"),
    };
  };
  return [
    ...(own.length === 0
      ? []
      : [
          paragraph(
            "recommendEndorse",
            t(
              "To endorse the revised {n?timescale|timescales} proposed for {n:action}{named} at paragraph {at}, or to agree another date or refuse, action by action.",
              some(own),
            ),
          ),
        ]),
    ...others.map(({ those, deciders }, n) =>
      paragraph(
        n === 0 ? "recommendRefer" : `recommendRefer${n + 1}`,
        t(
          "To note the revised {n?timescale|timescales} proposed for {n:action}{named} at paragraph {at}, which {deciders} may agree, and to refer any comments on them.",
          { ...some(those), deciders },
        ),
      ),
    ),
  ];
}

/** Points at the corrective action only where there is one. Source: the June 2018 report 2.3. */
function slippage(facts: PaperFacts): PaperBlock[] {
  const slipped = slippedActions(facts);
  if (slipped.length === 0 || !prints(facts, "slippage")) return [];
  const { t } = facts;
  const at = paragraphNumber("slippage");
  const none = slipped.filter((one) => one.correctiveAction === null);
  const words =
    none.length === slipped.length
      ? t(
          "To consider the slippage reported at paragraph {at}, for which no corrective action has been recorded.",
          { at },
        )
      : t("To consider the corrective action for slippage at paragraph {at}.", {
          at,
        });
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
  const { t } = facts;
  const said = {
    n: asked.length,
    at: paragraphNumber("changesAsked"),
    which: asked.map((one) => changeInWords(one, facts)),
  };
  return [
    paragraph(
      "recommendChanges",
      mayDecide(facts)
        ? t(
            "To agree the {n?change|changes} to the plan at paragraph {at}: to {which:list}.",
            said,
          )
        : t(
            "To comment on the {n?change|changes} to the plan at paragraph {at}: to {which:list}.",
            said,
          ),
    ),
  ];
}

function note(facts: PaperFacts): PaperBlock {
  const { record, asAt } = facts.input;
  const of = { plan: record.plan.title, asAt };
  const refers =
    facts.decider !== null &&
    ["committee", "scrutiny"].includes(facts.decider.kind);
  return paragraph(
    "recommendNote",
    refers
      ? facts.t(
          "To note the progress made on the {plan} up to {asAt:date} and refer comments as appropriate.",
          of,
        )
      : facts.t(
          "To note the progress made on the {plan} up to {asAt:date}.",
          of,
        ),
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
  const { t } = facts;
  const plan = facts.input.record.plan.title;
  const at = prints(facts, "draftPlan")
    ? t(" attached at {section}", { section: sectionNumber("draftPlan") })
    : "";
  const approved = planStateOn(facts.input.record, facts.input.asAt);
  const reported = reportingInWords(facts);
  return [
    ...(prints(facts, "submitted")
      ? [
          paragraph(
            "recommendAmend",
            t(
              "To consider the actions and timescales submitted for the {plan} (paragraph {at}) and to recommend any alterations, additions or amendments to be made before it goes live.",
              { plan, at: paragraphNumber("submitted") },
            ),
          ),
        ]
      : []),
    paragraph(
      "recommendApprove",
      approved === "approved"
        ? t(
            "To note that the {plan}{at} has been approved and is to go live.",
            {
              plan,
              at,
            },
          )
        : mayDecide(facts)
          ? t("To approve the {plan}{at}, with any amendments so agreed.", {
              plan,
              at,
            })
          : t("To comment on the {plan}{at} before it is approved.", {
              plan,
              at,
            }),
    ),
    ...(isUnderWay(facts)
      ? [
          paragraph(
            "recommendUnderWay",
            t(
              "To note the progress made to date on the actions that have begun.",
            ),
          ),
        ]
      : []),
    ...(reported === ""
      ? []
      : [
          paragraph(
            "recommendReporting",
            t("To note that progress will be reported {reported}.", {
              reported,
            }),
          ),
        ]),
  ];
}

function change(facts: PaperFacts): PaperBlock[] {
  return [...endorse(facts), ...changes(facts), ...slippage(facts)];
}

function close(facts: PaperFacts): PaperBlock[] {
  const { record, asAt } = facts.input;
  const { t } = facts;
  const plan = record.plan.title;
  const into = destinations(facts);
  const closed = planStateOn(record, asAt) === "closed";
  const places = prints(facts, "unfinished")
    ? t(", each unfinished action going where paragraph {at} says", {
        at: paragraphNumber("unfinished"),
      })
    : "";
  return [
    paragraph(
      "recommendNote",
      into.length === 0
        ? t(
            "To note the report and the progress made on the {plan} up to {asAt:date}.",
            { plan, asAt },
          )
        : t(
            "To note the report and the progress made on the {plan} up to {asAt:date} and the incorporation of its unfinished actions in {into:list}.",
            { plan, asAt, into },
          ),
    ),
    paragraph(
      "recommendClose",
      closed
        ? t("To note that the {plan} is closed{places}.", { plan, places })
        : mayDecide(facts)
          ? t("To agree that the {plan} closes{places}.", { plan, places })
          : t("To comment on the closing of the {plan}{places}.", {
              plan,
              places,
            }),
    ),
  ];
}

/** The recommendations of this kind of paper; the paragraphs they point at get their numbers at the end. */
export function recommendations(facts: PaperFacts): UnnumberedSection {
  const blocks = { progress, approve, change, close }[facts.kind](facts);
  const { lead } = facts.skeleton;
  const body = theBody(facts.input.body, facts);
  const said =
    lead === null
      ? []
      : [
          paragraph(
            "recommendLead",
            facts
              .called(lead)
              .replaceAll("{body}", body)
              .replaceAll("{Body}", capitalised(body)),
          ),
        ];
  return section("recommendations", "Recommendations", [...said, ...blocks]);
}
