// Makes waymark.zip, the Teams app package, from manifest/: fills in the council's own address and ids and the product's version, validates offline, zips.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import appManifest from "@microsoft/app-manifest";
import { zipSync } from "fflate";
import type { ZipOptions } from "fflate";
import { agentFiles, agentReference } from "./agentFiles.ts";
import product from "../package.json" with { type: "json" };
import { example, type PackageSettings } from "./packageSettings.ts";

type Manifest = appManifest.TeamsManifestV1D30.TeamsManifestV1D30;

const folder = join(
  dirname(dirname(fileURLToPath(import.meta.url))),
  "manifest",
);

/** The manifest for one council. Its version is the product's: Teams takes an update only with a higher one. */
export function manifestFor(settings: PackageSettings): Manifest {
  let text = readFileSync(join(folder, "manifest.json"), "utf8");
  for (const key of ["host", "botId", "appId"] as const)
    text = text.replaceAll(example[key], settings[key]);
  const manifest = JSON.parse(text) as Manifest;
  manifest.version = product.version;
  manifest.name.short = settings.name;
  if (settings.agent) manifest.copilotAgents = agentReference;
  return manifest;
}

/** Writes waymark.zip. Throws, naming every fault, when the manifest does not meet Microsoft's schema. */
export async function packageApp(
  outFile: string,
  settings: PackageSettings,
): Promise<void> {
  const manifest = manifestFor(settings);
  const agent = settings.agent
    ? await agentFiles(settings.host, settings.agent)
    : null;
  const faults = [
    ...(await appManifest.AppManifestUtils.validateAgainstSchema(manifest)),
    ...(agent?.faults ?? []),
  ];
  if (faults.length > 0)
    throw new Error(
      `What is in manifest/ does not meet the Teams schema:\n${faults.join("\n")}`,
    );
  const file = (name: string) =>
    new Uint8Array(readFileSync(join(folder, name)));
  // A fixed date, so that the same manifest gives the same bytes.
  const options: ZipOptions = { mtime: new Date("2026-01-01T00:00:00Z") };
  const written = (text: string): [Uint8Array, ZipOptions] => [
    new TextEncoder().encode(`${text}\n`),
    options,
  ];
  const agents = Object.entries(agent?.files ?? {}).map(
    ([name, text]) => [name, written(text)] as const,
  );
  const zip = zipSync({
    "manifest.json": written(JSON.stringify(manifest, null, 2)),
    ...Object.fromEntries(agents),
    "color.png": [file("color.png"), options],
    "outline.png": [file("outline.png"), options],
  });
  writeFileSync(outFile, zip);
}
