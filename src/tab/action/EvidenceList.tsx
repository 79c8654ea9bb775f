// What shows that an action was done: each piece with who added it.
import type { Evidence } from "../../domain/evidence.ts";
import { safeAddress } from "../../domain/evidenceEntry.ts";
import { usePanelStyles } from "./panelStyles.ts";

/** An address that would run something is shown as words: rows can be edited around the app. */
export function EvidenceLink({ evidence }: { readonly evidence: Evidence }) {
  const address = evidence.url ? safeAddress(evidence.url) : null;
  return address ? (
    <a href={address} target="_blank" rel="noreferrer">
      {evidence.title} (opens in a new window)
    </a>
  ) : (
    evidence.title
  );
}

export function EvidenceList({
  evidence,
}: {
  readonly evidence: readonly Evidence[];
}) {
  const styles = usePanelStyles();
  if (evidence.length === 0) return null;
  return (
    <>
      <h3 className={styles.section}>Evidence</h3>
      <ul className={styles.list}>
        {evidence.map((each) => (
          <li key={each.id} className={styles.entry}>
            <EvidenceLink evidence={each} />{" "}
            <span className={styles.quiet}>added by {each.addedBy.name}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
