// What a council's own settings change in the built tab: the settings element of its page, and in its headers the addresses it may call.

/** What the tab's index.html must be told; see `__WAYMARK_SETTINGS__`. */
export type TabSettings = {
  readonly tenantId: string;
  readonly clientId: string;
  readonly siteUrl: string;
  readonly authority: string;
  /** The sign-in's own metadata, for a tenant that is not Microsoft's. */
  readonly authorityMetadata?: unknown;
  readonly serviceUrl: string | null;
  /** What the names of Waymark's lists begin with; left out where they have their own names. */
  readonly listPrefix?: string;
};

/** The sign-in that msal really calls. */
function signInOf({ authority, authorityMetadata }: TabSettings): string {
  const endpoint: unknown =
    authorityMetadata instanceof Object
      ? Reflect.get(authorityMetadata, "token_endpoint")
      : undefined;
  return typeof endpoint === "string" ? endpoint : authority;
}

/** The origins a tab with these settings calls, each once. */
export function originsOf(settings: TabSettings): string[] {
  const addresses = [settings.siteUrl, signInOf(settings), settings.serviceUrl];
  const origins = addresses.flatMap((address) =>
    address === null ? [] : [new URL(address).origin],
  );
  return [...new Set(origins)];
}

/** The text of one file of the built tab with the council's settings in it. Files that hold none come back as they are. */
export function fillTabFile(
  file: string,
  text: string,
  settings: TabSettings,
): string {
  if (file === "index.html")
    // A "<" inside the JSON could close the script element.
    return text.replace("__WAYMARK_SETTINGS__", () =>
      JSON.stringify(settings).replaceAll("<", "\\u003c"),
    );
  if (file === "staticwebapp.config.json")
    return text.replaceAll("__WAYMARK_ORIGINS__", () =>
      originsOf(settings).join(" "),
    );
  return text;
}
