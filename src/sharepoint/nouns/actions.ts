// Actions ⇄ the Actions list. The columns of `current` are derived copies of the log, so that the list sorts and reads well in SharePoint.
import { anId, aRef } from "../columns/shapes.ts";
import * as v from "valibot";
import type { Action, ActionCurrent } from "../../domain/plan/action.ts";
import { statuses } from "../../domain/plan/status.ts";
import { ownRags } from "../../domain/plan/update.ts";
import { group, leftOut, optional } from "../columns/column.ts";
import {
  choice,
  day,
  instant,
  json,
  jsonList,
  key,
  note,
  wholeNumber,
  person,
  ref,
  text,
  timeline,
  yesNo,
} from "../columns/columns.ts";
import { clientKey, noun, planKey } from "../columns/list.ts";

/** The derived copy; rebuilt by `waymark check`. */
export const current = group<ActionCurrent>({
  status: choice("ActionStatus", statuses, { indexed: true }),
  ownRag: optional(choice("OwnRag", ownRags)),
  inForce: optional(day("InForce", { indexed: true })),
  forecast: optional(day("Forecast")),
  actual: optional(day("ActualDate")),
  awaiting: optional(
    group<NonNullable<ActionCurrent["awaiting"]>>({
      to: optional(day("AwaitingTo")),
      proposedOn: day("AwaitingSince"),
    }),
  ),
  moves: wholeNumber("Moves", { least: 0 }),
  daysMoved: wholeNumber("DaysMoved"),
  claimed: yesNo("CompletionClaimed"),
  lastUpdate: optional(
    group<NonNullable<ActionCurrent["lastUpdate"]>>({
      on: day("LastUpdateOn", { indexed: true }),
      by: person("LastUpdateBy"),
      note: optional(note("LastUpdateNote")),
    }),
  ),
});

export const actions = noun<Action>({
  title: "Actions",
  description:
    "What the plan promises. Status, date in force and last update are copies of the log in Updates, Revisions and Decisions.",
  access: "copies",
  view: [
    "ActionRef",
    "ActionStatus",
    "InForce",
    "DueText",
    "Forecast",
    "LastUpdateOn",
    "LastUpdateBy",
  ],
  sortBy: "ActionRef",
  titleOf: (action) => `${action.ref} ${action.title}`,
  columns: {
    id: clientKey(),
    planId: planKey(),
    themeId: key("ThemeKey", { indexed: true }),
    ref: ref("ActionRef"),
    refAsWritten: text("RefAsWritten"),
    title: note("FullTitle"),
    description: optional(note("ActionDescription")),
    accountable: optional(key("AccountablePostKey", { indexed: true })),
    supporting: jsonList("SupportingPosts", anId<"Post">()),
    leadMember: optional(note("LeadMember")),
    due: optional(timeline("Due")),
    initialStatus: choice("InitialStatus", statuses),
    added: day("AddedOn"),
    addedAt: instant("AddedAt"),
    dependsOn: jsonList("DependsOn", anId<"Action">()),
    partOf: optional(key("PartOfKey")),
    sameAs: optional(key("SameAsKey")),
    carriedFrom: optional(
      json(
        "CarriedFrom",
        v.object({ planId: anId<"Plan">(), plan: v.string(), ref: aRef }),
      ),
    ),
    home: leftOut(key("HomeKey", { indexed: true })),
    outcome: optional(note("Outcome")),
    resource: optional(note("Resource")),
    implications: jsonList("Implications", v.string()),
    answers: leftOut(json("Answers", v.array(v.string()))),
    own: leftOut(json("OwnValues", v.record(v.string(), v.string()))),
    exempt: optional(note("ExemptUnder")),
    original: optional(note("OriginalWords")),
    placeholder: yesNo("Placeholder"),
    current,
  },
});
