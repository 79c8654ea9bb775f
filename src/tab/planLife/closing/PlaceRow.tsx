// One open action of a closing plan: one choice, and only the fields that choice needs.
import { t } from "../../language/t.ts";
import type { Action } from "../../../domain/plan/action.ts";
import type { PlanRecord } from "../../../domain/plan/planRecord.ts";
import { DayField, PickField, TextField } from "../../ui/fields.tsx";
import type { PickLine } from "../../ui/fields.tsx";
import { usePageStyles } from "../../ui/pageStyles.ts";
import { actionPicks } from "../../reading/actionPicks.ts";
import { destinationOf } from "./placing.ts";
import type { Place } from "./placing.ts";

interface PlaceRowProps {
  readonly action: Action;
  readonly place: Place;
  readonly plans: readonly PickLine[];
  readonly others: readonly PlanRecord[];
  readonly onKind: (action: Action, kind: Place["kind"]) => void;
  readonly onChange: (action: Action, part: Partial<Place>) => void;
}

const kinds = [
  { value: "transfer", text: t("Transfer to another plan") },
  { value: "absorb", text: t("Goes into an action there") },
  { value: "businessAsUsual", text: t("Everyday work, checked yearly") },
  { value: "stop", text: t("Stop, not finished") },
] as const;

export function PlaceRow(props: PlaceRowProps) {
  const styles = usePageStyles();
  const { action, place, onKind } = props;
  const done = destinationOf(place) !== null;
  return (
    <li className={styles.row}>
      <div>
        <span aria-hidden="true">{done ? "✓ " : "○ "}</span>
        <span className={styles.hidden}>
          {done ? t("Placed: ") : t("Not placed yet: ")}
        </span>
        <span className={styles.strong}>{action.ref}</span> {action.title}
      </div>
      <div className={styles.line}>
        <PickField
          label={t("Where does {ref} go?", { ref: action.ref })}
          none={t("Choose")}
          value={place.kind}
          options={kinds}
          onChange={(value) =>
            onKind(
              action,
              kinds.find((one) => one.value === value)?.value ?? "",
            )
          }
        />
        <Details {...props} />
      </div>
    </li>
  );
}

function Details(props: PlaceRowProps) {
  const { action, place, onChange } = props;
  const put = (part: Partial<Place>) => onChange(action, part);
  if (place.kind === "transfer" || place.kind === "absorb")
    return <Elsewhere {...props} />;
  if (place.kind === "businessAsUsual")
    return (
      <>
        <TextField
          label={t("Service that keeps {ref} going", { ref: action.ref })}
          required
          value={place.service}
          onChange={(service) => put({ service })}
        />
        <DayField
          label={t("First yearly check of {ref}", { ref: action.ref })}
          required
          value={place.firstCheck}
          onChange={(firstCheck) => put({ firstCheck })}
        />
      </>
    );
  if (place.kind === "stop")
    return (
      <TextField
        label={t("Why does {ref} stop?", { ref: action.ref })}
        required
        value={place.reason}
        onChange={(reason) => put({ reason })}
      />
    );
  return null;
}

function Elsewhere({ action, place, plans, others, onChange }: PlaceRowProps) {
  const other = others.find((one) => one.plan.id === place.plan);
  const put = (part: Partial<Place>) => onChange(action, part);
  return (
    <>
      <PickField
        label={t("Plan that takes {ref}", { ref: action.ref })}
        required
        none={t("Choose a plan")}
        value={place.plan}
        options={plans}
        onChange={(plan) => put({ plan, theme: "", into: "", ref: "" })}
      />
      {other && place.kind === "absorb" ? (
        <PickField
          label={t("Action that takes {ref}", { ref: action.ref })}
          required
          none={t("Choose an action")}
          value={place.into}
          options={actionPicks(other, (status) => status !== "completed")}
          onChange={(into) => put({ into })}
        />
      ) : null}
      {other && place.kind === "transfer" ? (
        <>
          <PickField
            label={t("Theme for {ref}", { ref: action.ref })}
            required
            none={t("Choose a theme")}
            value={place.theme}
            options={other.themes.map(({ id, code, title }) => ({
              value: id,
              text: `${code} ${title}`.trim(),
            }))}
            onChange={(theme) => put({ theme })}
          />
          <TextField
            label={t("Reference of {ref} there", { ref: action.ref })}
            required
            value={place.ref}
            onChange={(ref) => put({ ref })}
          />
        </>
      ) : null}
    </>
  );
}
