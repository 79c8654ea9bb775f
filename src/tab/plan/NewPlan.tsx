// Starting a plan: empty, from another plan of the site, or from a template; a draft that is then written in its life page.
import { t } from "../language/t.ts";
import { useCallback, useMemo, useState } from "react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "@fluentui/react-components";
import { useLocation } from "wouter";
import { may } from "../../domain/rights/permission.ts";
import type { Actor } from "../../domain/rights/permission.ts";
import { actorIn } from "../../domain/rights/roles.ts";
import type { Starting } from "../../domain/planLife/templates/startFrom.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import { addRecord } from "../../sharepoint/importing/bringBack.ts";
import type { Me } from "../../sharepoint/people/people.ts";
import type { PlanStore } from "../../sharepoint/planStore.ts";
import { stableGuid } from "../../domain/values/stableGuid.ts";
import { draftKey } from "../saving/draftKey.ts";
import { useAttempts } from "../saving/attempts.ts";
import { useKeptForm } from "../saving/keptForm.ts";
import { meQuery, plansQuery, recordQuery } from "../reading/planQueries.ts";
import { useSession } from "../session/session.ts";
import { nowInstant, useToday } from "../session/today.ts";
import { TextField } from "../ui/fields.tsx";
import { Form } from "../ui/Form.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { sourceIn, startAsked, startTyped, StartTyped } from "./startForm.ts";
import { StartFrom } from "./StartFrom.tsx";

interface NewPlanProps {
  /** The plans of the site, whose names are taken. */
  readonly plans: readonly Plan[];
  readonly open: boolean;
  /** The id of the plan to start from, where the address names one. */
  readonly from: string | null;
}

export default function NewPlan(props: NewPlanProps) {
  const styles = usePageStyles();
  const [open, setOpen] = useState(props.open);
  const session = useSession();
  const me = useQuery(meQuery(session));
  const today = useToday();
  const actor = useMemo(() => {
    if (!me.data) return null;
    const { person, rights } = me.data;
    const facts = { person, byRights: rights.roles, posts: [], themes: [] };
    return actorIn(facts, null, today);
  }, [me.data, today]);
  if (!me.data || !actor || !may(actor, "movePlan").ok) return null;
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
      <Button onClick={() => setOpen(true)}>{t("Start a plan")}</Button>
    </div>
  );
}

/** What the rules ask besides the form. */
function useContext(plans: readonly Plan[], actor: Actor): () => Starting {
  const today = useToday();
  return useCallback(
    () => ({ plans, actor, today, now: nowInstant(), idFor: stableGuid }),
    [plans, actor, today],
  );
}

function useStarting(context: () => Starting) {
  const client = useQueryClient();
  const session = useSession();
  const attempts = useAttempts<{ readonly store: PlanStore }>({
    desk: async () => ({ store: await session.store }),
    readAgain: () => client.invalidateQueries(plansQuery(session)),
  });
  /** The address of the plan once it is stored; null while it is not. */
  const start = async (typed: StartTyped): Promise<string | null> => {
    let address: string | null = null;
    const done = await attempts.save(
      t("{title} is a draft now.", { title: typed.title.trim() }),
      async ({ store }) => {
        const chosen = sourceIn(typed, context().plans);
        const source = chosen
          ? await client.query({
              ...recordQuery(session, chosen.id),
              staleTime: "static",
            })
          : null;
        const answer = startAsked(typed, source?.record ?? null, context());
        if (!answer.ok) return answer.words;
        await addRecord(store, answer.value.record);
        address = `/plan/${answer.value.record.plan.id}/life`;
        return null;
      },
    );
    return done ? address : null;
  };
  return { ...attempts, start };
}

function NewPlanForm({
  plans,
  from,
  actor,
  me,
  onClose,
}: NewPlanProps & {
  readonly actor: Actor;
  readonly me: Me;
  readonly onClose: () => void;
}) {
  const [, go] = useLocation();
  const context = useContext(plans, actor);
  const starting = useStarting(context);
  const key = draftKey(me, "new plan");
  const kept = useKeptForm(key, StartTyped, startTyped(from));
  const typed = kept.form;
  const change = (part: Partial<StartTyped>) => {
    starting.clear();
    kept.change(part);
  };
  const save = async () => {
    const address = await starting.start(typed);
    if (typeof address !== "string") return;
    kept.drop();
    go(address);
  };
  return (
    <Form
      label={t("Start a plan")}
      submit={t("Start the plan")}
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
        label={t("Name of the plan")}
        hint={t("As papers will call it: Corporate Improvement Plan.")}
        required
        value={typed.title}
        onChange={(title) => change({ title })}
      />
      <StartFrom {...{ plans, typed, context }} onChange={change} />
    </Form>
  );
}
