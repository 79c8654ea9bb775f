// Makes the table of what SharePoint declares of its REST types, from a copy of its own _api/$metadata: node scripts/declaredTypes.mjs METADATA.xml
// Only names and types of what the local tenant answers for are kept, and what those refer to; "!" marks what may not be null.
import { readFileSync, writeFileSync } from "node:fs";
import { SaxesParser } from "saxes";

const target = new URL(
  "../src/localTenant/sharePoint/declared/declared.json",
  import.meta.url,
);

/** What is answered as an entity; everything derived from SP.Field comes along. */
const entities = [
  "Attachment",
  "ChangeItem",
  "ChangeList",
  "ContentType",
  "Field",
  "File",
  "Folder",
  "Group",
  "List",
  "ListItem",
  "ListItemVersion",
  "RecycleBinItem",
  "RegionalSettings",
  "RoleAssignment",
  "RoleDefinition",
  "Site",
  "TimeZone",
  "User",
  "View",
  "ViewFieldCollection",
  "Web",
].map((name) => `SP.${name}`);

/** What functions hang on: these, collections of them, and nothing at all. */
const onlyOnOthers = /Workflow|^PS\.|Directory|Marketplace|Search/;

const functions = [
  "Add",
  "AddField",
  "AddRoleAssignment",
  "AddSubFolderUsingPath",
  "AddUsingPath",
  "AddValidateUpdateItemUsingPath",
  "AddViewField",
  "BreakRoleInheritance",
  "CancelUpload",
  "ContinueUpload",
  "CreateFieldAsXml",
  "EnsureUser",
  "FinishUpload",
  "GetChanges",
  "GetItems",
  "GetUserEffectivePermissions",
  "MoveViewFieldTo",
  "Recycle",
  "RecycleObject",
  "RemoveAllViewFields",
  "RemoveById",
  "RemoveByLoginName",
  "RemoveRoleAssignment",
  "RemoveViewField",
  "RenderListDataAsStream",
  "ResetRoleInheritance",
  "Restore",
  "SetShowInDisplayForm",
  "SetShowInEditForm",
  "SetShowInNewForm",
  "SetViewXml",
  "StartUpload",
  "ValidateUpdateListItem",
  "SP_UI_ApplicationPages_ClientPeoplePickerWebServiceInterface_ClientPeoplePickerSearchUser",
];

/** Every type and function of the document. */
function read(xml) {
  const types = new Map();
  const imports = [];
  let schema = "";
  let type;
  let fn;
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes: a }) => {
    const declared = a.Nullable === "false" ? `${a.Type}!` : a.Type;
    if (name === "Schema") schema = a.Namespace;
    else if (name === "EntityType" || name === "ComplexType") {
      type = { base: a.BaseType ?? null, properties: {}, links: [] };
      types.set(`${schema}.${a.Name}`, type);
    } else if (name === "Property") type.properties[a.Name] = declared;
    else if (name === "NavigationProperty") type.links.push(a.Name);
    else if (name === "FunctionImport") {
      fn = { name: a.Name, on: null, parameters: {} };
      imports.push(fn);
    } else if (name === "Parameter" && fn) {
      if (a.Name === "this") fn.on = a.Type;
      else fn.parameters[a.Name] = declared;
    }
  });
  parser.write(xml).close();
  return { types, imports };
}

const bare = (type) =>
  type.replace(/^Collection\((.*)\)/, "$1").replace("!", "");

function table({ types, imports }) {
  const kept = {};
  const keep = (name) => {
    const found = types.get(name);
    if (!found || kept[name]) return;
    kept[name] = found;
    for (const type of [found.base ?? "", ...Object.values(found.properties)])
      keep(bare(type));
  };
  for (const [name, { base }] of types)
    if (entities.includes(name) || (base ?? "").startsWith("SP.Field"))
      keep(name);
  const calls = {};
  for (const { name, on, parameters } of imports) {
    if (!functions.includes(name)) continue;
    const owner = bare(on ?? "");
    if (owner !== "" && (onlyOnOthers.test(owner) || !kept[owner])) continue;
    for (const type of Object.values(parameters)) keep(bare(type));
    const known = (calls[name.replaceAll("_", ".").toLowerCase()] ??= {});
    Object.assign(known, parameters);
  }
  const sorted = (object) =>
    Object.fromEntries(
      Object.entries(object).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    );
  return { types: sorted(kept), functions: sorted(calls) };
}

const [source] = process.argv.slice(2);
if (source === undefined)
  throw new Error("Name the file with SharePoint's metadata.");
const made = table(read(readFileSync(source, "utf8")));
const lines = (object) =>
  Object.entries(object)
    .map(
      ([name, value]) =>
        `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
    )
    .join(",\n");
writeFileSync(
  target,
  `{\n  "types": {\n${lines(made.types)}\n  },\n  "functions": {\n${lines(made.functions)}\n  }\n}\n`,
);
