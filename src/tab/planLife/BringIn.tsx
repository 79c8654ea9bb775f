// Which action of which other plan is brought in.
import { t } from "../language/t.ts";
import { actionPicks } from "../reading/actionPicks.ts";
import { PickField } from "../ui/fields.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { ProblemState } from "../ui/State.tsx";
import type { ChangeTyped } from "./changeForm.ts";
import type { OtherPlans } from "./closing/useOtherPlans.ts";

export function BringIn({
  others,
  typed,
  onChange,
}: {
  readonly others: OtherPlans;
  readonly typed: ChangeTyped;
  readonly onChange: (part: Partial<ChangeTyped>) => void;
}) {
  const styles = usePageStyles();
  const [from] = others.records;
  const isReading = typed.plan !== "" && others.loading;
  return (
    <>
      <p className={styles.text}>
        {t(
          "It is one action in two plans: everything about it is recorded in the other plan, which decides its dates, and it reads the same here.",
        )}
      </p>
      {others.error ? <ProblemState error={others.error} /> : null}
      <div className={styles.line}>
        <PickField
          label={t("Of which plan?")}
          required
          none={t("Choose a plan")}
          value={typed.plan}
          options={others.picks}
          onChange={(plan) => onChange({ plan, action: "" })}
        />
        <PickField
          label={t("Which action?")}
          required
          none={isReading ? t("Reading that plan") : t("Choose an action")}
          value={typed.action}
          options={from ? actionPicks(from) : []}
          onChange={(action) => onChange({ action })}
        />
      </div>
    </>
  );
}
