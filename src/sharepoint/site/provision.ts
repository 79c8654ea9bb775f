// Makes a site ready for Waymark, or finds that it is: compares what is declared with what is there and writes only the difference. Never deletes.
import * as v from "valibot";
import { body } from "@pnp/queryable";
import { SPQueryable, spPost, spPostMerge } from "@pnp/sp";
import { asId } from "../../domain/values/id.ts";
import type { Field } from "../columns/column.ts";
import { listName, listNamed, type Site } from "../wire/connect.ts";
import { StoreFailure } from "../wire/failure.ts";
import { choicesIn, fieldXml } from "../columns/fieldXml.ts";
import { bringForward } from "./firstRelease.ts";
import type { ListDeclaration } from "../columns/list.ts";
import { lists, schemaVersion } from "../nouns/lists.ts";
import { provisionEdition } from "../log/editions.ts";
import { sealEarlierPapers } from "../papers/papers.ts";
import { settingsToPutRight, versionLimit } from "./listSettings.ts";
import { membersLibrary, versionSetting } from "../nouns/settings.ts";
import { fileFirst } from "../members/firstFiling.ts";
import { openPlanStore } from "../planStore.ts";
import { provisionAccess } from "./provisionAccess.ts";
import { readOwnLists, requireRights } from "./ownership.ts";
import {
  afterSteps,
  makeTake,
  type ProvisionStep,
  type Take,
} from "../wire/provisionStep.ts";
import {
  keepOneView,
  readList,
  readSiteView,
  viewTitle,
  type ListState,
  type StoredField,
} from "./siteState.ts";
import { stableGuid } from "../../domain/values/stableGuid.ts";

interface ProvisionReport {
  readonly dryRun: boolean;
  readonly steps: readonly ProvisionStep[];
  /** Writes made; 0 when the site was as declared, or on a dry run. */
  readonly writes: number;
}

interface ProvisionOptions {
  readonly onStep?: (step: ProvisionStep) => void;
  readonly dryRun?: boolean;
}

/**
 * Creates or checks lists, columns, indexes, views, groups and grants, one after the other (schema writes of one list collide).
 * Safe to run again after any failure, and twice at once; a second run writes nothing.
 * @throws StoreFailure before anything is written: "rejected" where a list of that name is not ours, "forbidden" where the rights do not suffice.
 * Later "rejected" where a column exists with another type, which is never changed. The words say what was made before.
 */
export async function provision(
  site: Site,
  options: ProvisionOptions = {},
): Promise<ProvisionReport> {
  const dryRun = options.dryRun ?? false;
  const steps: ProvisionStep[] = [];
  const take = makeTake({
    dryRun,
    onStep: (step) => {
      steps.push(step);
      options.onStep?.(step);
    },
  });
  try {
    const states = await readOwnLists(site);
    if (!dryRun && [...states.values()].includes(null))
      await requireRights(site);
    for (const list of lists)
      await provisionList(site, list, states.get(list.title) ?? null, take);
    await recordVersion(site, take, dryRun && steps.length > 0);
    await provisionAccess(site, take, dryRun);
    // Without the lists there is no plan to look at.
    if (!(dryRun && steps.length > 0)) {
      await bringForward(site, take, dryRun);
      await provisionEdition(site, take, () => sealEarlierPapers(site, take));
      if (steps.some(isMembersLibrary)) await fileFirst(site, take);
    }
  } catch (error) {
    throw afterSteps(error, dryRun ? [] : steps);
  }
  return { dryRun, steps, writes: dryRun ? 0 : steps.length };
}

/** An older site gets its members' library now, and has plans. */
const isMembersLibrary = ({ where, kind }: ProvisionStep) =>
  where === membersLibrary.list.title && kind === "list";

async function provisionList(
  site: Site,
  list: ListDeclaration,
  before: ListState | null,
  take: Take,
): Promise<void> {
  const { title } = list;
  const setting = (what: string, settings: object) =>
    take({ where: title, what, kind: "setting" }, () =>
      spPostMerge(
        listNamed(site, title),
        body(settings, { headers: { "IF-Match": "*" } }),
      ),
    );
  let state = before;
  if (!state) {
    await take(
      { where: title, what: "create the list", kind: "list" },
      () => createList(site, list),
      async () => (await readList(site, title)) !== null,
    );
    state = await readList(site, title);
  }
  for (const [what, settings] of settingsToPutRight(list, state))
    await setting(what, settings);
  for (const field of list.fields)
    await provisionField(site, list, field, state, take);
  await provisionView(site, list, state, take);
}

function createList(site: Site, list: ListDeclaration): Promise<unknown> {
  return spPost(
    SPQueryable(site.web, "lists"),
    body({
      Title: listName(site, list.title),
      Description: list.description,
      BaseTemplate: list.template,
      AllowContentTypes: false,
      ContentTypesEnabled: false,
      EnableVersioning: true,
      MajorVersionLimit: versionLimit,
    }),
  );
}

