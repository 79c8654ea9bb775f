// What the tab must be told by whoever serves it: read once at start, or the program refuses to start.

export interface Settings {
  readonly tenantId: string;
  readonly clientId: string;
  readonly siteUrl: string;
  readonly authority: string;
  /** The sign-in's own metadata, for a tenant that is not Microsoft's. */
  readonly authorityMetadata?: unknown;
  readonly serviceUrl?: string | null;
  /** What the names of Waymark's lists begin with; nothing unless the site had lists of those names. */
  readonly listPrefix?: string | null;
}

const isText = (value: unknown) => typeof value === "string";
const isId = (value: unknown) =>
  typeof value === "string" &&
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
const isAddress = (value: unknown) =>
  typeof value === "string" && URL.canParse(value);

/** What each setting must be. By hand: a parsing library would stand before the first row for these seven. */
const checks: Readonly<Record<keyof Settings, (value: unknown) => boolean>> = {
  tenantId: isId,
  clientId: isId,
  siteUrl: isAddress,
  authority: isAddress,
  authorityMetadata: () => true,
  serviceUrl: (value) => value == null || isText(value),
  listPrefix: (value) => value == null || isText(value),
};

/** The names of the settings that are missing or wrong. */
function wrongIn(given: object): string[] {
  return Object.entries(checks)
    .filter(([name, isRight]) => !isRight(Reflect.get(given, name)))
    .map(([name]) => name);
}

/** Reads the settings element of the page. Throws in words an administrator can act on. */
export function readSettings(page: Document): Settings {
  const text = page.getElementById("waymark-settings")?.textContent ?? "";
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch (cause) {
    throw new Error(
      "This page was served without its settings. The administrator fills in waymark-settings in index.html when Waymark is put on the web.",
      { cause },
    );
  }
  const given: object = written instanceof Object ? written : {};
  const wrong = wrongIn(given);
  if (wrong.length > 0)
    throw new Error(
      `These settings are missing or wrong: ${wrong.join(", ")}. The administrator corrects waymark-settings in index.html.`,
    );
  // Every member has been checked above; this is the door.
  return given as Settings;
}
