// The iframes of the app: which window came from which origin, in which place of Teams. Only these are listened to.
import { h } from "./dom.ts";

export type FrameContext = "content" | "settings" | "task" | "sidePanel";

export type AppFrame = {
  readonly element: HTMLIFrameElement;
  readonly origin: string;
  readonly context: FrameContext;
  readonly entityId: string;
  readonly subEntityId: string;
  /** Events the frame asked for with registerHandler. */
  readonly wants: Set<string>;
  /** The parent of a dialog. */
  readonly opener: AppFrame | null;
};

const frames = new Set<AppFrame>();

/** Teams' own sandbox for tabs. */
const sandbox =
  "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads";

/** Makes the iframe of an app page and remembers its origin. The caller puts it in the document. */
export function openFrame(of: {
  url: string;
  title: string;
  context: FrameContext;
  entityId: string;
  subEntityId?: string;
  opener?: AppFrame;
}): AppFrame {
  const element = h("iframe", {
    src: of.url,
    title: of.title,
    sandbox,
    allow: "clipboard-write; fullscreen",
    name: of.context,
  });
  const frame: AppFrame = {
    element,
    origin: new URL(of.url).origin,
    context: of.context,
    entityId: of.entityId,
    subEntityId: of.subEntityId ?? "",
    wants: new Set(),
    opener: of.opener ?? null,
  };
  frames.add(frame);
  return frame;
}

export function closeFrame(frame: AppFrame) {
  frames.delete(frame);
  frame.element.remove();
}

/** The frame a message came from, if it is one of ours and still shows its own origin. */
export function frameOf(event: MessageEvent): AppFrame | undefined {
  return [...frames].find(
    (frame) =>
      frame.element.contentWindow === event.source &&
      frame.origin === event.origin,
  );
}

export function allFrames(): readonly AppFrame[] {
  return [...frames];
}
