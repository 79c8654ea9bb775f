// Where an action stands in this plan: its theme, and a reference never used before.
import { t } from "../language/t.ts";
import { nextRef } from "../../domain/planLife/draft/quickEntry.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { PickField, TextField } from "../ui/fields.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import type { ChangeTyped } from "./changeForm.ts";

export function ThemeAndRef({
  record,
  typed,
  onChange,
}: {
  readonly record: PlanRecord;
  readonly typed: ChangeTyped;
  readonly onChange: (part: Partial<ChangeTyped>) => void;
}) {
  const styles = usePageStyles();
  return (
    <div className={styles.line}>
      <PickField
        label={t("Theme")}
        required
        none={t("Choose a theme")}
        value={typed.theme}
        options={record.themes.map(({ id, code, title }) => ({
          value: id,
          text: `${code} ${title}`.trim(),
        }))}
        onChange={(theme) =>
          onChange({
            theme,
            ref: typed.ref || (nextRef(theme, record) ?? ""),
          })
        }
      />
      <TextField
        label={t("Reference")}
        hint={t("Never used before in this plan.")}
        required
        value={typed.ref}
        onChange={(ref) => onChange({ ref })}
      />
    </div>
  );
}
