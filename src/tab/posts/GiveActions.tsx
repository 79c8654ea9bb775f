// Every open action of one post to another post, in one step, with a reason that the next report prints.
import { t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import * as v from "valibot";
import type { Answer } from "../../domain/values/answer.ts";
import { giveActions } from "../../domain/posts/handover.ts";
import { asId } from "../../domain/values/id.ts";
import type { ActionId } from "../../domain/values/id.ts";
import type { PlanChange } from "../../domain/rules/planRules.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { Post } from "../../domain/plan/post.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { draftKey } from "../saving/draftKey.ts";
import { usePreviewContext } from "../saving/planChanges.ts";
import { usePlanEntry } from "../saving/planEntry.ts";
import { savePlanChange } from "../../editing/planChange.ts";
import type { PlanWork } from "../saving/planChanges.ts";
import { PickField, WordsField } from "../ui/fields.tsx";
import { Form } from "../ui/Form.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";

interface GiveActionsProps {
  readonly overview: PlanOverview;
  readonly record: PlanRecord;
  readonly post: Post;
  readonly onClose: () => void;
}

/** The form as typed: kept on this device until it is saved. */
const Typed = v.object({ to: v.string(), reason: v.string() });
type Typed = v.InferOutput<typeof Typed>;

type GiveDraft = Parameters<typeof giveActions>[0];

/** Back to the post that had them, and only those that changed hands here. */
function givenBack(draft: GiveDraft, given: ReadonlySet<ActionId>): PlanWork {
  return async (desk) => {
    const back = giveActions(
      // Written into the log, so in the language of the record and not in the reader's.
      { from: draft.to, to: draft.from, reason: "Taken back." },
      desk.context,
    );
    if (!back.ok) return back.words;
    const changed = back.value.changed.filter(({ action }) =>
      given.has(action.id),
    );
    return savePlanChange(desk, { added: [], changed });
  };
}

export function GiveActions(props: GiveActionsProps) {
  const { overview, record, post, onClose } = props;
  const context = usePreviewContext(overview, record);
  const entry = usePlanEntry(overview, {
    key: draftKey(overview.me, "give", post.id),
    shape: Typed,
    empty: { to: "", reason: "" },
    onClose,
  });
  const { form: typed, change, frame, finish, saving } = entry;
  const { to, reason } = typed;
  const draft = { from: post.id, to: asId<"Post">(to), reason };
  const preview = to && reason.trim() ? giveActions(draft, context) : null;
  const save = () => {
    const given = new Set(
      preview?.ok ? preview.value.changed.map(({ action }) => action.id) : [],
    );
    return saving.change(
      t("The actions of {title} are given to another post.", {
        title: post.title,
      }),
      (now) => giveActions(draft, now),
      givenBack(draft, given),
    );
  };
  return (
    <Form
      label={t("Give the actions of {title} to another post", {
        title: post.title,
      })}
      submit={t("Give the actions")}
      {...frame}
      onSubmit={() => void finish(save())}
    >
      <Fields {...props} typed={typed} onChange={change} />
      {preview ? <Preview answer={preview} /> : null}
    </Form>
  );
}

function Fields({
  record,
  post,
  typed,
  onChange,
}: GiveActionsProps & {
  readonly typed: Typed;
  readonly onChange: (part: Partial<Typed>) => void;
}) {
  return (
    <>
      <PickField
        label={t("Which post answers from now on?")}
        required
        none={t("Choose a post")}
        value={typed.to}
        options={record.posts
          .filter((one) => one.id !== post.id)
          .map(({ id, title }) => ({ value: id, text: title }))}
        onChange={(to) => onChange({ to })}
      />
      <WordsField
        label={t("Why?")}
        hint={t("The next report prints it.")}
        required
        value={typed.reason}
        onChange={(reason) => onChange({ reason })}
      />
    </>
  );
}

function Preview({ answer }: { readonly answer: Answer<PlanChange> }) {
  const styles = usePageStyles();
  if (!answer.ok)
    return (
      <div className={styles.note} role="status">
        {asText(answer.words)}
      </div>
    );
  const refs = answer.value.changed.map(({ action }) => action.ref);
  return (
    <div className={styles.note} role="status">
      {t(
        "{actions:action} {actions?changes|change} hands: {refs:list}. The history keeps who answered before.",
        { actions: refs.length, refs },
      )}
    </div>
  );
}
