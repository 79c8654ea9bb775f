// The addresses of a plan's pages among the resources.

/** The address of a plan's page among the resources. */
export const planAddress = (id: string) =>
  `waymark://plan/${encodeURIComponent(id)}/position`;

/** The address of an action's page. */
export const actionAddress = (id: string, ref: string) =>
  `waymark://plan/${encodeURIComponent(id)}/action/${encodeURIComponent(ref)}`;
