// Another publisher's application at every list of the log, in every column and with everything a statement can say: SharePoint lets it, Waymark does not count it.
import { describe, expect, it } from "vitest";
import { nouns } from "../../src/sharepoint/nouns/nouns.ts";
import { nameKey } from "../../src/sharepoint/log/signer.ts";
import { isSigned } from "../../src/sharepoint/nouns/logNoun.ts";
import { signatureField } from "../../src/sharepoint/nouns/signatureField.ts";
import { planId } from "../sharepoint/aPlanSite.ts";
import {
  attemptsAt,
  isStatementList,
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

async function everyAddition(): Promise<readonly Attempt[]> {
  const site = as("Plan Administrator");
  const attacker = { id: 1, login: "i:0#.f|membership|nobody@plans.example" };
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
});
