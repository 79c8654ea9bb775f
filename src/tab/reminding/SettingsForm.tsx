// The form of the reminder rules. What it means is shown below as it is typed, before anything is saved.
import { t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import { useState } from "react";
import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useQueryClient } from "@tanstack/react-query";
import { ownRegister } from "../../domain/portfolio/namedHomes.ts";
import { addressOf } from "../../domain/reminding/reminderPeople.ts";
import { settingName } from "../../domain/reminding/reminderSettings.ts";
import type { Setting } from "../../sharepoint/nouns/settings.ts";
import { settingsQuery } from "../reading/planQueries.ts";
import { usePlanSaving } from "../saving/planChanges.ts";
import { saveRow } from "../../editing/rows.ts";
import { useSession } from "../session/session.ts";
import { PickField, TextField, WordsField } from "../ui/fields.tsx";
import { Form } from "../ui/Form.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { peopleIn } from "./mayChange.ts";
import type { RulesProps } from "./pageValues.ts";
import { labels, settingsFrom, typedFrom } from "./typedSettings.ts";
import type { Typed } from "./typedSettings.ts";

const useStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(240px, 100%), 1fr))",
    alignItems: "end",
    gap: tokens.spacingHorizontalM,
    "& > *, & input": { minWidth: 0 },
  },
});

interface SettingsFormProps extends RulesProps {
  readonly onClose: () => void;
}

export function SettingsForm(props: SettingsFormProps) {
  const { overview, record, stored, settings, onDraft, onClose } = props;
  const [typed, setTyped] = useState(() => typedFrom(settings));
  const saving = usePlanSaving(overview);
  const client = useQueryClient();
  const session = useSession();
  const known = peopleIn(record.posts);
  const answer = settingsFrom(typed, known);
  const change = (part: Partial<Typed>) => {
    saving.clear();
    const next = { ...typed, ...part };
    setTyped(next);
    const meant = settingsFrom(next, known);
    onDraft(meant.ok ? meant.value : null);
  };
  const save = async () => {
    if (!answer.ok) return;
    const done = await saving.save(
      t("The reminder rules are saved."),
      async ({ store, context }) =>
        saveRow({ store }, "settings", stored, {
          id: stored?.id ?? (context.newId() as Setting["id"]),
          name: settingName(record.plan.id),
          value: answer.value,
        }),
    );
    await client.invalidateQueries(settingsQuery(session));
    if (done) onClose();
  };
  return (
    <Form
      label={t("The reminder rules")}
      submit={t("Save")}
      busy={saving.busy}
      disabled={!answer.ok}
      problem={saving.problem ?? (answer.ok ? null : asText(answer.words))}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <When typed={typed} onChange={change} />
      <Whom {...props} typed={typed} onChange={change} />
      <Hours typed={typed} onChange={change} />
    </Form>
  );
}

interface Part {
  readonly typed: Typed;
  readonly onChange: (part: Partial<Typed>) => void;
}

type Box = keyof typeof labels &
  keyof Typed &
  Exclude<keyof Typed, "weeklyFor">;

function Boxes({
  boxes,
  typed,
  onChange,
}: Part & { readonly boxes: readonly Box[] }) {
  const styles = useStyles();
  return (
    <div className={styles.pair}>
      {boxes.map((name) => (
        <TextField
          key={name}
          label={labels[name]}
          value={typed[name]}
          onChange={(value) => onChange({ [name]: value })}
        />
      ))}
    </div>
  );
}

const yesNo = (yes: string, no: string) => [
  { value: "yes", text: yes },
  { value: "no", text: no },
];

function When(part: Part) {
  const styles = useStyles();
  const { typed, onChange } = part;
  return (
    <>
      <PickField
        label={labels.on}
        value={typed.on}
        options={yesNo(t("On"), t("Off"))}
        onChange={(on) => onChange({ on })}
      />
      <Boxes {...part} boxes={["dueSoonDays", "lateEveryDays"]} />
      <Boxes {...part} boxes={["noUpdateDays", "noDateDays"]} />
      <Boxes {...part} boxes={["waitingEveryDays", "mostSnoozes"]} />
      <div className={styles.pair}>
        <TextField
          label={t("Monthly update window: first working day")}
          hint={t("Leave both empty for none")}
          value={typed.opens}
          onChange={(opens) => onChange({ opens })}
        />
        <TextField
          label={t("Monthly update window: last working day")}
          hint={t("From 1 to 20")}
          value={typed.closes}
          onChange={(closes) => onChange({ closes })}
        />
      </div>
    </>
  );
}

