// Adding a body or putting one right.
import { t } from "../language/t.ts";
import * as v from "valibot";
import { bodyKinds, frequencies, powerOf } from "../../domain/plan/body.ts";
import type { Body } from "../../domain/plan/body.ts";
import { keepBody } from "../../domain/board/bodyRules.ts";
import type { BodyDraft } from "../../domain/board/bodyRules.ts";
import { asId } from "../../domain/values/id.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import { draftKey } from "../saving/draftKey.ts";
import { usePlanEntry } from "../saving/planEntry.ts";
import { saveRow } from "../../editing/rows.ts";
import { PickField, TextField, WordsField } from "../ui/fields.tsx";
import { Form } from "../ui/Form.tsx";
import { frequencyWords, bodyKindWords, powerKindWords } from "./bodyWords.ts";
import type { CycleValue } from "./cycleValue.ts";

/** The form as typed: kept on this device until it is saved. */
const Typed: v.GenericSchema<unknown, BodyDraft> = v.object({
  title: v.string(),
  aliases: v.string(),
  kind: v.picklist(bodyKinds),
  frequency: v.picklist(frequencies),
  mayAgree: v.picklist(["none", "upTo", "any"]),
  days: v.string(),
  remit: v.string(),
});

function draftOf(body: Body | null, plan: Plan): BodyDraft {
  const power = body ? powerOf(body, plan) : ({ kind: "any" } as const);
  return {
    title: body?.title ?? "",
    aliases: body?.aliases.join("\n") ?? "",
    kind: body?.kind ?? "committee",
    frequency: body?.frequency ?? "quarterly",
    mayAgree: power.kind,
    days: power.kind === "upTo" ? String(power.days) : "",
    remit: body?.remit ?? "",
  };
}

/** A choice read back from its select, which only ever gives one of its own values. */
function chosen<T extends string>(
  words: Readonly<Record<T, string>>,
  value: string,
  otherwise: T,
): T {
  return Object.keys(words).find((key): key is T => key === value) ?? otherwise;
}

const options = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, text]) => ({ value, text }));

export function BodyForm({
  overview,
  body,
  onClose,
}: CycleValue & {
  readonly body: Body | null;
  readonly onClose: () => void;
}) {
  const entry = usePlanEntry(overview, {
    key: draftKey(overview.me, "body", overview.plan.id, body?.id ?? "new"),
    shape: Typed,
    empty: draftOf(body, overview.plan),
    onClose,
  });
  const { form: draft, change, frame, finish, saving } = entry;
  const save = () =>
    saving.save(t("{title} saved.", { title: draft.title }), async (desk) => {
      const { actor, record, newId } = desk.context;
      const id = body?.id ?? asId<"Body">(newId());
      const answer = keepBody(draft, id, {
        planId: record.plan.id,
        actor,
        bodies: record.bodies,
      });
      return answer.ok
        ? saveRow(desk, "bodies", body, answer.value)
        : answer.words;
    });
  return (
    <Form
      label={
        body ? t("Change {title}", { title: body.title }) : t("Add a body")
      }
      submit={t("Save")}
      {...frame}
      onSubmit={() => void finish(save())}
    >
      <BodyFields draft={draft} change={change} />
    </Form>
  );
}

interface FieldsProps {
  readonly draft: BodyDraft;
  readonly change: (part: Partial<BodyDraft>) => void;
}

function PowerFields({ draft, change }: FieldsProps) {
  return (
    <>
      <PickField
        label={t("Dates it may agree by itself")}
        hint={t(
          "Whatever it may not agree goes to a body that may; a Programme Board can support it.",
        )}
        value={draft.mayAgree}
        options={options(powerKindWords)}
        onChange={(value) =>
          change({ mayAgree: chosen(powerKindWords, value, draft.mayAgree) })
        }
      />
      {draft.mayAgree === "upTo" ? (
        <TextField
          label={t("Days it may move a date, at most")}
          hint={t("Counted from the date in force.")}
          required
          value={draft.days}
          onChange={(days) => change({ days })}
        />
      ) : null}
    </>
  );
}

function BodyFields({ draft, change }: FieldsProps) {
  return (
    <>
      <TextField
        label={t("Name")}
        value={draft.title}
        onChange={(title) => change({ title })}
      />
      <PickField
        label={t("What it is")}
        value={draft.kind}
        options={options(bodyKindWords)}
        onChange={(kind) =>
          change({ kind: chosen(bodyKindWords, kind, draft.kind) })
        }
      />
      <PickField
        label={t("How often it meets")}
        value={draft.frequency}
        options={options(frequencyWords)}
        onChange={(value) =>
          change({ frequency: chosen(frequencyWords, value, draft.frequency) })
        }
      />
      <PowerFields draft={draft} change={change} />
      <WordsField
        label={t("Also called")}
        hint={t("One on a line: “SMT”, “A&A Committee”.")}
        rows={2}
        value={draft.aliases}
        onChange={(aliases) => change({ aliases })}
      />
      <WordsField
        label={t("Looks at")}
        hint={t(
          "One on a line: a theme by its number or name, an action’s reference, or a post. The body’s paper is then about that part. Leave empty for the whole plan.",
        )}
        rows={2}
        value={draft.remit}
        onChange={(remit) => change({ remit })}
      />
    </>
  );
}
