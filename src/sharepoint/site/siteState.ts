// What a site has already: its lists, columns, views, groups, roles and grants, read before anything is decided.
import * as v from "valibot";
import { SPCollection, SPQueryable, spDelete } from "@pnp/sp";
import { listNamed, type Site } from "../wire/connect.ts";
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
  HasUniqueRoleAssignments: v.nullish(v.boolean()),
});
const fieldShape = v.object({
  Id: v.string(),
  InternalName: v.string(),
  Title: v.string(),
  TypeAsString: v.string(),
  Indexed: v.nullish(v.boolean()),
  EnforceUniqueValues: v.nullish(v.boolean()),
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

export interface StoredView extends v.InferOutput<typeof viewShape> {
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

/** The list with this name, or null. */
export async function readList(
  site: Site,
  title: string,
): Promise<ListState | null> {
  const address = listNamed(site, title);
  let list;
  try {
    list = await read(listShape, () =>
      address.select(
        "Id",
        "Title",
        "Description",
        "ItemCount",
        "EnableVersioning",
        "MajorVersionLimit",
        "WriteSecurity",
        "HasUniqueRoleAssignments",
      )<unknown>(),
    );
  } catch (error) {
    if (error instanceof StoreFailure && error.kind === "listMissing")
      return null;
    throw error;
  }
  const fields = await read(v.array(fieldShape), () =>
    SPCollection(listNamed(site, title), "fields").select(
      "Id",
      "InternalName",
      "Title",
      "TypeAsString",
      "Indexed",
      "EnforceUniqueValues",
      "SchemaXml",
    )<unknown>(),
  );
  return {
    ...list,
    fields: new Map(fields.map((field) => [field.InternalName, field])),
    view: await readSiteView(site, title),
  };
}

/** The view of ours, or null. */
export async function readSiteView(
  site: Site,
  title: string,
): Promise<StoredView | null> {
  const views = await read(v.array(viewShape), () =>
    SPCollection(listNamed(site, title), "views").select(
      "Title",
      "DefaultView",
      "ViewQuery",
    )<unknown>(),
  );
  const view = views.find((one) => one.Title === viewTitle);
  if (!view) return null;
  const { Items } = await read(viewFields, () =>
    SPQueryable(
      listNamed(site, title),
      `views/getByTitle('${viewTitle}')/viewfields`,
    )<unknown>(),
  );
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

/** Who is granted what, as "principal role" pairs; on the site itself when no list is named. */
export async function readGrants(
  site: Site,
  title: string | null,
): Promise<ReadonlySet<string>> {
  const scope = title === null ? site.web : listNamed(site, title);
  const grants = await read(v.array(assignment), () =>
    SPCollection(scope, "roleAssignments").expand(
      "RoleDefinitionBindings",
    )<unknown>(),
  );
  return new Set(
    grants.flatMap(({ PrincipalId, RoleDefinitionBindings }) =>
      RoleDefinitionBindings.map(({ Id }) => `${PrincipalId} ${Id}`),
    ),
  );
}
