// Saying that a milestone is reached, and on which day; today unless said.
import { t } from "../language/t.ts";
import * as v from "valibot";
import type { Action } from "../../domain/plan/action.ts";
import type { Milestone } from "../../domain/plan/milestone.ts";
import { reachMilestone } from "../../domain/planLife/actions/milestones.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import type { ActionParts } from "../saving/actionSaving.ts";
import { draftKey } from "../saving/draftKey.ts";
import { useActionEntry } from "../saving/planEntry.ts";
import { saveRow } from "../../editing/rows.ts";
import { useToday } from "../session/today.ts";
import { DayField } from "../ui/fields.tsx";
import { Form } from "../ui/Form.tsx";

/** The form as typed: kept on this device until it is saved. */
const Typed = v.object({ day: v.string() });

export function ReachMilestone({
  overview,
  action,
  milestone,
  onClose,
}: {
  readonly overview: PlanOverview;
  readonly action: Action;
  readonly milestone: Milestone;
  readonly onClose: () => void;
}) {
  const today = useToday(overview.plan.timeZone);
  const entry = useActionEntry(overview, action, {
    key: draftKey(overview.me, "reached", milestone.id),
    shape: Typed,
    empty: { day: today },
    onClose,
  });
  const { form, change, frame, finish, saving } = entry;
  const stored = ({ milestones }: ActionParts) =>
    milestones.find((one) => one.id === milestone.id) ?? milestone;
  const save = () =>
    saving.save(
      t("“{title}” is reached.", { title: milestone.title }),
      async (desk) => {
        const answer = reachMilestone(stored(desk), form.day, desk.context);
        return answer.ok
          ? saveRow(desk, "milestones", stored(desk), answer.value)
          : answer.words;
      },
      (desk) =>
        saveRow(desk, "milestones", stored(desk), {
          ...stored(desk),
          reached: null,
          reachedAt: null,
        }),
    );
  return (
    <Form
      label={t("“{title}” is reached", { title: milestone.title })}
      submit={t("Save")}
      {...frame}
      onSubmit={() => void finish(save())}
    >
      <DayField
        label={t("Reached on")}
        required
        value={form.day}
        onChange={(day) => change({ day })}
      />
    </Form>
  );
}
