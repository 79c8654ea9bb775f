// A bot on the real Teams SDK with its token checks on, for tests of the channel.
import { createServer } from "node:http";
import { ConfidentialClientApplication } from "@azure/msal-node";
import { PUBLIC, withOverrides } from "@microsoft/teams.api";
import { App, ExpressAdapter } from "@microsoft/teams.apps";
import { readFileSync } from "node:fs";
import { ids } from "../../../src/localTenant/addresses.ts";
import type { LocalTenant } from "../../../src/localTenant/main.ts";
import { loopbackNetwork } from "../entra/loopbackNetwork.ts";

/** A function that gives the bot's (or any app-only) token, through the real msal-node with the certificate's key. */
export function appTokens(tenant: LocalTenant) {
  const client = new ConfidentialClientApplication({
    auth: {
      clientId: ids.serviceClientId,
      authority: `https://login.microsoftonline.com/${ids.tenantId}`,
      clientCertificate: {
        thumbprintSha256: tenant.serviceKey.certificate.thumbprintSha256,
        privateKey: readFileSync(tenant.serviceKey.file, "utf8"),
      },
    },
    system: { networkClient: loopbackNetwork(tenant.addresses.signIn) },
  });
  return async (resource: string) => {
    const result = await client.acquireTokenByClientCredential({
      scopes: [`${resource}/.default`],
    });
    if (result === null) throw new Error("no token");
    return result.accessToken;
  };
}

/** Starts the bot at the tenant's bot address; `set` registers handlers before it listens. */
export async function startRealBot(
  tenant: LocalTenant,
  set: (app: App) => void,
) {
  const server = createServer();
  const tokenFor = appTokens(tenant);
  const app = new App({
    clientId: ids.serviceClientId,
    tenantId: ids.tenantId,
    token: (scope: string | string[]) =>
      tokenFor(
        String(Array.isArray(scope) ? scope[0] : scope).replace(
          "/.default",
          "",
        ),
      ),
    serviceUrl: tenant.addresses.botConnector,
    cloud: withOverrides(PUBLIC, {
      openIdMetadataUrl: `${tenant.addresses.botConnector}/.well-known/openidconfiguration`,
    }),
    httpServerAdapter: new ExpressAdapter(server),
  });
  set(app);
  await app.initialize();
  await new Promise<void>((resolve) => {
    server.listen(
      Number(new URL(tenant.addresses.bot).port),
      "127.0.0.1",
      resolve,
    );
  });
  return {
    app,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
