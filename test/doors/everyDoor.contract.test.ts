// Every role at every list by every verb in every column, with the person's own token straight at SharePoint.
import { beforeEach, describe, expect, it } from "vitest";
import { body } from "@pnp/queryable";
import { SPCollection, SPQueryable, spPost } from "@pnp/sp";
import { day, dayIn } from "../../src/domain/values/calendarDate.ts";
import { thingKinds } from "../../src/domain/entries/entry.ts";
import type { Said } from "../../src/domain/entries/entry.ts";
import { rightOf } from "../../src/domain/entries/rightOf.ts";
import type { Evidence } from "../../src/domain/plan/evidence.ts";
import { asId } from "../../src/domain/values/id.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import type { Role } from "../../src/domain/rights/permission.ts";
import {
  actorOn,
  isForPosts,
  postFor,
  rolesFor,
} from "../../src/domain/rights/permission.ts";
import { personCalled } from "../../src/localTenant/samplePlans/people.ts";
import { groupOfRole } from "../../src/sharepoint/people/access.ts";
import type { Item } from "../../src/sharepoint/columns/column.ts";
import { itemsOf } from "../../src/sharepoint/wire/connect.ts";
import type { Noun } from "../../src/sharepoint/columns/list.ts";
import { logKinds } from "../../src/sharepoint/log/saidBy.ts";
import { statementLists } from "../../src/sharepoint/nouns/statements.ts";
import { nouns } from "../../src/sharepoint/nouns/nouns.ts";
import { planId, record } from "../sharepoint/aPlanSite.ts";
import {
  attemptsAt,
  columnsOf,
  isStatementList,
  rowLists,
  rowsOf,
  tryAll,
  type Attempt,
  type Attacker,
  type Tried,
} from "./attempts.ts";
import { statementsOf } from "./statementAttempts.ts";
import { actionCalled, as, atTheDoor, findings, told } from "./theDoor.ts";

const owner = "Plan Administrator";
const nobody = "Person without Rights";

const roles = [
  ["administrator", nobody],
  ["author", "Report Author"],
  ["lead", "Monitoring Officer"],
  ["board", "Programme Board Chair"],
  ["officer", "HR Manager"],
  ["member", "Elected Member"],
  ["auditor", "Auditor"],
] as const;

const shown: Evidence = {
  id: asId("5b3c1f60-0d5a-4a53-9d0e-3f4f0a0c9d11"),
  planId,
  actionId: actionCalled("2.2").id,
  kind: "link",
  title: "Minutes of May",
  url: "https://plans.example/minutes",
  dated: day("2018-05-31"),
  note: "Minutes.",
  addedBy: personCalled(owner),
  recorded: "2018-06-01T10:00:00.000Z" as Evidence["recorded"],
};

let untouched: string;

/** A site of one's own, with a row in every list. */
function atEveryDoor(): void {
  atTheDoor();
  beforeEach(async () => {
    await openPlanStore(as(owner)).add("evidence", shown);
    untouched = await told();
  });
}

async function attackerCalled(name: string): Promise<Attacker> {
  const login = `i:0#.f|membership|${personCalled(name).email?.toLowerCase() ?? ""}`;
  const user = (await spPost(
    SPQueryable(as(owner).web, "ensureuser"),
    body({ logonName: login }),
  )) as { Id: number };
  return { id: user.Id, login };
}

async function everyAttempt(attacker: Attacker): Promise<readonly Attempt[]> {
  const site = as(owner);
  const rows = new Map<string, readonly Item[]>();
  for (const list of rowLists) rows.set(list.title, await rowsOf(site, list));
  const samples = new Map(
    Object.entries(nouns).flatMap(([kind, { list }]) => {
      const [first] = rows.get(list.title) ?? [];
      return first ? [[kind, first] as const] : [];
    }),
  );
  return rowLists.flatMap((list) => [
    ...attemptsAt(list, rows.get(list.title) ?? [], attacker),
    ...(isStatementList(list.title)
      ? statementsOf(list, planId, samples, attacker)
      : []),
  ]);
}

const proofs = new Map<string, string>([
  ...statementLists.map(({ noun, proof }) => [noun.list.title, proof] as const),
  ...logKinds.map(([, , noun, proof]) => [noun.list.title, proof] as const),
]);

/** What a statement says, where it can be read. */
function saidIn({ says, saying }: Attempt): Said | null {
  if (says === "removed" || says === "load")
    return { what: says } as unknown as Said;
  const kind = thingKinds.find((one) => one === says);
  const log = logKinds.find(([name]) => name === says);
  const noun = (kind ? nouns[kind] : log?.[2]) as Noun<object> | undefined;
  const read = noun?.read(
    { ...saying, Created: "2026-11-24T10:00:00Z" },
    { siteDay: (moment) => dayIn(moment, "Europe/London") },
  );
  if (!read?.ok) return null;
  return (
    kind
      ? { what: "fact", kind, value: read.value }
      : { what: log?.[1], value: read.value }
  ) as Said;
}

/** Whether a post of theirs has to do with the action. */
function answersFor(name: string, about: string | null): boolean {
  const action = record.actions.find(({ id }) => id === about);
  const actor = actorOn(
    personCalled(name),
    [],
    record.posts,
    day("2026-11-24"),
  );
  return !!action && postFor(actor, action) !== null;
}

