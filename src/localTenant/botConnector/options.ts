// What the bot channel needs to know of the tenant around it.
import type { TenantDirectory } from "../directory.ts";
import type { TokenAuthority } from "../entra/tokens.ts";
import type { MailStore } from "../graph/mailStore.ts";
import type { Log } from "../http.ts";
import type { Team } from "../team.ts";
import type { Faults } from "./faults.ts";
import type { ChannelStore } from "./store.ts";

export type ChannelOptions = {
  readonly store: ChannelStore;
  readonly mail: MailStore;
  readonly faults: Faults;
  readonly authority: TokenAuthority;
  readonly directory: TenantDirectory;
  readonly team: Team;
  /** The Bot Connector's own address, the `serviceUrl` of every activity. */
  readonly origin: string;
  readonly botId: string;
  readonly botName: string;
  /** What the app's package asks of a team or person, and the application it is given to. */
  readonly consent: {
    readonly applicationId: string;
    readonly permissions: readonly string[];
  };
  /** Where the bot takes activities, e.g. http://localhost:5104/api/messages. */
  readonly botEndpoint: string;
  readonly now: () => Date;
  readonly log: Log;
};

/** How Teams names a person to a bot. */
export const personId = (objectId: string) => `29:${objectId}`;
/** The object id in either form a bot may use. */
export const objectIdOf = (id: string) => id.replace(/^29:/, "").toLowerCase();
export const personalConversation = (objectId: string) => `a:1${objectId}`;
