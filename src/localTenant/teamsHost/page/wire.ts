// The window protocol of teams-js: messages in from a known frame, answers and events back to its exact origin. Everything is recorded.
import type { AppFrame, FrameContext } from "./frames.ts";
import { frameOf } from "./frames.ts";

export type WireRequest = {
  id: number;
  func: string;
  args: unknown[];
  data?: string;
  uuidAsString?: string;
};

/** How teams-js reads the answer's arguments: `[value]`, `[ok, reason]`, `[error, result]`, or nothing at all. */
type Convention = "value" | "okReason" | "errorResult" | "oneWay";

export type Call = {
  readonly convention: Convention;
  readonly allowedFrameContexts: "any" | readonly FrameContext[];
  /** Answers the arguments of the response; what it returns for a one-way call is not sent. */
  readonly handler: (
    frame: AppFrame,
    request: WireRequest,
  ) => unknown[] | void | Promise<unknown[] | void>;
};

type Recorded = {
  direction: "in" | "out" | "stranger";
  func: string;
  args: unknown;
  origin: string;
};

declare global {
  interface Window {
    /** Every message that crossed, for tests and failure reports. */
    __wire: Recorded[];
    /** Calls this host does not know, or not from there. */
    __unknownCalls: { func: string; why: string }[];
  }
}

function record(entry: Recorded) {
  window.__wire.push(entry);
}

const monotonic = () => performance.timeOrigin + performance.now();

function reply(frame: AppFrame, request: WireRequest, args: unknown[]) {
  record({ direction: "out", func: request.func, args, origin: frame.origin });
  frame.element.contentWindow?.postMessage(
    {
      id: request.id,
      ...(request.uuidAsString === undefined
        ? {}
        : { uuidAsString: request.uuidAsString }),
      args,
      monotonicTimestamp: monotonic(),
    },
    frame.origin,
  );
}

/** Sends an event (no id) to a frame. */
export function sendEvent(frame: AppFrame, func: string, args: unknown[]) {
  record({ direction: "out", func, args, origin: frame.origin });
  frame.element.contentWindow?.postMessage(
    { func, args, timestamp: Date.now(), monotonicTimestamp: monotonic() },
    frame.origin,
  );
}

function unknown(request: WireRequest, why: string) {
  window.__unknownCalls.push({ func: request.func, why });
  const banner = document.getElementById("unknown-calls");
  if (banner) {
    banner.hidden = false;
    banner.textContent = `The tab made a call this host does not answer: ${window.__unknownCalls.map((call) => `${call.func} (${call.why})`).join("; ")}`;
  }
  void fetch("/_host/unknown", {
    method: "POST",
    body: `${request.func}: ${why}`,
  });
}

/** teams-js's code for "not supported on this platform", readable under every convention. */
const notSupported = { errorCode: 100, message: "Not known to this host" };

function refuse(frame: AppFrame, request: WireRequest, why: string) {
  unknown(request, why);
  reply(frame, request, [notSupported, why]);
}

function permitted(call: Call, frame: AppFrame): boolean {
  return (
    call.allowedFrameContexts === "any" ||
    call.allowedFrameContexts.includes(frame.context)
  );
}

async function answer(
  calls: Readonly<Record<string, Call>>,
  frame: AppFrame,
  request: WireRequest,
) {
  const call = calls[request.func];
  if (call === undefined)
    return refuse(frame, request, "not a call of this host");
  if (!permitted(call, frame))
    return refuse(frame, request, `not allowed in ${frame.context}`);
  const args = await call.handler(frame, request);
  if (call.convention !== "oneWay") reply(frame, request, args ?? []);
}

function isRequest(data: unknown): data is WireRequest {
  return (
    typeof data === "object" &&
    data !== null &&
    "func" in data &&
    typeof data.func === "string" &&
    "id" in data &&
    typeof data.id === "number"
  );
}

/** Starts listening. A message from a window or an origin that is not a frame of the app is recorded and ignored. */
export function listenToFrames(calls: Readonly<Record<string, Call>>) {
  window.__wire = [];
  window.__unknownCalls = [];
  window.addEventListener("message", (event) => {
    if (!isRequest(event.data) || event.source === window) return;
    const request = { ...event.data, args: event.data.args ?? [] };
    const frame = frameOf(event);
    record({
      direction: frame ? "in" : "stranger",
      func: request.func,
      args: request.args,
      origin: event.origin,
    });
    if (frame) void answer(calls, frame, request);
  });
}