/** Whether the right that the list proves lets them say it, by the table that Waymark prints. */
function isTheirs(one: Attempt, name: string): boolean {
  const proof = proofs.get(one.list);
  // What settings say is theirs who may edit them, also in a row anew where one was renamed; no row is another than Waymark keeps.
  if (one.list === "Settings") return one.field !== "SettingName";
  if (one.list === "Evidence")
    return (
      one.verb.startsWith("add") &&
      one.field !== "ActionKey" &&
      answersFor(name, shown.actionId)
    );
  if (proof === undefined) return false;
  // A row of Setup once more is a load once more.
  if (one.says === null) return one.item === null && proof === "administrator";
  if (one.says === "paper")
    return proof === "administrator" || proof === "author";
  if (one.says === "evidence")
    return rolesFor("addEvidence").some((role) => role === proof);
  const said = saidIn(one);
  if (!said) return false;
  const before =
    said.what === "fact"
      ? ([...(record[said.kind as "actions"] ?? [])].find(
          ({ id }) => id === said.value.id,
        ) ?? (said.kind === "plans" ? record.plan : null))
      : null;
  const verb = rightOf(said, before);
  if (rolesFor(verb).some((role) => role === proof)) return true;
  const about =
    "value" in said && "actionId" in said.value
      ? said.value.actionId
      : "value" in said && "id" in said.value
        ? said.value.id
        : null;
  return isForPosts(verb) && answersFor(name, about);
}

const declared = (title: string) => {
  const found = rowLists.find((list) => list.title === title);
  if (!found) throw new Error(`no list ${title}`);
  return found;
};

const rowNow = async (title: string, item: number): Promise<Item> =>
  itemsOf(as(owner), title)
    .getById(item)
    .select(...columnsOf(declared(title)))();

/** The column as it was, by an owner. */
async function putBack({ list, item, field }: Tried, was: Item): Promise<void> {
  const name = columnsOf(declared(list)).find(
    (one) => one === field || one === `${field}Id`,
  );
  if (name)
    await itemsOf(as(owner), list)
      .getById(item ?? 0)
      .update({ [name]: was[name] ?? null }, "*");
}

/** Written for tabs that were opened before the release; where MayAgree stands beside it, nobody reads it. */
const readByNobody = new Set(["Bodies MayEndorse"]);

const inGroup = (role: Role, name: string) =>
  spPost(
    SPCollection(
      as(owner).web,
      `siteGroups/getByName('${groupOfRole[role]}')/users`,
    ),
    body({ LoginName: personCalled(name).email }),
  );

const at = (one: { list: string | null; item: number | null }) =>
  `${one.list} ${one.item}`;

const inWords = ({ verb, list, row, field, says }: Tried) =>
  `${verb} ${list} ${row} ${field ?? ""} ${says ?? ""}`;

/** What SharePoint let through and the check does not name. */
async function unnamed(tried: readonly Tried[]): Promise<readonly string[]> {
  const named = new Set((await findings()).map(at));
  return tried
    .filter(({ fate }) => fate === "let through")
    .filter(({ list, row }) => !named.has(at({ list, item: row })))
    .map(inWords);
}

describe("what somebody may not say moves nothing, and is named where SharePoint lets it through", () => {
  atEveryDoor();

  it.each(roles)(
    "%s, with their own token: no position, no paper and no archive is other than before",
    async (role, name) => {
      if (role === "administrator") await inGroup(role, name);
      const attempts = await everyAttempt(await attackerCalled(name));
      const tried = await tryAll(
        as(name),
        attempts.filter((one) => !isTheirs(one, name)),
      );
      expect(tried.length).toBeGreaterThan(1_000);
      expect(await told()).toBe(untouched);
      expect(await unnamed(tried)).toEqual([]);
      // Nobody but an owner takes a row out.
      const taken = tried.filter(
        ({ verb, fate }) =>
          ["delete", "recycle"].includes(verb) && fate !== "forbidden",
      );
      expect(taken.map(inWords)).toEqual([]);
      if (role !== "member") return;
      // Elected members have no right on any of these lists: each attempt is refused, and no list shows them a row.
      const met = tried.filter(({ fate }) => fate !== "forbidden");
      expect(met.map(inWords)).toEqual([]);
      for (const { title } of rowLists)
        await expect(itemsOf(as(name), title)(), title).rejects.toMatchObject({
          kind: "listMissing",
        });
    },
  );
});

describe("each column by itself", () => {
  atEveryDoor();

  it("is named wherever somebody with every right of editing writes it", async () => {
    const editors = ["administrator", "author", "lead", "board"] as const;
    for (const role of editors) await inGroup(role, nobody);
    const attacker = await attackerCalled(nobody);
    const attempts = (await everyAttempt(attacker)).filter(
      ({ item, field, list }) =>
        item !== null &&
        field !== null &&
        list !== "Settings" &&
        !readByNobody.has(`${list} ${field}`),
    );
    const missed: string[] = [];
    const left = new Set(
      attempts.filter(({ verb }) => verb === "form without a version"),
    );
    while (left.size > 0) {
      // One column of each row at a time, so that nothing hides behind something else.
      const rows = Map.groupBy(left, at);
      const round = [...rows.values()].flatMap(([first]) => first ?? []);
      for (const one of round) left.delete(one);
      const was = await Promise.all(
        round.map((one) => rowNow(one.list, one.item ?? 0)),
      );
      const tried = await tryAll(as(nobody), round);
      missed.push(...(await unnamed(tried)));
      for (const [n, one] of tried.entries())
        if (one.fate === "let through") await putBack(one, was[n] ?? {});
    }
    expect(missed).toEqual([]);
  });
});
