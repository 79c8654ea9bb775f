// The files of a plan, out of a site and into another: what its evidence shows, wherever it lies in the site.
import { BufferParse } from "@pnp/queryable";
import { SPQueryable } from "@pnp/sp";
import type { Evidence } from "../../domain/plan/evidence.ts";
import { itemsOf, listName, type Site } from "../wire/connect.ts";
import { StoreFailure, asking } from "../wire/failure.ts";
import { evidence } from "../nouns/evidence.ts";
import { records } from "../nouns/settings.ts";
import { makeFiles } from "../rows/libraryFiles.ts";
import { fitName } from "./evidenceFile.ts";

/** The last part of an address, as a person reads it. */
function nameIn(url: string): string {
  const last = url.split(/[?#]/)[0]?.split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

const rootOf = (site: Site, title: string) =>
  `${new URL(site.url).pathname}/${listName(site, title)}/`;

/** What an attachment's address says: which item it hangs on. */
const attachedTo = /\/Attachments\/(\d+)\/[^/]+$/i;

/** The file shown as evidence, where it lies in this site; null where it is a link to somewhere else, or gone. Throws `StoreFailure`. */
export async function evidenceContent(
  site: Site,
  { url }: Evidence,
): Promise<Uint8Array | null> {
  if (url === null) return null;
  const path = url.startsWith(new URL(site.url).origin)
    ? new URL(url).pathname
    : url;
  if (path.startsWith(rootOf(site, records.list.title)))
    return makeFiles(site, records.list).bytes(nameIn(path));
  const item = attachedTo.exec(path)?.[1];
  if (item === undefined || !path.startsWith(new URL(site.url).pathname))
    return null;
  const quoted = nameIn(path).replaceAll("'", "''");
  const asked = SPQueryable(
    itemsOf(site, evidence.list.title).getById(Number(item)),
    `AttachmentFiles('${quoted}')/$value`,
  );
  try {
    const found: unknown = await asking(() => asked.using(BufferParse())());
    return found instanceof ArrayBuffer ? new Uint8Array(found) : null;
  } catch (error) {
    if (error instanceof StoreFailure && error.kind === "notFound") return null;
    throw error;
  }
}

/** Puts a file that came with an archive into the library of what was brought in; gives its place there. Done again, it is there already. */
export async function keepEvidence(
  site: Site,
  one: Evidence,
  content: Uint8Array,
): Promise<string> {
  const name = fitName(`${one.id} ${nameIn(one.url ?? one.title)}`);
  await makeFiles(site, records.list).add(name, content, true);
  return `${rootOf(site, records.list.title)}${name}`;
}
