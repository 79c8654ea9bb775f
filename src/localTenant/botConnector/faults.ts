// What can go wrong on the way to Teams, switched on by a test or by hand: the refusals and silences the delivery core must survive.
import { setTimeout as wait } from "node:timers/promises";
import { ConnectionDropped, json } from "../http.ts";

type Operation =
  | "create"
  | "send"
  | "update"
  | "delete"
  | "notify"
  /** The members of the team, page by page. */
  | "roster"
  /** Graph's messages of the channel. */
  | "channelMessages"
  /** The shared mailbox: making a draft, sending it, looking at it. */
  | "draft"
  | "sendMail"
  | "readMail";

export const faultKinds = [
  "throttled",
  "unavailable",
  "acceptedThen502",
  "lostRequest",
  "lostReply",
  "delay",
  "notInRoster",
  "blockedByUser",
  "writesBlocked",
  "notFound",
  "tooLarge",
  "disabledByAdmin",
  "accessDenied",
] as const;

/** One fault. Without `on` it meets every operation, without `times` it stays until it is cleared. */
export type BotFault = {
  readonly kind: (typeof faultKinds)[number];
  readonly on?: readonly Operation[];
  /** Object id: only requests about this person. */
  readonly person?: string;
  readonly times?: number;
  /** How many that would meet it are let through first. */
  readonly after?: number;
  /** Seconds said in Retry-After of `throttled`; null leaves the header out. */
  readonly retryAfter?: number | null;
  /** Milliseconds of `delay`. */
  readonly milliseconds?: number;
};

/** An error in the Bot Connector's shape. */
export function refusal(
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
): Response {
  return json(status, { error: { code, message } }, headers);
}

const refusals = {
  notInRoster: () =>
    refusal(
      403,
      "BotNotInConversationRoster",
      "The bot is not part of the conversation roster.",
    ),
  blockedByUser: () =>
    refusal(
      403,
      "ConversationBlockedByUser",
      "User blocked the conversation with the bot.",
    ),
  writesBlocked: () =>
    refusal(
      403,
      "MessageWritesBlocked",
      "Messages cannot be written to this conversation.",
    ),
  notFound: () =>
    refusal(404, "ConversationNotFound", "Conversation not found."),
  tooLarge: () => refusal(413, "MessageSizeTooBig", "Message size too large."),
  disabledByAdmin: () =>
    refusal(401, "BotDisabledByAdmin", "The tenant admin disabled this bot."),
  accessDenied: () =>
    refusal(
      403,
      "ErrorAccessDenied",
      "Access is denied. Check credentials and try again.",
    ),
  unavailable: () =>
    refusal(503, "ServiceError", "The service is unavailable."),
} as const;

export type Faults = {
  all(): readonly BotFault[];
  set(faults: readonly BotFault[]): void;
  /** Runs an operation under whatever faults meet it. */
  around(
    operation: Operation,
    person: string | null,
    act: () => Promise<Response>,
  ): Promise<Response>;
};

function throttled(fault: BotFault): Response {
  const seconds = fault.retryAfter === undefined ? 2 : fault.retryAfter;
  return refusal(
    429,
    "TooManyRequests",
    "API calls quota exceeded.",
    seconds === null ? {} : { "retry-after": String(seconds) },
  );
}

async function under(
  fault: BotFault,
  act: () => Promise<Response>,
): Promise<Response> {
  switch (fault.kind) {
    case "throttled":
      return throttled(fault);
    case "delay":
      await wait(fault.milliseconds ?? 3000);
      return act();
    case "lostRequest":
      throw new ConnectionDropped();
    case "lostReply":
      await act();
      throw new ConnectionDropped();
    case "acceptedThen502":
      await act();
      return refusal(502, "BadGateway", "Bad gateway.");
    default:
      return refusals[fault.kind]();
  }
}

/** The switchboard: the first fault that meets an operation is used, and used up when it has a number of times. */
export function createFaults(): Faults {
  let active: { fault: BotFault; left: number; spared: number }[] = [];
  return {
    all: () =>
      active.map(({ fault, left }) =>
        left === Infinity ? fault : { ...fault, times: left },
      ),
    set: (faults) => {
      active = faults.map((fault) => ({
        fault,
        left: fault.times ?? Infinity,
        spared: fault.after ?? 0,
      }));
    },
    around: (operation, person, act) => {
      const met = active.find(
        ({ fault, left }) =>
          left > 0 &&
          (fault.on?.includes(operation) ?? true) &&
          (fault.person === undefined || fault.person === person),
      );
      if (met === undefined) return act();
      if (met.spared > 0) {
        met.spared -= 1;
        return act();
      }
      met.left -= 1;
      return under(met.fault, act);
    },
  };
}
