// A SharePoint site of the local tenant in this process: the real client talks to it through `handle` instead of a socket.
import { DatabaseSync } from "node:sqlite";
import {
  createSharePoint,
  type SharePoint,
  type SharePointOptions,
} from "../../src/localTenant/sharePoint/sharePoint.ts";
import { samplePeople } from "../../src/localTenant/samplePlans/people.ts";
import { connect, type Site } from "../../src/sharepoint/wire/connect.ts";
import type { SendOptions } from "../../src/sharepoint/wire/send.ts";

export const london = {
  id: 2,
  description: "(UTC+00:00) Dublin, Edinburgh, Lisbon, London",
  iana: "Europe/London",
};
export const pacific = {
  id: 13,
  description: "(UTC-08:00) Pacific Time (US and Canada)",
  iana: "America/Los_Angeles",
};

export interface TestSite {
  readonly tenant: SharePoint;
  /** Everything sent, as "METHOD address". */
  readonly requests: string[];
  /** A connection of one of the sample people, by name; its token reaches as far as an administrator's tool needs. */
  as(name: string, more?: Partial<SendOptions>, listPrefix?: string): Site;
}

const origin = "http://localhost:5802";

export function openTestSite(
  timeZone = london,
  database: DatabaseSync | string = new DatabaseSync(":memory:"),
  more: Partial<SharePointOptions> = {},
): TestSite {
  const inGroup = (rights: string) =>
    samplePeople
      .filter((person) => person.siteRights === rights)
      .map((person) => person.objectId);
  const tenant = createSharePoint({
    database,
    origin,
    sitePath: "/sites/plans",
    siteTitle: "Plans",
    timeZone,
    users: samplePeople,
    groups: [
      {
        title: "Plans Owners",
        role: "Full Control",
        members: inGroup("owner"),
      },
      { title: "Plans Members", role: "Edit", members: inGroup("member") },
      { title: "Plans Visitors", role: "Read", members: inGroup("visitor") },
    ],
    // The signature is the business of the tests of sign-in; here a token is its claims.
    verifyToken: (token) =>
      Promise.resolve(
        JSON.parse(Buffer.from(token, "base64url").toString()) as Record<
          string,
          unknown
        >,
      ),
    now: () => new Date(),
    log: () => {},
    ...more,
  });
  const requests: string[] = [];
  return {
    tenant,
    requests,
    as(name, more = {}, listPrefix = "") {
      const person = samplePeople.find((one) => one.displayName === name);
      const token = Buffer.from(
        JSON.stringify({
          aud: origin,
          oid: person?.objectId,
          scp: "AllSites.FullControl",
        }),
      ).toString("base64url");
      return connect({
        siteUrl: `${origin}/sites/plans`,
        listPrefix,
        getToken: () => Promise.resolve(token),
        fetch: (input, init) => {
          const request = new Request(input, init);
          requests.push(
            `${request.headers.get("x-http-method") ?? request.method} ${decodeURIComponent(request.url)}`,
          );
          return tenant.handle(request);
        },
        pause: () => Promise.resolve(),
        ...more,
      });
    },
  };
}
