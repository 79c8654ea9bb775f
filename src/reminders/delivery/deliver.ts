// The delivery core: a card goes out at most once for its key and never silently not at all, whatever crashes, repeats or lies in between.
// Why so: Teams' "create activity" has no idempotency key, so exactly once cannot be had by retrying. A certain refusal is retried;
// anything else is unknown, and unknown is settled by a channel that may be repeated. Only types are imported, so that the campaign can mutate this file.
import type {
  Message,
  QueueOutcome,
  Reply,
  Verdict,
  DeliveryPorts,
} from "./ports.ts";
import type { Patch, LedgerRow } from "./row.ts";

const done: QueueOutcome = { kind: "done" };
const later = (ms: number): QueueOutcome => ({ kind: "later", ms });
const over: readonly string[] = ["sent", "suppressed", "expired", "failed"];

const aDay = 86_400_000;

type ReplyMeaning =
  | "accepted"
  | "refusedForNow"
  | "unreachable"
  | "tooLarge"
  | "stopped"
  | "refused"
  | "unknown";

/** What a reply to a POST proves. Only a certain refusal may lead to another POST. */
export function read(reply: Reply): ReplyMeaning {
  const { status, code } = reply;
  if (status === null) return "unknown";
  if (status >= 200 && status < 300) return "accepted";
  if (status === 429 || status === 412 || status === 0) return "refusedForNow";
  if (status === 401 || code === "BotDisabledByAdmin") return "stopped";
  if (status === 403 || status === 404) return "unreachable";
  if (status === 413) return "tooLarge";
  if (status === 408 || status >= 500) return "unknown";
  return "refused";
}

/** One queue message: brings its row as far as it will go now. May throw; the message then comes back after the queue's visibility time. */
export async function deliver<P>(
  world: DeliveryPorts<P>,
  message: Message,
): Promise<QueueOutcome> {
  const row = await world.ledger.get(message.key);
  if (!row || over.includes(row.state)) return done;
  const hold = new Hold(world, row, message.token ?? message.id);
  if (row.state === "sending" || row.state === "unknown") {
    const outcome = await settle(hold);
    if (outcome) return outcome;
  }
  return hold.row.state === "mailing" ? mail(hold) : send(hold);
}

/** A row in a worker's hands: every change is compare-and-set against the version last seen. */
class Hold<P> {
  readonly world: DeliveryPorts<P>;
  readonly token: string;
  row: LedgerRow;

  constructor(world: DeliveryPorts<P>, row: LedgerRow, token: string) {
    this.world = world;
    this.row = row;
    this.token = token;
  }

  /** False when somebody else moved the row meanwhile. */
  async set(patch: Patch): Promise<boolean> {
    const next = await this.world.ledger.replace(this.row, {
      ...patch,
      movedAt: this.world.now(),
    });
    if (next) this.row = next;
    return next !== null;
  }

  async end(
    state: "suppressed" | "expired" | "failed",
    why: string,
  ): Promise<QueueOutcome> {
    return (await this.set({ state, why })) ? done : later(1_000);
  }

  wait(reply: Reply): number {
    const { timing } = this.world;
    const step = timing.backoffMs * 2 ** Math.min(this.row.attempt, 8);
    return Math.max(
      reply.retryAfterMs,
      Math.min(timing.backoffMaxMs, step) * (0.8 + 0.4 * this.world.random()),
    );
  }
}

/** The row was on the wire and nobody recorded the answer. Null means: proved absent, it may be sent. */
async function settle<P>(hold: Hold<P>): Promise<QueueOutcome | null> {
  const { world, row, token } = hold;
  const { settleMs } = world.timing;
  if (row.state !== "unknown" || row.resolver !== token) return takeOver(hold);
  // The message's own invisibility is the settle timer; the stored moment guards against an error path that came back too early.
  const rested = world.now() - row.unknownAt;
  if (rested >= 0 && rested < settleMs) return later(settleMs - rested);
  if (row.place === "chat") {
    const reply = await world.wire.notify(row);
    if (read(reply) !== "accepted") return notNotified(hold, reply);
    return arrived(hold, "feed", null);
  }
  const found = await world.wire.probe(row);
  if (!found.known && world.now() - Date.parse(row.day) > 2 * aDay)
    return hold.end(
      "failed",
      `Teams gave no answer and the channel could not be read, so it was not posted again. Look into the channel. ${found.why ?? ""}`.trim(),
    );
  if (!found.known)
    return later(
      hold.wait({
        status: null,
        id: null,
        retryAfterMs: found.waitMs ?? 0,
        code: null,
      }),
    );
  if (found.id !== null) return arrived(hold, "probe", found.id);
  return (await hold.set({ state: "planned", resolver: null }))
    ? null
    : later(1_000);
}

