// A tour of a minute for whoever opens this machine's Teams for the first time: who to be, where, and what to press.
import type { HostState } from "./address.ts";
import { h } from "./dom.ts";
import type { Tenant, TourStep } from "./tenant.ts";

const seenKey = "host-tour-seen";

/** Where the tour is: at a step, asking whether to begin, or put away. */
export type TourAt = number | "offered" | null;

/** Offered at a bare address, once in a browser: whoever follows a link knows where they are going. */
export function tourAtFirst(search: string, { tour }: Tenant): TourAt {
  try {
    return search === "" && tour.length > 0 && !localStorage.getItem(seenKey)
      ? "offered"
      : null;
  } catch {
    return null;
  }
}

function remember() {
  try {
    localStorage.setItem(seenKey, "1");
  } catch {
    // Without storage it is offered again next time.
  }
}

/** The place a step is about, as a change of the host's state. */
function placeOf(step: TourStep, tenant: Tenant): Partial<HostState> {
  const person = tenant.people.find(
    ({ displayName }) => displayName === step.person,
  );
  const [plan] = tenant.tabs;
  return {
    ...(person ? { person: person.objectId } : {}),
    page: step.page,
    tab: step.page === "channel" ? (plan?.entityId ?? "") : "",
    sub:
      step.page === "channel" && plan
        ? `/plan/${plan.entityId}${step.sub}`
        : "",
  };
}

const button = (words: string, onclick: () => void, primary = false) =>
  h(
    "button",
    { type: "button", class: primary ? "primary" : "", onclick },
    words,
  );

/** The tour over the page; null while it is put away. */
export function drawTour(
  at: TourAt,
  tenant: Tenant,
  move: (at: TourAt, place: Partial<HostState>) => void,
): HTMLElement | null {
  if (at === null) return null;
  const { tour } = tenant;
  const go = (to: number) => {
    const step = tour[to];
    if (step) move(to, placeOf(step, tenant));
  };
  const close = () => {
    remember();
    move(null, {});
  };
  const aside = (title: string, words: string, ...buttons: HTMLElement[]) =>
    h(
      "aside",
      { class: "notice tour", "aria-label": "Tour" },
      h("strong", { tabindex: "-1", id: "tour-step" }, title),
      h("span", {}, words),
      h("span", { class: "tour-buttons" }, ...buttons),
    );
  if (at === "offered")
    return aside(
      "New here?",
      "A tour of a minute says who to be and what to press.",
      button("Start the tour", () => go(0), true),
      button("Not now", close),
    );
  const step = tour[at];
  if (!step) return null;
  const last = at === tour.length - 1;
  return aside(
    `${at + 1} of ${tour.length}. ${step.title}`,
    `You are the ${step.person}. ${step.words}`,
    ...(at > 0 ? [button("Back", () => go(at - 1))] : []),
    last ? button("Done", close, true) : button("Next", () => go(at + 1), true),
    ...(last ? [] : [button("End the tour", close)]),
  );
}
