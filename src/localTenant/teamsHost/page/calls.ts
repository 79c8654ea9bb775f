// The calls of teams-js this host answers, one row each: how the answer is read, where it is allowed, what it does.
import { flatContext, initializeArguments } from "./context.ts";
import type { Desk } from "./desk.ts";
import type { AppFrame } from "./frames.ts";
import type { ChannelTab } from "./tenant.ts";
import { askHost } from "./tenant.ts";
import type { Call, WireRequest } from "./wire.ts";
import { sendEvent } from "./wire.ts";

const content = ["content", "sidePanel", "task"] as const;
const ignored: Call = {
  convention: "oneWay",
  allowedFrameContexts: "any",
  handler: () => undefined,
};

function starting(desk: Desk): Record<string, Call> {
  return {
    initialize: {
      convention: "value",
      allowedFrameContexts: "any",
      handler: (frame) => initializeArguments(frame, desk.state()),
    },
    getContext: {
      convention: "value",
      allowedFrameContexts: "any",
      handler: (frame) => [
        flatContext(frame, desk.tenant(), desk.person(), desk.state()),
      ],
    },
    registerHandler: {
      convention: "oneWay",
      allowedFrameContexts: "any",
      handler: (frame, request) => {
        frame.wants.add(String(request.args[0]));
      },
    },
    "appInitialization.appLoaded": ignored,
    "appInitialization.success": {
      ...ignored,
      handler: (frame) => frame.element.setAttribute("data-ready", "true"),
    },
    "appInitialization.expectedFailure": {
      ...ignored,
      handler: (_frame, request) => desk.say(failureWords(request)),
    },
    "appInitialization.failure": {
      ...ignored,
      handler: (_frame, request) => desk.say(failureWords(request)),
    },
    readyToUnload: {
      ...ignored,
      handler: (frame) => desk.unloaded(frame),
    },
    setFrameContext: ignored,
    "nestedAppAuth.execute": {
      convention: "value",
      allowedFrameContexts: "any",
      handler: async (frame, request) => {
        const { person, broker } = desk.state();
        if (broker === "silent") return new Promise<never>(() => {});
        const answer = await askHost<{ data: string }>(
          "POST",
          "/_host/broker",
          {
            person,
            origin: frame.origin,
            data: request.data,
            mustAsk: broker === "ask",
          },
        );
        return [null, answer.data];
      },
    },
  };
}

function wordAt(request: WireRequest, at: number): string {
  const value = request.args[at];
  return typeof value === "string" ? value : "";
}

function failureWords(request: WireRequest): string {
  return `The tab says it could not open: ${wordAt(request, 0)} ${wordAt(request, 1)}`;
}

function moving(desk: Desk): Record<string, Call> {
  return {
    executeDeepLink: {
      convention: "okReason",
      allowedFrameContexts: content,
      handler: (_frame, request) => desk.openLink(String(request.args[0])),
    },
    "pages.navigateToApp": {
      convention: "okReason",
      allowedFrameContexts: content,
      handler: (_frame, request) => {
        const to = request.args[0] as {
          appId: string;
          pageId: string;
          subPageId?: string;
        };
        if (to.appId !== desk.tenant().app.appId)
          return [false, `No app ${to.appId} here`];
        return desk.goToTab(to.pageId, to.subPageId ?? "");
      },
    },
    "pages.currentApp.navigateTo": {
      convention: "errorResult",
      allowedFrameContexts: content,
      handler: (_frame, request) => {
        const to = request.args[0] as { pageId: string; subPageId?: string };
        const [done, reason] = desk.goToTab(to.pageId, to.subPageId ?? "");
        return done ? [null] : [{ errorCode: 404, message: reason }];
      },
    },
  };
}

