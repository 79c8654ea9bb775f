// The lists of the log that prove a right, and which of them are open to whoever is signed in: asked with the first screen, so that no save waits for it.
import * as v from "valibot";
import { SPQueryable } from "@pnp/sp";
import type { Proof } from "../../domain/entries/entry.ts";
import { listNamed, type Site } from "../connect.ts";
import { StoreFailure } from "../failure.ts";

/** The strongest first: each list with the role that alone may append to it. */
export const provingLists: readonly {
  readonly title: string;
  readonly proof: Proof;
}[] = [
  { title: "Setup", proof: "administrator" },
  { title: "Cycle", proof: "author" },
  { title: "Confirmations", proof: "lead" },
  { title: "Sittings", proof: "board" },
  { title: "Facts", proof: "officer" },
];

const permissions = v.object({ Low: v.string() });
const addBit = 2;

/** Asks for the rights on each of the lists, alone or in a batch. */
export const askOpen = (site: Pick<Site, "web">): Promise<unknown>[] =>
  provingLists.map(({ title }) =>
    SPQueryable(listNamed(site, title), "EffectiveBasePermissions")<unknown>(),
  );

/** Reads the answers; null where the site has no such lists yet. */
export function openFrom(
  answers: readonly PromiseSettledResult<unknown>[],
): ReadonlySet<Proof> | null {
  const open = new Set<Proof>();
  for (const [n, { proof }] of provingLists.entries()) {
    const answer = answers[n];
    if (answer?.status === "fulfilled") {
      const { Low } = v.parse(permissions, answer.value);
      if ((Number(Low) & addBit) !== 0) open.add(proof);
      continue;
    }
    const reason: unknown = answer?.reason;
    if (reason instanceof StoreFailure && reason.kind === "listMissing")
      return null;
    throw reason;
  }
  return open;
}
