// Structured logs without personal text: keys are hashed, a correlation id runs from the timer to the card to the list.
import { createHash } from "node:crypto";
import { pino } from "pino";

/** One line of the log: what happened, to which card, under which correlation id. Never a name, a title or a note. */
export interface LogFacts {
  readonly correlation?: string | null | undefined;
  readonly card?: string | undefined;
  readonly [fact: string]: string | number | boolean | null | undefined;
}

export interface Log {
  info(what: string, facts?: LogFacts): void;
  warn(what: string, facts?: LogFacts): void;
}

/** First 32 characters of a hash: names a card in logs, tables and chain ids without saying whose it is. */
export function hashed(key: string): string {
  return createHash("sha256").update(key).digest("base64url").slice(0, 32);
}

/** The first 53 bits of the hash: Graph's chain id is an Int64, but JSON numbers in JavaScript keep no more. */
export function chainIdOf(key: string): number {
  const bytes = createHash("sha256").update(key).digest();
  return Number(bytes.readBigUInt64BE(0) >> 11n);
}

export function makeLog(level = "info"): Log {
  const logger = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination(2),
  );
  const shown = ({ card, ...facts }: LogFacts): LogFacts =>
    card === undefined ? facts : { ...facts, card: hashed(card) };
  return {
    info: (what, facts = {}) => logger.info(shown(facts), what),
    warn: (what, facts = {}) => logger.warn(shown(facts), what),
  };
}

export const quiet: Log = { info: () => undefined, warn: () => undefined };

/** What may be said of an error in a log: its kind, never its words (they may quote a person's). */
export function errorFacts(error: unknown): LogFacts {
  if (!(error instanceof Error)) return { error: "unknown" };
  const kind =
    "kind" in error && typeof error.kind === "string" ? error.kind : null;
  return {
    error: error.name,
    kind,
    at:
      error.stack
        ?.split("\n")[1]
        ?.trim()
        .replace(/\(?file:.*\//, "") ?? null,
  };
}
