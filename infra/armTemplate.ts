// Translates main.bicep into the JSON that Azure Resource Manager takes: the part of the Bicep language that main.bicep uses, and a refusal of the rest.
// The official compiler cannot be had from the package registries; where it can, "az bicep build" gives the same resources.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readProgram, type Resource } from "./bicep/reading.ts";
import {
  Expression,
  Translator,
  type Json,
  type Value,
} from "./bicep/translating.ts";

function plain(value: Value): Json {
  if (value instanceof Expression) return `[${value.text}]`;
  // A string that begins with a bracket would be taken for an expression.
  if (typeof value === "string")
    return value.startsWith("[") ? `[${value}` : value;
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Object)
    return Object.fromEntries(
      Object.entries(value as Record<string, Value>).map(([name, each]) => [
        name,
        plain(each),
      ]),
    );
  return value as Json;
}

function resourceJson(
  translator: Translator,
  name: string,
  resource: Resource,
): Json {
  translator.loop = resource.loop;
  const members = translator.members(resource.body) as {
    [name: string]: Value;
  };
  const scope = /^\s*scope: (\w+)$/m.exec(resource.body)?.[1];
  const needs = translator.needs(name);
  const { program } = translator;
  const written = {
    ...(resource.condition === null
      ? {}
      : {
          condition: new Expression(translator.expression(resource.condition)),
        }),
    type: resource.type,
    apiVersion: resource.version,
    ...members,
    name:
      resource.loop || !translator.nameOf(name).startsWith("'")
        ? new Expression(translator.nameOf(name))
        : (members["name"] ?? ""),
    ...(scope === undefined
      ? {}
      : { scope: new Expression(translator.resourceId(scope)) }),
    ...(resource.loop === null
      ? {}
      : {
          copy: {
            name,
            count: new Expression(`length(variables('${resource.loop.over}'))`),
          },
        }),
    ...(needs.length === 0
      ? {}
      : {
          // A loop is waited for by its own name.
          dependsOn: needs.map((other) =>
            program.resources.get(other)?.loop
              ? other
              : new Expression(translator.resourceId(other)),
          ),
        }),
  };
  translator.loop = null;
  return plain(written as Value);
}

/** The template that main.bicep stands for. */
export function armTemplate(source: string): Json {
  const program = readProgram(source);
  const translator = new Translator(program);
  const text = (mark: string | undefined): Json =>
    mark === undefined ? "" : plain(translator.value(mark.trim()));
  const parameters = [...program.params].map(
    ([name, { type, defaultText, marks }]): [string, Json] => [
      name,
      {
        type: marks.has("secure") ? "secureString" : type,
        ...(defaultText === null
          ? {}
          : { defaultValue: plain(translator.value(defaultText)) }),
        ...(marks.has("allowed")
          ? { allowedValues: text(marks.get("allowed")) }
          : {}),
        ...(marks.has("minLength")
          ? { minLength: Number(marks.get("minLength")) }
          : {}),
        ...(marks.has("maxLength")
          ? { maxLength: Number(marks.get("maxLength")) }
          : {}),
        ...(marks.has("description")
          ? { metadata: { description: text(marks.get("description")) } }
          : {}),
      },
    ],
  );
  const variables = [...program.vars]
    .filter(([, value]) => !translator.asks(value))
    .map(([name, value]): [string, Json] => [
      name,
      plain(translator.value(value)),
    ]);
  return {
    $schema:
      "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
    contentVersion: "1.0.0.0",
    parameters: Object.fromEntries(parameters),
    variables: Object.fromEntries(variables),
    resources: [...program.resources].map(([name, resource]) =>
      resourceJson(translator, name, resource),
    ),
    outputs: Object.fromEntries(
      [...program.outputs].map(
        ([name, { type, text: value }]): [string, Json] => [
          name,
          { type, value: plain(translator.value(value)) },
        ],
      ),
    ),
  };
}

if (import.meta.main) {
  const at = (name: string) => join(import.meta.dirname, name);
  const template = armTemplate(readFileSync(at("main.bicep"), "utf8"));
  writeFileSync(at("main.json"), `${JSON.stringify(template, null, 2)}\n`);
}
