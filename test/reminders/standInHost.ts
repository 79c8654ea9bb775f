// A stand-in for the core of the Functions host: takes what the real @azure/functions registers, and hands out the handlers to be called.
import Module from "node:module";

export interface Registered {
  readonly bindings: readonly { type: string; [name: string]: unknown }[];
  readonly handler: (...given: unknown[]) => Promise<unknown>;
}

interface Loader {
  _load: (name: string, ...rest: unknown[]) => unknown;
}

/** Loads our registrations. `model` is null when the library registered no programming model. */
export async function loadFunctions(): Promise<{
  readonly functions: ReadonlyMap<string, Registered>;
  readonly model: unknown;
}> {
  const functions = new Map<string, Registered>();
  let model: unknown = null;
  const loader = Module as unknown as Loader;
  const load = loader._load;
  const core = {
    version: "4.0.0",
    registerFunction: (
      about: { name: string; bindings: Record<string, { type: string }> },
      handler: Registered["handler"],
    ) =>
      void functions.set(about.name, {
        bindings: Object.values(about.bindings),
        handler,
      }),
    setProgrammingModel: (programming: unknown) => (model = programming),
    registerHook: () => new core.Disposable(),
    Disposable: class {
      dispose(): void {}
    },
  };
  loader._load = (name, ...rest) =>
    name === "@azure/functions-core" ? core : load.call(Module, name, ...rest);
  try {
    await import("../../src/reminders/functions/app.ts");
  } finally {
    loader._load = load;
  }
  return { functions, model };
}
