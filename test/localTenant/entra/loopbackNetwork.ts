// msal-node's network, with Microsoft's sign-in address led to the one on this machine.
import type { INetworkModule } from "@azure/msal-node";

type Options = { headers?: Record<string, string>; body?: string };

/** Everything for https://login.microsoftonline.com goes to `signIn`; anything else is refused. */
export function loopbackNetwork(signIn: string): INetworkModule {
  const ask = async (method: string, url: string, options?: Options) => {
    const target = new URL(url);
    if (target.host !== "login.microsoftonline.com")
      throw new Error(`msal asked ${target.host}`);
    const response = await fetch(
      `${signIn}${target.pathname}${target.search}`,
      {
        method,
        ...(options?.headers === undefined ? {} : { headers: options.headers }),
        ...(options?.body === undefined ? {} : { body: options.body }),
      },
    );
    return {
      headers: Object.fromEntries(response.headers),
      body: await response.json(),
      status: response.status,
    };
  };
  return {
    sendGetRequestAsync: (url, options) => ask("GET", url, options) as never,
    sendPostRequestAsync: (url, options) => ask("POST", url, options) as never,
  };
}
