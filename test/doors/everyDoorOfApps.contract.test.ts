// Another publisher's application at every list of the log, in every column and with everything a statement can say: SharePoint lets it, Waymark does not count it.
import { describe, expect, it } from "vitest";
import type { Field } from "../../src/sharepoint/columns/column.ts";
import { itemsOf } from "../../src/sharepoint/wire/connect.ts";
import { nouns } from "../../src/sharepoint/nouns/nouns.ts";
import { nameKey } from "../../src/sharepoint/log/signer.ts";
import { isSigned } from "../../src/sharepoint/nouns/logNoun.ts";
import { signatureField } from "../../src/sharepoint/nouns/signatureField.ts";
import { planId, record } from "../sharepoint/aPlanSite.ts";
import {
  attemptsAt,
  isStatementList,
  property,
  rowLists,
  rowsOf,
  tryAll,
  type Attempt,
} from "./attempts.ts";
import { asApp, aSigner } from "./otherApp.ts";
import { statementsOf } from "./statementAttempts.ts";
import { as, atTheDoor, before, findings, theSite, told } from "./theDoor.ts";

const logs = rowLists.filter((list) => isSigned({ list, select: [] }));

/** The signature column itself is tried in `signed.contract.test.ts`. */
const isAnAdd = ({ verb, item, field }: Attempt) =>
  verb.startsWith("add") && item === null && field !== signatureField.name;

const attacker = { id: 1, login: "i:0#.f|membership|nobody@plans.example" };

async function everyAddition(): Promise<readonly Attempt[]> {
  const site = as("Plan Administrator");
  const samples = new Map(
    await Promise.all(
      Object.entries(nouns).map(async ([kind, { list }]) => {
        const [first] = await rowsOf(site, list);
        return [kind, first ?? {}] as const;
      }),
    ),
  );
  const all = await Promise.all(
    logs.map(async (list) => [
      ...attemptsAt(list, await rowsOf(site, list), attacker),
      ...(isStatementList(list.title)
        ? statementsOf(list, planId, samples, attacker)
        : []),
    ]),
  );
  return all.flat().filter(isAnAdd);
}

/** A value that a column takes, for a row that somebody wrote before. */
function sample({ name, type, choices, maxLength }: Field): unknown {
  if (name === "PlanKey") return planId;
  if (name === "ActionKey") return record.actions[0]?.id;
  switch (type) {
    case "Boolean":
      return false;
    case "Number":
      return 1;
    case "DateTime":
      return "2018-06-01";
    case "Choice":
      return choices?.[0];
    case "User":
      return null;
    case "URL":
      return { Url: "https://plans.example/", Description: "there" };
    case "Text":
    case "Note":
      if (maxLength === 36) return crypto.randomUUID();
      return maxLength === 30 ? "2018-06-01T10:00:00.000Z" : "{}";
  }
}

/** A row in each of the lists that the plan leaves empty, so that no list goes untried. */
async function fillEmptyLists(): Promise<void> {
  const site = as("Plan Administrator");
  for (const list of rowLists) {
    if ((await rowsOf(site, list)).length > 0) continue;
    const fields = list.fields.filter(
      ({ name }) => name !== signatureField.name,
    );
    await itemsOf(site, list.title).add({
      Title: "there before",
      ...Object.fromEntries(fields.map((one) => [property(one), sample(one)])),
    });
  }
}

/** They hold nothing of a plan: what was sent to whom as people see it (the service keeps its own), and settings of the site. */
const ofNoPlan = new Set(["Reminders", "Settings"]);

/** Who may write may also take a row out: by the bin, by writing over it so that no version is left, or by moving it where nobody looks. */
const takesOut = ({ verb, field, item }: Attempt) =>
  ["delete", "recycle", "form without a version"].includes(verb) ||
  (item !== null && (field === "ClientKey" || field === "PlanKey"));

/** Everything such an application can change or add in any list that is declared. */
async function everyChange(): Promise<readonly Attempt[]> {
  const site = as("Plan Administrator");
  const all = await Promise.all(
    rowLists.map(async (list) =>
      attemptsAt(list, await rowsOf(site, list), attacker),
    ),
  );
  return all.flat().filter((one) => !takesOut(one));
}

describe("another publisher's application that may write to the site", () => {
  atTheDoor();

  it("adds what it likes to the log, as whom it likes: position, paper and archive of every day are as before, and each row is named", async () => {
    const signer = aSigner();
    await nameKey(asApp(theSite(), signer), signer);
    const stranger = asApp(
      theSite(),
      null,
      "0a0b0c0d-0000-4000-8000-0000000000ee",
    );
    const tried = await tryAll(stranger, await everyAddition());
    const through = tried.filter(({ fate }) => fate === "let through");
    expect(through.length).toBeGreaterThan(500);
    expect(await told()).toBe(before());
    const named = new Set(
      (await findings()).map(({ list, item }) => `${list} ${item}`),
    );
    const unnamed = through.filter(
      ({ list, row }) => !named.has(`${list} ${row}`),
    );
    expect(
      unnamed.map(
        ({ verb, list, row, field, says }) =>
          `${verb} ${list} ${row} ${field ?? ""} ${says ?? ""}`,
      ),
    ).toEqual([]);
  });

  it("changes and adds what it likes in every list, as whom it likes: nothing anybody is told is otherwise, and each row is named", async () => {
    const signer = aSigner();
    await nameKey(asApp(theSite(), signer), signer);
    await fillEmptyLists();
    const was = await told();
    const stranger = asApp(
      theSite(),
      null,
      "0a0b0c0d-0000-4000-8000-0000000000ee",
    );
    const tried = await tryAll(stranger, await everyChange());
    const through = tried.filter(({ fate }) => fate === "let through");
    // No list goes untried, also one added tomorrow.
    expect(new Set(through.map(({ list }) => list))).toEqual(
      new Set(rowLists.map(({ title }) => title)),
    );
    expect(await told()).toBe(was);
    const named = new Set(
      (await findings()).map(({ list, item }) => `${list} ${item}`),
    );
    const unnamed = through.filter(
      ({ list, row }) => !ofNoPlan.has(list) && !named.has(`${list} ${row}`),
    );
    expect(
      unnamed.map(
        ({ verb, list, row, field, says }) =>
          `${verb} ${list} ${row} ${field ?? ""} ${says ?? ""}`,
      ),
    ).toEqual([]);
  });
});
