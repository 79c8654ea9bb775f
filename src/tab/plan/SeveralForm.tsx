// One thing set for several actions: those the list shows where it is filtered, without the ones unticked; else the ones ticked.
import { t } from "../language/t.ts";
import { useMemo, useState } from "react";
import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import type { Action } from "../../domain/plan/action.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import {
  detailsFor,
  keepDetailsOf,
} from "../../domain/planLife/actions/actionDetails.ts";
import { compareRefs } from "../../domain/values/ref.ts";
import { isLive } from "../../domain/plan/status.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { postPicks } from "../reading/actionPicks.ts";
import { actorOf } from "../session/actor.ts";
import { isFiltered } from "../address/address.ts";
import type { View } from "../address/address.ts";
import { draftKey } from "../saving/draftKey.ts";
import { entryOf } from "../saving/entry.ts";
import { useKeptForm } from "../saving/keptForm.ts";
import { exemptPicks, implicationPicks } from "../saving/detailsForm.ts";
import type { PlanRow } from "../reading/rows.ts";
import { useDetailsSaving } from "../saving/useDetailsSaving.ts";
import { PickField, TextField } from "../ui/fields.tsx";
import { OwnField } from "../ui/OwnField.tsx";
import { Form } from "../ui/Form.tsx";
import { Icon } from "../ui/Icon.tsx";
import * as icons from "../ui/icons.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { usePanelStyles } from "../ui/panelStyles.ts";
import { isShown } from "./gridLines.ts";
import {
  blankSeveral,
  columnIn,
  fieldIn,
  picksFor,
  severalChange,
  SeveralTyped,
} from "./severalForm.ts";

const useStyles = makeStyles({
  scroll: {
    display: "flex",
    flexDirection: "column",
    maxHeight: "45vh",
    overflowY: "auto",
  },
});

/** More than this are not looked through one by one. */
const most = 300;

interface SeveralProps {
  readonly overview: PlanOverview;
  readonly view: View;
  readonly rows: readonly PlanRow[];
  readonly today: CalendarDate;
  readonly onClose: () => void;
}

/** The actions that the list shows and that are still in the plan. */
function useListed({ rows, view, today }: SeveralProps): readonly Action[] {
  return useMemo(
    () =>
      rows
        .filter((row) => isShown(row, view, today))
        .map(({ action }) => action)
        .filter(({ current }) => isLive(current.status))
        .toSorted((a, b) => compareRefs(a.ref, b.ref)),
    [rows, view, today],
  );
}

export default function SeveralForm(props: SeveralProps) {
  const { overview, today, onClose } = props;
  const panel = usePanelStyles();
  const styles = usePageStyles();
  const listed = useListed(props);
  const actor = useMemo(() => actorOf(overview, today), [overview, today]);
  const which = detailsFor(actor, overview.plan);
  return (
    <div className={panel.sheet}>
      <div className={panel.top}>
        <h2 className={panel.title}>{t("Set for several")}</h2>
        <Button
          className={panel.close}
          appearance="subtle"
          icon={<Icon line={icons.close} />}
          onClick={onClose}
        >
          {t("Close")}
        </Button>
      </div>
      {listed.length > most ? (
        <p className={styles.text}>
          {t(
            "The list shows {listed} actions, and at most {most} are set at once. Choose a theme, or search, first.",
            { listed: listed.length, most },
          )}
        </p>
      ) : null}
      {which !== null && listed.length <= most ? (
        <Setting {...props} listed={listed} which={which} />
      ) : null}
    </div>
  );
}

type SettingProps = SeveralProps & {
  readonly listed: readonly Action[];
  readonly which: "all" | "supporting";
};

