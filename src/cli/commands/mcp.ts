// waymark mcp: the plan's questions for assistants, over the Model Context Protocol on standard input and output. Reads; writes nothing.
import type { LinkTo } from "../../ask/openPlan.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import { Unusable, type Command, type Given } from "../program/command.ts";
import {
  isLoopback,
  tenantAddresses,
  withSiteAsPerson,
} from "../program/tenant.ts";

/** Where a person opens an action: in Teams where the app's id is set, else in the tab, else on the site itself. */
function linksOn(given: Given): (plan: Plan) => LinkTo {
  const { WAYMARK_TEAMS_APP: app, WAYMARK_TAB: tab } = process.env;
  const site = given.text("site");
  const isLocal = site === null || isLoopback(site);
  return (plan) => (action) => {
    const place = `/plan/${plan.id}${action ? `?action=${action.id}` : ""}`;
    if (!isLocal && app)
      return `https://teams.microsoft.com/l/entity/${app}/myActions?context=${encodeURIComponent(JSON.stringify({ subEntityId: place }))}`;
    if (isLocal || tab) return `${tenantAddresses(given).tab}/#${place}`;
    return site;
  };
}

async function askArchive(given: Given, file: string): Promise<void> {
  const { plansInArchive } = await import("../program/plansToAsk.ts");
  const { plans, problems } = plansInArchive(file, given.flag("open"));
  for (const line of problems) process.stderr.write(`${line}\n`);
  const { serve } = await import("../program/mcpServe.ts");
  await serve(plans);
}

async function askSite(given: Given): Promise<void> {
  const { plansOnSite, signInByAnswer } =
    await import("../program/plansOnSite.ts");
  const signIn = signInByAnswer();
  await withSiteAsPerson(
    given,
    async (site) => {
      const { serve } = await import("../program/mcpServe.ts");
      await serve(
        plansOnSite(site, signIn, {
          openOnly: given.flag("open"),
          linksOf: linksOn(given),
        }),
      );
    },
    signIn.show,
  );
}

export const mcpCommand: Command = {
  summary:
    "Answers an assistant's questions about a plan over the Model Context Protocol, on standard input and output: counts, changes, exceptions, dates decided, silence, risks, search, each figure with its refs and days. Reads only. On a site a person signs in with a code, which the first answer shows, and is told what they may read in the tab. With --open it says only what anybody may read: no notes, no unsigned words, nothing exempt.",
  usage: "mcp [--site URL | --file ARCHIVE.json] [--open]",
  words: 0,
  options: { file: "text", open: "flag" },
  async run(given) {
    const file = given.text("file");
    if (file !== null && given.text("site") !== null)
      throw new Unusable(
        "arguments",
        "Name a site with --site or an archive with --file, not both.",
      );
    if (given.flag("json"))
      throw new Unusable(
        "arguments",
        "mcp speaks its own protocol on standard output, so --json has no place here. Leave it out.",
      );
    // The protocol's own code is for this command alone: no other waits for it.
    await (file === null ? askSite(given) : askArchive(given, file));
    return { exit: 0, json: null, lines: [] };
  },
};
