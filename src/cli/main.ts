// The command line: `npx waymark <command>`. What other people's scripts may rely on is in the public contract.
import "../clock/start.ts";
import { UnreadableFile } from "../documents/import/file/unreadable.ts";
import { inEnglish } from "../domain/words/english.ts";
import { StoreFailure } from "../sharepoint/wire/failure.ts";
import {
  Unusable,
  helpOf,
  readArguments,
  type Command,
  type ExitCode,
} from "./program/command.ts";
import { whyNot } from "./program/edge.ts";
import { didYouMean } from "./program/nearMiss.ts";
import { refusalOf } from "./program/refusal.ts";

/** Loaded when asked for: `position` should not wait for the Word writer. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  install: async () => (await import("./commands/install.ts")).installCommand,
  provision: async () =>
    (await import("./commands/provision.ts")).provisionCommand,
  check: async () => (await import("./commands/check.ts")).checkCommand,
  import: async () => (await import("./commands/import.ts")).importCommand,
  export: async () => (await import("./commands/export.ts")).exportCommand,
  position: async () =>
    (await import("./commands/position.ts")).positionCommand,
  mcp: async () => (await import("./commands/mcp.ts")).mcpCommand,
  paper: async () => (await import("./commands/paper.ts")).paperCommand,
  record: async () => (await import("./commands/record.ts")).recordCommand,
  decide: async () => (await import("./commands/decide.ts")).decideCommand,
  assure: async () => (await import("./commands/assure.ts")).assureCommand,
  measure: async () => (await import("./commands/measure.ts")).measureCommand,
  key: async () => (await import("./commands/key.ts")).keyCommand,
  blank: async () => (await import("./commands/blank.ts")).blankCommand,
  remind: async () => (await import("./commands/remind.ts")).remindCommand,
};

async function overview(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  return [
    "waymark <command>",
    "",
    ...all.map(
      ({ usage, summary }) =>
        `  ${usage}\n      ${summary.split("\n")[0] ?? ""}`,
    ),
    "",
    "waymark <command> --help says more.",
  ].join("\n");
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** One clear line on standard error; with `--json` the same as a document, since a script reads standard output. */
function refuse(json: boolean, code: string, words: string): void {
  const line = words.replace(/\s+/g, " ").trim();
  if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
  process.stderr.write(`${line}\n`);
  if (json) print(JSON.stringify({ error: { code, message: line } }));
}

async function run(args: readonly string[]): Promise<ExitCode> {
  const [name = "", ...rest] = args;
  if (["", "help", "--help", "-h"].includes(name)) {
    print(await overview());
    return name === "" ? 2 : 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load)
    throw new Unusable(
      "command",
      `There is no command “${name}”.${didYouMean(name, Object.keys(commands))} There are: ${Object.keys(commands).join(", ")}.`,
    );
  const command = await load();
  const given = readArguments(name, command, rest);
  if (given.flag("help")) {
    const help = helpOf(name, command);
    print(given.flag("json") ? JSON.stringify({ help }, null, 2) : help);
    return 0;
  }
  const { exit, json, lines, aside = [] } = await command.run(given);
  if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
  for (const line of aside) process.stderr.write(`${line}\n`);
  // A command that spoke a protocol has nothing more to say.
  if (given.flag("json")) print(JSON.stringify(json, null, 2));
  else if (lines.length > 0) print(lines.join("\n"));
  return exit;
}

const args = process.argv.slice(2);
const json = args.some((arg) => /^--json(?:=|$)/.test(arg));
// "waymark … | head" has read enough: no reason to fail.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  process.stderr.write(
    `waymark: the answer could not be printed: ${whyNot(error)}.\n`,
  );
  process.exit(1);
});
// Nobody listens any more; what is done is done all the same, and the exit code says how it went.
process.stderr.on("error", () => undefined);
try {
  process.exitCode = await run(args);
} catch (error) {
  if (error instanceof Unusable) {
    refuse(json, error.code, error.message);
    process.exitCode = 2;
  } else if (error instanceof UnreadableFile) {
    refuse(json, error.code, inEnglish(error.words));
    process.exitCode = 2;
  } else if (error instanceof StoreFailure) {
    refuse(json, error.kind, refusalOf(error));
    process.exitCode = error.kind === "rejected" ? 1 : 3;
  } else {
    // A fault of ours: the trace is for whoever mends it, and a script still gets its document.
    console.error(error);
    const words = error instanceof Error ? error.message : String(error);
    if (json)
      print(JSON.stringify({ error: { code: "fault", message: words } }));
    process.exitCode = 1;
  }
}
