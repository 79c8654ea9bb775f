// The draft challenged before members see it: what is not covered and what is not realistic, each with its places.
import { asText } from "../ruleWords.ts";
import { t } from "../language/t.ts";
import { useMemo } from "react";
import { draftChecks } from "../../domain/planLife/draft/draftChecks.ts";
import type {
  DraftRule,
  DraftFinding,
} from "../../domain/planLife/draft/draftChecks.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { PlanPageValue } from "../reading/planPage.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { PlanRefLinks } from "./RefLinks.tsx";

/** Coverage asks whether all is there; the rest whether it can be done. */
const coverage: ReadonlySet<DraftRule> = new Set<DraftRule>([
  "themeWithoutActions",
  "noOwner",
  "noDate",
  "noEndDate",
  "noOutcome",
  "noMilestones",
  "noResource",
]);

export function DraftChecks({
  overview,
  record,
}: PlanPageValue & { readonly record: PlanRecord }) {
  const styles = usePageStyles();
  const findings = useMemo(() => draftChecks(record), [record]);
  const covered = findings.filter((one) => coverage.has(one.rule));
  const real = findings.filter((one) => !coverage.has(one.rule));
  return (
    <details open={record.plan.state === "draft"}>
      <summary className={styles.strong}>
        {t("Coverage and realism: {findings:question}", {
          findings: findings.length,
        })}
      </summary>
      <Findings
        title={t("Is everything covered?")}
        overview={overview}
        findings={covered}
      />
      <Findings
        title={t("Can it be done as written?")}
        overview={overview}
        findings={real}
      />
    </details>
  );
}

function Findings({
  title,
  overview,
  findings,
}: PlanPageValue & {
  readonly title: string;
  readonly findings: readonly DraftFinding[];
}) {
  const styles = usePageStyles();
  return (
    <>
      <h3 className={styles.small}>{title}</h3>
      {findings.length === 0 ? (
        <p className={styles.text}>{t("Nothing to ask.")}</p>
      ) : (
        <ul>
          {findings.map(({ rule, refs, words }) => (
            <li key={`${rule} ${refs.join()} ${asText(words)}`}>
              {asText(words)}{" "}
              {refs.length > 0 ? (
                <>
                  {t("Go to")} <PlanRefLinks overview={overview} refs={refs} />
                </>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
