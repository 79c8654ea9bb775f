// What only an administrator sees: registrations, consents, the grant on the site, the Azure part, the catalogue, who has the app. Reads, and writes nothing.
import { inEnglish } from "../../domain/words/english.ts";
import registered from "../../../infra/registrations.json" with { type: "json" };
import { StoreFailure } from "../../sharepoint/wire/failure.ts";
import { Stop, type InstallParts } from "../install/installParts.ts";
import { ServiceRefused } from "../install/service.ts";
import { apps } from "../install/steps/resources.ts";
import {
  azureOf,
  catalogueOf,
  installedOf,
  teamOf,
} from "./deploymentChecks.ts";
import { certificateOf, consentOf, registrationOf } from "./entraChecks.ts";
import type { CheckFound } from "./found.ts";
import { grantOf, groupsOf, mailOf } from "./siteChecks.ts";
import type { TenantFinding } from "./tenantFinding.ts";

interface Check {
  readonly where: string;
  readonly who: string;
  readonly look: (
    world: InstallParts,
    today: string,
  ) => Promise<readonly CheckFound[]>;
}

const checks: readonly Check[] = [
  ...apps.map((app): Check => ({
    where: `Entra, “${registered[app].name}”`,
    who: "Application Administrator",
    look: (world) => registrationOf(world, app),
  })),
  ...apps.map((app): Check => ({
    where: `Entra, “${registered[app].name}”`,
    who: "Privileged Role Administrator",
    look: (world) => consentOf(world, app),
  })),
  {
    where: "Entra, the service's certificate",
    who: "Application Administrator",
    look: certificateOf,
  },
  { where: "Exchange", who: "Exchange Administrator", look: mailOf },
  { where: "the site's grant", who: "SharePoint Administrator", look: grantOf },
  { where: "the site's groups", who: "an owner of the site", look: groupsOf },
  { where: "Azure", who: "Contributor on the resource group", look: azureOf },
  {
    where: "the Teams catalogue",
    who: "Teams Administrator",
    look: catalogueOf,
  },
  { where: "the people", who: "Teams Administrator", look: installedOf },
  { where: "the plan's team", who: "an owner of the team", look: teamOf },
];

/** Why a check could not look; null where the failure is a fault of ours. */
function unseen(error: unknown): string | null {
  if (error instanceof Stop) return error.message;
  if (error instanceof StoreFailure) return inEnglish(error.words);
  return error instanceof ServiceRefused ? error.message : null;
}

/** Everything that an administrator sees. What whoever signed in may not see is a finding of its own, and stops nothing. @param today "2026-11-24" */
export async function checkAdministration(
  world: InstallParts,
  today: string,
): Promise<readonly TenantFinding[]> {
  const findings: TenantFinding[] = [];
  for (const { where, who, look } of checks) {
    const finding = ([code, cause, fix]: CheckFound): TenantFinding => ({
      area: "tenant",
      code,
      where,
      cause,
      fix,
      who,
    });
    try {
      findings.push(...(await look(world, today)).map(finding));
    } catch (error) {
      const why = unseen(error);
      if (why === null) throw error;
      findings.push(
        finding([
          "notSeen",
          `This could not be looked at: ${why.replace(/\.?$/, ".")}`,
          `Have “npx waymark check --tenant --settings …” run by ${who}.`,
        ]),
      );
    }
  }
  return findings;
}