function Whom(props: RulesProps & Part) {
  return (
    <>
      <Escalations {...props} />
      <Owners {...props} />
      <Weekly {...props} />
    </>
  );
}

function Escalations({ record, typed, onChange }: RulesProps & Part) {
  const styles = usePageStyles();
  const posts = ownRegister(record).posts.map(({ id, title }) => ({
    value: id,
    text: title,
  }));
  const pick = (name: "boardPost" | "portfolioPost") => (
    <PickField
      label={labels[name]}
      none={t("Nobody")}
      options={posts}
      value={typed[name]}
      onChange={(value) => onChange({ [name]: value })}
    />
  );
  const part = { typed, onChange };
  return (
    <>
      <p className={styles.quiet}>
        {t("Leave the number of an escalation empty for never.")}
      </p>
      <Boxes boxes={["escalateToLeadDays"]} {...part} />
      <Boxes boxes={["escalateToBoardDays"]} {...part} />
      {pick("boardPost")}
      <Boxes boxes={["escalateToPortfolioDays"]} {...part} />
      {pick("portfolioPost")}
    </>
  );
}

function Owners({ record, typed, onChange }: RulesProps & Part) {
  return (
    <>
      <PickField
        label={labels.planOwner}
        none={t("Nobody")}
        options={peopleIn(record.posts).flatMap((one) => {
          const value = addressOf(one);
          return value === null ? [] : [{ value, text: one.name }];
        })}
        value={typed.planOwner}
        onChange={(planOwner) => onChange({ planOwner })}
      />
      <PickField
        label={labels.sharedPosts}
        value={typed.sharedPosts}
        options={[
          { value: "all", text: t("All of them are reminded") },
          { value: "first", text: t("The first is reminded") },
          { value: "rota", text: t("They take turns by the week") },
        ]}
        onChange={(sharedPosts) => onChange({ sharedPosts })}
      />
    </>
  );
}

function Weekly({ record, typed, onChange }: RulesProps & Part) {
  const { weeklyFor } = typed;
  const choose = (objectId: string, chosen: boolean) =>
    onChange({
      weeklyFor: chosen
        ? [...weeklyFor, objectId]
        : weeklyFor.filter((one) => one !== objectId),
    });
  return (
    <details>
      <summary>
        {labels.weeklyFor} ({weeklyFor.length})
      </summary>
      {peopleIn(record.posts).map(({ objectId, name }) =>
        objectId === null ? null : (
          <div key={objectId}>
            <Checkbox
              label={name}
              checked={weeklyFor.includes(objectId)}
              onChange={(_, { checked }) => choose(objectId, checked === true)}
            />
          </div>
        ),
      )}
    </details>
  );
}

function Hours(part: Part) {
  const { typed, onChange } = part;
  return (
    <>
      <Boxes {...part} boxes={["sendFrom", "sendUntil"]} />
      <WordsField
        label={labels.localDays}
        hint={t(
          "One date a line, for example 2026-12-29. Bank holidays are known already.",
        )}
        value={typed.localDays}
        onChange={(localDays) => onChange({ localDays })}
      />
      <PickField
        label={labels.sensitive}
        value={typed.sensitive}
        options={yesNo(t("References only"), t("Titles and notes"))}
        onChange={(sensitive) => onChange({ sensitive })}
      />
      <PickField
        label={labels.language}
        value={typed.language}
        options={[
          { value: "en", text: t("English") },
          { value: "cy", text: t("Welsh") },
        ]}
        onChange={(language) => onChange({ language })}
      />
      <TextField
        label={labels.channel}
        hint={t(
          "Paste the channel’s link: in Teams, “Get link to channel”. Empty for none.",
        )}
        value={typed.channel}
        onChange={(channel) => onChange({ channel })}
      />
    </>
  );
}
