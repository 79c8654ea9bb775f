// A theme of a draft, added or edited: its code, its name, the post that leads it and its place.
import { t } from "../language/t.ts";
import type { Sentence } from "../../domain/words/sentence.ts";
import {
  keepTheme,
  themesInOrder,
} from "../../domain/planLife/draft/draftEdits.ts";
import type { PlanContext } from "../../domain/rules/planRules.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { Theme } from "../../domain/plan/theme.ts";
import { draftKey } from "../saving/draftKey.ts";
import { postPicks } from "../reading/actionPicks.ts";
import type { PlanPageValue } from "../reading/planPage.ts";
import { usePlanEntry } from "../saving/planEntry.ts";
import { saveRow } from "../../editing/rows.ts";
import type { PlanParts } from "../../editing/planChange.ts";
import { PickField, TextField } from "../ui/fields.tsx";
import { Form } from "../ui/Form.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { draftTheme, themeName, ThemeTyped, themeTyped } from "./draftForm.ts";

/** Each theme over its own row; tried again after a failure, what is saved already is what stands. */
async function saveThemes(
  desk: PlanParts,
  rule: (context: PlanContext) => ReturnType<typeof keepTheme>,
): Promise<Sentence | null> {
  const answer = rule(desk.context);
  if (!answer.ok) return answer.words;
  const stored = new Map(desk.stored.themes.map((one) => [one.id, one]));
  for (const theme of answer.value) {
    const words = await saveRow(
      desk,
      "themes",
      stored.get(theme.id) ?? null,
      theme,
    );
    if (words) return words;
  }
  return null;
}

interface ThemeFormProps extends PlanPageValue {
  readonly record: PlanRecord;
  /** Null for a new one. */
  readonly theme: Theme | null;
  readonly onClose: () => void;
}

export function ThemeForm(props: ThemeFormProps) {
  const { overview, record, theme, onClose } = props;
  const { me, plan } = overview;
  const entry = usePlanEntry(overview, {
    key: draftKey(me, "theme", plan.id, theme?.id ?? "new"),
    shape: ThemeTyped,
    empty: themeTyped(theme, record.themes),
    onClose,
  });
  const { form: typed, change, frame, finish, saving } = entry;
  const save = () =>
    saving.save(t("{title} is saved.", { title: typed.title }), (desk) =>
      saveThemes(desk, (now) =>
        keepTheme(draftTheme(typed, theme?.id ?? null), now),
      ),
    );
  return (
    <Form
      label={
        theme
          ? t("Edit the theme {theme}", { theme: themeName(theme) })
          : t("Add a theme")
      }
      submit={t("Save")}
      {...frame}
      onSubmit={() => void finish(save())}
    >
      <Fields {...props} typed={typed} onChange={change} />
    </Form>
  );
}

function Fields({
  record,
  theme,
  typed,
  onChange,
}: ThemeFormProps & {
  readonly typed: ThemeTyped;
  readonly onChange: (part: Partial<ThemeTyped>) => void;
}) {
  const styles = usePageStyles();
  return (
    <>
      <div className={styles.line}>
        <TextField
          label={t("Code")}
          hint={t("As papers write it: 5, FP1. May be empty.")}
          value={typed.code}
          onChange={(code) => onChange({ code })}
        />
        <TextField
          label={t("Name")}
          required
          value={typed.title}
          onChange={(title) => onChange({ title })}
        />
      </div>
      <div className={styles.line}>
        <PickField
          label={t("Post that leads it")}
          none={t("No post yet")}
          value={typed.post}
          options={postPicks(record)}
          onChange={(post) => onChange({ post })}
        />
        <PickField
          label={t("Place")}
          none={t("First")}
          value={typed.after}
          options={themesInOrder(record.themes)
            .filter((one) => one.id !== theme?.id)
            .map((one) => ({
              value: one.id,
              text: t("After {one}", { one: themeName(one) }),
            }))}
          onChange={(after) => onChange({ after })}
        />
      </div>
    </>
  );
}
