// Views of a list: a name, a query and the columns it shows.
import { argumentOf, nounOf } from "../request/address.ts";
import {
  bodyOf,
  deleted,
  done,
  noContent,
  textIn,
  type Call,
  type Entity,
  type Reply,
  type StoredSite,
} from "../request/call.ts";
import { asText, fold, json, text } from "../storage/database.ts";
import {
  columnMissing,
  propertyMissing,
  viewMissing,
} from "../refusals/errors.ts";
import { inLanguage } from "../storage/language.ts";
import { newGuid, readGuid } from "../storage/guid.ts";
import {
  isLibrary,
  fieldsOf,
  listOf,
  raiseListVersion,
  type List,
} from "./list.ts";
import { mayOn } from "../access/permissions.ts";
import { child, escapeXml, readXml } from "../storage/xml.ts";

interface View {
  readonly id: string;
  readonly title: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly fields: readonly string[];
}

const defaultProperties: Readonly<Record<string, unknown>> = {
  Aggregations: null,
  AggregationsStatus: null,
  CustomFormatter: null,
  DefaultView: false,
  Hidden: false,
  MobileView: false,
  Paged: true,
  PersonalView: false,
  RowLimit: 30,
  Scope: 0,
  TabularView: true,
  ViewJoins: null,
  ViewProjectedFields: null,
  ViewQuery: "",
  ViewType: "HTML",
  ViewTypeKind: 1,
};

function viewsOf(site: StoredSite, list: List): View[] {
  return site.storage
    .all("SELECT * FROM view WHERE list = ? ORDER BY rowid", list.number)
    .map((row) => {
      const { fields, ...properties } = json(row, "definition");
      return {
        id: text(row, "id"),
        title: text(row, "title"),
        properties,
        fields: Array.isArray(fields) ? fields.map(String) : [],
      };
    });
}

function save(site: StoredSite, list: List, view: View): void {
  site.storage.run(
    `INSERT INTO view (list, id, title, definition) VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET title = excluded.title, definition = excluded.definition`,
    list.number,
    view.id,
    view.title,
    JSON.stringify({ ...view.properties, fields: view.fields }),
  );
}

/** @throws Refusal 404 when the list has no such view */
function viewOf(call: Call, list: List): View {
  const noun = nounOf(call.address, "view()");
  const name = String(argumentOf(noun, "title") ?? "");
  const found = viewsOf(call.site, list).find((view) => {
    if (noun?.by === "defaultview")
      return view.properties["DefaultView"] === true;
    return noun?.by === "getbytitle()"
      ? fold(view.title) === fold(name)
      : view.id === readGuid(name);
  });
  if (!found) throw viewMissing();
  return found;
}

function viewXml(view: View): string {
  const fields = view.fields
    .map((name) => `<FieldRef Name="${escapeXml(name)}" />`)
    .join("");
  const query = asText(view.properties["ViewQuery"]);
  return `<View Name="{${view.id.toUpperCase()}}" Type="HTML" DisplayName="${escapeXml(view.title)}"><Query>${query}</Query><ViewFields>${fields}</ViewFields><RowLimit Paged="TRUE">${Number(view.properties["RowLimit"])}</RowLimit></View>`;
}

function viewEntity(site: StoredSite, list: List, view: View): Entity {
  const link = `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')`;
  const file = `${list.root}/${view.title}.aspx`;
  return {
    type: "SP.View",
    id: `${site.url}/_api/${link}`,
    editLink: link,
    // Source: PnP Core's recordings, where a view read whole does not have them.
    onRequest: ["ViewFields", "ViewTypeKind"],
    values: {
      ...view.properties,
      HtmlSchemaXml: viewXml(view),
      Id: view.id,
      ListViewXml: viewXml(view),
      ServerRelativeUrl: file,
      ServerRelativePath: { DecodedUrl: file },
      Title: view.title,
      ViewFields: { Items: view.fields, SchemaXml: fieldRefs(view.fields) },
    },
  };
}

export function addDefaultView(site: StoredSite, list: List): void {
  save(site, list, {
    id: newGuid(),
    title: inLanguage(
      site.language,
      isLibrary(list) ? "All Documents" : "All Items",
    ),
    properties: { ...defaultProperties, DefaultView: true },
    fields: isLibrary(list)
      ? ["DocIcon", "LinkFilename", "Modified", "Editor"]
      : ["LinkTitle"],
  });
}

export function addToDefaultView(
  site: StoredSite,
  list: List,
  name: string,
): void {
  const view = viewsOf(site, list).find(
    (each) => each.properties["DefaultView"] === true,
  );
  if (view) save(site, list, { ...view, fields: [...view.fields, name] });
}

export function readViews(call: Call): Reply {
  const list = listOf(call);
  return {
    kind: "collection",
    entities: viewsOf(call.site, list).map((view) =>
      viewEntity(call.site, list, view),
    ),
  };
}

export function readOneView(call: Call): Reply {
  const list = listOf(call);
  return {
    kind: "entity",
    entity: viewEntity(call.site, list, viewOf(call, list)),
  };
}

