// The site groups that stand for roles. Source: sharepoint.md 8.5, scheme A.
import type { Role } from "../../domain/rights/permission.ts";

export const groupOfRole: Readonly<Record<Role, string>> = {
  administrator: "Waymark Administrators",
  author: "Waymark Authors",
  lead: "Waymark Leads",
  board: "Waymark Board",
  officer: "Waymark Officers",
  member: "Waymark Members",
  auditor: "Waymark Auditors",
};

const roleByGroup = new Map(
  Object.entries(groupOfRole).map(([role, group]) => [
    group.toLowerCase(),
    role as Role,
  ]),
);

/** The role a site group stands for, null for groups that are not ours. */
export function roleOfGroup(title: string): Role | null {
  return roleByGroup.get(title.toLowerCase()) ?? null;
}
