// Adding actions one after the other beside the list: type, Enter, type. What is the same for all of them is kept from the line before.
import { parts } from "../language/parts.ts";
import { t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import { useEffect, useMemo, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { Button, Field, Textarea } from "@fluentui/react-components";
import { mayEditBaseline } from "../../domain/planLife/planLife.ts";
import { themesInOrder } from "../../domain/planLife/draft/draftEdits.ts";
import type { PlanContext } from "../../domain/rules/planRules.ts";
import { readLines } from "../../domain/planLife/draft/quickEntry.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { postPicks } from "../reading/actionPicks.ts";
import { actorOf } from "../session/actor.ts";
import type { View } from "../address/address.ts";
import { draftKey } from "../saving/draftKey.ts";
import { useKeptForm } from "../saving/keptForm.ts";
import { nowInstant, useToday } from "../session/today.ts";
import { PickField, TextField, WordsField } from "../ui/fields.tsx";
import { Icon } from "../ui/Icon.tsx";
import * as icons from "../ui/icons.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { usePanelStyles } from "../ui/panelStyles.ts";
import { Refused } from "../ui/Refused.tsx";
import {
  batchOf,
  QuickTyped,
  quickTyped,
  recordOf,
  refAhead,
} from "./quickForm.ts";
import { Added, UnsavedEntries } from "./QuickLists.tsx";
import { useQuickSaving } from "./useQuickSaving.ts";

interface QuickEntryProps {
  readonly overview: PlanOverview;
  readonly view: View;
  readonly onClose: () => void;
}

/** The rules' context on what the screen has read. */
function useContext(overview: PlanOverview): PlanContext {
  const today = useToday(overview.plan.timeZone);
  return useMemo(
    () => ({
      record: recordOf(overview),
      actor: actorOf(overview, today),
      today,
      now: nowInstant(),
      newId: () => crypto.randomUUID(),
    }),
    [overview, today],
  );
}

/** What is typed, why it was refused, and entering it. */
function useEntry({ overview, view }: QuickEntryProps) {
  const { me, plan } = overview;
  const context = useContext(overview);
  const key = draftKey(me, "add actions", plan.id);
  const kept = useKeptForm(key, QuickTyped, quickTyped(overview, view.theme));
  const saving = useQuickSaving(overview, kept);
  const [refused, setRefused] = useState<string | null>(null);
  const change = (part: Partial<QuickTyped>) => {
    setRefused(null);
    kept.change(part);
  };
  const enter = () => {
    const batch = batchOf(kept.form, crypto.randomUUID(), context);
    setRefused(batch.ok ? null : asText(batch.words));
    if (!batch.ok) return;
    // The theme, the post and why stay for the next line.
    kept.change({ text: "", ref: "", due: "" });
    saving.enter(batch.value);
  };
  return { typed: kept.form, change, enter, refused, saving, context };
}

type Entry = ReturnType<typeof useEntry>;

export default function QuickEntry(props: QuickEntryProps) {
  const { overview, onClose } = props;
  const panel = usePanelStyles();
  const styles = usePageStyles();
  const entry = useEntry(props);
  const form = useRef<HTMLFormElement>(null);
  const toWords = () => form.current?.querySelector("textarea")?.focus();
  useEffect(toWords, []);
  const { refused, saving, enter } = entry;
  return (
    <div className={panel.sheet}>
      <div className={panel.top}>
        <h2 className={panel.title}>{t("Add actions")}</h2>
        <Button
          className={panel.close}
          appearance="subtle"
          icon={<Icon line={icons.close} />}
          onClick={onClose}
        >
          {t("Close")}
        </Button>
      </div>
      {overview.themes.length === 0 ? (
        <p className={styles.text}>
          {parts(
            "An action belongs to a theme, and this plan has none yet. {link}, then come back.",
            {
              link: (
                <a href={`#/plan/${overview.plan.id}/life`}>
                  {t("Add the first theme")}
                </a>
              ),
            },
          )}
        </p>
      ) : (
        <form
          ref={form}
          aria-label={t("Add actions")}
          className={panel.form}
          onSubmit={(event) => {
            event.preventDefault();
            enter();
            toWords();
          }}
        >
          <Words entry={entry} />
          <Refused words={refused} />
          <Placed overview={overview} entry={entry} />
          <div className={styles.formButtons}>
            <Button type="submit" appearance="primary">
              {submitWords(entry.typed.text)}
            </Button>
          </div>
        </form>
      )}
      <UnsavedEntries
        typed={entry.typed}
        saving={saving}
        onPutBack={(text) => entry.change({ text, ref: "", due: "" })}
      />
      <Added overview={overview} saving={saving} />
    </div>
  );
}

function submitWords(text: string): string {
  const lines = readLines(text);
  return lines.ok && lines.value.length > 1
    ? t("Add {lines:action}", { lines: lines.value.length })
    : t("Add");
}

/** Enter adds; with Shift it begins another line, as pasting does. */
function isEnter({ key, shiftKey, nativeEvent }: KeyboardEvent): boolean {
  return key === "Enter" && !shiftKey && !nativeEvent.isComposing;
}

function Words({ entry: { typed, change, enter } }: { readonly entry: Entry }) {
  return (
    <Field
      label={t("What is promised")}
      required
      hint={t("Enter adds it. Paste lines, and each becomes an action.")}
    >
      <Textarea
        rows={3}
        resize="vertical"
        value={typed.text}
        onChange={(_, { value }) => change({ text: value })}
        onKeyDown={(event) => {
          if (!isEnter(event)) return;
          event.preventDefault();
          enter();
        }}
      />
    </Field>
  );
}

function Placed({
  overview,
  entry,
}: {
  readonly overview: PlanOverview;
  readonly entry: Entry;
}) {
  const styles = usePageStyles();
  const { typed, change, context } = entry;
  const next = refAhead(typed, context);
  return (
    <>
      <div className={styles.line}>
        <PickField
          label={t("Theme")}
          required
          none={t("Choose a theme")}
          value={typed.theme}
          options={themesInOrder(overview.themes).map((one) => ({
            value: one.id,
            text: `${one.code} ${one.title}`.trim(),
          }))}
          onChange={(theme) => change({ theme })}
        />
        <PickField
          label={t("Which post answers?")}
          none={t("No post yet")}
          value={typed.post}
          options={postPicks(overview)}
          onChange={(post) => change({ post })}
        />
      </div>
      <div className={styles.line}>
        <TextField
          label={t("By when")}
          hint={t("As you would write it: “end of March 2027”.")}
          value={typed.due}
          onChange={(due) => change({ due })}
        />
        <TextField
          label={t("Reference")}
          hint={next ? t("Empty gives {next}.", { next }) : t("Such as 2.7.")}
          value={typed.ref}
          onChange={(ref) => change({ ref })}
        />
      </div>
      {mayEditBaseline(overview.plan).ok ? null : (
        <Agreement overview={overview} entry={entry} />
      )}
    </>
  );
}

/** In a live plan every action that is added has a reason, and a minute where a body agreed it. */
function Agreement({
  overview,
  entry: { typed, change },
}: {
  readonly overview: PlanOverview;
  readonly entry: Entry;
}) {
  const styles = usePageStyles();
  return (
    <>
      <WordsField
        label={t("Why are they added?")}
        hint={t("The next report lists the change with this reason.")}
        required
        rows={2}
        value={typed.reason}
        onChange={(reason) => change({ reason })}
      />
      <div className={styles.line}>
        <PickField
          label={t("Who agreed it?")}
          none={t("No body")}
          value={typed.body}
          options={overview.bodies.map(({ id, title }) => ({
            value: id,
            text: title,
          }))}
          onChange={(body) => change({ body })}
        />
        <TextField
          label={t("Minute")}
          value={typed.minute}
          onChange={(minute) => change({ minute })}
        />
      </div>
    </>
  );
}
