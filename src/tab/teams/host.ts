// What Waymark asks of the place it is shown in: Teams, or a plain browser window when there is no Teams around it.

export type ThemeName = "default" | "dark" | "contrast";

/** Where the tab was opened, as the host tells it. Client-supplied: never authorise from it. */
export interface HostPlace {
  readonly frame: "content" | "settings" | "sidePanel" | "task" | "remove";
  /** The plan the tab was made for; null in the personal app and in a browser. */
  readonly planId: string | null;
  /** The address a deep link asks for; null when there is none. */
  readonly subPage: string | null;
  readonly theme: ThemeName;
  /** The language the person reads Teams in, such as "cy-gb"; null outside it. */
  readonly locale: string | null;
  /** Entra object id of the person, to keep one person's cache from another; null outside Teams. */
  readonly userId: string | null;
  readonly tenantId: string | null;
  readonly loginHint: string | null;
  /** False in Teams' own programs for desktops and phones, where a window from a tab mostly does not open. */
  readonly opensWindows?: boolean;
}

/** A tab to be saved on the configuration page. */
export interface TabToSave {
  readonly planId: string;
  readonly name: string;
  readonly contentUrl: string;
  readonly websiteUrl: string;
}

export interface Host {
  readonly kind: "teams" | "browser";
  readonly place: HostPlace;
  onThemeChange(changed: (theme: ThemeName) => void): void;
  /** Opens the host's own "copy link" for an address of this app; the browser copies it to the clipboard. */
  shareLink(address: string, label: string): Promise<void>;
  openLink(url: string): Promise<void>;
  /** Only on the configuration page: lets the Save button work, and is asked what to save when it is pressed. */
  offerToSave(tab: TabToSave | null): void;
  /** The first row is on screen. */
  ready(): void;
}

export function themeNamed(text: string | null | undefined): ThemeName {
  return text === "dark" || text === "contrast" ? text : "default";
}
