// One council's settings, and every role that somebody may have in it.
import type { InstallSettings } from "../../src/cli/install/installSettings.ts";
import type { AdminRole } from "../../src/localTenant/administration/world.ts";

export const everyRole: readonly AdminRole[] = [
  "Application Administrator",
  "Privileged Role Administrator",
  "SharePoint Administrator",
  "Exchange Administrator",
  "Teams Administrator",
  "Contributor",
  "User Access Administrator",
  "Contributor on the subscription",
  "Team owner",
];

export const settings: InstallSettings = {
  tenant: "council.onmicrosoft.com",
  site: "https://council.sharepoint.com/sites/plans",
  subscription: "11111111-2222-4333-8444-555555555555",
  resourceGroup: "waymark",
  region: "uksouth",
  tabHost: "make one",
  mailbox: "plans@council.gov.uk",
  groups: {
    administrator: ["Improvement plan administrators"],
    author: [],
    lead: [],
    board: [],
    officer: ["Improvement plan officers"],
    member: [],
    auditor: [],
  },
};
