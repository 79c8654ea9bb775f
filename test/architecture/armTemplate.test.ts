// infra/main.json, which "waymark install" deploys, is what infra/main.bicep says.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { armTemplate } from "../../infra/armTemplate.ts";

const bicep = readFileSync("infra/main.bicep", "utf8");
const committed = JSON.parse(readFileSync("infra/main.json", "utf8")) as {
  readonly parameters: Record<string, { type: string }>;
  readonly resources: readonly (Record<string, unknown> & {
    readonly type: string;
    readonly name: string;
    readonly dependsOn?: readonly string[];
  })[];
  readonly outputs: Record<string, unknown>;
};
const ofType = (type: string) =>
  committed.resources.filter((one) => one.type === type);

/** Every text in a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return value instanceof Object
    ? Object.entries(value).flatMap(([name, each]) => [name, ...textsIn(each)])
    : [];
}

describe("the template that is deployed", () => {
  it("is made from main.bicep: after a change “node infra/armTemplate.ts” is run again", () => {
    expect(armTemplate(bicep)).toEqual(committed);
  });

  it("has every resource, parameter and output that main.bicep declares, each under its type and version", () => {
    const declared = [...bicep.matchAll(/^resource \w+ '([^']+)'/gm)].map(
      ([, kind]) => kind,
    );
    expect(
      committed.resources.map(
        (one) => `${one.type}@${String(one["apiVersion"])}`,
      ),
    ).toEqual(declared);
    const names = (what: string) =>
      [...bicep.matchAll(new RegExp(`^${what} (\\w+) `, "gm"))].map(
        ([, name]) => name,
      );
    expect(Object.keys(committed.parameters)).toEqual(names("param"));
    expect(Object.keys(committed.outputs)).toEqual(names("output"));
  });

  it("has nothing of the other language left in it, and brackets that close", () => {
    for (const text of textsIn(committed)) {
      expect(text).not.toContain("${");
      if (!text.startsWith("[")) continue;
      expect(text.endsWith("]"), text).toBe(true);
      const outside = text.replaceAll(/'(?:[^']|'')*'/g, "");
      expect(outside.split("(").length, text).toBe(outside.split(")").length);
    }
  });

  it("asks only for resources that are in it, and tells the key to nobody but the vault", () => {
    const types = new Set(committed.resources.map(({ type }) => type));
    for (const text of textsIn(committed.resources))
      for (const [, type = ""] of text.matchAll(
        /esourceId\((?:resourceId\([^)]*\)\)?, )?'([A-Z][\w.]+\/[\w/]+)'/g,
      ))
        if (type !== "Microsoft.Authorization/roleDefinitions")
          expect(types, text).toContain(type);
    expect(committed.parameters["privateKey"]?.type).toBe("secureString");
    const telling = committed.resources.filter((one) =>
      JSON.stringify({ ...one, condition: null }).includes(
        "parameters('privateKey')",
      ),
    );
    expect(telling.map(({ type }) => type)).toEqual([
      "Microsoft.KeyVault/vaults/secrets",
    ]);
  });

  it("makes a home for the tab only where none is given, and alerts for what nobody would see", () => {
    expect(ofType("Microsoft.Web/staticSites")[0]?.["condition"]).toBe(
      "[empty(parameters('tabHost'))]",
    );
    const { variables } = committed as unknown as {
      variables: { alerts: readonly { name: string; query: string }[] };
    };
    expect(variables.alerts.map(({ name }) => name)).toEqual([
      "no-tick",
      "poison",
      "failed",
      "certificate",
    ]);
    expect(ofType("Microsoft.Insights/scheduledQueryRules")).toHaveLength(1);
  });

  it("looks for words that the service really logs", () => {
    const service = ["service", "signIn/signIn"]
      .map((name) => readFileSync(`src/reminders/${name}.ts`, "utf8"))
      .join("\n");
    for (const words of ["delivery failed", "certificate ends"])
      expect(service).toContain(`log.warn("${words}"`);
    expect(bicep).toContain('name == "plan"');
    expect(readFileSync("src/reminders/functions/app.ts", "utf8")).toContain(
      'app.timer("plan"',
    );
  });

  it("refuses what it cannot translate instead of leaving it out", () => {
    expect(() => armTemplate("output a string = nothing.here\n")).toThrow(
      /“nothing” in “nothing.here” is nothing known/,
    );
    expect(() =>
      armTemplate(
        "resource a 'B/c@1' = {\n  name: 'x'\n}\noutput o string = a.location\n",
      ),
    ).toThrow(/is not translated/);
  });
});
