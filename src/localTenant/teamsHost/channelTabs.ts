// The tabs people added to the channel, kept in one small file of the data folder.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** A configured tab as `pages.config.setConfig` gives it. */
export type ChannelTab = {
  readonly entityId: string;
  readonly contentUrl: string;
  readonly websiteUrl: string;
  readonly name: string;
};

export type ChannelTabs = {
  all(): readonly ChannelTab[];
  /** Adds the tab, or replaces the one with the same entity id. */
  save(tab: ChannelTab): void;
  remove(entityId: string): void;
};

export function openChannelTabs(file: string): ChannelTabs {
  let tabs: ChannelTab[] = existsSync(file)
    ? (JSON.parse(readFileSync(file, "utf8")) as ChannelTab[])
    : [];
  const write = (next: ChannelTab[]) => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(next, null, 2));
    tabs = next;
  };
  return {
    all: () => tabs,
    save: (tab) => {
      const known = tabs.some((each) => each.entityId === tab.entityId);
      write(
        known
          ? tabs.map((each) => (each.entityId === tab.entityId ? tab : each))
          : [...tabs, tab],
      );
    },
    remove: (entityId) =>
      write(tabs.filter((each) => each.entityId !== entityId)),
  };
}
