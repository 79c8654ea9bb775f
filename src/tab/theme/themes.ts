// The host's three themes as Fluent's tokens: the light one is there from the start, the others are fetched when asked for.
import type { Theme } from "@fluentui/react-components";
import type { ThemeName } from "../teams/host.ts";
import { theme as light } from "./light.ts";

/** What is printed, whatever is on screen. */
export const paperTheme: Theme = light;

/** Rejects only when the theme's file cannot be fetched. */
export async function loadTheme(name: ThemeName): Promise<Theme> {
  switch (name) {
    case "default":
      return light;
    case "dark":
      return (await import(/* webpackChunkName: "dark" */ "./dark.ts")).theme;
    case "contrast":
      return (await import(/* webpackChunkName: "contrast" */ "./contrast.ts"))
        .theme;
  }
}
