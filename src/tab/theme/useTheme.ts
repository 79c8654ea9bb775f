// The theme the host asks for: the first one is known before anything is drawn, later ones replace it once they have arrived.
import { useEffect, useState } from "react";
import type { Theme } from "@fluentui/react-components";
import type { Session } from "../session/session.ts";
import type { ThemeName } from "../teams/host.ts";
import { loadTheme } from "./themes.ts";

export function useTheme(session: Session, first: Theme): Theme {
  const [theme, setTheme] = useState(first);
  useEffect(() => {
    let wanted: ThemeName | null = null;
    const change = async (name: ThemeName) => {
      wanted = name;
      const loaded = await loadTheme(name);
      // Switched again while this one was on its way: the last wish holds.
      if (wanted === name) setTheme(loaded);
    };
    const follow = (name: ThemeName) => {
      change(name).catch(reportError);
    };
    session.host.then(
      (host) => {
        follow(host.place.theme);
        host.onThemeChange(follow);
      },
      // The failure itself is shown by the page that waits for the store.
      () => undefined,
    );
  }, [session]);
  return theme;
}
