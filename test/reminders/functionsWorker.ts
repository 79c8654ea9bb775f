// What Microsoft's Node worker is to an app, in a process of its own: gives the core of Functions to `require` only, loads the package's entry, takes what it registers, calls it.
import { readFileSync } from "node:fs";
import Module from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** One call, as the host describes it to the worker. */
export interface Invocation {
  readonly id: string;
  readonly name: string;
  /** What the trigger brings, in the worker's own shape: `{ string }`, `{ json }` or `{ http }`. */
  readonly data: unknown;
  readonly triggerMetadata: Readonly<Record<string, { string: string }>>;
}

export type Binding = { type: string; [name: string]: unknown };

/** What this process tells the one that started it. */
export type Told =
  | { readonly loaded: Readonly<Record<string, readonly Binding[]>> }
  | { readonly id: string; readonly answer: unknown }
  | { readonly id: string; readonly failure: string };

interface Metadata {
  readonly name: string;
  readonly bindings: Readonly<Record<string, Binding>>;
}

interface Model {
  getInvocationModel(context: unknown): {
    getArguments(): Promise<{ context: unknown; inputs: unknown[] }>;
    invokeFunction(
      context: unknown,
      inputs: unknown[],
      callback: unknown,
    ): Promise<unknown>;
    getResponse(context: unknown, result: unknown): Promise<unknown>;
  };
}

const functions = new Map<string, { about: Metadata; callback: unknown }>();
let model: Model | null = null;

class Disposable {
  dispose(): void {}
}

const core = {
  version: "3.10.0",
  hostVersion: "4.1047.100",
  log: () => undefined,
  registerHook: () => new Disposable(),
  getProgrammingModel: () => model,
  setProgrammingModel: (programming: Model) => {
    model = programming;
  },
  registerFunction: (about: Metadata, callback: unknown) => {
    functions.set(about.name, { about, callback });
    return new Disposable();
  },
  Disposable,
};

type Require = (this: unknown, ...given: unknown[]) => unknown;

// Only this way: the worker patches `require` and nothing else.
Reflect.set(
  Module.prototype,
  "require",
  new Proxy(Reflect.get(Module.prototype, "require") as Require, {
    apply: (target, self, given: unknown[]) =>
      given[0] === "@azure/functions-core"
        ? core
        : Reflect.apply(target, self, given),
  }),
);

async function load(folder: string): Promise<void> {
  const { main } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  ) as { main: string };
  await import(pathToFileURL(join(folder, main)).href);
  const loaded = [...functions].map(([name, { about }]) => [
    name,
    Object.values(about.bindings),
  ]);
  process.send?.({ loaded: Object.fromEntries(loaded) });
}

async function call({ id, name, data, triggerMetadata }: Invocation) {
  const registered = functions.get(name);
  if (!registered || !model) throw new Error(`No function is called ${name}.`);
  const { about, callback } = registered;
  const trigger = Object.entries(about.bindings).find(([, { type }]) =>
    type.endsWith("Trigger"),
  );
  const invocation = model.getInvocationModel({
    invocationId: id,
    metadata: about,
    request: {
      invocationId: id,
      inputData: [{ name: trigger?.[0], data }],
      triggerMetadata,
    },
    log: () => undefined,
  });
  const { context, inputs } = await invocation.getArguments();
  const result = await invocation.invokeFunction(context, inputs, callback);
  return invocation.getResponse(context, result);
}

process.on("message", (invocation: Invocation) => {
  const { id } = invocation;
  call(invocation).then(
    (answer) => process.send?.({ id, answer }),
    (error: unknown) => process.send?.({ id, failure: String(error) }),
  );
});

await load(process.argv[2] ?? "");
