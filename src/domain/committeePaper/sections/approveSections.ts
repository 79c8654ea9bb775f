// A draft plan before a body: what the posts submitted, what has no date yet and waits for what, the resources, the amendments asked, how it will be monitored, and the draft itself.
import type { Action } from "../../plan/action.ts";
import type { Frequency } from "../../plan/body.ts";
import { isOpen } from "../../plan/status.ts";
import { neverLate } from "../../dates/timeline.ts";
import { capitalised } from "../../values/wording.ts";
import type { Writer } from "../../words/writer.ts";
import {
  paragraph,
  refsInWords,
  section,
  table,
  theBody,
} from "../parts/blocks.ts";
import { decidedWhere } from "../../revisions/decidedBy.ts";
import type { UnnumberedSection } from "../parts/numbering.ts";
import type { PaperAction, PaperFacts } from "../facts/paperFacts.ts";
import { titleOfPart } from "../parts/parts.ts";
import { paragraphsIn, wordsOf } from "./wordsSections.ts";

/** Whether anybody has begun: a draft for a plan that is under way says how far it has come. */
export function isUnderWay(facts: PaperFacts): boolean {
  return facts.actions.some((one) => one.current.status !== "notStarted");
}

/** What is said where a part names no action: of the plan only where it has none. */
export const nothingHere = ({ actions, t }: PaperFacts, words: string) =>
  actions.length === 0
    ? words
    : t("Every action of the plan is in the other part of this paper.");

/** Which posts put forward which actions. Source: the July 2009 report 2.1. */
export function submitted(facts: PaperFacts): UnnumberedSection {
  const { t } = facts;
  const posts = Map.groupBy(facts.named, (one) => one.responsible);
  const rows = [...posts].map(([post, own]) => {
    const members = new Set(own.flatMap((one) => one.action.leadMember ?? []));
    return [
      post,
      [...members].join("; "),
      String(own.length),
      refsInWords(
        own.map((one) => one.action.ref),
        facts,
      ),
    ];
  });
  const hasMembers = rows.some((row) => row[1] !== "");
  const kept = (row: readonly string[]) =>
    hasMembers ? row : row.filter((_, at) => at !== 1);
  return section("submitted", titleOfPart("submitted"), [
    paragraph(
      "submitted",
      rows.length === 0
        ? nothingHere(
            facts,
            t("No action has been submitted for the plan yet."),
          )
        : capitalised(
            t("{posts:post} submitted actions and timescales for the plan:", {
              posts: rows.length,
            }),
          ),
    ),
    ...(rows.length === 0
      ? []
      : [
          table(
            t("Actions submitted"),
            kept([
              t("Responsible"),
              t("Lead member"),
              t("Actions"),
              t("References"),
            ]),
            rows.map(kept),
            { numeric: [hasMembers ? 2 : 1] },
          ),
        ]),
  ]);
}

/** Without a day to be late after, and not because the work has no end. */
function hasNoDate({ action, current }: PaperAction): boolean {
  return (
    isOpen(current.status) &&
    current.inForce === null &&
    !(action.due !== null && neverLate(action.due))
  );
}

/** Actions without an agreed date. */
function undatedActions(facts: PaperFacts): readonly PaperAction[] {
  return facts.named.filter(hasNoDate);
}

/** "; both wait for another action, …": how many of those without a date wait; nothing where none does. */
function waitingInWords(
  undated: number,
  waiting: number,
  { t }: Writer,
): string {
  if (waiting === 0) return "";
  if (waiting < undated)
    return t(
      "; {waiting} of them {waiting?waits|wait} for another action, and the date is agreed when that is done",
      { waiting },
    );
  if (undated === 1)
    return t(
      "; it waits for another action, and the date is agreed when that is done",
    );
  return undated === 2
    ? t(
        "; both wait for another action, and the date is agreed when that is done",
      )
    : t(
        "; all wait for another action, and the date is agreed when that is done",
      );
}

/** Source: the February 2017 report, section 3: some timescales depend on others and cannot be agreed yet. */
export function notAgreed(facts: PaperFacts): UnnumberedSection | null {
  if (facts.named.length === 0) return null;
  const { t } = facts;
  const undated = undatedActions(facts);
  const byId = new Map(facts.named.map((one) => [one.action.id, one.action]));
  const waits = (action: Action) =>
    action.dependsOn
      .map((id) => byId.get(id))
      .map((one) =>
        one ? `${one.ref} ${one.title}` : t("an action not named here"),
      )
      .join("\n");
  const waiting = undated.filter((one) => one.action.dependsOn.length > 0);
  return section("notAgreed", titleOfPart("notAgreed"), [
    paragraph(
      "notAgreed",
      undated.length === 0
        ? t("Every action has a date, or says that it has no end.")
        : capitalised(
            t("{n:action} {n?has|have} no agreed date yet{waits}:", {
              n: undated.length,
              waits: waitingInWords(undated.length, waiting.length, facts),
            }),
          ),
    ),
    ...(undated.length === 0
      ? []
      : [
          table(
            t("Actions without an agreed date"),
            [t("Ref"), t("Action"), t("As written"), t("Waits for")],
            undated.map(({ action }) => [
              action.ref,
              action.title,
              action.due?.text ?? t("Nothing written"),
              waits(action) || t("Not said"),
            ]),
          ),
        ]),
  ]);
}

