// The lists of the log that prove a right, and which of them are open to whoever is signed in: asked when a log is first read, so that no save waits for it.
import * as v from "valibot";
import { SPQueryable } from "@pnp/sp";
import type { Proof } from "../../domain/entries/entry.ts";
import { listNamed, type Site } from "../wire/connect.ts";
import { StoreFailure } from "../wire/failure.ts";

/** The strongest first: each list with the role that alone may append to it. */
export const provingLists: readonly {
  readonly title: string;
  readonly proof: Proof;
}[] = [
  { title: "Setup", proof: "administrator" },
  { title: "Cycle", proof: "author" },
  { title: "Confirmations", proof: "lead" },
  { title: "Sittings", proof: "board" },
  { title: "Assurance", proof: "auditor" },
  { title: "Facts", proof: "officer" },
];

/** Asks for the rights on each of the lists, alone or in a batch. */
export const askOpen = (site: Pick<Site, "web">): Promise<unknown>[] =>
  provingLists.map(({ title }) =>
    SPQueryable(listNamed(site, title), "EffectiveBasePermissions")<unknown>(),
  );

const permissions = v.object({ Low: v.string() });
const addBit = 2;

const mayAdd = (raw: unknown) =>
  (Number(v.parse(permissions, raw).Low) & addBit) !== 0;

/** Reads the answers; null where the site has no such lists yet. */
export function openFrom(
  answers: readonly PromiseSettledResult<unknown>[],
): ReadonlySet<Proof> | null {
  const failed = answers.find((one) => one.status === "rejected");
  if (failed) {
    const { reason } = failed as PromiseRejectedResult;
    if (reason instanceof StoreFailure && reason.kind === "listMissing")
      return null;
    throw reason;
  }
  const open = provingLists.filter((_, n) =>
    mayAdd((answers[n] as PromiseFulfilledResult<unknown>).value),
  );
  return new Set(open.map(({ proof }) => proof));
}
