// A save: milliseconds and requests of one edit against the local tenant, through the floor of every door. Run with `node bench/save.ts`.
import { edit } from "../src/editing/edit.ts";
import type { Role } from "../src/domain/rights/permission.ts";
import { formOpened, saying, somebody } from "../test/editing/floor.ts";
import { aPlanSite } from "../test/sharepoint/aPlanSite.ts";
import { median, quantile } from "./median.ts";

const runs = 40;

/** A form asks what came since it was opened; a card and the command line follow. */
const savers: readonly (readonly [
  string,
  string,
  readonly Role[],
  "ask" | "follow",
])[] = [
  ["a lead's card", "Head of Finance", ["lead"], "follow"],
  ["a lead's form", "Head of Finance", ["lead"], "ask"],
  ["an administrator's form", "Plan Administrator", ["administrator"], "ask"],
];

export async function benchSave(): Promise<void> {
  for (const [what, who, roles, meets] of savers) {
    const site = await aPlanSite();
    const person = await somebody(site, who, roles);
    let at = await person.basis();
    const desk = await person.desk();
    const times: number[] = [];
    let requests = 0;
    for (let run = 0; run <= runs; run += 1) {
      const made = { id: formOpened(), rule: saying(`Word ${run}.`), meets };
      let sent = 0;
      person.in(() => {
        sent += 1;
        return "arrives";
      });
      const start = performance.now();
      const outcome = await edit(desk, at, made);
      const took = performance.now() - start;
      person.in(() => "arrives");
      if (outcome.kind !== "recorded") throw new Error(outcome.kind);
      // The first also looks up the site's number of the person.
      if (run > 0) times.push(took);
      if (run > 0) requests = Math.max(requests, sent);
      at = { action: outcome.action, log: (await person.basis()).log };
    }
    site.tenant.close();
    console.log(
      `${what}: ${median(times).toFixed(1)} ms (95 %: ${quantile(times, 0.95).toFixed(1)} ms), ${requests} requests; ${runs} saves`,
    );
  }
}

if (process.argv[1] === import.meta.filename) await benchSave();
