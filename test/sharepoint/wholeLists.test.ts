// What a site is given: every list with its columns and views, who may do what in each, and what a decision may say, to the letter. A site that is there already was made so.
import { expect, it } from "vitest";
import * as v from "valibot";
import type { Ruling } from "../../src/domain/plan/decision.ts";
import { day } from "../../src/domain/values/calendarDate.ts";
import { asId } from "../../src/domain/values/id.ts";
import { lists } from "../../src/sharepoint/nouns/lists.ts";
import { ruling } from "../../src/sharepoint/nouns/ruling.ts";
import {
  groupOfRole,
  roleOfGroup,
} from "../../src/sharepoint/people/access.ts";
import {
  grantsOn,
  permissionRoles,
} from "../../src/sharepoint/people/grants.ts";
import { on, ref } from "../domain/ruleWorld.ts";

it("every list of a site, its columns and its views", async () => {
  const text = lists.flatMap(({ fields, ...list }) => [
    `# ${JSON.stringify(list)}`,
    ...fields.map((one) => JSON.stringify(one)),
    "",
  ]);
  await expect(text.join("\n")).toMatchFileSnapshot("whole/lists.txt");
});

it("every group of a site and what it may do in each list", async () => {
  const text = JSON.stringify(
    { groupOfRole, permissionRoles, grantsOn },
    null,
    1,
  );
  await expect(`${text}\n`).toMatchFileSnapshot("whole/rights.txt");
});

it.each(Object.entries(groupOfRole))(
  "whoever is in the group of %s has that role, however its name is written",
  (role, group) => {
    expect(roleOfGroup(group.toUpperCase())).toBe(role);
    expect(roleOfGroup(`${group} of another product`)).toBeNull();
  },
);

const id = <Name extends string>() =>
  asId<Name>("0f8fad5b-d9cb-469f-a165-70867728950e");
const at = day("2018-06-30");

/** One of every ruling, with something in every place. */
const rulings: readonly Ruling[] = [
  { kind: "supported", revisionId: id(), corrects: id() },
  { kind: "endorsed", revisionId: id(), date: at, corrects: id() },
  { kind: "refused", revisionId: id(), corrects: id() },
  { kind: "proposalWithdrawn", revisionId: id() },
  { kind: "actionWithdrawn" },
  { kind: "merged", into: ref("1.2") },
  { kind: "transferred", to: "Strategy", toPlanId: id(), toRef: ref("2.1") },
  { kind: "suspended" },
  { kind: "resumed" },
  { kind: "added" },
  { kind: "retitled", from: "Was", to: "Is" },
  { kind: "split", into: [ref("1.2"), ref("1.3")] },
  { kind: "ownerChanged", from: id(), to: id() },
  { kind: "themeChanged", from: id(), to: id() },
  { kind: "planMoved", from: "draft", to: "approved" },
  { kind: "planMoved", from: "live", to: "closing" },
  { kind: "planMoved", from: "closing", to: "closed" },
  { kind: "amendment", change: "Shorter", accepted: true },
  { kind: "accepted", followUp: { owner: id(), by: at } },
  { kind: "asked", question: "When?", of: id(), by: at },
  { kind: "escalated", toBody: id(), followUp: { owner: null, by: null } },
  { kind: "heldToDate", followUp: { owner: id(), by: null } },
  { kind: "noted", followUp: { owner: null, by: at } },
  { kind: "flagDismissed", rule: "silent" },
  {
    kind: "recommendation",
    paper: "p",
    recommendation: "r",
    outcome: "agreed",
  },
  {
    kind: "paperEndorsed",
    paper: "p",
    text: { hash: "h", pieces: { a: "b" } },
  },
  { kind: "paperOverridden", paper: "p" },
  {
    kind: "correctionAsked",
    from: on("2018-09-30"),
    to: on("2018-10-31"),
    place: "Row 2",
    cell: "October 2018",
    milestone: { id: id(), title: "First draft" },
  },
  { kind: "correctionConfirmed", decisionId: id(), proven: true },
  { kind: "takenBack", decisionId: id(), corrects: id() },
  { kind: "verified", confirmId: id() },
  { kind: "sentBack", confirmId: null },
  { kind: "riskAccepted" },
  {
    kind: "measureSet",
    measure: {
      id: id(),
      title: "Complaints",
      unit: "a month",
      better: "lower",
      baseline: 12,
      baselineOn: at,
      target: 6,
      targetBy: at,
      themeId: id(),
    },
  },
  { kind: "measureDropped", measureId: id() },
  { kind: "reading", measureId: id(), value: 7.5, source: "HR system" },
];

it.each(rulings.map((one) => [one.kind, one] as const))(
  "a decision “%s” comes back as it was recorded, and not with a part missing",
  (_, one) => {
    const stored: unknown = JSON.parse(JSON.stringify(one));
    expect(v.parse(ruling, stored)).toEqual(one);
    expect(v.safeParse(ruling, { ...one, kind: `${one.kind}?` }).success).toBe(
      false,
    );
  },
);
