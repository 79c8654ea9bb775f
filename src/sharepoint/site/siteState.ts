// What a site has already: its lists, columns, views, groups, roles and grants, read before anything is decided.
import * as v from "valibot";
import { SPCollection, SPQueryable, spDelete } from "@pnp/sp";
import { batchLimit, inBatch, listNamed, type Site } from "../wire/connect.ts";
import { StoreFailure, asking } from "../wire/failure.ts";

const listShape = v.object({
  Id: v.string(),
  Title: v.string(),
  Description: v.nullish(v.string()),
  ItemCount: v.number(),
  EnableVersioning: v.nullish(v.boolean()),
  MajorVersionLimit: v.nullish(v.number()),
  /** 2 lets people change their own rows only. */
  WriteSecurity: v.nullish(v.number()),
  /** 2 shows people their own rows only. */
  ReadSecurity: v.nullish(v.number()),
  EnableModeration: v.nullish(v.boolean()),
  EnableMinorVersions: v.nullish(v.boolean()),
  ForceCheckout: v.nullish(v.boolean()),
  ValidationFormula: v.nullish(v.string()),
  HasUniqueRoleAssignments: v.nullish(v.boolean()),
});
const fieldShape = v.object({
  Id: v.string(),
  InternalName: v.string(),
  Title: v.string(),
  TypeAsString: v.string(),
  Indexed: v.nullish(v.boolean()),
  EnforceUniqueValues: v.nullish(v.boolean()),
  DefaultValue: v.nullish(v.string()),
  ReadOnlyField: v.nullish(v.boolean()),
  SchemaXml: v.string(),
});
const viewShape = v.object({
  Title: v.string(),
  DefaultView: v.nullish(v.boolean()),
  ViewQuery: v.nullish(v.string()),
});
const viewId = v.object({ Id: v.string(), Title: v.string() });
const viewFields = v.object({ Items: v.array(v.string()) });
const titled = v.object({ Id: v.number(), Title: v.string() });
const named = v.object({
  Id: v.number(),
  Name: v.string(),
  RoleTypeKind: v.nullish(v.number()),
});
const assignment = v.object({
  PrincipalId: v.number(),
  RoleDefinitionBindings: v.array(named),
});

export type StoredField = v.InferOutput<typeof fieldShape>;

interface StoredView extends v.InferOutput<typeof viewShape> {
  readonly fields: readonly string[];
}

export interface ListState extends v.InferOutput<typeof listShape> {
  readonly fields: ReadonlyMap<string, StoredField>;
  readonly view: StoredView | null;
}

/** The view that Waymark makes in each list. */
export const viewTitle = "Waymark";

async function read<S extends v.GenericSchema>(
  schema: S,
  request: () => Promise<unknown>,
): Promise<v.InferOutput<S>> {
  return v.parse(schema, await asking(request));
}

const askList = (on: Site, title: string) =>
  listNamed(on, title).select(
    "Id",
    "Title",
    "Description",
    "ItemCount",
    "EnableVersioning",
    "MajorVersionLimit",
    "WriteSecurity",
    "ReadSecurity",
    "EnableModeration",
    "EnableMinorVersions",
    "ForceCheckout",
    "ValidationFormula",
    "HasUniqueRoleAssignments",
  )<unknown>();

const askFields = (on: Site, title: string) =>
  SPCollection(listNamed(on, title), "fields").select(
    "Id",
    "InternalName",
    "Title",
    "TypeAsString",
    "Indexed",
    "EnforceUniqueValues",
    "DefaultValue",
    "ReadOnlyField",
    "SchemaXml",
  )<unknown>();

const askViews = (on: Site, title: string) =>
  SPCollection(listNamed(on, title), "views").select(
    "Title",
    "DefaultView",
    "ViewQuery",
  )<unknown>();

const askViewFields = (on: Site, title: string) =>
  SPQueryable(
    listNamed(on, title),
    `views/getByTitle('${viewTitle}')/viewfields`,
  )<unknown>();

const isMissing = (error: unknown) =>
  error instanceof StoreFailure && error.kind === "listMissing";

/** Asks for a part of each of some lists, as many in a request as go into one; null for a list that is not there. */
async function readOfEach<S extends v.GenericSchema>(
  site: Site,
  titles: readonly string[],
  schema: S,
  ask: (on: Site, title: string) => Promise<unknown>,
): Promise<ReadonlyMap<string, v.InferOutput<S> | null>> {
  const found = new Map<string, v.InferOutput<S> | null>();
  for (let from = 0; from < titles.length; from += batchLimit) {
    const some = titles.slice(from, from + batchLimit);
    const answers = await inBatch(site, (batched) =>
      some.map((title) => ask(batched, title)),
    );
    for (const [n, title] of some.entries()) {
      const answer = answers[n];
      if (answer?.status === "fulfilled")
        found.set(title, v.parse(schema, answer.value));
      else if (isMissing(answer?.reason)) found.set(title, null);
      else throw answer?.reason;
    }
  }
  return found;
}

