// A closed plan: where its closure statement lies, and that its history stays readable.
import { parts } from "../language/parts.ts";
import { t } from "../language/t.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { addressInLibrary } from "../../sharepoint/rows/libraryNames.ts";
import { useSession } from "../session/session.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { statementFile } from "../../editing/closePlan.ts";

export function ClosedPlan({ record }: { readonly record: PlanRecord }) {
  const styles = usePageStyles();
  const { settings } = useSession();
  const address = addressInLibrary(
    settings.siteUrl,
    statementFile(record),
    settings.listPrefix,
  );
  return (
    <p className={styles.text}>
      {parts(
        "Its {link} says where each unfinished action went. The same is listed below.",
        {
          link: (
            <a href={address} target="_blank" rel="noreferrer">
              {t("closure statement (opens in a new window)")}
            </a>
          ),
        },
      )}
    </p>
  );
}
