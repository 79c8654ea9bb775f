// Everything somebody could say in the lists of statements by hand, made from the declarations of the kinds of thing and entry.
import { thingKinds } from "../../src/domain/entries/entry.ts";
import type { Item } from "../../src/sharepoint/columns/column.ts";
import { itemsOf, type Site } from "../../src/sharepoint/wire/connect.ts";
import type { ListDeclaration } from "../../src/sharepoint/columns/list.ts";
import { nouns } from "../../src/sharepoint/nouns/nouns.ts";
import {
  copied,
  hostile,
  property,
  type Attacker,
  type Attempt,
} from "./attempts.ts";

/** Statements: each kind of thing and entry there is, with each of its columns otherwise. */
export function statementsOf(
  list: ListDeclaration,
  planId: string,
  samples: ReadonlyMap<string, Item>,
  { id }: Attacker,
): readonly Attempt[] {
  const kinds = [...thingKinds, "updates", "revisions", "decisions"] as const;
  const said = kinds.flatMap((kind) => {
    const sample = samples.get(kind);
    if (!sample) return [];
    return nouns[kind].list.fields.map((field) => {
      const name = property(field);
      const isEntry = ["updates", "revisions", "decisions"].includes(kind);
      const saying: Record<string, unknown> = {
        ...copied({ ...nouns[kind].list, fields: [] }, sample),
        ...(isEntry ? { ClientKey: crypto.randomUUID() } : {}),
        [name]: hostile(field, sample[name], id),
      };
      // An entry that takes the identity of one that is there.
      if (isEntry && name === "ClientKey")
        Object.assign(saying, {
          ClientKey: sample["ClientKey"],
          OfficerNote: "Hostile",
          ReasonWords: "Hostile",
        });
      return { kind, field: field.name, about: sample["ClientKey"], saying };
    });
  });
  const more = [
    {
      kind: "removed",
      field: "ids",
      about: null,
      saying: { ids: [...samples.values()].map((one) => one["ClientKey"]) },
    },
    {
      kind: "load",
      field: "file",
      about: null,
      saying: { file: "load-x.json", sha256: "0".repeat(64), count: 1 },
    },
    {
      kind: "paper",
      field: "sha256",
      about: crypto.randomUUID(),
      saying: { file: "published-x.json", sha256: "0".repeat(64) },
    },
    {
      kind: "evidence",
      field: "id",
      about: null,
      saying: { id: samples.get("evidence")?.["ClientKey"] },
    },
    { kind: "nothing known", field: "x", about: null, saying: { x: 1 } },
  ];
  return [...said, ...more].map(({ kind, field, about, saying }) => ({
    verb: "add",
    list: list.title,
    field: `${kind}.${field}`,
    item: null,
    says: kind,
    saying,
    send: (site: Site) =>
      itemsOf(site, list.title).add({
        Title: "written by hand",
        ClientKey: crypto.randomUUID(),
        PlanKey: planId,
        Says: kind,
        AboutKey: about,
        Saying: JSON.stringify(saying),
      }),
  }));
}
