// Saying that a milestone is reached, and on which day; today unless said.
import { useState } from "react";
import type { Action } from "../../domain/action.ts";
import type { Milestone } from "../../domain/milestone.ts";
import { reachMilestone } from "../../domain/planLife/milestones.ts";
import type { PlanOverview } from "../../sharepoint/wholePlan.ts";
import { useActionSaving } from "../actionSaving.ts";
import type { ActionDesk } from "../actionSaving.ts";
import { saveRow } from "../../editing/planChange.ts";
import { useToday } from "../today.ts";
import { DayField } from "../ui/fields.tsx";
import { Form } from "../ui/Form.tsx";

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
  const saving = useActionSaving(overview, action);
  const [day, setDay] = useState<string>(today);
  const stored = ({ milestones }: ActionDesk) =>
    milestones.find((one) => one.id === milestone.id) ?? milestone;
  const save = async () => {
    const done = await saving.save(
      `“${milestone.title}” is reached.`,
      async (desk) => {
        const answer = reachMilestone(stored(desk), day, desk.context);
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
    if (done) onClose();
  };
  return (
    <Form
      label={`“${milestone.title}” is reached`}
      submit="Save"
      busy={saving.busy}
      problem={saving.problem}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <DayField
        label="Reached on"
        required
        value={day}
        onChange={(value) => {
          saving.clear();
          setDay(value);
        }}
      />
    </Form>
  );
}
