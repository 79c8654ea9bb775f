// waymark provision: makes a site ready, or finds that it is.
import { counted } from "../../domain/values/wording.ts";
import { recordPeople } from "../../sharepoint/site/peopleRecorded.ts";
import { provision } from "../../sharepoint/site/provision.ts";
import type { Command } from "../program/command.ts";
import { withSite } from "../program/tenant.ts";

export const provisionCommand: Command = {
  summary:
    "Creates or checks lists, columns, indexes, views, groups and rights. A second run writes nothing and says so. With --people it records in the log who is in the groups now: from then on the check names who comes and goes.",
  usage: "provision [--site URL] [--dry-run] [--people]",
  words: 0,
  options: { "dry-run": "flag", people: "flag" },
  async run(given) {
    const dryRun = given.flag("dry-run");
    const people = given.flag("people") && !dryRun;
    const report = await withSite(given, async (site) => {
      const done = await provision(site, {
        dryRun,
        onStep: ({ where, what }) => given.progress(`${where}: ${what}`),
      });
      if (people) await recordPeople(site);
      return done;
    });
    const steps = report.steps.map(({ where, what }) => `${where}: ${what}`);
    const sum =
      steps.length === 0
        ? "Everything is as it should be: nothing was written."
        : dryRun
          ? `${counted(steps.length, "change")} would be made. Nothing was written.`
          : `Made: ${counted(report.writes, "change")}.`;
    const told = people ? ["Recorded who is in the groups now."] : [];
    return { exit: 0, json: report, lines: [...steps, sum, ...told] };
  },
};
