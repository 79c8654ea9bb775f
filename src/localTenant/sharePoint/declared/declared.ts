// What SharePoint itself declares of its REST types and functions. The table is made from SharePoint's own $metadata by scripts/declaredTypes.mjs.
import declared from "./declared.json" with { type: "json" };

interface DeclaredType {
  readonly base: string | null;
  readonly properties: Readonly<Record<string, string>>;
  /** Navigation properties, such as `Fields` of a list. */
  readonly links: readonly string[];
}

const types = new Map<string, DeclaredType>(Object.entries(declared.types));

type Parameters = Readonly<Record<string, string>>;

/** Parameters that are taken although the metadata writes them another way. Source: PnPjs, whose own suite sends them to a real tenant. */
const alsoTaken: Readonly<Record<string, Parameters>> = {
  addsubfolderusingpath: { leafPath: "SP.ResourcePath" },
  renderlistdataasstream: { overrideParameters: "Any" },
};

const functions = new Map<string, Parameters>(
  Object.entries(declared.functions).map(([name, parameters]) => [
    name,
    { ...parameters, ...alsoTaken[name] },
  ]),
);

export const isDeclared = (type: string): boolean => types.has(type);

/** The type and what it is derived from, nearest first. */
export function lineage(type: string): readonly string[] {
  const found: string[] = [];
  let at: string | null = type;
  while (at !== null && types.has(at)) {
    found.push(at);
    at = types.get(at)?.base ?? null;
  }
  return found;
}

/** The declared type of a property ("Edm.Boolean!" may not be null), or undefined where the type has no such property. */
export function propertyType(type: string, name: string): string | undefined {
  for (const each of lineage(type)) {
    const found = types.get(each)?.properties[name];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether the name may be selected or expanded: a property, or a link to other things. */
export function isReadable(type: string, name: string): boolean {
  return (
    propertyType(type, name) !== undefined ||
    lineage(type).some((each) => types.get(each)?.links.includes(name))
  );
}

/** The parameters of a function by its name in small letters, or undefined where the table does not have it. */
export const parametersOf = (name: string): Parameters | undefined =>
  functions.get(name);

/** The declared spelling of a parameter, whatever its capitals: addresses are read without regard to them. */
export function parameterNamed(
  parameters: Parameters,
  name: string,
): string | undefined {
  return Object.keys(parameters).find(
    (each) => each.toLowerCase() === name.toLowerCase(),
  );
}