/** The lists with these names, null for those that are not there. Four requests, however many lists. */
export async function readLists(
  site: Site,
  titles: readonly string[],
): Promise<ReadonlyMap<string, ListState | null>> {
  const shapes = await readOfEach(site, titles, listShape, askList);
  const there = titles.filter((title) => shapes.get(title));
  const [fields, views] = await Promise.all([
    readOfEach(site, there, v.array(fieldShape), askFields),
    readOfEach(site, there, v.array(viewShape), askViews),
  ]);
  const ours = new Map(
    there.flatMap((title) => {
      const view = views.get(title)?.find((one) => one.Title === viewTitle);
      return view ? [[title, view] as const] : [];
    }),
  );
  const shown = await readOfEach(
    site,
    [...ours.keys()],
    viewFields,
    askViewFields,
  );
  return new Map(
    titles.map((title) => {
      const shape = shapes.get(title);
      if (!shape) return [title, null];
      const view = ours.get(title);
      return [
        title,
        {
          ...shape,
          fields: new Map(
            (fields.get(title) ?? []).map((one) => [one.InternalName, one]),
          ),
          view: view
            ? { ...view, fields: shown.get(title)?.Items ?? [] }
            : null,
        },
      ];
    }),
  );
}

/** The list with this name, or null. */
export async function readList(
  site: Site,
  title: string,
): Promise<ListState | null> {
  return (await readLists(site, [title])).get(title) ?? null;
}

/** The view of ours, or null. */
export async function readSiteView(
  site: Site,
  title: string,
): Promise<StoredView | null> {
  const views = await read(v.array(viewShape), () => askViews(site, title));
  const view = views.find((one) => one.Title === viewTitle);
  if (!view) return null;
  const { Items } = await read(viewFields, () => askViewFields(site, title));
  return { ...view, fields: Items };
}

/** Of several views of ours, which two runs at once may have made, the one with the first id stays: all agree on it. */
export async function keepOneView(site: Site, title: string): Promise<void> {
  const views = await read(v.array(viewId), () =>
    SPCollection(listNamed(site, title), "views").select(
      "Id",
      "Title",
    )<unknown>(),
  );
  const ids = views
    .filter((one) => one.Title === viewTitle)
    .map(({ Id }) => Id)
    .toSorted();
  for (const id of ids.slice(1))
    try {
      await asking(() =>
        spDelete(SPQueryable(listNamed(site, title), `views(guid'${id}')`)),
      );
    } catch (error) {
      // The other run has taken it away.
      if (!isGone(error)) throw error;
    }
}

/** "The specified view is invalid" has the same code as a missing column. */
const isGone = (error: unknown) =>
  error instanceof StoreFailure &&
  ["notFound", "columnMissing", "listMissing"].includes(error.kind);

export async function readGroups(
  site: Site,
): Promise<ReadonlyMap<string, number>> {
  const groups = await read(v.array(titled), () =>
    SPCollection(site.web, "siteGroups").select("Id", "Title")<unknown>(),
  );
  return new Map(groups.map(({ Id, Title }) => [Title, Id]));
}

/** The name of the group whose members own the site. */
export async function readOwnersGroup(site: Site): Promise<string> {
  const { Title } = await read(v.object({ Title: v.string() }), () =>
    SPQueryable(site.web, "associatedOwnerGroup").select("Title")<unknown>(),
  );
  return Title;
}

export interface StoredRole {
  readonly id: number;
  /** In the site's language, for SharePoint's own levels. */
  readonly name: string;
  /** SharePoint's own levels have a kind, whatever they are called. */
  readonly kind: number;
}

export async function readRoles(site: Site): Promise<readonly StoredRole[]> {
  const roles = await read(v.array(named), () =>
    SPCollection(site.web, "roleDefinitions").select(
      "Id",
      "Name",
      "RoleTypeKind",
    )<unknown>(),
  );
  return roles.map(({ Id, Name, RoleTypeKind }) => ({
    id: Id,
    name: Name,
    kind: RoleTypeKind ?? 0,
  }));
}

type Assignments = readonly v.InferOutput<typeof assignment>[];

const askGrants = (scope: Site["web"] | ReturnType<typeof listNamed>) =>
  SPCollection(scope, "roleAssignments").expand(
    "RoleDefinitionBindings",
  )<unknown>();

const pairsOf = (grants: Assignments): ReadonlySet<string> =>
  new Set(
    grants.flatMap(({ PrincipalId, RoleDefinitionBindings }) =>
      RoleDefinitionBindings.map(({ Id }) => `${PrincipalId} ${Id}`),
    ),
  );

/** Who is granted what on the site itself, as "principal role" pairs. */
export async function readSiteGrants(site: Site): Promise<ReadonlySet<string>> {
  return pairsOf(await read(v.array(assignment), () => askGrants(site.web)));
}

/** Who is granted what on each of some lists, as "principal role" pairs; nobody anything on a list that is not there. One request. */
export async function readGrants(
  site: Site,
  titles: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const all = await readOfEach(site, titles, v.array(assignment), (on, title) =>
    askGrants(listNamed(on, title)),
  );
  return new Map([...all].map(([title, one]) => [title, pairsOf(one ?? [])]));
}
