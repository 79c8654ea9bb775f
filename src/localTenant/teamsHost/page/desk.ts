// What the calls may ask of the page around the frames: a list of verbs, so that the protocol knows no markup.
import type { HostState, Page } from "./address.ts";
import type { AppFrame } from "./frames.ts";
import type { ChannelTab, HostPerson, Tenant } from "./tenant.ts";

export type Size = { height?: number | string; width?: number | string };

/** The open "add a tab" dialog. */
export type Configuration = {
  tab: ChannelTab | null;
  setValid(valid: boolean): void;
  saved(): void;
  failed(reason: string): void;
};

export type Desk = {
  state(): HostState;
  tenant(): Tenant;
  person(): HostPerson;
  /** Shows a sentence above the page. */
  say(words: string): void;
  openLink(url: string): unknown[];
  goToTab(entityId: string, sub: string): [boolean, string?];
  goToPage(page: Page): void;
  shareLink(frame: AppFrame, sub: string, label: string): void;
  pickPeople(wanted: {
    title?: string;
    setSelected?: string[];
    singleSelect?: boolean;
  }): Promise<unknown[]>;
  configuration(): Configuration;
  openDialog(
    opener: AppFrame,
    wanted: Size & { url: string; title?: string },
  ): Promise<unknown[]>;
  closeDialog(frame: AppFrame, answer: unknown[]): void;
  resizeDialog(frame: AppFrame, size: Size): void;
  dialogOf(opener: AppFrame): AppFrame | null;
  /** The frame has put its things away and may be removed. */
  unloaded(frame: AppFrame): void;
};