/** Exactly one queue message settles an unknown row; the others step back. */
async function takeOver<P>(hold: Hold<P>): Promise<QueueOutcome> {
  const { world, row, token } = hold;
  const { settleMs } = world.timing;
  const age =
    world.now() - (row.state === "sending" ? row.sendingAt : row.unknownAt);
  if (row.state === "unknown" && age >= 0 && age < 3 * settleMs) return done;
  if (row.state === "sending" && age >= 0 && age < settleMs)
    return later(settleMs - age);
  const mine = await hold.set({
    state: "unknown",
    resolver: token,
    unknownAt: world.now(),
  });
  return later(mine ? settleMs : 1_000);
}

/** The feed refused for good (the app is gone): email is the last road, and may be repeated as well. */
async function notNotified<P>(
  hold: Hold<P>,
  reply: Reply,
): Promise<QueueOutcome> {
  const reading = read(reply);
  if (reading === "unreachable" || reading === "refused")
    return toEmail(hold, reply);
  return later(hold.wait(reply));
}

async function send<P>(hold: Hold<P>): Promise<QueueOutcome> {
  const { world } = hold;
  const paused = (await world.ledger.pausedUntil()) - world.now();
  if (paused > 0) return later(paused + 5_000 * world.random());
  const verdict = await world.judge(hold.row);
  if (verdict.kind !== "send") return notNow(hold, verdict);
  const before = world.elapsed();
  const claimed = await hold.set({
    state: "sending",
    attempt: hold.row.attempt + 1,
    sendingAt: world.now(),
  });
  if (!claimed) return later(1_000);
  // Slept between claim and wire: another worker may have begun to settle the row, so this one stands down.
  if (world.elapsed() - before > world.timing.claimBudgetMs)
    return later(world.timing.settleMs);
  return record(hold, await world.wire.post(hold.row, verdict.parcel));
}

async function notNow<P>(
  hold: Hold<P>,
  verdict: Exclude<Verdict<P>, { kind: "send" }>,
): Promise<QueueOutcome> {
  if (verdict.kind === "wait") return later(verdict.ms);
  return hold.end(
    verdict.kind === "suppress" ? "suppressed" : "expired",
    verdict.why,
  );
}

async function record<P>(hold: Hold<P>, reply: Reply): Promise<QueueOutcome> {
  const { world } = hold;
  switch (read(reply)) {
    case "accepted":
      return arrived(hold, "card", reply.id);
    case "refusedForNow":
      return waitAndRetry(hold, reply);
    case "stopped":
      await world.ledger.pause(world.now() + 60 * 60_000, words(reply));
      return (await hold.set({ state: "planned", attempt: 0 }))
        ? later(60 * 60_000)
        : later(world.timing.settleMs);
    case "unreachable":
      return unreachable(hold, reply);
    case "tooLarge":
      if (hold.row.shorter) return hold.end("failed", words(reply));
      return (await hold.set({ state: "planned", shorter: true }))
        ? later(0)
        : later(world.timing.settleMs);
    case "refused":
      return hold.end("failed", words(reply));
    case "unknown":
      await hold.set({
        state: "unknown",
        resolver: hold.token,
        unknownAt: world.now(),
      });
      return later(world.timing.settleMs);
  }
}

async function waitAndRetry<P>(
  hold: Hold<P>,
  reply: Reply,
): Promise<QueueOutcome> {
  const { world } = hold;
  const wait = hold.wait(reply);
  // One worker told to wait means every worker waits: the limit is the tenant's, not the worker's.
  if (reply.status === 429 && reply.retryAfterMs > 0)
    await world.ledger.pause(world.now() + wait, words(reply));
  // No number of tries is too many for a certain refusal: the end of its day, which `judge` knows, ends it.
  return (await hold.set({ state: "planned" }))
    ? later(wait)
    : later(world.timing.settleMs);
}

