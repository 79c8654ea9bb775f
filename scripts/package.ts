// Makes waymark.zip, the Teams app package, from manifest/: fills in the council's own address and ids, validates offline, zips.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import appManifest from "@microsoft/app-manifest";
import { zipSync } from "fflate";
import type { ZipOptions } from "fflate";

type Manifest = appManifest.TeamsManifestV1D30.TeamsManifestV1D30;

const folder = join(
  dirname(dirname(fileURLToPath(import.meta.url))),
  "manifest",
);
/** What a council replaces with its own: the tab's host, the id of the bot and the service, and the package's. */
const example = {
  host: "waymark.example",
  botId: "b2c4e6a8-1d3f-4a5b-8c7d-9e0f1a2b3c4d",
  appId: "5a7c9e1b-3d5f-4b7a-9c1e-2f4a6b8d0e12",
};

/** The manifest's text for one council: its tab host and its two ids, each from the environment or the example's. */
export function manifestFor(
  environment: NodeJS.ProcessEnv = process.env,
): Manifest {
  const wanted = {
    host: environment.WAYMARK_TAB_HOST ?? example.host,
    botId: environment.WAYMARK_BOT_ID ?? example.botId,
    appId: environment.WAYMARK_APP_ID ?? example.appId,
  };
  let text = readFileSync(join(folder, "manifest.json"), "utf8");
  for (const key of ["host", "botId", "appId"] as const)
    text = text.replaceAll(example[key], wanted[key]);
  return JSON.parse(text) as Manifest;
}

/** Writes waymark.zip. Throws, naming every fault, when the manifest does not meet Microsoft's schema. */
export async function packageApp(
  outFile: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<void> {
  const manifest = manifestFor(environment);
  const faults =
    await appManifest.AppManifestUtils.validateAgainstSchema(manifest);
  if (faults.length > 0)
    throw new Error(
      `manifest/manifest.json does not meet the Teams schema:\n${faults.join("\n")}`,
    );
  const file = (name: string) =>
    new Uint8Array(readFileSync(join(folder, name)));
  // A fixed date, so that the same manifest gives the same bytes.
  const options: ZipOptions = { mtime: new Date("2026-01-01T00:00:00Z") };
  const zip = zipSync({
    "manifest.json": [
      new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`),
      options,
    ],
    "color.png": [file("color.png"), options],
    "outline.png": [file("outline.png"), options],
  });
  writeFileSync(outFile, zip);
}
