// Makes the local tenant's site ready: lists by difference, the sample plans on first run, and a tab in the channel for the first plan.
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { now } from "../src/clock/clock.ts";
import type { LocalTenant } from "../src/localTenant/main.ts";
import { ids } from "../src/localTenant/addresses.ts";
import { loadSamplePlans } from "../src/localTenant/samplePlans/load.ts";
import { appToken } from "../src/sharepoint/wire/appToken.ts";
import { connect } from "../src/sharepoint/wire/connect.ts";
import type { Site } from "../src/sharepoint/wire/connect.ts";
import { signingKeyIn } from "../src/sharepoint/wire/signingKeyText.ts";
import { openPlanStore } from "../src/sharepoint/planStore.ts";
import { provision } from "../src/sharepoint/site/provision.ts";
import { day } from "../src/domain/values/calendarDate.ts";

/** Counts something long on one line that is written over, on a terminal; says only the end elsewhere. */
function progress(what: string) {
  let last = "";
  return {
    at(words: string) {
      last = words;
      if (process.stderr.isTTY)
        process.stderr.write(`\r\u001b[K${what}: ${words}`);
    },
    done() {
      const lead = process.stderr.isTTY ? "\r\u001b[K" : "";
      if (last !== "") process.stderr.write(`${lead}${what}: done\n`);
    },
  };
}

/** The service's own way in: app-only, by certificate, as in a council. */
function connectAsService(tenant: LocalTenant): Site {
  const getToken = appToken({
    tenantId: ids.tenantId,
    clientId: ids.serviceClientId,
    privateKey: readFileSync(tenant.serviceKey.file, "utf8"),
    thumbprintSha256: tenant.serviceKey.certificate.thumbprintSha256,
    siteUrl: tenant.siteUrl,
    localSignIn: tenant.addresses.signIn,
  });
  const dataFolder = dirname(tenant.serviceKey.file);
  const signer = { key: signingKeyIn(dataFolder), before: null, now };
  return connect({ siteUrl: tenant.siteUrl, getToken, signer });
}

async function addFirstTab(tenant: LocalTenant, site: Site) {
  const host = tenant.teamsHost;
  if (host === undefined || host.tabs.all().length > 0) return;
  const [plan] = (await openPlanStore(site).plans()).items;
  if (plan === undefined) return;
  const page = `${tenant.addresses.tab}/index.html?plan=${plan.id}`;
  host.tabs.save({
    entityId: plan.id,
    contentUrl: `${page}&theme={theme}&locale={locale}&user={userObjectId}`,
    websiteUrl: page,
    name: plan.title,
  });
}

/** `today` null keeps the documents' own dates; `closing` adds the plan that is closing. A second run writes nothing. */
export async function fillTenant(
  tenant: LocalTenant,
  today: string | null,
  closing = false,
): Promise<void> {
  const site = connectAsService(tenant);
  const lists = progress("Preparing the lists");
  let steps = 0;
  await provision(site, {
    onStep: ({ where, what }) => {
      steps += 1;
      lists.at(`${steps} changes (${where}: ${what})`);
    },
  });
  lists.done();
  const samples = progress("Loading the sample plans");
  await loadSamplePlans({
    site,
    today: today === null ? null : day(today),
    closing,
    onProgress: ({ list, rows }) => samples.at(`${list} ${rows}`),
  });
  samples.done();
  await addFirstTab(tenant, site);
}
