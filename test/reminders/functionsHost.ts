// Azure Functions around the service as it ships: dist/service alone in an empty folder, loaded as Microsoft's worker loads it, called by its triggers.
import { execFileSync, fork, type ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Binding, Invocation, Told } from "./functionsWorker.ts";

const root = join(import.meta.dirname, "..", "..");

export interface HttpCall {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface FunctionsHost {
  readonly functions: Readonly<Record<string, readonly Binding[]>>;
  timer(name: string): Promise<void>;
  /** Rejects when the function throws, as the host counts it. */
  queue(name: string, messageId: string, text: string): Promise<void>;
  http(
    name: string,
    call: HttpCall,
  ): Promise<{
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: unknown;
  }>;
  stop(): void;
}

/** Sets the clock of the process that is started: its time goes on from this moment. */
const clockAt = (moment: string) =>
  `data:text/javascript,${encodeURIComponent(`
    const Real = Date;
    const shift = Real.parse(${JSON.stringify(moment)}) - Real.now();
    globalThis.Date = class extends Real {
      constructor(...given) { super(...(given.length ? given : [Real.now() + shift])); }
      static now() { return Real.now() + shift; }
    };`)}`;

/** What the process says first: its functions, or why it could not load. */
function firstWord(child: ChildProcess): Promise<FunctionsHost["functions"]> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stderr?.on("data", (text: Buffer) => (said += text.toString()));
    child.once("exit", () =>
      reject(new Error(`The worker could not load the service.\n${said}`)),
    );
    child.once("message", (told: Told) =>
      "loaded" in told
        ? resolve(told.loaded)
        : reject(new Error("The worker spoke before it had loaded.")),
    );
  });
}

function callsTo(child: ChildProcess) {
  return (
    name: string,
    data: unknown,
    triggerMetadata: Invocation["triggerMetadata"] = {},
  ) =>
    new Promise<unknown>((resolve, reject) => {
      const id = randomUUID();
      const listen = (told: Told) => {
        if (!("id" in told) || told.id !== id) return;
        child.off("message", listen);
        if ("failure" in told) reject(new Error(told.failure));
        else resolve(told.answer);
      };
      child.on("message", listen);
      child.send({ id, name, data, triggerMetadata } satisfies Invocation);
    });
}

interface HttpAnswer {
  readonly returnValue: {
    readonly http: {
      readonly statusCode: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body: { readonly bytes?: Uint8Array };
    };
  };
}

/** Builds what has changed, copies dist/service to an empty folder and loads it there, with these settings in its environment. */
export async function startFunctions(
  settings: Readonly<Record<string, string>>,
  now: string,
): Promise<FunctionsHost> {
  execFileSync(process.execPath, ["scripts/build.mjs", "--service"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const folder = mkdtempSync(join(tmpdir(), "waymark-functions-"));
  cpSync(join(root, "dist", "service"), folder, { recursive: true });
  const child = fork(
    join(import.meta.dirname, "functionsWorker.ts"),
    [folder],
    {
      cwd: folder,
      execArgv: ["--import", clockAt(now)],
      env: { PATH: process.env["PATH"], ...settings },
      serialization: "advanced",
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    },
  );
  const functions = await firstWord(child);
  const call = callsTo(child);
  return {
    functions,
    timer: async (name) =>
      void (await call(name, {
        json: JSON.stringify({ IsPastDue: false, ScheduleStatus: {} }),
      })),
    queue: async (name, messageId, text) =>
      void (await call(name, { string: text }, { Id: { string: messageId } })),
    http: async (name, { method, url, headers = {}, body = "" }) => {
      const answer = (await call(name, {
        http: { method, url, headers, body: { string: body } },
      })) as HttpAnswer;
      const {
        statusCode,
        headers: told = {},
        body: sent,
      } = answer.returnValue.http;
      const text = Buffer.from(sent.bytes ?? []).toString();
      return {
        status: Number(statusCode),
        headers: told,
        body: text === "" ? null : (JSON.parse(text) as unknown),
      };
    },
    stop: () => {
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
