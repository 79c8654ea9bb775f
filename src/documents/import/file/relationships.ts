// The links of an Office part to its neighbours: id to target, inside the package only; a path that climbs out is no path.
import { attribute, readXml } from "./xml.ts";
import type { Zip } from "./zip.ts";

export interface Relationship {
  readonly target: string;
  /** The last word of its type: "worksheet", "hyperlink". */
  readonly type: string;
  readonly external: boolean;
}

export function relationshipsOf(
  zip: Zip,
  part: string,
): Map<string, Relationship> {
  const slash = part.lastIndexOf("/");
  const folder = part.slice(0, slash + 1);
  const rels = `${folder}_rels/${part.slice(slash + 1)}.rels`;
  const found = new Map<string, Relationship>();
  if (!zip.has(rels)) return found;
  readXml(zip, rels, {
    open(name, attributes) {
      if (name !== "Relationship") return;
      const external = attribute(attributes, "TargetMode") === "External";
      const target = attribute(attributes, "Target") ?? "";
      found.set(attribute(attributes, "Id") ?? "", {
        target: external ? target : resolve(folder, target),
        type: (attribute(attributes, "Type") ?? "").split("/").at(-1) ?? "",
        external,
      });
    },
  });
  return found;
}

function resolve(folder: string, target: string): string {
  const parts = target.startsWith("/")
    ? target.split("/")
    : `${folder}${target}`.split("/");
  const path: string[] = [];
  for (const part of parts) {
    if (part === "..") path.pop();
    else if (part !== "" && part !== ".") path.push(part);
  }
  return path.join("/");
}