function Setting({ overview, view, listed, which, onClose }: SettingProps) {
  const { me, plan } = overview;
  const key = draftKey(me, "several", plan.id);
  const kept = useKeptForm(key, SeveralTyped, blankSeveral);
  const saving = useDetailsSaving(overview);
  const { form, change, frame, finish } = entryOf(kept, saving, onClose);
  // Where nothing was filtered nobody chose anything yet.
  const isChosen = view.theme !== null || isFiltered(view);
  const [left, setLeft] = useState<ReadonlySet<string>>(
    () => new Set(isChosen ? [] : listed.map(({ id }) => id)),
  );
  const chosen = listed.filter(({ id }) => !left.has(id));
  const asked = severalChange(form);
  const save = () =>
    asked
      ? saving.change(
          t("It is set for {chosen:action}.", { chosen: chosen.length }),
          (now) =>
            keepDetailsOf(
              chosen.map(({ id }) => id),
              asked,
              now,
            ),
        )
      : Promise.resolve(false);
  return (
    <Form
      label={t("Set for several actions")}
      submit={t("Set for {chosen:action}", { chosen: chosen.length })}
      {...frame}
      disabled={asked === null || chosen.length === 0}
      onSubmit={() => void finish(save())}
    >
      <PickField
        label={t("What is set?")}
        required
        none={t("Choose one")}
        value={form.what}
        options={picksFor(which, plan)}
        onChange={(what) => change({ what, value: "" })}
      />
      <ValueField overview={overview} typed={form} onChange={change} />
      <Chosen {...{ listed, left }} onChange={setLeft} />
    </Form>
  );
}

/** The actions listed, each with its tick. */
function Chosen({
  listed,
  left,
  onChange,
}: {
  readonly listed: readonly Action[];
  /** Those unticked. */
  readonly left: ReadonlySet<string>;
  readonly onChange: (left: ReadonlySet<string>) => void;
}) {
  const styles = { ...usePageStyles(), ...useStyles() };
  const none = new Set<string>(listed.map(({ id }) => id));
  return (
    <fieldset className={styles.fieldset}>
      <legend>{t("For these actions")}</legend>
      <div className={styles.formButtons}>
        <Button size="small" onClick={() => onChange(new Set())}>
          {t("All {listed}", { listed: listed.length })}
        </Button>
        <Button size="small" onClick={() => onChange(none)}>
          {t("None")}
        </Button>
      </div>
      <div className={styles.scroll}>
        {listed.map(({ id, ref, title }) => (
          <Checkbox
            key={id}
            label={`${ref} ${title}`}
            checked={!left.has(id)}
            onChange={(_, { checked }) => {
              const next = new Set(left);
              if (checked) next.delete(id);
              else next.add(id);
              onChange(next);
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface ValueProps {
  readonly overview: PlanOverview;
  readonly typed: SeveralTyped;
  readonly onChange: (part: Partial<SeveralTyped>) => void;
}

/** What may be chosen, where a choice is to be made and not written: its question, its first line and its lines. */
function choiceFor({ overview, typed }: ValueProps) {
  const exempt = exemptPicks(overview.plan.nation);
  switch (fieldIn(typed)) {
    case "supporting":
      return [
        t("Which post?"),
        t("Choose a post"),
        postPicks(overview),
      ] as const;
    case "implications":
      return [
        t("Which heading?"),
        t("Choose a heading"),
        implicationPicks(overview.actions),
      ] as const;
    case "exempt":
      return exempt.length === 0
        ? null
        : ([
            t("Under which paragraph?"),
            t("None: the public may see them"),
            exempt,
          ] as const);
    default:
      return null;
  }
}

function ValueField(props: ValueProps) {
  const { typed, onChange } = props;
  const field = fieldIn(typed);
  const column = columnIn(typed, props.overview.plan);
  const set = (value: string) => onChange({ value });
  if (column)
    return <OwnField column={column} value={typed.value} onChange={set} />;
  if (field === null) return null;
  const choice = choiceFor(props);
  if (choice) {
    const [label, none, options] = choice;
    return (
      <PickField
        {...{ label, none, options }}
        value={typed.value}
        onChange={set}
      />
    );
  }
  return (
    <TextField
      label={
        field === "answers" ? t("Its code, such as R1") : t("What it says")
      }
      {...(field === "answers"
        ? {}
        : { hint: t("Empty takes away what is there.") })}
      value={typed.value}
      onChange={set}
    />
  );
}
