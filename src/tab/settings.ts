// What the tab must be told by whoever serves it: read once at start, or the program refuses to start.
import * as v from "valibot";

const Settings = v.object({
  tenantId: v.pipe(v.string(), v.uuid()),
  clientId: v.pipe(v.string(), v.uuid()),
  siteUrl: v.pipe(v.string(), v.url()),
  authority: v.pipe(v.string(), v.url()),
  /** The sign-in's own metadata, for a tenant that is not Microsoft's. */
  authorityMetadata: v.optional(v.unknown()),
  serviceUrl: v.optional(v.nullable(v.string())),
});

export type Settings = v.InferOutput<typeof Settings>;

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
  const read = v.safeParse(Settings, written);
  if (read.success) return read.output;
  const named = read.issues
    .map((issue) => v.getDotPath(issue) ?? "settings")
    .join(", ");
  throw new Error(
    `These settings are missing or wrong: ${named}. The administrator corrects waymark-settings in index.html.`,
  );
}
