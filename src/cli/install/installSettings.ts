// The one settings file of an installation: every fault in it is one sentence that names the setting.
import { readFileSync } from "node:fs";
import * as v from "valibot";
import { faultOfHost } from "../../../infra/hostName.ts";
import type { Role } from "../../domain/rights/permission.ts";
import { groupOfRole } from "../../sharepoint/people/access.ts";
import { Unusable } from "../program/command.ts";
import { didYouMean } from "../program/nearMiss.ts";

/** The roles, in the order in which the groups are made. */
export const roles = Object.keys(groupOfRole) as Role[];

/** Said for `tabHost` where the installation makes the address. */
export const makeOne = "make one";

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const domain = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

const text = (pattern: RegExp, what: string) =>
  v.pipe(v.string(`must be ${what}.`), v.regex(pattern, `must be ${what}.`));

const id = (what: string) =>
  v.pipe(
    text(guid, `${what}, 32 digits and letters in five groups`),
    v.check(
      (given) => !/^[0-]*$/.test(given),
      "is the example's, all zeros. Give the council's own.",
    ),
  );

const host = v.pipe(
  v.string("must be a host name, or “make one”."),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || dataset.value === makeOne) return;
    const fault = faultOfHost(dataset.value);
    if (fault !== null) addIssue({ message: `“${dataset.value}” ${fault}` });
  }),
);

const entraGroups = v.array(
  v.pipe(
    v.string("must be a list of Entra groups, each a name or an id."),
    v.trim(),
    v.nonEmpty("has an empty name. Take it out."),
  ),
  'must be a list of Entra groups, such as ["Improvement plan officers"].',
);

const groups = Object.fromEntries(
  roles.map((role) => [role, entraGroups]),
) as Record<Role, typeof entraGroups>;

const entries = {
  tenant: v.union(
    [text(domain, ""), text(guid, "")],
    "must be the tenant's id or one of its domains, such as council.onmicrosoft.com.",
  ),
  site: text(
    /^https:\/\/[a-z0-9-]+\.sharepoint\.com\/(sites|teams)\/[^/?#\s]+\/?$/i,
    "the address of a SharePoint site, such as https://council.sharepoint.com/sites/plans",
  ),
  subscription: id("the id of an Azure subscription"),
  resourceGroup: text(
    /^[\w.()-]{0,89}[\w()-]$/,
    "the name of an Azure resource group",
  ),
  region: text(
    /^[a-z]+[a-z0-9]*$/,
    "an Azure region as Azure writes it, such as uksouth",
  ),
  tabHost: host,
  mailbox: v.nullable(
    text(
      /^[^@\s]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i,
      "the address of a shared mailbox, or null for none",
    ),
  ),
  /** Who is told when something stops; nobody where it is left out. */
  alerts: v.optional(
    text(
      /^[^@\s]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i,
      "the address that alerts go to",
    ),
  ),
  listPrefix: v.optional(
    text(
      /^[\p{L}\d][\p{L}\d -]{0,19}$/u,
      "what the names of the lists begin with, at most 20 letters, digits and spaces",
    ),
  ),
  /** The plan's team, which the app is added to; by hand where it is left out. */
  team: v.optional(
    text(/\S/, "the name or the id of the plan's team, as Entra has its group"),
  ),
  groups: v.object(groups, "must name the Entra groups of each role."),
};

const Settings = v.object(entries, "must hold the settings between { and }.");

/** Every setting there is, and whether a file may leave it out. */
export const settingNames: readonly {
  readonly name: string;
  readonly optional: boolean;
}[] = Object.entries(entries).map(([name, { type }]) => ({
  name,
  optional: type === "optional",
}));

export type InstallSettings = v.InferOutput<typeof Settings>;

const refuse = (words: string): never => {
  throw new Unusable("settings", words);
};

/** Of a name that stands twice JSON keeps the last, in silence. */
function refuseTwice(file: string, content: string): void {
  for (const name of [...Object.keys(entries), ...roles])
    if ([...content.matchAll(new RegExp(`"${name}"\\s*:`, "g"))].length > 1)
      refuse(`${file} has “${name}” twice. Take one of them out.`);
}

const notThere = (what: string) =>
  `${what}. Copy infra/settings.example.json to it and put the council's own values in, or name another with --settings.`;

function parseJson(file: string): unknown {
  let content;
  try {
    content = readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return refuse(
      code === "ENOENT"
        ? notThere(`There is no settings file ${file}`)
        : `The settings file ${file} could not be read (${code === "EISDIR" ? "it is a folder" : (code ?? "unknown")}). Name another with --settings.`,
    );
  }
  if (content.trim() === "") return refuse(notThere(`${file} is empty`));
  try {
    const given: unknown = JSON.parse(content.replace(/^\uFEFF/, ""));
    refuseTwice(file, content);
    return given;
  } catch (error) {
    if (error instanceof Unusable) throw error;
    const where = /line (\d+)/.exec((error as Error).message)?.[1];
    return refuse(
      `${file} is not JSON${where === undefined ? "" : ` from line ${where} on`}: look for a comma, a quotation mark or a bracket that is missing or too many.`,
    );
  }
}

/** Refuses the first name that is no setting: a slip would otherwise be told as another setting that is missing. */
function checkNames(
  file: string,
  given: unknown,
  known: readonly string[],
  inside: string,
): void {
  if (!(given instanceof Object) || Array.isArray(given)) return;
  for (const name of Object.keys(given))
    if (!known.includes(name))
      refuse(
        `${file} has “${inside}${name}”, which is no setting.${didYouMean(name, known)} There are: ${known.join(", ")}.`,
      );
}

/**
 * The settings in a file.
 * @throws Unusable with one sentence: no such file, no JSON, a name that is no setting (with the nearest right one), a setting that is missing or wrong
 */
export function readInstallSettings(file: string): InstallSettings {
  const given = parseJson(file);
  checkNames(file, given, Object.keys(entries), "");
  if (given instanceof Object)
    checkNames(file, Reflect.get(given, "groups"), roles, "groups.");
  const read = v.safeParse(Settings, given);
  if (!read.success) {
    const [issue] = read.issues;
    const name = v.getDotPath(issue);
    const missing = issue.received === "undefined";
    return refuse(
      missing && name !== null
        ? `${file} does not have the setting “${name}”. infra/settings.example.json shows it.`
        : `${name === null ? file : `${file}: “${name}”`} ${issue.message.replace(/\.?$/, ".")}`,
    );
  }
  if (read.output.groups.administrator.length === 0)
    return refuse(
      `${file}: “groups.administrator” is empty. Name at least one Entra group: without it nobody could set a plan up.`,
    );
  return read.output;
}
