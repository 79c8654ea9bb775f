// What SharePoint itself enforces for each role, what it does not, and how that is detected: printed beside the permissions.
import type { Role } from "./permission.ts";

interface RoleFact {
  readonly role: Role | "none";
  readonly name: string;
  /** The SharePoint group the role comes from. */
  readonly group: string;
  readonly enforced: string;
  readonly notEnforced: string;
}

const writesAll =
  "With SharePoint alone, someone in this group can open a list and change any row they can edit, around the app. Rows are copies of the log: such a change moves no date and no number, and the check names it, with who and when.";

/** Source: sharepoint.md 8.5, scheme A (list-level rights); the log is compared with the lists by `waymark check`. */
export const roleFacts: readonly RoleFact[] = [
  {
    role: "administrator",
    name: "Plan administrator",
    group: "Site owners",
    enforced: "Full control of the site: lists, columns and groups.",
    notEnforced: `${writesAll} An owner can also change and delete rows of the log: what a changed row said first counts, and deleted rows stay in the recycle bin for 93 days.`,
  },
  {
    role: "author",
    name: "Report author (democratic services)",
    group: "Waymark authors",
    enforced: "May add and edit rows in the plan's lists; may not delete them.",
    notEnforced: writesAll,
  },
  {
    role: "lead",
    name: "Lead (senior management)",
    group: "Waymark leads",
    enforced: "May add and edit rows in the plan's lists; may not delete them.",
    notEnforced: writesAll,
  },
  {
    role: "board",
    name: "Programme Board",
    group: "Waymark board",
    enforced: "May add and edit rows in the plan's lists; may not delete them.",
    notEnforced: writesAll,
  },
  {
    role: "officer",
    name: "Responsible officer",
    group: "Waymark officers",
    enforced:
      "May add and edit rows in the plan's lists; may not delete them. An answer given in a chat card is checked by the service and needs no list rights.",
    notEnforced: `The lists do not know which post answers for which action, so they do not stop an officer writing about another's: what they write counts nowhere. ${writesAll}`,
  },
  {
    role: "member",
    name: "Elected member",
    group: "Waymark members",
    enforced:
      "May read the members' library and nothing else of the plan: SharePoint refuses them every working list, also in SharePoint itself.",
    notEnforced:
      "Nothing: the library holds the plan with signed words only, and the papers members may open. The lists could not be opened this far, since a right on a list is a right on all its rows and columns: whoever reads the list of updates reads every note in it.",
  },
  {
    role: "auditor",
    name: "Auditor",
    group: "Site visitors",
    enforced:
      "May read, and add to the list of assurance, to which nobody else but the owners can; nothing else.",
    notEnforced: "Nothing: an auditor may read everything.",
  },
  {
    role: "none",
    name: "Everybody else",
    group: "No group",
    enforced: "Cannot open the site or its lists.",
    notEnforced: "Nothing.",
  },
];
