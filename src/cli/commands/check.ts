// waymark check: what is wrong with a site, why, and who can put it right.
import { dayIn } from "../../domain/values/calendarDate.ts";
import { counted } from "../../domain/values/wording.ts";
import {
  checkHealth,
  rebuildCopies,
  type Finding,
  type Health,
} from "../../sharepoint/site/health.ts";
import { publicPageHtml } from "../../documents/publicPageHtml.ts";
import { openPlanStore } from "../../sharepoint/planStore.ts";
import type { Site } from "../../sharepoint/wire/connect.ts";
import { schemaVersion } from "../../sharepoint/nouns/lists.ts";
import { checkSeal } from "../../sharepoint/seal/checkSeal.ts";
import type { Command, Given } from "../program/command.ts";
import { moment } from "../program/edge.ts";
import { readInstallSettings } from "../install/installSettings.ts";
import type { TenantFinding } from "../tenantCheck/tenantFinding.ts";
import { checkReminders } from "../program/reminderHealth.ts";
import { sealsOf } from "../program/seals.ts";
import { serviceTokens, tenantAddresses, withSite } from "../program/tenant.ts";
import { askNetwork, checkTenant } from "../tenantCheck/tenantCheck.ts";
import { checkTokens } from "../tenantCheck/tokenChecks.ts";

/** From outside, and with the settings of the installation also what its administrators see. */
async function checkOutside(given: Given): Promise<readonly TenantFinding[]> {
  const file = given.text("settings");
  const outside = [
    ...(await checkTenant(askNetwork, tenantAddresses(given))),
    ...(await checkTokens(serviceTokens(given))),
  ];
  if (file === null) return outside;
  const { realTenant } = await import("./realTenant.ts");
  const { checkAdministration } =
    await import("../tenantCheck/administrationChecks.ts");
  const world = realTenant({
    settings: readInstallSettings(file),
    file,
    show: (message) => void process.stderr.write(`${message}\n`),
  });
  return [...outside, ...(await checkAdministration(world, moment().today))];
}

/** What is passed on to whoever can mend it. */
const forwardOf = ({ where, cause, fix, who }: TenantFinding) =>
  `For ${who}: something is wrong with Waymark (${where}). ${cause} ${fix}`;

/** What the seal finds beside what SharePoint itself tells; a row that is named for the same already is not named twice. */
function withSeal(health: Health, found: readonly Finding[]): Health {
  const at = ({ code, list, item }: Finding) => `${code} ${list} ${item}`;
  const named = new Set(health.findings.map(at));
  const more = found.filter((one) => !named.has(at(one)));
  return { ...health, findings: [...health.findings, ...more] };
}

/** The rows as the log has them, the first screens of large plans, and the plans as their elected members may read them. */
async function rebuildAll(site: Site, health: Health) {
  const changed = await rebuildCopies(site, health);
  const { now } = moment();
  const pages = { now, pageOf: publicPageHtml };
  const store = openPlanStore(site);
  await store.keepScreens("all", (timeZone) => dayIn(now, timeZone));
  await store.fileForMembers("all", pages);
  return changed;
}

/** Everything that is looked at, and with --rebuild put right. */
const lookAt = (given: Given) =>
  withSite(given, async (site) => {
    const health = await checkHealth(site, {
      now: moment().now,
      pageOf: publicPageHtml,
      onProgress: ({ list, rows }) =>
        given.progress(`Reading ${list}: ${rows}`),
    });
    const seals = sealsOf(given);
    const seal = seals && (await checkSeal(site, seals));
    return {
      seal,
      health: seal ? withSeal(health, seal.findings) : health,
      reminders: await checkReminders(site),
      outside: given.flag("tenant") ? await checkOutside(given) : [],
      changed: given.flag("rebuild") ? await rebuildAll(site, health) : [],
    };
  });

export const checkCommand: Command = {
  summary:
    "Checks lists, indexes, rights, the version of the lists, every row, and the derived copies against the log. With --rebuild the copies are put right, with --tenant it also looks at the tab and the bot from outside (WAYMARK_TAB is the tab's origin), with --seal FOLDER it compares the log with its seal, fetched into that folder (on the local tenant the service's own is used), and with --settings FILE at all that install made in Entra, Exchange, Azure and Teams, as whoever signs in may see it.",
  usage:
    "check [--site URL] [--rebuild] [--seal FOLDER] [--tenant [--settings FILE]]",
  words: 0,
  options: {
    rebuild: "flag",
    tenant: "flag",
    seal: "text",
    settings: "text",
  },
  async run(given) {
    const { health, seal, changed, reminders, outside } = await lookAt(given);
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
        checked: seal ? { ...checked, sealed: seal.sealed } : checked,
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
        ...(seal
          ? [
              `Compared with the seal: ${counted(seal.sealed, "row")} of the log.`,
            ]
          : [
              "There is no seal to compare with: name the folder it was fetched into with --seal.",
            ]),
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
