// What a command of the command line is, and how it reads its arguments and says its results.
import { parseArgs, type ParseArgsConfig } from "node:util";
import {
  parseDate,
  type CalendarDate,
} from "../../domain/values/calendarDate.ts";
import { didYouMean } from "./nearMiss.ts";

/** 0 done, 1 done with problems that need a person, 2 the input or the arguments are unusable, 3 the tenant cannot be reached or refuses. */
export type ExitCode = 0 | 1 | 2 | 3;

/** The input or the arguments are unusable: one sentence that says what and what to do. Nothing was changed. */
export class Unusable extends Error {
  readonly code: string;

  constructor(code: string, words: string) {
    super(words);
    this.code = code;
  }
}

export interface CommandAnswer {
  readonly exit: ExitCode;
  /** For `--json`: one document. */
  readonly json: unknown;
  /** For people, a line each. */
  readonly lines: readonly string[];
  /** Said on standard error beside a JSON document that has no place for it. */
  readonly aside?: readonly string[];
}

export interface Given {
  readonly words: readonly string[];
  text(name: string): string | null;
  /** Throws `Unusable` when the option was left out. */
  required(name: string): string;
  flag(name: string): boolean;
  /** A day written as YYYY-MM-DD; throws `Unusable` when it is no such day. */
  date(name: string): CalendarDate | null;
  /** Shows how far long work has come, on a terminal. */
  progress(words: string): void;
}

export interface Command {
  readonly summary: string;
  readonly usage: string;
  /** How many words follow the command ("FILE"). */
  readonly words: number;
  readonly options: Readonly<Record<string, "text" | "flag">>;
  run(given: Given): Promise<CommandAnswer>;
}

/** Every command takes these. */
const always = { json: "flag", help: "flag", site: "text" } as const;

export function helpOf(name: string, command: Command): string {
  return [
    `waymark ${command.usage}`,
    "",
    command.summary,
    "",
    "  --json       print one JSON document and nothing else",
    "  --site URL   a SharePoint site; without it the local tenant is used",
    "",
    `Exit codes: 0 done, 1 done with problems that need a person, 2 unusable input or arguments, 3 the tenant cannot be reached or refuses.`,
    `See docs for the settings in the environment that “${name}” needs with --site.`,
  ].join("\n");
}

/** @throws Unusable for an option or a number of words the command does not take */
export function readArguments(
  name: string,
  command: Command,
  args: readonly string[],
): Given {
  const known = { ...command.options, ...always };
  const options: ParseArgsConfig["options"] = Object.fromEntries(
    Object.entries(known).map(([option, kind]) => [
      option,
      { type: kind === "flag" ? "boolean" : "string" },
    ]),
  );
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    const [first = ""] = (error as Error).message.split(". ");
    const unknown = /^Unknown option '(-+)([^']+)'/.exec(first);
    const hint = unknown
      ? didYouMean(
          `--${unknown[2] ?? ""}`,
          Object.keys(known).map((option) => `--${option}`),
        )
      : "";
    throw new Unusable(
      "arguments",
      `${first.replace(/\.$/, "")}.${hint} Usage: waymark ${command.usage}`,
    );
  }
  const { values } = parsed;
  const positionals = parsed.positionals.filter((word) => word.trim() !== "");
  const [empty] = Object.keys(values).filter(
    (option) => String(values[option]).trim() === "",
  );
  if (empty !== undefined)
    throw new Unusable(
      "arguments",
      `--${empty} is needed with something in it, or not at all. Usage: waymark ${command.usage}`,
    );
  if (values["help"] !== true && positionals.length !== command.words)
    throw new Unusable(
      "arguments",
      `“${name}” takes ${command.words === 0 ? "no words" : `${command.words} word`} after its name, and was given ${positionals.length}. Usage: waymark ${command.usage}`,
    );
  return given(values, positionals, command.usage);
}

function given(
  values: Readonly<Record<string, unknown>>,
  words: readonly string[],
  usage: string,
): Given {
  const text = (option: string) => {
    const value = values[option];
    return typeof value === "string" ? value : null;
  };
  return {
    words,
    text,
    required(option) {
      const value = text(option);
      if (value === null || value.trim() === "")
        throw new Unusable(
          "arguments",
          `--${option} is needed. Usage: waymark ${usage}`,
        );
      return value;
    },
    flag: (option) => values[option] === true,
    date(option) {
      const written = text(option);
      if (written === null) return null;
      const date = parseDate(written);
      if (date) return date;
      throw new Unusable(
        "date",
        `--${option} must be a day such as 2018-06-30, and “${written}” is not one.`,
      );
    },
    progress(line) {
      if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`);
    },
  };
}

/** The day in --since, where one is given. @throws Unusable for one after the day in --as-at */
export function sinceGiven(
  from: Given,
  asAt: CalendarDate,
): CalendarDate | null {
  const since = from.date("since");
  if (since === null || since <= asAt) return since;
  throw new Unusable(
    "date",
    `--since ${since} is after --as-at ${asAt}. Put the earlier day in --since.`,
  );
}

/** A day that must be given. */
export function requiredDate(from: Given, option: string): CalendarDate {
  from.required(option);
  const date = from.date(option);
  if (date) return date;
  throw new Unusable("date", `--${option} is needed.`);
}
