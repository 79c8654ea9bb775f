// Where an action stands in this plan: its theme, and a reference never used before.
import { t } from "../language/t.ts";
import { themesInOrder } from "../../domain/planLife/draft/draftEdits.ts";
import { nextRef } from "../../domain/planLife/draft/quickEntry.ts";
import { PickField, TextField } from "../ui/fields.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { themeName } from "./draftForm.ts";

interface Placed {
  readonly theme: string;
  readonly ref: string;
}

export function ThemeAndRef({
  record,
  typed,
  onChange,
}: {
  readonly record: Parameters<typeof nextRef>[1];
  readonly typed: Placed;
  readonly onChange: (part: Partial<Placed>) => void;
}) {
  const styles = usePageStyles();
  return (
    <div className={styles.line}>
      <PickField
        label={t("Theme")}
        required
        none={t("Choose a theme")}
        value={typed.theme}
        options={themesInOrder(record.themes).map((theme) => ({
          value: theme.id,
          text: themeName(theme),
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
