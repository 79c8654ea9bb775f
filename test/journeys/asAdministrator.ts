// The local SharePoint behind the running product, for journeys that need something broken: lists and rows by REST, and the fault switch.
import {} from "vitest";
import { ids } from "../../src/localTenant/addresses.ts";
import { localSettings } from "../../src/reminders/basics/settings.ts";
import { appToken } from "../../src/sharepoint/wire/appToken.ts";
import { here } from "./running.ts";

interface Tenant {
  readonly people: readonly {
    readonly objectId: string;
    readonly displayName: string;
  }[];
  readonly tabs: readonly { readonly entityId: string }[];
  readonly siteUrl: string;
  readonly app: { readonly origins: readonly string[] };
}

export interface Administrator {
  readonly planId: string;
  personId(name: string): string;
  /** What SharePoint answers somebody at `_api/web/…` with their own token: the status and the body. */
  readonly asked: (
    name: string,
    path: string,
  ) => Promise<{ readonly status: number; readonly text: string }>;
  /** Sends JSON to `_api/web/…` and reads JSON back; rejects with SharePoint's words. */
  rest(
    path: string,
    how?: { merge?: Record<string, unknown> },
  ): Promise<Record<string, unknown>>;
  rows(list: string): Promise<readonly Record<string, unknown>[]>;
  /** Gives a list another name, which the tab may not do for anybody: with the right that provisioning has. */
  rename(list: string, title: string): Promise<void>;
  /** Sets faults; without any, clears them all. */
  faults(set?: Record<string, unknown>): Promise<void>;
}

async function tokenFor(host: string, tenant: Tenant, person: string) {
  const answer = await fetch(`${host}/_host/broker`, {
    method: "POST",
    body: JSON.stringify({
      person,
      origin: tenant.app.origins[0],
      data: JSON.stringify({
        method: "GetToken",
        requestId: "1",
        tokenParams: {
          clientId: ids.tabClientId,
          scope: `${new URL(tenant.siteUrl).origin}/AllSites.Write`,
        },
      }),
    }),
  });
  const { data } = (await answer.json()) as { data: string };
  return (JSON.parse(data) as { token: { access_token: string } }).token
    .access_token;
}

/** The plan's administrator at a keyboard of their own, beside the browser. */
export async function asAdministrator(host: string): Promise<Administrator> {
  const answer = await fetch(`${host}/_host/tenant`);
  const tenant = (await answer.json()) as Tenant;
  const personId = (name: string) => {
    const found = tenant.people.find((each) => each.displayName === name);
    if (!found) throw new Error(`Nobody here is called ${name}.`);
    return found.objectId;
  };
  const json = "application/json;odata=nometadata";
  const token = await tokenFor(host, tenant, personId("Plan Administrator"));
  const send = async (
    path: string,
    merge: Record<string, unknown> | undefined,
    bearer: string,
  ) => {
    const response = await fetch(`${tenant.siteUrl}/_api/web/${path}`, {
      method: merge ? "POST" : "GET",
      headers: {
        authorization: `Bearer ${bearer}`,
        accept: json,
        "content-type": json,
        ...(merge ? { "X-HTTP-Method": "MERGE", "If-Match": "*" } : {}),
      },
      ...(merge ? { body: JSON.stringify(merge) } : {}),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${response.status} ${text}`);
    return (text === "" ? {} : JSON.parse(text)) as Record<string, unknown>;
  };
  const rest: Administrator["rest"] = (path, { merge } = {}) =>
    send(path, merge, token);
  const asked: Administrator["asked"] = async (name, path) => {
    const theirs = await tokenFor(host, tenant, personId(name));
    const response = await fetch(`${tenant.siteUrl}/_api/web/${path}`, {
      headers: { authorization: `Bearer ${theirs}`, accept: json },
    });
    return { status: response.status, text: await response.text() };
  };
  return {
    asked,
    planId: tenant.tabs[0]?.entityId ?? "",
    personId,
    rest,
    async rows(list) {
      const { value } = await rest(
        `lists/getByTitle('${list}')/items?$top=5000`,
      );
      return value as Record<string, unknown>[];
    },
    async rename(list, title) {
      const { localSignIn, ...settings } = localSettings(here().data);
      const ofService = appToken({
        ...settings,
        ...(localSignIn === null ? {} : { localSignIn }),
      });
      const path = `lists/getByTitle('${list}')`;
      await send(path, { Title: title }, await ofService());
    },
    async faults(set) {
      await fetch(`${new URL(tenant.siteUrl).origin}/_local/faults`, {
        method: set ? "POST" : "DELETE",
        ...(set ? { body: JSON.stringify(set) } : {}),
      });
    },
  };
}
