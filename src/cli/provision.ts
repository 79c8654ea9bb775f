// waymark provision: makes a site ready, or finds that it is.
import { counted } from "../domain/wording.ts";
import { provision } from "../sharepoint/provision.ts";
import type { Command } from "./command.ts";
import { withSite } from "./tenant.ts";

export const provisionCommand: Command = {
  summary:
    "Creates or checks lists, columns, indexes, views, groups and rights. A second run writes nothing and says so.",
  usage: "provision [--site URL] [--dry-run]",
  words: 0,
  options: { "dry-run": "flag" },
  async run(given) {
    const dryRun = given.flag("dry-run");
    const report = await withSite(given, (site) =>
      provision(site, {
        dryRun,
        onStep: ({ where, what }) => given.progress(`${where}: ${what}`),
      }),
    );
    const steps = report.steps.map(({ where, what }) => `${where}: ${what}`);
    const sum =
      steps.length === 0
        ? "Everything is as it should be: nothing was written."
        : dryRun
          ? `${counted(steps.length, "change")} would be made. Nothing was written.`
          : `Made: ${counted(report.writes, "change")}.`;
    return { exit: 0, json: report, lines: [...steps, sum] };
  },
};
