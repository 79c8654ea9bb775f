// Who may do what with which list: permission levels, and what each group gets on each kind of list. Source: sharepoint.md 8.5, scheme A.
import type { Role } from "../../domain/rights/permission.ts";
import type { ListAccess } from "../columns/list.ts";

export type Permission =
  "look" | "read" | "audit" | "assure" | "append" | "edit";

/** SharePoint roles, made where they are missing. Look is Read without View Versions: what was withheld since must not be read in an earlier version. Audit is Read with Enumerate Permissions; assure is Audit with Add; append is Read with Add; edit is Contribute without Delete. */
export const permissionRoles: Readonly<
  Record<
    Permission,
    { readonly name: string; readonly high: string; readonly low: string }
  >
> = {
  look: { name: "Waymark look", high: "176", low: "138612769" },
  read: { name: "Waymark read", high: "176", low: "138612833" },
  audit: { name: "Waymark audit", high: "1073742000", low: "138612833" },
  assure: { name: "Waymark assure", high: "1073742000", low: "138612835" },
  append: { name: "Waymark append", high: "176", low: "138612835" },
  edit: { name: "Waymark edit", high: "432", low: "1011028711" },
};

/** Null for whoever may not even see the list. */
type Grants = Readonly<Record<Role, Permission | null>>;

/** Elected members read no working list: what they read is filed for them. Source: product.md 4b.10. */
const readers: Pick<Grants, "member" | "auditor"> = {
  member: null,
  auditor: "audit",
};

/**
 * The truth is append-only for everybody, administrators too; only the owners of the site stand above it. Its lists are divided by who may
 * append, so that SharePoint's own check at that moment proves the right. Source: product.md 4b.2.
 */
export const grantsOn: Readonly<Record<ListAccess, Grants>> = {
  setup: {
    ...readers,
    administrator: "edit",
    author: "edit",
    lead: "read",
    board: "read",
    officer: "read",
  },
  // Rows that follow from the log: the service writes them, and an administrator where there is none.
  copies: {
    ...readers,
    administrator: "edit",
    author: "read",
    lead: "read",
    board: "read",
    officer: "read",
  },
  shared: {
    ...readers,
    administrator: "edit",
    author: "edit",
    lead: "edit",
    board: "edit",
    officer: "edit",
  },
  appendOnly: {
    ...readers,
    administrator: "append",
    author: "append",
    lead: "append",
    board: "append",
    officer: "append",
  },
  rulings: {
    ...readers,
    administrator: "append",
    author: "append",
    lead: "read",
    board: "append",
    officer: "read",
  },
  cycleLog: {
    ...readers,
    administrator: "append",
    author: "append",
    lead: "read",
    board: "read",
    officer: "read",
  },
  confirmations: {
    ...readers,
    administrator: "append",
    author: "read",
    lead: "append",
    board: "read",
    officer: "read",
  },
  // What is audited is not the auditors' own: nobody else verifies it.
  assurance: {
    member: null,
    auditor: "assure",
    administrator: "read",
    author: "read",
    lead: "read",
    board: "read",
    officer: "read",
  },
  setUpLog: {
    ...readers,
    administrator: "append",
    author: "read",
    lead: "read",
    board: "read",
    officer: "read",
  },
  meetings: {
    ...readers,
    administrator: "edit",
    author: "edit",
    lead: "read",
    board: "edit",
    officer: "read",
  },
  // What elected members read, and all they read: the service files it, and an administrator where there is none.
  members: {
    member: "look",
    auditor: "audit",
    administrator: "edit",
    author: "read",
    lead: "read",
    board: "read",
    officer: "read",
  },
  log: {
    ...readers,
    administrator: "append",
    author: "read",
    lead: "read",
    board: "read",
    officer: "read",
  },
};
