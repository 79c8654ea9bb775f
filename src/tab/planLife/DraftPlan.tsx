// The draft being written: its themes with what is in each, added, renamed and put in order; an action is edited on its own sheet.
import { counted, t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import { lazy, Suspense, useState } from "react";
import { Button, mergeClasses } from "@fluentui/react-components";
import type { ThemeId } from "../../domain/values/id.ts";
import { mayEditBaseline } from "../../domain/planLife/planLife.ts";
import {
  dropTheme,
  mayEditDraft,
  themesInOrder,
} from "../../domain/planLife/draft/draftEdits.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { Theme } from "../../domain/plan/theme.ts";
import type { PlanPageValue } from "../reading/planPage.ts";
import { usePlanSaving, usePreviewContext } from "../saving/planChanges.ts";
import { saveRow } from "../../editing/rows.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { Refused } from "../ui/Refused.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { themeName } from "./draftForm.ts";
import { PlanRefLinks } from "./RefLinks.tsx";
import { ThemeForm } from "./ThemeForm.tsx";

const DraftActionForm = lazy(
  () => import(/* webpackChunkName: "details" */ "./DraftActionForm.tsx"),
);

interface DraftPlanProps extends PlanPageValue {
  readonly record: PlanRecord;
}

/** Which form is open: of a new theme, a new action, or the theme with this id. */
type Open = "theme" | "action" | ThemeId | null;

export function DraftPlan(props: DraftPlanProps) {
  const { overview, record } = props;
  const styles = usePageStyles();
  const [open, setOpen] = useState<Open>(null);
  const { actor } = usePreviewContext(overview, record);
  const allowed = mayEditDraft(actor, record.plan);
  if (!mayEditBaseline(record.plan).ok) return null;
  const close = () => setOpen(null);
  return (
    <section aria-label={t("Themes and actions of the draft")}>
      <h2 className={styles.section}>{t("Themes and actions")}</h2>
      <p className={styles.text}>
        {t(
          "Until the plan goes live everything in it can be edited: themes here, an action on its own page.",
        )}
      </p>
      {allowed.ok ? (
        <div className={styles.buttons}>
          <Button onClick={() => setOpen("theme")}>{t("Add a theme")}</Button>
          <Button
            disabledFocusable={record.themes.length === 0}
            onClick={() => setOpen("action")}
          >
            {t("Add an action")}
          </Button>
        </div>
      ) : (
        <p className={styles.quiet}>{asText(allowed.words)}</p>
      )}
      {open === "theme" ? (
        <ThemeForm {...props} theme={null} onClose={close} />
      ) : null}
      {open === "action" ? (
        <Suspense fallback={<Skeleton label={t("Opening the form")} />}>
          <DraftActionForm overview={overview} action={null} onClose={close} />
        </Suspense>
      ) : null}
      <Themes
        {...props}
        open={open}
        onOpen={allowed.ok ? setOpen : null}
        onClose={close}
      />
    </section>
  );
}

/** Takes an empty theme out, to the site's recycle bin; offered for putting back. */
function useRemoval(overview: PlanPageValue["overview"]) {
  const saving = usePlanSaving(overview);
  const [asked, setAsked] = useState<ThemeId | null>(null);
  const remove = (theme: Theme) => {
    if (saving.busy) return;
    setAsked(theme.id);
    void saving.save(
      t("{theme} was taken out of the plan.", { theme: themeName(theme) }),
      async ({ store, context }) => {
        const answer = dropTheme(theme.id, context);
        if (!answer.ok) return answer.words;
        await store.recycle("themes", [answer.value]);
        return null;
      },
      (desk) => saveRow(desk, "themes", null, theme),
    );
  };
  return {
    busy: saving.busy,
    remove,
    refused: ({ id }: Theme) => (id === asked ? saving.problem : null),
  };
}

function Themes({
  open,
  onOpen,
  onClose,
  ...props
}: DraftPlanProps & {
  readonly open: Open;
  readonly onOpen: ((theme: ThemeId) => void) | null;
  readonly onClose: () => void;
}) {
  const styles = usePageStyles();
  const { overview, record } = props;
  const removal = useRemoval(overview);
  if (record.themes.length === 0)
    return (
      <p className={styles.quiet}>{t("No theme yet. Add the first one.")}</p>
    );
  const posts = new Map(record.posts.map(({ id, title }) => [id, title]));
  return (
    <ul className={styles.list} aria-label={t("Themes")}>
      {themesInOrder(record.themes).map((theme) => {
        const refs = record.actions
          .filter((one) => one.themeId === theme.id)
          .map((one) => one.ref);
        const lead = theme.lead ? posts.get(theme.lead) : null;
        return (
          <li key={theme.id} className={styles.row}>
            <div className={styles.rowHead}>
              <span className={styles.strong}>{themeName(theme)}</span>
              <span className={styles.quiet}>
                {lead ?? t("No post leads it")} ·{" "}
                {counted(refs.length, "action")}
              </span>
              {onOpen ? (
                <ThemeButtons
                  name={themeName(theme)}
                  busy={removal.busy}
                  onEdit={() => onOpen(theme.id)}
                  onTakeOut={() => removal.remove(theme)}
                />
              ) : null}
            </div>
            <Refused words={removal.refused(theme)} />
            <PlanRefLinks overview={overview} refs={refs} />
            {open === theme.id ? (
              <ThemeForm {...props} theme={theme} onClose={onClose} />
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function ThemeButtons(props: {
  readonly name: string;
  readonly busy: boolean;
  readonly onEdit: () => void;
  readonly onTakeOut: () => void;
}) {
  const styles = usePageStyles();
  return (
    <span className={mergeClasses(styles.push, styles.formButtons)}>
      <Button
        size="small"
        aria-label={t("Edit the theme {name}", { name: props.name })}
        onClick={props.onEdit}
      >
        {t("Edit")}
      </Button>
      <Button
        size="small"
        aria-label={t("Remove the theme {name}", { name: props.name })}
        disabledFocusable={props.busy}
        onClick={props.onTakeOut}
      >
        {t("Remove")}
      </Button>
    </span>
  );
}
