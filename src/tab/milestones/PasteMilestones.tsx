// Milestones by paste: a line each, "title – date – owner", with what was understood shown before anything is saved.
import { asText } from "../ruleWords.ts";
import { t } from "../language/t.ts";
import { useMemo } from "react";
import * as v from "valibot";
import type { Action } from "../../domain/plan/action.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import {
  addMilestones,
  readMilestoneLines,
} from "../../domain/planLife/actions/milestones.ts";
import type { MilestoneLine } from "../../domain/planLife/actions/milestones.ts";
import { timelineSaid } from "../../domain/words/timelineInWords.ts";
import { capitalised } from "../../domain/values/wording.ts";
import { addRows } from "../../editing/rows.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { draftKey } from "../saving/draftKey.ts";
import { useActionEntry } from "../saving/planEntry.ts";
import { WordsField } from "../ui/fields.tsx";
import { Form } from "../ui/Form.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";

const Typed = v.object({ text: v.string() });

interface PasteMilestonesProps {
  readonly overview: PlanOverview;
  readonly action: Action;
  readonly today: CalendarDate;
  readonly onClose: () => void;
}

/** What is typed, kept on this device, and what was understood of it. */
function usePasted(props: PasteMilestonesProps) {
  const { overview, action, today, onClose } = props;
  const entry = useActionEntry(overview, action, {
    key: draftKey(overview.me, "milestones", action.id),
    shape: Typed,
    empty: { text: "" },
    onClose,
  });
  const { text } = entry.form;
  const { posts, plan } = overview;
  const { financialYearStartMonth } = plan;
  const lines = useMemo(
    () =>
      readMilestoneLines(text, {
        posts,
        reference: today,
        financialYearStartMonth,
      }),
    [text, posts, today, financialYearStartMonth],
  );
  return { ...entry, lines };
}

export function PasteMilestones(props: PasteMilestonesProps) {
  const { overview, action } = props;
  const { form, change, frame, finish, saving, lines } = usePasted(props);
  const save = () =>
    saving.save(
      t("{lines:milestone} added to {ref}.", {
        lines: lines.length,
        ref: action.ref,
      }),
      async ({ store, context, milestones }) => {
        const answer = addMilestones(lines, milestones, context);
        return answer.ok
          ? addRows({ store }, "milestones", answer.value)
          : answer.words;
      },
    );
  return (
    <Form
      label={t("Add milestones to {ref}", { ref: action.ref })}
      submit={
        lines.length > 1
          ? t("Add {lines:milestone}", { lines: lines.length })
          : t("Add the milestone")
      }
      {...frame}
      onSubmit={() => void finish(save())}
    >
      <WordsField
        label={t("Milestones")}
        hint={t(
          "One on a line: what is reached – by when – which post. Paste as many as you have.",
        )}
        rows={5}
        value={form.text}
        onChange={(text) => change({ text })}
      />
      {lines.length > 0 ? (
        <Understood lines={lines} posts={overview.posts} />
      ) : null}
    </Form>
  );
}

function Understood({
  lines,
  posts,
}: {
  readonly lines: readonly MilestoneLine[];
  readonly posts: PlanOverview["posts"];
}) {
  const styles = usePageStyles();
  const titles = new Map(posts.map((one) => [one.id, one.title]));
  return (
    <ol className={styles.note} aria-label={t("As understood")}>
      {lines.map((line, at) => (
        <li key={at} style={{ marginLeft: "1.2em" }}>
          <div>{line.title || line.line}</div>
          <div className={styles.quiet}>
            {line.due
              ? capitalised(asText(timelineSaid(line.due)))
              : t("No date")}
            {" · "}
            {line.owner ? titles.get(line.owner) : t("No post of its own")}
          </div>
          {line.questions.map((words) => (
            <div key={words}>
              <span aria-hidden="true">▲ </span>
              {words}
            </div>
          ))}
        </li>
      ))}
    </ol>
  );
}