export function addView(call: Call): Reply {
  const list = requireManaged(call);
  const { Title, ViewFields, ...rest } = bodyOf(call);
  const view: View = {
    id: newGuid(),
    title: typeof Title === "string" && Title !== "" ? Title : "View",
    properties: { ...defaultProperties, ...checked(rest) },
    fields: Array.isArray(ViewFields) ? ViewFields.map(String) : ["LinkTitle"],
  };
  store(call, list, view);
  return {
    kind: "entity",
    status: 201,
    entity: viewEntity(call.site, list, view),
  };
}

function requireManaged(call: Call): List {
  const list = listOf(call);
  mayOn(call, "manageLists", list);
  return list;
}

function checked(body: Record<string, unknown>): Record<string, unknown> {
  for (const name of Object.keys(body))
    if (!Object.hasOwn(defaultProperties, name))
      throw propertyMissing(name, "SP.View");
  return body;
}

/** A list has one default view: making another one so takes it from the first. */
function store(call: Call, list: List, view: View): void {
  if (view.properties["DefaultView"] === true)
    for (const other of viewsOf(call.site, list))
      if (other.id !== view.id)
        save(call.site, list, {
          ...other,
          properties: { ...other.properties, DefaultView: false },
        });
  save(call.site, list, view);
  raiseListVersion(call.site, list);
}

export function mergeView(call: Call): Reply {
  const list = requireManaged(call);
  const view = viewOf(call, list);
  const { Title, ...rest } = bodyOf(call);
  store(call, list, {
    ...view,
    title: typeof Title === "string" ? Title : view.title,
    properties: { ...view.properties, ...checked(rest) },
  });
  return noContent();
}

export function deleteView(call: Call): Reply {
  const list = requireManaged(call);
  call.site.storage.run("DELETE FROM view WHERE id = ?", viewOf(call, list).id);
  return deleted;
}

const fieldRefs = (fields: readonly string[]) =>
  fields.map((name) => `<FieldRef Name="${escapeXml(name)}" />`).join("");

export function readViewFields(call: Call): Reply {
  const { fields } = viewOf(call, listOf(call));
  return {
    kind: "complex",
    name: "ViewFields",
    values: { SchemaXml: fieldRefs(fields), Items: fields },
  };
}

/** The same as text alone. */
export function readViewFieldsXml(call: Call): Reply {
  const { fields } = viewOf(call, listOf(call));
  return { kind: "value", name: "SchemaXml", value: fieldRefs(fields) };
}

/** Names SharePoint shows a column by besides its own. */
const shownAs: readonly string[] = [
  "LinkTitle",
  "LinkTitleNoMenu",
  "LinkFilename",
  "LinkFilenameNoMenu",
  "DocIcon",
  "Edit",
];

function changeFields(
  call: Call,
  change: (fields: readonly string[], name: string) => string[],
  name: string,
): Reply {
  const list = requireManaged(call);
  const view = viewOf(call, list);
  const field = fieldsOf(call.site, list).find(
    (each) => each.name === name || each.title === name,
  );
  if (name !== "" && !field && !shownAs.includes(name))
    throw columnMissing(name);
  store(call, list, {
    ...view,
    fields: change(view.fields, field?.name ?? name),
  });
  return done;
}

const namedField = (call: Call, method: string): string =>
  String(argumentOf(nounOf(call.address, method), "strfield") ?? "");

export const addViewField = (call: Call): Reply =>
  changeFields(
    call,
    (fields, name) => (fields.includes(name) ? [...fields] : [...fields, name]),
    namedField(call, "addviewfield()"),
  );

export const removeViewField = (call: Call): Reply =>
  changeFields(
    call,
    (fields, name) => fields.filter((each) => each !== name),
    namedField(call, "removeviewfield()"),
  );

export const removeAllViewFields = (call: Call): Reply =>
  changeFields(call, () => [], "");

export function moveViewField(call: Call): Reply {
  const body = bodyOf(call);
  return changeFields(
    call,
    (fields, name) =>
      fields
        .filter((each) => each !== name)
        .toSpliced(Number(body["index"]), 0, name),
    textIn(body, "field") ?? "",
  );
}

/** The whole view as XML: query, columns and row limit are taken from it. */
export function setViewXml(call: Call): Reply {
  const list = requireManaged(call);
  const view = viewOf(call, list);
  const xml = readXml(textIn(bodyOf(call), "viewXml") ?? "");
  const source = textIn(bodyOf(call), "viewXml") ?? "";
  const query = /<Query>([\s\S]*?)<\/Query>/.exec(source)?.[1] ?? "";
  const limit = child(xml, "RowLimit")?.text;
  store(call, list, {
    ...view,
    properties: {
      ...view.properties,
      ViewQuery: query,
      ...(limit ? { RowLimit: Number(limit) } : {}),
    },
    fields:
      child(xml, "ViewFields")?.children.map(
        (each) => each.attributes["Name"] ?? "",
      ) ?? [],
  });
  return done;
}
