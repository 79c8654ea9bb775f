// A theme of a draft, added or edited: its code, its name, the post that leads it and its place.
import { useRef } from "react";
import { keepTheme, themesInOrder } from "../../domain/planLife/draftEdits.ts";
import type { PlanContext } from "../../domain/planLife/planRules.ts";
import type { PlanRecord } from "../../domain/planRecord.ts";
import type { Theme } from "../../domain/theme.ts";
import { draftKey } from "../draftKey.ts";
import { postPicks } from "../actionPicks.ts";
import { useKeptForm } from "../keptForm.ts";
import type { PlanPageValue } from "../planPage.ts";
import { usePlanSaving } from "../planChanges.ts";
import { saveRow } from "../../editing/planChange.ts";
import type { PlanDesk } from "../../editing/planChange.ts";
import { PickField, TextField } from "../ui/fields.tsx";
import { Form } from "../ui/Form.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { draftTheme, themeName, ThemeTyped, themeTyped } from "./draftForm.ts";

/** Each theme over its own row; tried again after a failure, what is saved already is what stands. */
async function saveThemes(
  desk: PlanDesk,
  rule: (context: PlanContext) => ReturnType<typeof keepTheme>,
): Promise<string | null> {
  const answer = rule(desk.context);
  if (!answer.ok) return answer.words;
  const stored = new Map(
    desk.context.record.themes.map((one) => [one.id, one]),
  );
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
  const saving = usePlanSaving(overview);
  const kept = useKeptForm(
    draftKey(me, "theme", plan.id, theme?.id ?? "new"),
    ThemeTyped,
    themeTyped(theme, record.themes),
  );
  // One id for one form: trying again after a failure adds it once.
  const id = useRef(crypto.randomUUID());
  const drop = () => {
    kept.drop();
    onClose();
  };
  const save = async () => {
    const done = await saving.save(`${kept.form.title} is saved.`, (desk) =>
      saveThemes(desk, (now) => {
        const added = now.record.themes.find((one) => one.id === id.current);
        const own = theme?.id ?? added?.id ?? null;
        const context = { ...now, newId: () => id.current };
        return keepTheme(draftTheme(kept.form, own), context);
      }),
    );
    if (done) drop();
  };
  return (
    <Form
      label={theme ? `Edit the theme ${themeName(theme)}` : "Add a theme"}
      submit="Save"
      busy={saving.busy}
      problem={saving.problem}
      onSubmit={() => void save()}
      onClose={onClose}
      onDrop={drop}
    >
      <Fields
        {...props}
        typed={kept.form}
        onChange={(part) => {
          saving.clear();
          kept.change(part);
        }}
      />
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
          label="Code"
          hint="As papers write it: 5, FP1. May be empty."
          value={typed.code}
          onChange={(code) => onChange({ code })}
        />
        <TextField
          label="Name"
          required
          value={typed.title}
          onChange={(title) => onChange({ title })}
        />
      </div>
      <div className={styles.line}>
        <PickField
          label="Post that leads it"
          none="No post yet"
          value={typed.post}
          options={postPicks(record)}
          onChange={(post) => onChange({ post })}
        />
        <PickField
          label="Place"
          none="First"
          value={typed.after}
          options={themesInOrder(record.themes)
            .filter((one) => one.id !== theme?.id)
            .map((one) => ({ value: one.id, text: `After ${themeName(one)}` }))}
          onChange={(after) => onChange({ after })}
        />
      </div>
    </>
  );
}
