// Is the tab on the web as it ships: its page with this council's settings, its headers, its other pages?
import * as v from "valibot";
import { answerOf, type Ask, type TenantFinding } from "./tenantFinding.ts";

/** What the tab's page must agree with. */
export interface TabWanted {
  /** Where the tab is served: "https://plans.council.gov.uk". */
  readonly tab: string;
  readonly siteUrl: string;
  /** The page as it was built here; left out where nothing is built to compare with. */
  readonly page?: string;
}

interface TabLook {
  readonly findings: readonly TenantFinding[];
  /** The service's address as the page has it; null where it names none or could not be read. */
  readonly serviceUrl: string | null;
}

const who = "whoever looks after the tab's host";
const again = "Upload dist/tab again";

const PageSettings = v.object({
  siteUrl: v.string(),
  serviceUrl: v.nullish(v.string()),
});

function settingsIn(html: string) {
  const text =
    /<script[^>]*id="waymark-settings"[^>]*>([\s\S]*?)<\/script>/.exec(
      html,
    )?.[1];
  try {
    const read = v.safeParse(PageSettings, JSON.parse(text ?? ""));
    return read.success ? read.output : null;
  } catch {
    // Not filled in: the finding says so.
    return null;
  }
}

/** The programs a page begins with; their names change with what is in them. */
const programsOf = (html: string): string =>
  [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)]
    .map(([, name = ""]) => name.split("/").at(-1))
    .join(" ");

const bare = (address: string) => address.replace(/\/+$/, "").toLowerCase();

/** The values of one directive of a policy. */
function valuesOf(policy: string, directive: string): readonly string[] {
  const part = policy
    .split(";")
    .map((each) => each.trim().split(/\s+/))
    .find(([name]) => name === directive);
  return part?.slice(1) ?? [];
}

type Found = (code: string, cause: string, fix: string) => TenantFinding;

function headerFaults(
  found: Found,
  { headers }: Response,
  origins: readonly string[],
): TenantFinding[] {
  const policy = headers.get("content-security-policy") ?? "";
  const says = `${again}, with the headers of its staticwebapp.config.json.`;
  const framers = valuesOf(policy, "frame-ancestors");
  const teams = ["https://teams.microsoft.com", "https://*.cloud.microsoft"];
  const faults: TenantFinding[] = [];
  if (policy === "")
    faults.push(
      found(
        "tabNoPolicy",
        "The tab is served without a policy, so that any site may frame it.",
        says,
      ),
    );
  else if (!teams.every((host) => framers.includes(host)))
    faults.push(
      found(
        "tabNotForTeams",
        "The tab's policy does not let Teams frame it: the tab stays blank.",
        says,
      ),
    );
  const callable = valuesOf(policy, "connect-src");
  const closed = origins.filter((origin) => !callable.includes(origin));
  if (policy !== "" && closed.length > 0)
    faults.push(
      found(
        "tabMayNotCall",
        `The tab's policy does not let it call ${closed.join(" and ")}.`,
        `${again}, with those origins in its staticwebapp.config.json.`,
      ),
    );
  if (headers.get("x-content-type-options") !== "nosniff")
    faults.push(
      found("tabSniffed", "The tab is served without “nosniff”.", says),
    );
  if (!/no-store|no-cache/.test(headers.get("cache-control") ?? ""))
    faults.push(
      found(
        "tabKept",
        "Browsers may keep an old page of the tab after an update.",
        says,
      ),
    );
  return faults;
}

const otherPages = [
  "auth.html",
  "relay.html",
  "privacy.html",
  "terms.html",
  "accessibility.html",
];

async function missingPages(found: Found, ask: Ask, tab: string) {
  const answers = await Promise.all(
    otherPages.map(async (page) => ({
      page,
      ok: (await answerOf(ask, `${tab}/${page}`))?.ok === true,
    })),
  );
  const missing = answers.filter(({ ok }) => !ok).map(({ page }) => page);
  return missing.length === 0
    ? []
    : [
        found(
          "tabPagesMissing",
          `The tab's host does not have ${missing.join(", ")}.`,
          `${again}, whole.`,
        ),
      ];
}

/** The page, or the one finding that there is none. */
async function readPage(found: Found, ask: Ask, tab: string) {
  const page = await answerOf(ask, `${tab}/index.html`);
  if (page === null)
    return found(
      "tabUnreachable",
      "Nobody answers at the tab's address.",
      "Check the address, its certificate and its name in the DNS.",
    );
  if (!page.ok)
    return found(
      "tabMissing",
      `The tab's host answers ${page.status} instead of the tab.`,
      `${again}.`,
    );
  const html = await page.text();
  const settings = settingsIn(html);
  return settings === null
    ? found(
        "tabUnfilled",
        "The tab's page does not have this council's settings.",
        "Fill in waymark-settings in index.html, and upload it again.",
      )
    : { page, html, settings };
}

/** Looks at the tab where it is served. */
export async function checkTab(ask: Ask, wanted: TabWanted): Promise<TabLook> {
  const { tab } = wanted;
  const found: Found = (code, cause, fix) => ({
    area: "tenant",
    code,
    where: tab,
    cause,
    fix,
    who,
  });
  const read = await readPage(found, ask, tab);
  if ("code" in read) return { findings: [read], serviceUrl: null };
  const { siteUrl } = read.settings;
  const serviceUrl = read.settings.serviceUrl ?? null;
  const origins = [siteUrl, serviceUrl ?? ""]
    .filter((address) => URL.canParse(address))
    .map((address) => new URL(address).origin);
  const otherSite = found(
    "tabOtherSite",
    `The tab opens the site ${siteUrl}, not ${wanted.siteUrl}.`,
    "Correct siteUrl in waymark-settings in index.html, and upload it again.",
  );
  const isOld =
    wanted.page !== undefined &&
    programsOf(wanted.page) !== programsOf(read.html);
  const old = found(
    "tabOld",
    "The tab's host serves another release than the one that is built here.",
    `${again}.`,
  );
  return {
    findings: [
      ...(isOld ? [old] : []),
      ...(bare(siteUrl) === bare(wanted.siteUrl) ? [] : [otherSite]),
      ...headerFaults(found, read.page, origins),
      ...(await missingPages(found, ask, tab)),
    ],
    serviceUrl,
  };
}
