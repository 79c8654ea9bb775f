// The people of the sample council: each is called by the post, never by a person's name. Invented, except that the posts are those of the real documents.
import type { Role } from "../../domain/rights/permission.ts";
import type { Person } from "../../domain/plan/person.ts";
import { stableGuid } from "../../domain/values/stableGuid.ts";

/** An account of the local tenant, with what the person is in Waymark. */
export interface SamplePerson {
  readonly objectId: string;
  readonly userPrincipalName: string;
  readonly displayName: string;
  readonly jobTitle: string;
  readonly enabled: boolean;
  /** What SharePoint's own default groups give; `none` may sign in and is refused by the site. */
  readonly siteRights: "owner" | "member" | "visitor" | "none";
  /** What the person is in Waymark. */
  readonly roles: readonly Role[];
  /** Security groups of the directory; a person in one is let in with it, and is in no group of the site by name. */
  readonly entraGroups?: readonly {
    readonly objectId: string;
    readonly displayName: string;
  }[];
}

/** As councils do it: the audit team is let in whole, and whoever joins it is let in without anybody touching the site. */
const auditTeam = {
  objectId: stableGuid("entra group/Audit team"),
  displayName: "Audit team",
};

const domain = "council.example";

function someone(
  name: string,
  roles: readonly Role[],
  more: Partial<SamplePerson> = {},
): SamplePerson {
  const local = name.toLowerCase().replace(/[^a-z0-9]+/g, ".");
  return {
    objectId: stableGuid(`person/${name}`),
    userPrincipalName: `${local}@${domain}`,
    displayName: name,
    jobTitle: name,
    enabled: true,
    siteRights: "member",
    roles,
    ...more,
  };
}

export const samplePeople: readonly SamplePerson[] = [
  someone("Plan Administrator", ["administrator"], { siteRights: "owner" }),
  someone("Report Author", ["author"]),
  someone("Chief Executive", ["lead", "board", "officer"]),
  someone("Programme Board Chair", ["board", "lead"]),
  someone("Head of Finance", ["lead", "officer"]),
  someone("Monitoring Officer", ["lead", "officer"]),
  someone("HR Manager", ["officer"]),
  someone("Director of Communities", ["lead", "officer"]),
  someone("Head of ITC", ["officer"]),
  someone("Media and Engagement Officer", ["officer"]),
  someone("Strategic Director of Corporate Resources", ["lead", "officer"]),
  someone("Head of Democratic Services", ["officer"]),
  someone("Head of Strategy and Performance", ["officer"]),
  someone("Head of Internal Audit", ["officer"]),
  someone("Risk Manager", ["officer"]),
  someone("Information Governance Manager", ["officer"]),
  someone("Elected Member", ["member"], { siteRights: "visitor" }),
  someone("Auditor", ["auditor"], {
    siteRights: "none",
    entraGroups: [auditTeam],
  }),
  someone("Former Head of Property", [], {
    enabled: false,
    siteRights: "none",
  }),
  someone("Person without Rights", [], { siteRights: "none" }),
];

/** The person of this name as the domain knows them. */
export function personCalled(name: string): Person {
  const found = samplePeople.find((person) => person.displayName === name);
  if (!found) throw new RangeError(`No sample person is called ${name}`);
  return {
    objectId: found.objectId,
    email: found.userPrincipalName,
    name: found.displayName,
  };
}
