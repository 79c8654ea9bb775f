// Which part of an address belongs to the site's REST.

/** What follows `{site}/_api/`, still encoded; empty for an address outside it. */
export function apiPath(
  site: { readonly path: string },
  pathname: string,
): string {
  const base = `${site.path}/_api/`.toLowerCase();
  return pathname.toLowerCase().startsWith(base)
    ? pathname.slice(base.length)
    : "";
}
