// A draft plan before a body: what the posts submitted, what has no date yet and waits for what, the resources, the amendments asked, how it will be monitored, and the draft itself.
import type { Action } from "../../plan/action.ts";
import type { Frequency } from "../../plan/body.ts";
import { isOpen } from "../../plan/status.ts";
import { timelineInWords } from "../../words/timelineInWords.ts";
import { ragWithLetter } from "../../plan/ragWords.ts";
import { neverLate } from "../../dates/timeline.ts";
import { capitalised, counted, listInWords } from "../../values/wording.ts";
import {
  paragraph,
  refsInWords,
  section,
  table,
  theBody,
} from "../parts/blocks.ts";
import { programmedInWords } from "../parts/dateWords.ts";
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
const nothingHere = ({ actions }: PaperFacts, words: string) =>
  actions.length === 0
    ? words
    : "Every action of the plan is in the other part of this paper.";

/** Which posts put forward which actions. Source: the July 2009 report 2.1. */
export function submitted(facts: PaperFacts): UnnumberedSection {
  const posts = Map.groupBy(facts.named, (one) => one.responsible);
  const rows = [...posts].map(([post, own]) => {
    const members = new Set(own.flatMap((one) => one.action.leadMember ?? []));
    return [
      post,
      [...members].join("; "),
      String(own.length),
      refsInWords(own.map((one) => one.action.ref)),
    ];
  });
  const hasMembers = rows.some((row) => row[1] !== "");
  const kept = (row: readonly string[]) =>
    hasMembers ? row : row.filter((_, at) => at !== 1);
  return section("submitted", titleOfPart("submitted"), [
    paragraph(
      "submitted",
      rows.length === 0
        ? nothingHere(facts, "No action has been submitted for the plan yet.")
        : `${capitalised(counted(rows.length, "post"))} submitted actions and timescales for the plan:`,
    ),
    ...(rows.length === 0
      ? []
      : [
          table(
            "Actions submitted",
            kept(["Responsible", "Lead member", "Actions", "References"]),
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

/** "both wait", "2 of them wait": how many of those without a date wait for another action. */
function waitingInWords(undated: number, waiting: number): string {
  if (waiting < undated)
    return `${waiting} of them wait${waiting === 1 ? "s" : ""}`;
  if (undated === 1) return "it waits";
  return undated === 2 ? "both wait" : "all wait";
}

/** Source: the February 2017 report, section 3: some timescales depend on others and cannot be agreed yet. */
export function notAgreed(facts: PaperFacts): UnnumberedSection | null {
  if (facts.named.length === 0) return null;
  const undated = undatedActions(facts);
  const byId = new Map(facts.named.map((one) => [one.action.id, one.action]));
  const waits = (action: Action) =>
    action.dependsOn
      .map((id) => byId.get(id))
      .map((one) =>
        one ? `${one.ref} ${one.title}` : "an action not named here",
      )
      .join("\n");
  const waiting = undated.filter((one) => one.action.dependsOn.length > 0);
  return section("notAgreed", titleOfPart("notAgreed"), [
    paragraph(
      "notAgreed",
      undated.length === 0
        ? "Every action has a date, or says that it has no end."
        : `${capitalised(counted(undated.length, "action"))} ${undated.length === 1 ? "has" : "have"} no agreed date yet${waiting.length === 0 ? "" : `; ${waitingInWords(undated.length, waiting.length)} for another action, and the date is agreed when that is done`}:`,
    ),
    ...(undated.length === 0
      ? []
      : [
          table(
            "Actions without an agreed date",
            ["Ref", "Action", "As written", "Waits for"],
            undated.map(({ action }) => [
              action.ref,
              action.title,
              action.due?.text ?? "Nothing written",
              waits(action) || "Not said",
            ]),
          ),
        ]),
  ]);
}

/** Source: the July 2009 report 4.1 ("the resource available for each action") and the February 2017 report (a contingency). */
export function resources(facts: PaperFacts): UnnumberedSection | null {
  const given = wordsOf(facts, "resources");
  const resourced = facts.named.filter((one) => one.action.resource?.trim());
  const isAsked = !facts.isPlain && facts.named.length > 0;
  if (resourced.length === 0 && given === null && !isAsked) return null;
  const without = facts.named.length - resourced.length;
  return section("resources", titleOfPart("resources"), [
    ...paragraphsIn(given ?? "").map((text, at) =>
      paragraph(`resourceWords${at + 1}`, text),
    ),
    paragraph(
      "resources",
      resourced.length === 0
        ? "The plan gives no resource for any action."
        : `The plan gives the resource of ${counted(resourced.length, "action")}${without === 0 ? "" : `; for ${without} none is given`}:`,
    ),
    ...(resourced.length === 0
      ? []
      : [
          table(
            "Resources",
            ["Ref", "Action", "Resource"],
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
  const rows = facts.decisions.flatMap((one) =>
    one.ruling.kind === "amendment"
      ? [
          [
            one.ruling.change,
            one.ruling.accepted ? "Made" : "Not made",
            decidedWhere(one, facts.input.record),
            one.words ?? "",
          ],
        ]
      : [],
  );
  if (rows.length === 0) return null;
  return section("amendments", titleOfPart("amendments"), [
    paragraph("amendments", "These amendments have been asked for so far:"),
    table(
      "Amendments asked for",
      ["Amendment", "Outcome", "Asked", "Why"],
      rows,
    ),
  ]);
}

const often: Readonly<Record<Frequency, string>> = {
  monthly: "every month",
  quarterly: "every quarter",
  sixMonthly: "every six months",
  asAppropriate: "as appropriate",
};

/** "Cabinet and Scrutiny Committee every quarter, and the Employment Panel as appropriate". */
export function reportingInWords(facts: PaperFacts): string {
  const told = facts.input.record.bodies.filter((one) => one.kind !== "board");
  const groups = [...Map.groupBy(told, (one) => one.frequency)];
  return groups
    .map(
      ([frequency, bodies]) =>
        `to ${listInWords(bodies.map((one) => theBody(one.title)))} ${often[frequency]}`,
    )
    .join(", and ");
}

export function arrangements(facts: PaperFacts): UnnumberedSection | null {
  const board = facts.input.record.bodies.find((one) => one.kind === "board");
  const reported = reportingInWords(facts);
  const { milestones } = facts.input.record;
  const ids = new Set(facts.named.map((one) => one.action.id));
  const own = milestones.filter((one) => ids.has(one.actionId)).length;
  const sentences = [
    own === 0
      ? ""
      : `The plan has ${counted(own, "milestone")} to measure its actions by.`,
    board
      ? `${capitalised(theBody(board.title))} monitors it ${often[board.frequency]}, by exception.`
      : "",
    reported === "" ? "" : `Progress is reported ${reported}.`,
  ].filter(Boolean);
  if (sentences.length === 0) return null;
  return section("arrangements", titleOfPart("arrangements"), [
    paragraph("arrangements", sentences.join(" ")),
  ]);
}

interface Column {
  readonly title: string;
  readonly of: (one: PaperAction) => string;
}

function columns(facts: PaperFacts): readonly Column[] {
  const { milestones, plan, posts } = facts.input.record;
  const called = new Map(posts.map((post) => [post.id, post.title]));
  const of = Map.groupBy(milestones, (one) => one.actionId);
  return [
    { title: "Ref", of: ({ action }) => action.ref },
    { title: "Action", of: ({ action }) => action.title },
    { title: "Outcome", of: ({ action }) => action.outcome ?? "" },
    { title: "Theme", of: ({ theme }) => theme },
    { title: "Lead member", of: ({ action }) => action.leadMember ?? "" },
    {
      title: "Responsible",
      of: ({ responsible, action }) =>
        [
          responsible,
          ...action.supporting.flatMap((id) => called.get(id) ?? []),
        ].join("; "),
    },
    {
      title: "Timescale",
      of: ({ action, current }) =>
        capitalised(
          programmedInWords(
            action,
            isOpen(current.status) ? "Not yet agreed" : "Not set",
          ),
        ),
    },
    {
      title: "Milestones",
      of: ({ action }) =>
        (of.get(action.id) ?? [])
          .toSorted((a, b) => a.order - b.order)
          .map(({ title, due }) =>
            due ? `${title} (${timelineInWords(due) || due.text})` : title,
          )
          .join("\n"),
    },
    { title: "Resource", of: ({ action }) => action.resource ?? "" },
    ...(isUnderWay(facts)
      ? [
          {
            title: "Rating",
            of: ({ rag }: PaperAction) => ragWithLetter(rag, plan.ragScheme),
          },
        ]
      : []),
  ];
}

/** The draft itself; a column in which nothing was ever written is left out. */
export function draftPlan(facts: PaperFacts): UnnumberedSection {
  const used = columns(facts).filter(({ of }) =>
    facts.named.some((one) => of(one) !== ""),
  );
  return section(
    "draftPlan",
    titleOfPart("draftPlan"),
    facts.named.length === 0
      ? [
          paragraph(
            "draftPlan",
            nothingHere(facts, "The draft has no action yet."),
          ),
        ]
      : [
          table(
            "The draft plan",
            used.map(({ title }) => title),
            facts.named.map((one) => used.map(({ of }) => of(one))),
          ),
        ],
    { appendix: true, landscape: true },
  );
}
