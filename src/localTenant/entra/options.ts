// What sign-in needs to know: the key, the people, the registered applications and the clock.
import type { TenantDirectory } from "../directory.ts";
import type { Log } from "../http.ts";
import type { RegisteredClient } from "./clients.ts";
import type { TokenAuthority } from "./tokens.ts";

export type SignInOptions = {
  readonly authority: TokenAuthority;
  readonly directory: TenantDirectory;
  readonly clients: readonly RegisteredClient[];
  /** Where this service is reached, e.g. http://localhost:5103. */
  readonly origin: string;
  readonly now: () => Date;
  readonly log: Log;
};
