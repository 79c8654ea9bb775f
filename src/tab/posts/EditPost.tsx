// Adding a post or correcting one: its names, who holds it and when, who stands in, its statutory role and the post it reports to.
import { t } from "../language/t.ts";
import type { Post } from "../../domain/plan/post.ts";
import { keepPost } from "../../domain/posts/postRegister.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { draftKey } from "../saving/draftKey.ts";
import { namingRow } from "../../editing/rowId.ts";
import { usePlanEntry } from "../saving/planEntry.ts";
import { saveRow } from "../../editing/rows.ts";
import type { PlanWork } from "../saving/planChanges.ts";
import { PickField, TextField, WordsField } from "../ui/fields.tsx";
import { Form } from "../ui/Form.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { KindField } from "./KindField.tsx";
import { PeriodLines } from "./PeriodLines.tsx";
import {
  blankHolder,
  blankPeriod,
  draftFrom,
  PostTyped,
  typedFrom,
} from "./postDraft.ts";
import { knownPeople, statutoryWords } from "./postRows.ts";

interface EditPostProps {
  readonly overview: PlanOverview;
  readonly record: PlanRecord;
  /** Null for a new one. */
  readonly post: Post | null;
  readonly onClose: () => void;
}

const statutory = [
  "headOfPaidService",
  "section151",
  "monitoringOfficer",
] as const;

export function EditPost(props: EditPostProps) {
  const { overview, record, post, onClose } = props;
  const entry = usePlanEntry(overview, {
    key: draftKey(overview.me, "post", record.plan.id, post?.id ?? "new"),
    shape: PostTyped,
    empty: typedFrom(post),
    onClose,
  });
  const { form: typed, change, frame, finish, saving } = entry;
  const save = () => {
    const draft = draftFrom(typed, knownPeople(record.posts));
    const stored = (now: PlanRecord) =>
      now.posts.find((one) => one.id === post?.id) ?? post;
    const undo: PlanWork = (desk) =>
      post
        ? saveRow(desk, "posts", stored(desk.context.record), post)
        : Promise.resolve(null);
    return saving.save(
      t("{title} is saved.", { title: typed.title }),
      async (desk) => {
        const context = namingRow(desk.context, "posts", typed.title);
        const answer = keepPost(draft, context);
        return answer.ok
          ? saveRow(desk, "posts", stored(desk.context.record), answer.value)
          : answer.words;
      },
      post ? undo : undefined,
    );
  };
  return (
    <Form
      label={post ? t("Edit {title}", { title: post.title }) : t("Add a post")}
      submit={t("Save")}
      {...frame}
      onSubmit={() => void finish(save())}
    >
      <Names {...props} typed={typed} onChange={change} />
      <People {...props} typed={typed} onChange={change} />
    </Form>
  );
}

type PartProps = EditPostProps & {
  readonly typed: PostTyped;
  readonly onChange: (part: Partial<PostTyped>) => void;
};

function Names({ record, post, typed, onChange }: PartProps) {
  const styles = usePageStyles();
  return (
    <>
      <TextField
        label={t("Title of the post")}
        required
        value={typed.title}
        onChange={(title) => onChange({ title })}
      />
      <WordsField
        label={t("Other names")}
        hint={t("As papers write them, one on a line: “CEO”, “Head of ITC”.")}
        value={typed.aliases}
        onChange={(aliases) => onChange({ aliases })}
      />
      <div className={styles.line}>
        <PickField
          label={t("Statutory role")}
          none={t("None")}
          value={typed.statutoryRole ?? ""}
          options={statutory.map((value) => ({
            value,
            text: statutoryWords[value],
          }))}
          onChange={(value) =>
            onChange({
              statutoryRole: statutory.find((one) => one === value) ?? null,
            })
          }
        />
        <PickField
          label={t("Reports to")}
          none={t("No post entered")}
          value={typed.reportsTo ?? ""}
          options={record.posts
            .filter((one) => one.id !== post?.id)
            .map(({ id, title }) => ({ value: id, text: title }))}
          onChange={(value) =>
            onChange({
              reportsTo:
                record.posts.find((one) => one.id === value)?.id ?? null,
            })
          }
        />
      </div>
    </>
  );
}

function People({ record, typed, onChange }: PartProps) {
  const known = knownPeople(record.posts);
  return (
    <>
      <PeriodLines
        legend={t("Who holds it")}
        who="holder"
        lines={typed.holders}
        known={known}
        blank={blankHolder}
        more={(line, put) => (
          <KindField kind={line.kind} onChange={(kind) => put({ kind })} />
        )}
        onChange={(holders) => onChange({ holders })}
      />
      <PeriodLines
        legend={t("Who may answer for the holder (leave, a long absence)")}
        who="standIn"
        lines={typed.delegates}
        known={known}
        blank={blankPeriod}
        onChange={(delegates) => onChange({ delegates })}
      />
    </>
  );
}
