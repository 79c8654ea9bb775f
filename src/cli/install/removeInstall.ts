// Takes an installation back, in the opposite order. The lists stay: they are the council's record.
import registered from "../../../infra/registrations.json" with { type: "json" };
import {
  Stop,
  allPages,
  packageId,
  textAt,
  type InstallParts,
} from "./installParts.ts";
import type { InstallReport } from "./runInstall.ts";
import { ServiceRefused } from "./service.ts";
import { removeMail } from "./steps/mail.ts";
import { removeAzure } from "./steps/removeAzure.ts";
import { applicationPath } from "./steps/resources.ts";

interface Removal {
  readonly id: string;
  readonly title: string;
  readonly who: string;
  readonly run: (world: InstallParts) => Promise<readonly string[]>;
}

const removals: readonly Removal[] = [
  {
    id: "catalogue",
    title: "Take the app out of the catalogue",
    who: "Teams Administrator",
    run: async ({ graph, settings }) => {
      const apps = await allPages(
        graph,
        `/v1.0/appCatalogs/teamsApps?$filter=externalId eq '${packageId({ settings })}'`,
      );
      for (const app of apps)
        await graph.ask(
          "DELETE",
          `/v1.0/appCatalogs/teamsApps/${textAt(app, "id")}`,
        );
      return apps.length === 0
        ? []
        : [
            "took the app out of the catalogue, and with it from everybody who had it",
          ];
    },
  },
  {
    id: "azure",
    title: "Take the Azure part away",
    who: "Contributor on the resource group",
    run: removeAzure,
  },
  {
    id: "mail",
    title: "Take the limit on mail out of Exchange",
    who: "Exchange Administrator",
    run: removeMail,
  },
  {
    id: "site",
    title: "Take the service's right on the site back",
    who: "SharePoint Administrator",
    run: async ({ graph, settings, state }) => {
      const { hostname, pathname } = new URL(settings.site);
      const site = await graph.find(
        `/v1.0/sites/${hostname}:${pathname.replace(/\/+$/, "")}?$select=id`,
      );
      const client = state.known.serviceClientId;
      if (site === null || client === undefined) return [];
      const permissions = `/v1.0/sites/${textAt(site, "id")}/permissions`;
      const ours = (await allPages(graph, permissions)).filter((one) =>
        JSON.stringify(one).includes(client),
      );
      for (const one of ours)
        await graph.ask("DELETE", `${permissions}/${textAt(one, "id")}`);
      return ours.length === 0
        ? []
        : [`took the service's right on ${settings.site} back`];
    },
  },
  {
    id: "registrations",
    title: "Take the two applications out of Entra",
    who: "Application Administrator",
    run: async ({ graph, certificate }) => {
      const done: string[] = [];
      for (const app of ["tab", "service"] as const)
        if ((await graph.find(applicationPath(app))) !== null) {
          await graph.ask("DELETE", applicationPath(app));
          done.push(
            `took “${registered[app].name}” out of Entra, with its consents`,
          );
        }
      certificate.forget();
      return done;
    },
  },
];

/** What is taken away, and what stays, in sentences. */
export const removalsInWords = (): readonly string[] => [
  ...removals.map(({ title, who }) => `${title} (${who})`),
  "The lists, the papers and the site's groups stay: they are the council's record. An owner of the site deletes them by hand, after “waymark export”.",
];

/** Takes everything away that this installation made outside the site; stops where another person's right is needed. */
export async function removeInstall(
  world: InstallParts,
  { command }: { readonly command: string },
): Promise<InstallReport> {
  const done: InstallReport["done"][number][] = [];
  for (const { id, title, who, run } of removals)
    try {
      done.push({ id, title, who, made: await run(world) });
    } catch (error) {
      if (!(error instanceof Stop) && !(error instanceof ServiceRefused))
        throw error;
      const why =
        error instanceof ServiceRefused && error.isForbidden
          ? `Whoever signed in may not do this: it needs ${who}. (${error.message})`
          : error.message;
      return {
        done,
        stopped: {
          id,
          title,
          who,
          why,
          forward: `Please run “${command}” in the folder of Waymark and sign in as ${who}: the step “${title}” is yours.`,
        },
        byHand: [],
      };
    }
  // What was known of it leads nowhere any more: another installation begins from nothing.
  world.state.forget();
  return { done, stopped: null, byHand: removalsInWords().slice(-1) };
}
