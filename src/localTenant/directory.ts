// The people of the local tenant: one list shared by sign-in, SharePoint, the Teams host and the bot channel.

/** What a person may do on the site, in SharePoint's own words for its default groups; `none` may sign in and is refused by the site. */
export type SiteRights = "owner" | "member" | "visitor" | "none";

/** One account. `objectId` is the Entra object id (a GUID in lower case); a leaver is kept with `enabled: false`. */
export type DirectoryPerson = {
  readonly objectId: string;
  readonly userPrincipalName: string;
  readonly displayName: string;
  /** The post the person holds, as the switcher of the host page shows it. */
  readonly jobTitle: string;
  readonly enabled: boolean;
  readonly siteRights: SiteRights;
  /** Security groups of the directory the person is in: a site that lets one in lets them in, without knowing them one by one. */
  readonly entraGroups?: readonly {
    readonly objectId: string;
    readonly displayName: string;
  }[];
};

/** One step of the tour that the host page offers: whom to be (by display name), where, and what to look at or press. */
export type TourStep = {
  readonly title: string;
  readonly words: string;
  readonly person: string;
  readonly page: "chat" | "channel" | "personal";
  /** The page of the first tab's plan, such as "/board"; empty for the plan itself. */
  readonly sub: string;
};

export type TenantDirectory = {
  readonly people: readonly DirectoryPerson[];
  readonly tour?: readonly TourStep[];
};

/** The person with this object id or user principal name, in any case; undefined when nobody has it. */
export function personOf(
  directory: TenantDirectory,
  idOrName: string,
): DirectoryPerson | undefined {
  const wanted = idOrName.toLowerCase();
  return directory.people.find(
    (person) =>
      person.objectId.toLowerCase() === wanted ||
      person.userPrincipalName.toLowerCase() === wanted,
  );
}
