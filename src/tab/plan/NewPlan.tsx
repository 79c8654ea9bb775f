// Starting an empty plan from its name: a draft whose themes and actions are then written in its life page.
import { useState } from "react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "@fluentui/react-components";
import { useLocation } from "wouter";
import * as v from "valibot";
import { may } from "../../domain/permission.ts";
import { actorIn } from "../../domain/roles.ts";
import type { Me } from "../../sharepoint/people.ts";
import type { Actor } from "../../domain/permission.ts";
import { startPlan } from "../../domain/planLife/draftPlan.ts";
import type { Plan } from "../../domain/plan.ts";
import type { PlanStore } from "../../sharepoint/planStore.ts";
import { stableGuid } from "../../sharepoint/stableGuid.ts";
import { draftKey } from "../draftKey.ts";
import { useAttempts } from "../attempts.ts";
import { useKeptForm } from "../keptForm.ts";
import { meQuery, plansQuery } from "../planQueries.ts";
import { useSession } from "../session.ts";
import { useToday } from "../today.ts";
import { TextField } from "../ui/fields.tsx";
import { Form } from "../ui/Form.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";

const Typed = v.object({ title: v.string() });

interface NewPlanProps {
  /** The plans of the site, whose names are taken. */
  readonly plans: readonly Plan[];
  readonly open: boolean;
}

export default function NewPlan(props: NewPlanProps) {
  const styles = usePageStyles();
  const [open, setOpen] = useState(props.open);
  const session = useSession();
  const me = useQuery(meQuery(session));
  const today = useToday();
  if (!me.data) return null;
  const { person, rights } = me.data;
  const facts = { person, byRights: rights.roles, posts: [], themes: [] };
  const actor = actorIn(facts, null, today);
  const allowed = may(actor, "movePlan");
  if (!allowed.ok) return null;
  if (open)
    return (
      <NewPlanForm
        {...props}
        actor={actor}
        me={me.data}
        onClose={() => setOpen(false)}
      />
    );
  return (
    <div className={styles.buttons}>
      <Button onClick={() => setOpen(true)}>Start an empty plan</Button>
    </div>
  );
}

function useStarting(plans: readonly Plan[], actor: Actor) {
  const client = useQueryClient();
  const session = useSession();
  const attempts = useAttempts<{ readonly store: PlanStore }>({
    desk: async () => ({ store: await session.store }),
    readAgain: () => client.invalidateQueries(plansQuery(session)),
  });
  /** The address of the plan once it is stored; null while it is not. */
  const start = async (title: string): Promise<string | null> => {
    let address: string | null = null;
    const done = await attempts.save(
      `${title.trim()} is a draft now.`,
      async ({ store }) => {
        const answer = startPlan(title, { plans, actor, idFor: stableGuid });
        if (!answer.ok) return answer.words;
        const plan = await store.add("plans", answer.value);
        address = `/plan/${plan.id}/life`;
        return null;
      },
    );
    return done ? address : null;
  };
  return { ...attempts, start };
}

function NewPlanForm({
  plans,
  actor,
  me,
  onClose,
}: NewPlanProps & {
  readonly actor: Actor;
  readonly me: Me;
  readonly onClose: () => void;
}) {
  const [, go] = useLocation();
  const starting = useStarting(plans, actor);
  const kept = useKeptForm(draftKey(me, "new plan"), Typed, {
    title: "",
  });
  const save = async () => {
    const address = await starting.start(kept.form.title);
    if (address === null) return;
    kept.drop();
    go(address);
  };
  return (
    <Form
      label="Start an empty plan"
      submit="Start the plan"
      busy={starting.busy}
      problem={starting.problem}
      onSubmit={() => void save()}
      onClose={onClose}
      onDrop={() => {
        kept.drop();
        onClose();
      }}
    >
      <TextField
        label="Name of the plan"
        hint="As papers will call it: Corporate Improvement Plan."
        required
        value={kept.form.title}
        onChange={(title) => {
          starting.clear();
          kept.change({ title });
        }}
      />
    </Form>
  );
}
