// Teams itself: the host page and the bot channel behind its chats.
import { join } from "node:path";
import type { Addresses } from "./addresses.ts";
import { ids, sitePath } from "./addresses.ts";
import { createConnector } from "./botConnector/connector.ts";
import { createFaults } from "./botConnector/faults.ts";
import type { ChannelOptions } from "./botConnector/options.ts";
import { createPersonSide } from "./botConnector/personSide.ts";
import { openChannelStore } from "./botConnector/store.ts";
import type { TenantDirectory } from "./directory.ts";
import { openMailStore } from "./graph/mailStore.ts";
import type { Handle, Log } from "./http.ts";
import { team } from "./team.ts";
import { readTeamsApp } from "./teamsHost/app.ts";
import type { BrokerOptions } from "./teamsHost/broker.ts";
import { createTeamsHost } from "./teamsHost/host.ts";
import type { TeamsHost } from "./teamsHost/host.ts";

type TeamsOptions = {
  readonly manifest: unknown;
  readonly dataFolder: string;
  readonly directory: TenantDirectory;
  readonly addresses: Addresses;
  readonly broker: BrokerOptions;
  /** Answers the fault switch of the page. */
  readonly setFault: Handle;
  readonly now: () => Date;
  readonly log: Log;
};

export type Teams = {
  readonly host: TeamsHost;
  readonly connector: Handle;
  close(): void;
};

/** Opens the host page and the bot channel over their files in the data folder. */
export function openTeams(options: TeamsOptions): Teams {
  const { addresses, broker, directory, dataFolder, log } = options;
  const app = readTeamsApp(options.manifest, addresses.tab);
  const store = openChannelStore(join(dataFolder, "bot-channel.sqlite"));
  const mail = openMailStore(join(dataFolder, "mailbox.sqlite"));
  const channel: ChannelOptions = {
    store,
    mail,
    consent: {
      applicationId: app.clientId,
      permissions: app.resourcePermissions,
    },
    faults: createFaults(),
    authority: broker.authority,
    directory,
    team,
    origin: addresses.botConnector,
    botId: app.botId ?? ids.serviceClientId,
    botName: app.name,
    botEndpoint: `${addresses.bot}/api/messages`,
    now: options.now,
    log,
  };
  const host = createTeamsHost({
    app,
    broker,
    directory,
    team,
    siteUrl: `${addresses.sharePoint}${sitePath}`,
    folder: dataFolder,
    log,
    chat: createPersonSide(channel),
    faults: options.setFault,
  });
  return {
    host,
    connector: createConnector(channel),
    close: () => {
      store.close();
      mail.close();
    },
  };
}
