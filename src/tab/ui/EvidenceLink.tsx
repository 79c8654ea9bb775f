// A piece of evidence as a link, where its address may be opened: rows can be edited around the app.
import { t } from "../language/t.ts";
import type { Evidence } from "../../domain/plan/evidence.ts";
import { safeAddress } from "../../domain/progress/evidenceEntry.ts";
import { useSession } from "../session/session.ts";

export function EvidenceLink({ evidence }: { readonly evidence: Evidence }) {
  const { settings } = useSession();
  const safe = evidence.url === null ? null : safeAddress(evidence.url);
  if (safe === null) return evidence.title;
  // A path belongs to the site, which is not where the tab is served from.
  const { href } = new URL(safe, new URL(settings.siteUrl).origin);
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {t("{title} (opens in a new window)", { title: evidence.title })}
    </a>
  );
}
