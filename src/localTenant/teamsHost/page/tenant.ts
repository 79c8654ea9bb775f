// What the page knows of the tenant: the shapes /_host/tenant answers with.
export type HostPerson = {
  objectId: string;
  userPrincipalName: string;
  displayName: string;
  jobTitle: string;
  enabled: boolean;
  siteRights: "owner" | "member" | "visitor" | "none";
};

/** Whom to be, where, and what to look at or press. */
export type TourStep = {
  title: string;
  words: string;
  person: string;
  page: "chat" | "channel" | "personal";
  sub: string;
};

export type ChannelTab = {
  entityId: string;
  contentUrl: string;
  websiteUrl: string;
  name: string;
};

export type Tenant = {
  tenantId: string;
  people: HostPerson[];
  /** Empty where nobody thought of one. */
  tour: TourStep[];
  app: {
    appId: string;
    name: string;
    configurationUrl: string | null;
    onMessages: { command: string; title: string }[];
    search: {
      command: string;
      title: string;
      parameter: string;
      label: string;
    } | null;
    personalTabs: { entityId: string; name: string; contentUrl: string }[];
    origins: string[];
  };
  team: {
    groupId: string;
    teamId: string;
    teamName: string;
    channelId: string;
    channelName: string;
  };
  siteUrl: string;
  tabs: ChannelTab[];
};

/** Sends JSON to the host's own server and reads JSON back. Rejects with the server's sentence. */
export async function askHost<T>(
  method: string,
  path: string,
  body?: unknown,
): Promise<T> {
  const response = await fetch(path, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok)
    throw new Error(`The host's server answered ${response.status}: ${text}`);
  return (text === "" ? undefined : JSON.parse(text)) as T;
}
