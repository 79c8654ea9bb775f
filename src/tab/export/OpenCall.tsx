// The call for entries that is open: until when, who has returned and who has not, each number opening its rows; opened and closed by the author.
import { t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import { useState } from "react";
import * as v from "valibot";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "@fluentui/react-components";
import type { Action } from "../../domain/plan/action.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import {
  closeCall,
  openCall,
  openCallIn,
  returnsOf,
  returnsSaid,
} from "../../domain/progress/entryCall.ts";
import type { CallEntry, EntryCall } from "../../domain/progress/entryCall.ts";
import { may } from "../../domain/rights/permission.ts";
import type { Answer } from "../../domain/values/answer.ts";
import { addDays } from "../../domain/values/calendarDate.ts";
import { asId } from "../../domain/values/id.ts";
import { stableGuid } from "../../domain/values/stableGuid.ts";
import { saveRow } from "../../editing/rows.ts";
import type { PlanParts } from "../../editing/planChange.ts";
import { settingsQuery } from "../reading/planQueries.ts";
import type { PlanPageValue } from "../reading/planPage.ts";
import { draftKey } from "../saving/draftKey.ts";
import { usePlanSaving } from "../saving/planChanges.ts";
import { usePlanEntry } from "../saving/planEntry.ts";
import { actorOf } from "../session/actor.ts";
import { useSession } from "../session/session.ts";
import { useToday } from "../session/today.ts";
import { CountOf } from "../ui/CountOf.tsx";
import { DayField } from "../ui/fields.tsx";
import { Form } from "../ui/Form.tsx";
import { Refused } from "../ui/Refused.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";

interface OpenCallProps extends PlanPageValue {
  readonly record: PlanRecord;
}

/** Two weeks: time enough to answer, and offered, not decided. */
const usualDays = 14;

/** Appends the entry a rule said yes to; whoever opened or closed it meanwhile is asked about first. */
function useCalling(overview: PlanPageValue["overview"]) {
  const client = useQueryClient();
  const session = useSession();
  const query = settingsQuery(session);
  return async (
    desk: PlanParts,
    rule: (open: EntryCall | null) => Answer<CallEntry>,
  ) => {
    const rows = (await (await session.store).settings()).items;
    const answer = rule(openCallIn(rows, overview.plan.id));
    if (!answer.ok) return answer.words;
    const { name, value } = answer.value;
    const words = await saveRow(desk, "settings", null, {
      id: asId<"Setting">(stableGuid(name)),
      name,
      value,
    });
    await client.invalidateQueries(query);
    return words;
  };
}

export function OpenCall({ overview, record }: OpenCallProps) {
  const styles = usePageStyles();
  const session = useSession();
  const today = useToday(record.plan.timeZone);
  const { data } = useQuery(settingsQuery(session));
  const [asking, setAsking] = useState(false);
  const mayCall = may(actorOf(overview, today), "writePaper").ok;
  if (!data) return null;
  const call = openCallIn(data.items, record.plan.id);
  if (call) return <Returns {...{ overview, record, call, today, mayCall }} />;
  return (
    <>
      <p className={styles.text}>{t("No call is open.")}</p>
      {mayCall && !asking ? (
        <Button onClick={() => setAsking(true)}>
          {t("Open a call for entries")}
        </Button>
      ) : null}
      {asking ? (
        <CallForm overview={overview} onClose={() => setAsking(false)} />
      ) : null}
    </>
  );
}

const Typed = v.object({ by: v.string() });

function CallForm({
  overview,
  onClose,
}: PlanPageValue & { readonly onClose: () => void }) {
  const today = useToday(overview.plan.timeZone);
  const call = useCalling(overview);
  const { form, change, frame, finish, saving } = usePlanEntry(overview, {
    key: draftKey(overview.me, "call", overview.plan.id),
    shape: Typed,
    empty: { by: addDays(today, usualDays) as string },
    onClose,
  });
  const save = () =>
    saving.save(t("The call for entries is open."), (desk) =>
      call(desk, (open) => {
        const { actor, newId } = desk.context;
        const { id: planId } = overview.plan;
        const calling = { planId, actor, today, open };
        return openCall({ id: newId(), by: form.by }, calling);
      }),
    );
  return (
    <Form
      label={t("Open a call for entries")}
      submit={t("Open the call")}
      {...frame}
      onSubmit={() => void finish(save())}
    >
      <DayField
        label={t("Updates are wanted by")}
        hint={t(
          "Every officer hears of it on their card, with this day, until they have returned an update.",
        )}
        value={form.by}
        onChange={(by) => change({ by })}
      />
    </Form>
  );
}

interface ReturnsProps extends OpenCallProps {
  readonly call: EntryCall;
  readonly today: EntryCall["by"];
  readonly mayCall: boolean;
}

function Returns({ overview, record, call, today, mayCall }: ReturnsProps) {
  const styles = usePageStyles();
  const returns = returnsOf(call, record.actions);
  const counted = (actions: readonly Action[]) =>
    actions.map(({ id, ref, planId }) => ({ id, ref, planId }));
  return (
    <>
      <p className={styles.text}>
        {t("Open since {opened:date}.", { opened: call.opened })}{" "}
        {asText(returnsSaid(call, returns, today))}
      </p>
      {mayCall ? <CloseCall overview={overview} /> : null}
      <ul className={styles.list}>
        {returns.map(({ postId, returned, awaited }) => {
          const post = record.posts.find(({ id }) => id === postId);
          return (
            <li key={postId ?? "none"}>
              <h3 className={styles.small}>
                {post?.title ?? t("No post answers for this")}
              </h3>
              <CountOf title={t("Not returned")} of={counted(awaited)} />
              <CountOf title={t("Returned")} of={counted(returned)} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

function CloseCall({ overview }: PlanPageValue) {
  const today = useToday(overview.plan.timeZone);
  const call = useCalling(overview);
  const saving = usePlanSaving(overview);
  const close = () =>
    saving.save(t("The call for entries is closed."), (desk) =>
      call(desk, (open) => {
        const { id: planId } = overview.plan;
        const { actor } = desk.context;
        return closeCall({ planId, actor, today, open });
      }),
    );
  return (
    <>
      <Button disabled={saving.busy} onClick={() => void close()}>
        {t("Close the call")}
      </Button>
      <Refused words={saving.problem} />
    </>
  );
}