function talking(desk: Desk): Record<string, Call> {
  return {
    shareDeepLink: {
      ...ignored,
      handler: (frame, request) =>
        desk.shareLink(frame, wordAt(request, 0), wordAt(request, 1)),
    },
    "chat.openChat": {
      convention: "okReason",
      allowedFrameContexts: content,
      handler: () => {
        desk.goToPage("chat");
        return [true];
      },
    },
    "people.selectPeople": {
      convention: "errorResult",
      allowedFrameContexts: ["content", "sidePanel", "task", "settings"],
      handler: (_frame, request) =>
        desk.pickPeople(
          (request.args[0] ?? {}) as {
            title?: string;
            setSelected?: string[];
            singleSelect?: boolean;
          },
        ),
    },
  };
}

function configuring(desk: Desk): Record<string, Call> {
  const settings = ["settings"] as const;
  return {
    "settings.getSettings": {
      convention: "value",
      allowedFrameContexts: ["content", "sidePanel", "settings"],
      handler: (frame) => {
        const tab = desk
          .tenant()
          .tabs.find((each) => each.entityId === frame.entityId);
        return [
          tab === undefined
            ? {}
            : {
                entityId: tab.entityId,
                contentUrl: tab.contentUrl,
                websiteUrl: tab.websiteUrl,
                suggestedDisplayName: tab.name,
              },
        ];
      },
    },
    "settings.setSettings": {
      convention: "okReason",
      allowedFrameContexts: settings,
      handler: (_frame, request) => {
        const wanted = request.args[0] as Partial<ChannelTab> & {
          suggestedDisplayName?: string;
        };
        if (!wanted.entityId || !wanted.contentUrl)
          return [false, "entityId and contentUrl are required"];
        desk.configuration().tab = {
          entityId: wanted.entityId,
          contentUrl: wanted.contentUrl,
          websiteUrl: wanted.websiteUrl ?? wanted.contentUrl,
          name: wanted.suggestedDisplayName ?? desk.tenant().app.name,
        };
        return [true];
      },
    },
    "settings.setValidityState": {
      convention: "oneWay",
      allowedFrameContexts: settings,
      handler: (_frame, request) =>
        desk.configuration().setValid(request.args[0] === true),
    },
    "settings.save.success": {
      convention: "oneWay",
      allowedFrameContexts: settings,
      handler: () => desk.configuration().saved(),
    },
    "settings.save.failure": {
      convention: "oneWay",
      allowedFrameContexts: settings,
      handler: (_frame, request) =>
        desk.configuration().failed(wordAt(request, 0)),
    },
  };
}

function relay(name: string, to: (frame: AppFrame) => AppFrame | null): Call {
  return {
    convention: "oneWay",
    allowedFrameContexts: content,
    handler: (frame, request) => {
      const other = to(frame);
      if (other) sendEvent(other, name, request.args);
    },
  };
}

function dialogs(desk: Desk): Record<string, Call> {
  const task = ["task"] as const;
  return {
    "tasks.startTask": {
      convention: "errorResult",
      allowedFrameContexts: ["content", "sidePanel"],
      handler: (frame, request) =>
        desk.openDialog(
          frame,
          request.args[0] as {
            url: string;
            title?: string;
            height?: number | string;
            width?: number | string;
          },
        ),
    },
    "tasks.completeTask": {
      convention: "oneWay",
      allowedFrameContexts: task,
      handler: (frame, request) =>
        desk.closeDialog(frame, [null, request.args[0]]),
    },
    "tasks.updateTask": {
      convention: "oneWay",
      allowedFrameContexts: task,
      handler: (frame, request) =>
        desk.resizeDialog(
          frame,
          request.args[0] as {
            height?: number | string;
            width?: number | string;
          },
        ),
    },
    messageForParent: relay("messageForParent", (frame) => frame.opener),
    messageForChild: relay("messageForChild", (frame) => desk.dialogOf(frame)),
  };
}

/** Every call this host knows. What is not in here fails loudly. */
export function hostCalls(desk: Desk): Readonly<Record<string, Call>> {
  return {
    ...starting(desk),
    ...moving(desk),
    ...talking(desk),
    ...configuring(desk),
    ...dialogs(desk),
  };
}
