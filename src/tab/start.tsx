// Draws the tab, once the reader's language is known: settings, then everything at once; the first page is decided by the address, else by where the tab was opened.
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { deepLinkAddress, plainView, viewAddress } from "./address/address.ts";
import { goTo } from "./address/location.ts";
import { makeQueryClient } from "./reading/planQueries.ts";
import { startSession } from "./session/session.ts";
import type { Session } from "./session/session.ts";
import { readSettings } from "./signIn/settings.ts";
import { themeNamed } from "./teams/host.ts";
import type { Host } from "./teams/host.ts";
import { loadTheme } from "./theme/themes.ts";

const query = new URLSearchParams(location.search);

function firstAddress(): string | null {
  if (location.hash.length > 1) return null;
  const surface = query.get("surface");
  if (surface === "configure") return "/configure";
  if (surface === "personal") return "/my";
  const plan = query.get("plan");
  return plan ? viewAddress(plan, plainView) : null;
}

/** What the host knows better: the plan the tab was made for, and the place a deep link asks for. */
function followHost({ place }: Host) {
  const linked = deepLinkAddress(
    place.subPage,
    place.planId ?? query.get("plan"),
  );
  if (linked) return goTo(linked, { replace: true });
  // Beside a meeting the Board's page is what people came for.
  if (place.frame === "sidePanel" && place.planId)
    return goTo(`/plan/${place.planId}/board`, { replace: true });
  if (location.hash.length > 1) return;
  goTo(place.planId ? viewAddress(place.planId, plainView) : "/plans", {
    replace: true,
  });
}

function tellHostWhenDrawn(session: Session) {
  void session.host.then((host) => {
    void import(
      /* webpackChunkName: "focus" */ "./session/changeLanguage.ts"
    ).then(({ heard }) => heard(host.place.locale), reportError);
    followHost(host);
    requestAnimationFrame(() => host.ready());
  });
}

/** Signs in, reads and draws; what cannot be begun is said in place of the page. */
export async function start() {
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no element called root.");
  try {
    const session = startSession(readSettings(document));
    const first = firstAddress();
    if (first) goTo(first, { replace: true });
    session.host.catch(() => {
      // Where the host does not answer there is no place to follow; the pages show the failure.
      if (location.hash.length <= 1) goTo("/plans", { replace: true });
    });
    const theme = await loadTheme(themeNamed(query.get("theme"))).catch(() =>
      loadTheme("default"),
    );
    createRoot(root).render(
      <App session={session} client={makeQueryClient()} firstTheme={theme} />,
    );
    tellHostWhenDrawn(session);
  } catch (error) {
    root.textContent = error instanceof Error ? error.message : String(error);
  }
}