async function unreachable<P>(
  hold: Hold<P>,
  reply: Reply,
): Promise<QueueOutcome> {
  const { world } = hold;
  if (hold.row.place === "channel")
    return hold.end(
      "failed",
      `Teams refused the post (${reply.status}): the Waymark app is not in the channel's team, or the channel is gone. Have an owner of the team add the app, or choose the channel again under Reminders.`,
    );
  if (hold.row.repaired) return toEmail(hold, reply);
  await world.wire.repair(hold.row);
  return (await hold.set({ state: "planned", repaired: true }))
    ? later(0)
    : later(world.timing.settleMs);
}

async function toEmail<P>(hold: Hold<P>, reply: Reply): Promise<QueueOutcome> {
  const moved = await hold.set({
    state: "mailing",
    attempt: 0,
    activityId: null,
    why: words(reply),
  });
  return later(moved ? 0 : 1_000);
}

/** Draft first, its lasting id into the ledger, then send: each step can be repeated without a second email. */
async function mail<P>(hold: Hold<P>): Promise<QueueOutcome> {
  const { world } = hold;
  if (hold.row.activityId === null) {
    const verdict = await world.judge(hold.row);
    if (verdict.kind !== "send") return notNow(hold, verdict);
    const drafted = await world.wire.draft(hold.row, verdict.parcel);
    if (read(drafted) !== "accepted" || drafted.id === null)
      return mailLater(hold, drafted);
    if (!(await hold.set({ activityId: drafted.id }))) return later(1_000);
  }
  const sent = await world.wire.sendDraft(hold.row);
  return read(sent) === "accepted"
    ? arrived(hold, "email", null)
    : mailLater(hold, sent);
}

async function mailLater<P>(
  hold: Hold<P>,
  reply: Reply,
): Promise<QueueOutcome> {
  const { world } = hold;
  const reading = read(reply);
  const hopeless = reading === "refused" || reading === "unreachable";
  if (hopeless || hold.row.attempt + 1 >= world.timing.mailAttempts)
    return hold.end(
      "failed",
      `${hold.row.why ?? ""} ${mailWords(reply)}`.trim(),
    );
  await hold.set({ attempt: hold.row.attempt + 1 });
  return later(hold.wait(reply));
}

/** Positive evidence always wins, even over a worker that took the row for lost meanwhile. */
async function arrived<P>(
  hold: Hold<P>,
  via: "card" | "feed" | "probe" | "email",
  activityId: string | null,
): Promise<QueueOutcome> {
  const { ledger } = hold.world;
  await hold.world.told(hold.row);
  for (let tries = 0; tries < 5; tries += 1) {
    const patch: Patch = {
      state: "sent",
      via,
      ...(activityId === null ? {} : { activityId }),
    };
    if (await hold.set(patch)) return done;
    const now = await ledger.get(hold.row.key);
    if (!now || over.includes(now.state)) return done;
    hold.row = now;
  }
  return later(1_000);
}

function mailWords(reply: Reply): string {
  switch (reply.code) {
    case "NoMailbox":
      return "Email: no mailbox to send from is set up (WAYMARK_MAILBOX).";
    case "NoEmail":
      return "Email: no address is known. Correct the holder under Posts.";
    case "DraftGone":
      return "Email: the draft is no longer in the mailbox, and nobody can tell whether it went. Look in the mailbox's Sent Items.";
    case "ErrorAccessDenied":
      return "Email: the mailbox refused. Have the Exchange administrator let Waymark write and send from it.";
    default:
      return `Email: ${words(reply, "The mailbox")}`;
  }
}

function words(reply: Reply, who = "Teams"): string {
  const what =
    reply.status === null
      ? "no answer"
      : reply.status === 0
        ? "no connection"
        : String(reply.status);
  return reply.code
    ? `${who} answered ${what} (${reply.code}).`
    : `${who} answered ${what}.`;
}