async function provisionField(
  site: Site,
  list: ListDeclaration,
  field: Field,
  state: ListState | null,
  take: Take,
): Promise<void> {
  const stored = state?.fields.get(field.name);
  if (!stored)
    return take(
      { where: list.title, what: `add column ${field.title}`, kind: "column" },
      () =>
        spPost(
          SPQueryable(listNamed(site, list.title), "fields/createfieldasxml"),
          // 8: keep the name we give as the internal name.
          body({
            parameters: { SchemaXml: fieldXml(list.title, field), Options: 8 },
          }),
        ),
      async () =>
        (await readList(site, list.title))?.fields.has(field.name) ?? false,
    );
  if (stored.TypeAsString !== field.type)
    throw new StoreFailure(
      "rejected",
      `Column ${field.title} of list ${list.title} is of type ${stored.TypeAsString} and should be ${field.type}. Types are never changed, because that could lose what is in the column.`,
      {
        next: `Rename or remove column ${field.name} of ${list.title} in the list settings, after saving what is in it, then run this again.`,
      },
    );
  const step = (what: string) =>
    ({ where: list.title, what, kind: "setting" }) as const;
  const merge = (change: Record<string, unknown>, headers = {}) =>
    spPostMerge(
      SPQueryable(
        listNamed(site, list.title),
        `fields/getByInternalNameOrTitle('${field.name}')`,
      ),
      body(change, { headers }),
    );
  const wanted = missingSettings(field, stored);
  if (Object.keys(wanted).length > 0)
    await take(step(`correct column ${field.title}`), () => merge(wanted));
  const choices = missingChoices(field, stored);
  if (choices)
    await take(step(`add choices to column ${field.title}`), () =>
      // Choices belong to the kind of column, so the body has to name it. Source: pnpjs#273, pnpcore#1644.
      merge(
        {
          __metadata: { type: "SP.FieldChoice" },
          Choices: {
            __metadata: { type: "Collection(Edm.String)" },
            results: choices,
          },
        },
        { "Content-Type": "application/json;odata=verbose" },
      ),
    );
}

/** At least what is declared: SharePoint adds indexes of its own, and a council may widen a choice. */
function missingSettings(
  field: Field,
  stored: StoredField,
): Record<string, unknown> {
  const wanted: Record<string, unknown> = {};
  if (field.indexed && !stored.Indexed) wanted["Indexed"] = true;
  if (field.unique && !stored.EnforceUniqueValues)
    wanted["EnforceUniqueValues"] = true;
  // Else what nobody said is recorded in their name, or what they said is not.
  const byDefault = field.type === "Boolean" ? "0" : "";
  if ((stored.DefaultValue ?? byDefault) !== byDefault)
    wanted["DefaultValue"] = byDefault;
  if (stored.ReadOnlyField) wanted["ReadOnlyField"] = false;
  return wanted;
}

/** What a choice column should offer: what it offers and what is declared; null where nothing is missing. */
function missingChoices(
  field: Field,
  stored: StoredField,
): readonly string[] | null {
  const codes = choicesIn(stored.SchemaXml);
  return field.choices?.some((code) => !codes.includes(code))
    ? [...new Set([...codes, ...field.choices])]
    : null;
}

async function provisionView(
  site: Site,
  list: ListDeclaration,
  state: ListState | null,
  take: Take,
): Promise<void> {
  const first = list.template === 101 ? "DocIcon" : "LinkTitle";
  const wanted = [
    ...(list.template === 101 ? [first, "LinkFilename"] : [first]),
    ...list.view,
  ];
  const ViewQuery = `<OrderBy><FieldRef Name="${list.sortBy}" /></OrderBy>`;
  const step = (what: string) =>
    ({ where: list.title, what, kind: "view" }) as const;
  const view = () =>
    SPQueryable(
      listNamed(site, list.title),
      `views/getByTitle('${viewTitle}')`,
    );
  if (!state?.view)
    await take(
      step("create the view"),
      async () => {
        await spPost(
          SPQueryable(listNamed(site, list.title), "views"),
          body({
            Title: viewTitle,
            PersonalView: false,
            RowLimit: 100,
            ViewQuery,
            DefaultView: true,
          }),
        );
        await keepOneView(site, list.title);
      },
      async () => (await readSiteView(site, list.title)) !== null,
    );
  else if (!state.view.ViewQuery?.includes(`"${list.sortBy}"`))
    await take(step("sort the view"), () =>
      spPostMerge(view(), body({ ViewQuery })),
    );
  // What the council added to the view, and the order it chose, stay.
  const shown = state?.view?.fields ?? [];
  const missing = wanted.filter((name) => !shown.includes(name));
  if (missing.length > 0)
    await take(step("add columns to the view"), async () => {
      for (const name of missing)
        await spPost(SPQueryable(view(), `viewfields/addviewfield('${name}')`));
    });
}

/** Kept in Settings, so that `check` can say that a site is behind the program. */
async function recordVersion(
  site: Site,
  take: Take,
  listsToCome: boolean,
): Promise<void> {
  const name = versionSetting;
  if (listsToCome) return;
  const store = openPlanStore(site);
  const { items } = await store.settings();
  const stored = items.find((setting) => setting.name === name);
  if (v.is(v.literal(schemaVersion), stored?.value)) return;
  const setting = {
    id: asId<"Setting">(stableGuid(`setting/${name}`)),
    name,
    value: schemaVersion,
  };
  await take(
    {
      where: "Settings",
      what: `record version ${schemaVersion} of the lists`,
      kind: "setting",
    },
    () =>
      stored
        ? store.save("settings", stored, { ...stored, value: schemaVersion })
        : store.add("settings", setting),
  );
}
