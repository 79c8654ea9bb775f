// The host's own dialogs: add a tab, a dialog of the app, pick people. Each is a modal <dialog>, so focus stays inside and comes back.
import type { Configuration, Desk, Size } from "./desk.ts";
import { h } from "./dom.ts";
import type { AppFrame } from "./frames.ts";
import { closeFrame, openFrame } from "./frames.ts";
import type { HostPerson, Tenant } from "./tenant.ts";
import { askHost } from "./tenant.ts";
import { sendEvent } from "./wire.ts";

function modal(title: string, body: Node[], buttons: Node[]) {
  const close = h("button", { type: "button", class: "quiet" }, "Close");
  const box = h(
    "dialog",
    { class: "modal", "aria-label": title },
    h("header", {}, h("h2", {}, title), close),
    ...body,
    h("footer", {}, ...buttons),
  );
  close.addEventListener("click", () => box.close());
  document.body.append(box);
  box.showModal();
  box.addEventListener("close", () => box.remove());
  return box;
}

/** Opens the app's configuration page with Save and Cancel. Resolves when the dialog has gone; `commit` has run if the tab was saved. */
export function openConfiguration(
  url: string,
  { app }: Tenant,
  commit: (tab: NonNullable<Configuration["tab"]>) => Promise<void>,
  ready: (configuration: Configuration) => void,
): Promise<void> {
  const frame = openFrame({
    url,
    title: `Set up ${app.name}`,
    context: "settings",
    entityId: "",
  });
  frame.element.className = "settings-frame";
  const words = h("p", { role: "status", class: "words" });
  const save = h(
    "button",
    { type: "button", class: "primary", disabled: true },
    "Save",
  );
  const box = modal(
    `Add ${app.name} to the channel`,
    [frame.element, words],
    [save],
  );
  const configuration: Configuration = {
    tab: null,
    setValid: (valid) => {
      save.disabled = !valid;
    },
    saved: () => {
      if (configuration.tab === null)
        return configuration.failed("The app did not say which tab to add.");
      commit(configuration.tab).then(
        () => box.close(),
        (error: unknown) => configuration.failed(String(error)),
      );
    },
    failed: (reason) => {
      words.textContent = `The tab was not saved. ${reason}`;
      save.disabled = false;
    },
  };
  save.addEventListener("click", () => {
    save.disabled = true;
    // Without a save handler teams-js answers with success by itself.
    sendEvent(frame, "settings.save", [{}]);
  });
  ready(configuration);
  return new Promise((resolve) => {
    box.addEventListener("close", () => {
      closeFrame(frame);
      resolve();
    });
  });
}

const named: Record<string, { width: number; height: number }> = {
  small: { width: 520, height: 360 },
  medium: { width: 720, height: 540 },
  large: { width: 1040, height: 720 },
};

function pixels(size: number | string | undefined, side: "width" | "height") {
  if (typeof size === "number") return `${size}px`;
  return `${(named[size ?? "small"] ?? named["small"])?.[side] ?? 360}px`;
}

function applySize(frame: AppFrame, size: Size) {
  if (size.width !== undefined)
    frame.element.style.width = pixels(size.width, "width");
  if (size.height !== undefined)
    frame.element.style.height = pixels(size.height, "height");
}

/** The dialogs of the app, one a parent frame at most. */
export function createDialogs(
  tenant: () => Tenant,
): Pick<Desk, "openDialog" | "closeDialog" | "resizeDialog" | "dialogOf"> {
  const open = new Map<
    AppFrame,
    { box: HTMLDialogElement; done: (answer: unknown[]) => void }
  >();
  return {
    openDialog: (opener, wanted) => {
      const origin = URL.canParse(wanted.url) ? new URL(wanted.url).origin : "";
      if (!tenant().app.origins.includes(origin))
        return Promise.resolve(["Invalid domain", undefined]);
      const frame = openFrame({
        url: wanted.url,
        title: wanted.title ?? tenant().app.name,
        context: "task",
        entityId: opener.entityId,
        opener,
      });
      applySize(frame, {
        width: wanted.width ?? "small",
        height: wanted.height ?? "small",
      });
      const box = modal(wanted.title ?? tenant().app.name, [frame.element], []);
      return new Promise((resolve) => {
        open.set(frame, { box, done: resolve });
        box.addEventListener("close", () => {
          open.delete(frame);
          closeFrame(frame);
          // Closed with the cross: teams-js reads this as "cancelled by the user". After a submit this second answer is never sent.
          resolve(["User cancelled/closed the task module.", undefined]);
        });
      });
    },
    closeDialog: (frame, answer) => {
      open.get(frame)?.done(answer);
      open.get(frame)?.box.close();
    },
    resizeDialog: applySize,
    dialogOf: (opener) =>
      [...open.keys()].find((frame) => frame.opener === opener) ?? null,
  };
}

