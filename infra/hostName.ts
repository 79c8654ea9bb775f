// What is and what is not the name of a host that Teams can open a tab from.

// RFC 2606 and 6761: names that nobody can own, and so nobody's tab is at.
const nobodys =
  /(^|\.)(example|test|invalid|localhost|local|internal)$|(^|\.)example\.(com|net|org)$/;
const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/** Why this is not the name of a host that Teams can open, in words that fit after the setting's name; null when it is one. */
export function faultOfHost(host: string): string | null {
  if (host === "") return "is empty. Give the host name of the tab.";
  if (/\s/.test(host)) return "has a space in it. Give the host name alone.";
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(host))
    return `begins with a scheme. Leave out “${host.slice(0, host.indexOf("//") + 2)}”: give the host name alone.`;
  if (/[/?#\\]/.test(host))
    return "has a path. Give the host name alone, without “/” and what follows.";
  if (host.includes("@"))
    return "has a user name in it. Give the host name alone.";
  if (host.includes(":"))
    return "has a port. Teams opens https on port 443 only: give the host name alone.";
  if (/[^\x20-\x7e]/.test(host))
    return "has letters outside a to z. Give the name as it is registered, which for such letters begins with “xn--”.";
  if (host.includes("*"))
    return "has a wildcard. Give the one host the tab is served from.";
  if (/^[0-9.]+$/.test(host))
    return "is a number, not a name. Teams opens named hosts only.";
  const labels = host.toLowerCase().split(".");
  if (host.length > 253 || !labels.every((part) => label.test(part)))
    return "is no host name. A host name is made of letters, digits and “-”, with dots between, such as plans.council.gov.uk.";
  if (nobodys.test(host.toLowerCase()))
    return "is an example, not a host that can be reached. Give the council's own.";
  return labels.length < 2
    ? "has no dot. Give the whole host name, such as plans.council.gov.uk."
    : null;
}
