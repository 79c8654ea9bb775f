// Makes a site ready for Waymark, or finds that it is: compares what is declared with what is there and writes only the difference. Never deletes.
import * as v from "valibot";
import { body } from "@pnp/queryable";
import { SPQueryable, spPost, spPostMerge } from "@pnp/sp";
import { asId } from "../domain/id.ts";
import type { Field } from "./column.ts";
import { listNamed, type Site } from "./connect.ts";
import { StoreFailure, asking } from "./failure.ts";
import { choicesIn, fieldXml } from "./fieldXml.ts";
import type { ListDeclaration } from "./list.ts";
import { lists, schemaVersion } from "./lists.ts";
import { openPlanStore } from "./planStore.ts";
import { provisionAccess } from "./provisionAccess.ts";
import type { ProvisionStep, Take } from "./provisionStep.ts";
import {
  readList,
  viewTitle,
  type ListState,
  type StoredField,
} from "./siteState.ts";
import { stableGuid } from "./stableGuid.ts";

export interface ProvisionReport {
  readonly dryRun: boolean;
  readonly steps: readonly ProvisionStep[];
  /** Writes made; 0 when the site was as declared, or on a dry run. */
  readonly writes: number;
}

export interface ProvisionOptions {
  readonly onStep?: (step: ProvisionStep) => void;
  readonly dryRun?: boolean;
}

const versionLimit = 500;

/**
 * Creates or checks lists, columns, indexes, views, groups and grants, one after the other (schema writes of one list collide).
 * Safe to run again after any failure; a second run writes nothing.
 * @throws StoreFailure "rejected" where a column exists with another type: that is never changed, and nothing after it is done.
 */
export async function provision(
  site: Site,
  options: ProvisionOptions = {},
): Promise<ProvisionReport> {
  const dryRun = options.dryRun ?? false;
  const steps: ProvisionStep[] = [];
  const take: Take = async (where, what, write) => {
    steps.push({ where, what });
    if (!dryRun) await asking(write);
    options.onStep?.({ where, what });
  };
  for (const list of lists) await provisionList(site, list, take, dryRun);
  await recordVersion(site, take, dryRun && steps.length > 0);
  await provisionAccess(site, take, dryRun);
  return { dryRun, steps, writes: dryRun ? 0 : steps.length };
}

async function provisionList(
  site: Site,
  list: ListDeclaration,
  take: Take,
  dryRun: boolean,
): Promise<void> {
  const { title } = list;
  let state = await readList(site, title);
  if (!state) {
    await take(title, "create the list", () => createList(site, list));
    if (!dryRun) state = await readList(site, title);
  } else if (
    !state.EnableVersioning ||
    (state.MajorVersionLimit ?? 0) < versionLimit
  ) {
    await take(title, `keep ${versionLimit} versions of each row`, () =>
      spPostMerge(
        listNamed(site, title),
        body(
          { EnableVersioning: true, MajorVersionLimit: versionLimit },
          { headers: { "IF-Match": "*" } },
        ),
      ),
    );
  }
  for (const field of list.fields)
    await provisionField(site, list, field, state, take);
  await provisionView(site, list, state, take);
}

function createList(site: Site, list: ListDeclaration): Promise<unknown> {
  return spPost(
    SPQueryable(site.web, "lists"),
    body({
      Title: list.title,
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
    return take(list.title, `add column ${field.title}`, () =>
      spPost(
        SPQueryable(listNamed(site, list.title), "fields/createfieldasxml"),
        // 8: keep the name we give as the internal name.
        body({
          parameters: { SchemaXml: fieldXml(list.title, field), Options: 8 },
        }),
      ),
    );
  if (stored.TypeAsString !== field.type)
    throw new StoreFailure(
      "rejected",
      `Column ${field.title} of list ${list.title} is of type ${stored.TypeAsString} and should be ${field.type}. Types are never changed, because that could lose what is in the column.`,
      {
        next: `Rename or remove column ${field.name} of ${list.title} in the list settings, after saving what is in it, then run this again.`,
      },
    );
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
    await take(list.title, `correct column ${field.title}`, () =>
      merge(wanted),
    );
  const choices = missingChoices(field, stored);
  if (choices)
    await take(list.title, `add choices to column ${field.title}`, () =>
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
  const view = () =>
    SPQueryable(
      listNamed(site, list.title),
      `views/getByTitle('${viewTitle}')`,
    );
  if (!state?.view)
    await take(list.title, "create the view", () =>
      spPost(
        SPQueryable(listNamed(site, list.title), "views"),
        body({
          Title: viewTitle,
          PersonalView: false,
          RowLimit: 100,
          ViewQuery,
          DefaultView: true,
        }),
      ),
    );
  else if (!state.view.ViewQuery?.includes(`"${list.sortBy}"`))
    await take(list.title, "sort the view", () =>
      spPostMerge(view(), body({ ViewQuery })),
    );
  if (wanted.join() !== state?.view?.fields.join())
    await take(list.title, "choose the view's columns", async () => {
      await spPost(SPQueryable(view(), "viewfields/removeallviewfields"));
      for (const name of wanted)
        await spPost(SPQueryable(view(), `viewfields/addviewfield('${name}')`));
    });
}

/** Kept in Settings, so that `check` can say that a site is behind the program. */
async function recordVersion(
  site: Site,
  take: Take,
  listsToCome: boolean,
): Promise<void> {
  const name = "schemaVersion";
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
  await take("Settings", `record version ${schemaVersion} of the lists`, () =>
    stored
      ? store.save("settings", stored, { ...stored, value: schemaVersion })
      : store.add("settings", setting),
  );
}
