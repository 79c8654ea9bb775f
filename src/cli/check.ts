// waymark check: what is wrong with a site, why, and who can put it right.
import { counted } from "../domain/wording.ts";
import { checkHealth, rebuildCopies } from "../sharepoint/health.ts";
import { schemaVersion } from "../sharepoint/lists.ts";
import type { Command, Given } from "./command.ts";
import { moment } from "./edge.ts";
import { readInstallSettings } from "./install/installSettings.ts";
import type { TenantFinding } from "./tenantCheck/tenantFinding.ts";
import { checkReminders } from "./reminderHealth.ts";
import { tenantAddresses, withSite } from "./tenant.ts";
import { askNetwork, checkTenant } from "./tenantCheck/tenantCheck.ts";

/** From outside, and with the settings of the installation also what its administrators see. */
async function checkOutside(given: Given): Promise<readonly TenantFinding[]> {
  const file = given.text("settings");
  const outside = await checkTenant(askNetwork, tenantAddresses(given));
  if (file === null) return outside;
  const { realWorld } = await import("./install/realWorld.ts");
  const { checkAdministration } =
    await import("./tenantCheck/administrationChecks.ts");
  const world = realWorld({
    settings: readInstallSettings(file),
    file,
    show: (message) => void process.stderr.write(`${message}\n`),
  });
  return [...outside, ...(await checkAdministration(world, moment().today))];
}

/** What is passed on to whoever can mend it. */
const forwardOf = ({ where, cause, fix, who }: TenantFinding) =>
  `For ${who}: something is wrong with Waymark (${where}). ${cause} ${fix}`;

/** Everything that is looked at, and with --rebuild put right. */
const lookAt = (given: Given) =>
  withSite(given, async (site) => {
    const health = await checkHealth(site, {
      now: moment().now,
      onProgress: ({ list, rows }) =>
        given.progress(`Reading ${list}: ${rows}`),
    });
    return {
      health,
      reminders: await checkReminders(site),
      outside: given.flag("tenant") ? await checkOutside(given) : [],
      changed: given.flag("rebuild") ? await rebuildCopies(site, health) : [],
    };
  });

export const checkCommand: Command = {
  summary:
    "Checks lists, indexes, rights, the version of the lists, every row, and the derived copies against the log. With --rebuild the copies are put right, with --tenant it also looks at the tab and the bot from outside (WAYMARK_TAB is the tab's origin), and with --settings FILE at all that install made in Entra, Exchange, Azure and Teams, as whoever signs in may see it.",
  usage: "check [--site URL] [--rebuild] [--tenant [--settings FILE]]",
  words: 0,
  options: { rebuild: "flag", tenant: "flag", settings: "text" },
  async run(given) {
    const { health, changed, reminders, outside } = await lookAt(given);
    const { findings, checked, rebuilt } = health;
    const rebuiltCount = given.flag("rebuild")
      ? rebuilt.length - changed.length
      : 0;
    const { problems, undelivered } = reminders;
    const wrong =
      findings.length + problems.length + undelivered.length + outside.length;
    return {
      exit: wrong > 0 ? 1 : 0,
      json: {
        schemaVersion,
        checked,
        findings: [
          ...findings,
          ...outside.map((one) => ({ ...one, forward: forwardOf(one) })),
          ...undelivered.map((one) => ({ area: "reminders", ...one })),
        ],
        reminders: { health: reminders.health, problems },
        rebuilt: rebuiltCount,
        savedMeanwhile: changed,
      },
      lines: [
        ...findings.map(
          ({ where, cause, fix, whoCan, link }) =>
            `${where}: ${cause} ${fix} (${whoCan})${link ? ` ${link}` : ""}`,
        ),
        ...outside.map(
          ({ where, cause, fix, who }) => `${where}: ${cause} ${fix} (${who})`,
        ),
        ...undelivered.map(
          ({ where, cause, fix, who }) =>
            `Reminders to ${where}: ${cause} ${fix} (${who})`,
        ),
        ...problems.map(({ cause, fix }) => `Reminders: ${cause} ${fix}`),
        reminders.line,
        `Checked ${counted(checked.plans, "plan")}, ${counted(checked.actions, "action")} and ${counted(checked.entries, "entry", "entries")}: ${wrong === 0 ? "all is well." : `${counted(wrong, "finding")}.`}`,
        ...(rebuiltCount > 0
          ? [`${rebuiltCount} derived copies were put right.`]
          : []),
        ...changed.map(
          (ref) =>
            `${ref} was saved by somebody meanwhile: run the check again.`,
        ),
      ],
    };
  },
};
