// A holder leaves and another follows: one step, with the actions that change hands shown before it is saved.
import { t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import * as v from "valibot";
import { handOver } from "../../domain/posts/handover.ts";
import type { HandoverDraft } from "../../domain/posts/handover.ts";
import { holderKinds } from "../../domain/plan/post.ts";
import type { Post } from "../../domain/plan/post.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { draftKey } from "../saving/draftKey.ts";
import { usePreviewContext } from "../saving/planChanges.ts";
import { usePlanEntry } from "../saving/planEntry.ts";
import { saveRow } from "../../editing/rows.ts";
import { DayField, PickField } from "../ui/fields.tsx";
import { Form } from "../ui/Form.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { KindField } from "./KindField.tsx";
import { PersonFields } from "./PersonFields.tsx";
import { knownPeople, personTyped } from "./postRows.ts";

interface HandOverProps {
  readonly overview: PlanOverview;
  readonly record: PlanRecord;
  readonly post: Post;
  readonly onClose: () => void;
}

/** The form as typed: kept on this device until it is saved. */
const Typed = v.object({
  leaver: v.string(),
  lastDay: v.string(),
  next: v.object({ name: v.string(), email: v.string() }),
  kind: v.picklist(holderKinds),
  from: v.string(),
});
type Typed = v.InferOutput<typeof Typed>;

/** The last holder entered is most often the one who goes. */
function begun(post: Post): Typed {
  const at = post.holders.findLastIndex((one) => one.to === null);
  const leaver = at < 0 ? post.holders.length - 1 : at;
  return {
    leaver: String(leaver),
    lastDay: "",
    next: { name: "", email: "" },
    kind: "permanent",
    from: "",
  };
}

function draftOf(
  typed: Typed,
  { post, record }: HandOverProps,
): HandoverDraft | null {
  const holder = post.holders[Number(typed.leaver)];
  if (!holder) return null;
  const person = personTyped(
    typed.next.name,
    typed.next.email,
    knownPeople(record.posts),
  );
  return {
    post: post.id,
    leaver: holder.person,
    lastDay: typed.lastDay,
    successor:
      person.name === ""
        ? null
        : { person, kind: typed.kind, from: typed.from || null },
  };
}

export function HandOver(props: HandOverProps) {
  const { overview, record, post, onClose } = props;
  const context = usePreviewContext(overview, record);
  const entry = usePlanEntry(overview, {
    key: draftKey(overview.me, "handover", post.id),
    shape: Typed,
    empty: begun(post),
    onClose,
  });
  const { form: typed, change, frame, finish, saving } = entry;
  const draft = draftOf(typed, props);
  const answer = draft && typed.lastDay ? handOver(draft, context) : null;
  const save = async () => {
    if (!draft) return false;
    const storedIn = (now: PlanRecord) =>
      now.posts.find((one) => one.id === post.id) ?? post;
    return saving.save(
      t("{title} is handed over.", { title: post.title }),
      async (desk) => {
        const now = handOver(draft, desk.context);
        return now.ok
          ? saveRow(
              desk,
              "posts",
              storedIn(desk.context.record),
              now.value.post,
            )
          : now.words;
      },
      (desk) => saveRow(desk, "posts", storedIn(desk.context.record), post),
    );
  };
  return (
    <Form
      label={t("Hand over {title}", { title: post.title })}
      submit={t("Hand over")}
      {...frame}
      onSubmit={() => void finish(save())}
    >
      <Fields {...props} typed={typed} onChange={change} />
      <Preview answer={answer} />
    </Form>
  );
}

function Fields({
  record,
  post,
  typed,
  onChange,
}: HandOverProps & {
  readonly typed: Typed;
  readonly onChange: (part: Partial<Typed>) => void;
}) {
  const styles = usePageStyles();
  return (
    <>
      <div className={styles.line}>
        <PickField
          label={t("Who leaves?")}
          value={typed.leaver}
          options={post.holders.map((one, at) => ({
            value: String(at),
            text: one.person.name,
          }))}
          onChange={(leaver) => onChange({ leaver })}
        />
        <DayField
          label={t("Last day in the post")}
          required
          value={typed.lastDay}
          onChange={(lastDay) => onChange({ lastDay })}
        />
      </div>
      <div className={styles.line}>
        <PersonFields
          label={t("Who follows?")}
          emailLabel={t("Their work email")}
          value={typed.next}
          known={knownPeople(record.posts)}
          onChange={(next) => onChange({ next })}
        />
      </div>
      {typed.next.name.trim() === "" ? (
        <p className={styles.quiet}>
          {t(
            "Leave the name empty if nobody follows yet: the post is then shown as vacant.",
          )}
        </p>
      ) : (
        <div className={styles.line}>
          <KindField
            kind={typed.kind}
            onChange={(kind) => onChange({ kind })}
          />
          <DayField
            label={t("First day")}
            hint={t("The day after the last day unless said")}
            value={typed.from}
            onChange={(from) => onChange({ from })}
          />
        </div>
      )}
    </>
  );
}

function Preview({
  answer,
}: {
  readonly answer: ReturnType<typeof handOver> | null;
}) {
  const styles = usePageStyles();
  if (answer === null) return null;
  return (
    <div
      className={styles.note}
      role="status"
      aria-label={t("What will change")}
    >
      {answer.ok
        ? answer.value.words.map((words) => (
            <p key={words} className={styles.text}>
              {words}
            </p>
          ))
        : asText(answer.words)}
    </div>
  );
}
