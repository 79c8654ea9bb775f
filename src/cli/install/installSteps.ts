// What an installation does, step by step: who can do it, what it makes, and the sentence for whoever has the right.
import registered from "../../../infra/registrations.json" with { type: "json" };
import { counted } from "../../domain/values/wording.ts";
import { groupOfRole } from "../../sharepoint/people/access.ts";
import { makeOne, roles, type InstallSettings } from "./installSettings.ts";

export interface InstallStep {
  readonly id: string;
  readonly title: string;
  /** The role, in Microsoft's words, that may do it. */
  readonly who: string;
  /** What it makes or checks, one thing each. */
  readonly changes: readonly string[];
}

type Right = { readonly only?: string; readonly name: string };

/** The rights an application is registered with under these settings: those for mail only where there is a mailbox. */
const rightsOf = (
  app: keyof typeof registered,
  { mailbox }: InstallSettings,
): readonly (typeof registered)[typeof app]["rights"][number][] =>
  registered[app].rights.filter(
    (right: Right) => right.only !== "mailbox" || mailbox !== null,
  );

const tabHostOf = ({ tabHost }: InstallSettings) =>
  tabHost === makeOne ? "<the address Azure gives>" : tabHost;

function registrations(settings: InstallSettings): InstallStep {
  const { tab, service } = registered;
  const redirects = tab.redirects.map((redirect) =>
    redirect.replace("{tabHost}", tabHostOf(settings)),
  );
  return {
    id: "registrations",
    title: "Register the two applications in Entra",
    who: "Application Administrator",
    changes: [
      `register “${tab.name}” as a single page application with the redirects ${redirects.join(" and ")}`,
      `register “${service.name}” with a certificate that is made here; its private key leaves this machine only for the vault`,
    ],
  };
}

function consent(settings: InstallSettings): InstallStep {
  const of = (app: keyof typeof registered) =>
    rightsOf(app, settings).map(
      ({ name, resource, kind, why }) =>
        `consent to ${name} (${kind}) on ${resource} for “${registered[app].name}”: ${why}`,
    );
  return {
    id: "consent",
    title: "Consent to the rights",
    who: "Privileged Role Administrator",
    changes: [...of("tab"), ...of("service")],
  };
}

function mail({ mailbox }: InstallSettings): InstallStep[] {
  if (mailbox === null) return [];
  return [
    {
      id: "mail",
      title: "Limit the rights on mail to the one mailbox",
      who: "Exchange Administrator",
      changes: [
        `let “${registered.service.name}” read, write and send mail of ${mailbox} only, by a management scope and a role assignment`,
      ],
    },
  ];
}

function site({ site: url }: InstallSettings): InstallStep[] {
  return [
    {
      id: "site",
      title: "Make the site and grant the service application a right on it",
      who: "SharePoint Administrator",
      changes: [
        `make ${url} if it is not there, and leave it as it is if it is`,
        `grant “${registered.service.name}” write, then raise the grant to fullcontrol, on that site and no other`,
      ],
    },
    {
      id: "lists",
      title: "Make the lists, the groups and their rights",
      who: "the service application, or an owner of the site",
      changes: [
        `what “waymark provision --site ${url}” makes; “waymark provision --dry-run” lists each`,
      ],
    },
  ];
}

function groups({ groups: wanted }: InstallSettings): InstallStep {
  return {
    id: "groups",
    title: "Fill the groups of the site",
    who: "an owner of the site",
    changes: roles.map((role) =>
      wanted[role].length === 0
        ? `${groupOfRole[role]}: no Entra group is named, so it stays empty`
        : `${groupOfRole[role]}: let in ${wanted[role].map((name) => `“${name}”`).join(", ")}`,
    ),
  };
}

function azure(settings: InstallSettings): InstallStep[] {
  const { subscription, resourceGroup, region, tabHost } = settings;
  return [
    {
      id: "azure",
      title: "Make the Azure part",
      who: "Contributor and User Access Administrator on the resource group",
      changes: [
        "let the subscription use the kinds of resource that the template names, where it never has (Contributor on the subscription)",
        `make the resource group ${resourceGroup} in ${region}, in the subscription ${subscription}, if it is not there`,
        "deploy infra/main.bicep: an identity, a vault with the service's key, storage, a Functions app, Application Insights and an Azure Bot of one tenant",
        "put dist/service into the Functions app",
      ],
    },
    {
      id: "tab",
      title: "Put the tab on the web",
      who: "Contributor on the resource group",
      changes: [
        tabHost === makeOne
          ? "make a Static Web App and take the address that Azure gives it"
          : `serve the tab at https://${tabHost}`,
        tabHost === makeOne
          ? "upload dist/tab with this council's settings in its page and its headers, by Microsoft's own tool for it"
          : "fill dist/tab with this council's settings, for whoever looks after that host to put there",
      ],
    },
  ];
}

/** Without a team in the settings its owner adds the app in Teams. */
const teamStep = ({ team }: InstallSettings): InstallStep => ({
  id: team === undefined ? "teamByHand" : "team",
  title: "Add the app to the plan's team",
  who: "an owner of the team",
  changes: [
    `add the app to ${team === undefined ? "the team" : `the team “${team}”`}, which agrees that the service reads the messages of its channels`,
  ],
});

function teams(settings: InstallSettings): InstallStep[] {
  const people = settings.groups.officer.length + settings.groups.lead.length;
  return [
    {
      id: "package",
      title: "Make the Teams app package",
      who: "anybody",
      changes: [
        `make waymark.zip for https://${tabHostOf(settings)} with the service's client id, in the product's version`,
      ],
    },
    {
      id: "catalogue",
      title: "Put the app into the catalogue",
      who: "Teams Administrator",
      changes: ["upload waymark.zip, or a newer version of it"],
    },
    {
      id: "links",
      title: "Tell the service the app's id",
      who: "Contributor on the resource group",
      changes: [
        "write the catalogue's id into the service's settings, so that links on cards open the app",
      ],
    },
    {
      id: "people",
      title: "Give the app to the people",
      who: "Teams Administrator",
      changes: [
        `install the app for the members of the officers' and leads' ${counted(people, "Entra group")}, who only is in the team gets no card from the bot`,
      ],
    },
    teamStep(settings),
  ];
}

/** Every step under these settings, in the order in which each finds what it needs. */
export const installSteps = (
  settings: InstallSettings,
): readonly InstallStep[] => [
  registrations(settings),
  consent(settings),
  ...mail(settings),
  ...site(settings),
  groups(settings),
  ...azure(settings),
  ...teams(settings),
];

/** The sentence to forward to whoever has the right. */
export const forwardOf = ({ title, who }: InstallStep, file: string): string =>
  `Please do the step “${title}” of docs/install.md with the settings in ${file}: it needs ${who}.`;