function resourcedWords(n: number, without: number, { t }: Writer): string {
  if (n === 0) return t("The plan gives no resource for any action.");
  return without === 0
    ? t("The plan gives the resource of {n:action}:", { n })
    : t(
        "The plan gives the resource of {n:action}; for {without} none is given:",
        { n, without },
      );
}

/** Source: the July 2009 report 4.1 ("the resource available for each action") and the February 2017 report (a contingency). */
export function resources(facts: PaperFacts): UnnumberedSection | null {
  const { t } = facts;
  const given = wordsOf(facts, "resources");
  const resourced = facts.named.filter((one) => one.action.resource?.trim());
  const isAsked = !facts.isPlain && facts.named.length > 0;
  if (resourced.length === 0 && given === null && !isAsked) return null;
  const without = facts.named.length - resourced.length;
  return section("resources", titleOfPart("resources"), [
    ...paragraphsIn(given ?? "").map((text, at) =>
      paragraph(`resourceWords${at + 1}`, text),
    ),
    paragraph("resources", resourcedWords(resourced.length, without, facts)),
    ...(resourced.length === 0
      ? []
      : [
          table(
            t("Resources"),
            [t("Ref"), t("Action"), t("Resource")],
            resourced.map(({ action }) => [
              action.ref,
              action.title,
              action.resource ?? "",
            ]),
          ),
        ]),
  ]);
}

/** What bodies asked to have changed before the plan goes live. */
export function amendments(facts: PaperFacts): UnnumberedSection | null {
  const { t } = facts;
  const rows = facts.decisions.flatMap((one) =>
    one.ruling.kind === "amendment"
      ? [
          [
            one.ruling.change,
            one.ruling.accepted ? t("Made") : t("Not made"),
            decidedWhere(one, facts.input.record, facts),
            one.words ?? "",
          ],
        ]
      : [],
  );
  if (rows.length === 0) return null;
  return section("amendments", titleOfPart("amendments"), [
    paragraph("amendments", t("These amendments have been asked for so far:")),
    table(
      t("Amendments asked for"),
      [t("Amendment"), t("Outcome"), t("Asked"), t("Why")],
      rows,
    ),
  ]);
}

const often = ({ t }: Writer): Readonly<Record<Frequency, string>> => ({
  monthly: t("every month"),
  quarterly: t("every quarter"),
  sixMonthly: t("every six months"),
  asAppropriate: t("as appropriate"),
});

/** "Cabinet and Scrutiny Committee every quarter, and the Employment Panel as appropriate". */
export function reportingInWords(facts: PaperFacts): string {
  const told = facts.input.record.bodies.filter((one) => one.kind !== "board");
  const groups = [...Map.groupBy(told, (one) => one.frequency)];
  return groups
    .map(([frequency, bodies]) =>
      facts.t("to {bodies:list} {often}", {
        bodies: bodies.map((one) => theBody(one.title, facts)),
        often: often(facts)[frequency],
      }),
    )
    .join(facts.t(", and "));
}

export function arrangements(facts: PaperFacts): UnnumberedSection | null {
  const { t } = facts;
  const board = facts.input.record.bodies.find((one) => one.kind === "board");
  const reported = reportingInWords(facts);
  const { milestones } = facts.input.record;
  const ids = new Set(facts.named.map((one) => one.action.id));
  const own = milestones.filter((one) => ids.has(one.actionId)).length;
  const sentences = [
    own === 0
      ? ""
      : t("The plan has {own:milestone} to measure its actions by.", { own }),
    board
      ? t("{body} monitors it {often}, by exception.", {
          body: capitalised(theBody(board.title, facts)),
          often: often(facts)[board.frequency],
        })
      : "",
    reported === "" ? "" : t("Progress is reported {reported}.", { reported }),
  ].filter(Boolean);
  if (sentences.length === 0) return null;
  return section("arrangements", titleOfPart("arrangements"), [
    paragraph("arrangements", sentences.join(" ")),
  ]);
}