type PeopleWanted = {
  title?: string;
  setSelected?: string[];
  singleSelect?: boolean;
};

function peopleList(people: HostPerson[], wanted: PeopleWanted) {
  const kind = wanted.singleSelect ? "radio" : "checkbox";
  return h(
    "fieldset",
    { class: "people" },
    h("legend", {}, wanted.singleSelect ? "One person" : "People"),
    ...people.map((person) =>
      h(
        "label",
        {},
        h("input", {
          type: kind,
          name: "person",
          value: person.objectId,
          checked: wanted.setSelected?.includes(person.objectId) ?? false,
        }),
        ` ${person.displayName}`,
      ),
    ),
  );
}

/** Asks for people of the directory; the arguments of the people.selectPeople answer, `errorCode` 8000 when the person closed it. */
export function pickPeople(
  people: HostPerson[],
  wanted: PeopleWanted,
): Promise<unknown[]> {
  const enabled = people.filter((person) => person.enabled);
  const list = peopleList(enabled, wanted);
  const done = h("button", { type: "button", class: "primary" }, "Done");
  const box = modal(wanted.title ?? "Choose people", [list], [done]);
  return new Promise((resolve) => {
    done.addEventListener("click", () => {
      const ids = [...list.querySelectorAll("input:checked")].map((input) =>
        input.getAttribute("value"),
      );
      resolve([
        undefined,
        enabled
          .filter((person) => ids.includes(person.objectId))
          .map((person) => ({
            objectId: person.objectId,
            displayName: person.displayName,
            email: person.userPrincipalName,
          })),
      ]);
      box.close();
    });
    box.addEventListener("close", () => resolve([{ errorCode: 8000 }]));
  });
}

/** Shows a link with a button that copies it. */
export function showLink(link: string, label: string) {
  const field = h("input", {
    readonly: true,
    value: link,
    "aria-label": "Link",
  });
  const copy = h("button", { type: "button", class: "primary" }, "Copy link");
  copy.addEventListener("click", () => {
    field.select();
    void navigator.clipboard.writeText(link);
    copy.textContent = "Copied";
  });
  modal(label || "Copy link", [field], [copy]);
}

/** What the app answers when its dialog is sent: the next card, a line in its place, or null when it is done. */
type Sent = { readonly card: unknown } | { readonly line: string } | null;

/** A dialog that the app draws from a card, and draws again with each answer until it is closed. */
export function showCardDialog(
  title: string,
  card: unknown,
  draw: (card: unknown, submit: (data: unknown) => void) => HTMLElement,
  send: (data: unknown) => Promise<Sent>,
) {
  const body = h("div", { class: "card" });
  const words = h("p", { role: "status", class: "words" });
  const box = modal(title, [body, words], []);
  const put = (shown: unknown) =>
    body.replaceChildren(
      draw(shown, (data) => {
        words.textContent = "Sending…";
        send(data).then(
          (answer) => {
            if (answer === null) return box.close();
            words.textContent = "line" in answer ? answer.line : "";
            if ("card" in answer) put(answer.card);
          },
          (error: unknown) => {
            words.textContent = String(error);
          },
        );
      }),
    );
  put(card);
}

/** Asks before a tab goes. */
export function confirmRemoval(name: string, remove: () => Promise<void>) {
  const yes = h("button", { type: "button", class: "primary" }, "Remove tab");
  const box = modal(
    `Remove ${name}?`,
    [
      h(
        "p",
        {},
        "The tab goes from the channel for everybody. What it shows stays where it is.",
      ),
    ],
    [yes],
  );
  yes.addEventListener("click", () => void remove().then(() => box.close()));
}

/** Removes a tab on the server and answers the tabs that are left. */
export function removeTab(entityId: string): Promise<Tenant["tabs"]> {
  return askHost(
    "DELETE",
    `/_host/tabs?entityId=${encodeURIComponent(entityId)}`,
  );
}
