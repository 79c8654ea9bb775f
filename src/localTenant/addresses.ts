// Where everything in the local tenant is reached, from one first port, and the ids it goes by.

export type Addresses = {
  readonly teamsHost: string;
  readonly tab: string;
  readonly sharePoint: string;
  readonly signIn: string;
  readonly bot: string;
  readonly botConnector: string;
};

/** Six neighbouring ports on localhost. */
export function addressesFrom(port: number): Addresses {
  const at = (offset: number) => `http://localhost:${port + offset}`;
  return {
    teamsHost: at(0),
    tab: at(1),
    sharePoint: at(2),
    signIn: at(3),
    bot: at(4),
    botConnector: at(5),
  };
}

/** Ids in development; a real tenant has its own. */
export const ids = {
  tenantId: "3f1a9c52-7b0e-4d7c-9f0a-6c1c2f5be001",
  tabClientId: "8d0f7e4c-2a61-4f6e-a3b9-5d1e0c7f4a10",
  serviceClientId: "b2c4e6a8-1d3f-4a5b-8c7d-9e0f1a2b3c4d",
  teamsAppId: "5a7c9e1b-3d5f-4b7a-9c1e-2f4a6b8d0e12",
} as const;

/** Reminders that cannot reach somebody in Teams go by email from here. */
export const sharedMailbox = "waymark@council.example";

export const sitePath = "/sites/plans";
