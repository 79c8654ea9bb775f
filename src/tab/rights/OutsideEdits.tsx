// Edits made in SharePoint around the app: each said in a sentence, and put back to what the log says in one press.
import { t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import { useMemo } from "react";
import { Button } from "@fluentui/react-components";
import { useQuery } from "@tanstack/react-query";
import { dayIn } from "../../domain/values/calendarDate.ts";
import {
  brokenSeparation,
  outsideEdits,
} from "../../domain/checks/outsideEdits.ts";
import { may } from "../../domain/rights/permission.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { PlanPageValue } from "../reading/planPage.ts";
import { usePlanSaving, usePreviewContext } from "../saving/planChanges.ts";
import type { StoredRecord } from "../../sharepoint/plan/wholeRecord.ts";
import { recordQuery } from "../reading/planQueries.ts";
import { useSession } from "../session/session.ts";
import type { PlanWork } from "../saving/planChanges.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { Refused } from "../ui/Refused.tsx";
import { useLastEdits } from "./useLastEdits.ts";

/** Puts every copy back to what the log says, row by row, each against the version that is stored. */
const rebuild: PlanWork = async ({ store, context: { record } }) => {
  const { record: now, copies } = await store.record(record.plan.id);
  const rows = new Map(copies.actions.map((one) => [one.id, one]));
  for (const right of outsideEdits(now, new Map(), copies.actions).rebuilt) {
    const stored = rows.get(right.id) ?? null;
    const name = right.ref;
    if (!(await store.putBack({ kind: "actions", stored, right, name })))
      return t(
        "{ref}: somebody saved it in the same moment. Look, and put it back again.",
        { ref: right.ref },
      );
  }
  return null;
};

/** What does not count, each with where it is, who wrote it and why it does not. */
const uncountedWords = (
  { uncounted }: Pick<StoredRecord, "uncounted">,
  timeZone: string,
): readonly string[] =>
  uncounted.map(({ entry: { list, item, by, recorded }, why }) =>
    t(
      "Row {item} of {list}, recorded by {name} on {recorded:date}, does not count. {why}",
      {
        item,
        list,
        name: by.name,
        recorded: dayIn(recorded, timeZone),
        why: asText(why),
      },
    ),
  );

/** What differs, and the same with who wrote the rows last once that is known. */
function useEdits(
  record: PlanRecord,
  copies: PlanRecord["actions"] = record.actions,
) {
  const found = useMemo(
    () => outsideEdits(record, new Map(), copies),
    [record, copies],
  );
  const lastEdits = useLastEdits(found.rebuilt);
  const { edits } = useMemo(
    () => outsideEdits(record, lastEdits, copies),
    [record, lastEdits, copies],
  );
  return { found, edits };
}

export function OutsideEdits({
  overview,
  record,
}: PlanPageValue & { readonly record: PlanRecord }) {
  const styles = usePageStyles();
  const saving = usePlanSaving(overview);
  const { actor } = usePreviewContext(overview, record);
  const session = useSession();
  const { data } = useQuery(recordQuery(session, overview.plan.id));
  const { found, edits } = useEdits(record, data?.copies.actions);
  const broken = useMemo(
    () => [
      ...brokenSeparation(record).map((one) => asText(one)),
      ...(data ? uncountedWords(data, record.plan.timeZone) : []),
    ],
    [record, data],
  );
  const allowed = may(actor, "checkPlan");
  if (!allowed.ok)
    return <p className={styles.quiet}>{asText(allowed.words)}</p>;
  if (edits.length + broken.length === 0)
    return (
      <p className={styles.text}>
        {t(
          "None: every action says what its history says, every entry counts, and nobody decided about their own work.",
        )}
      </p>
    );
  return (
    <>
      <ul>
        {[...edits.map((one) => asText(one.words)), ...broken].map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <Refused words={saving.problem} />
      {edits.length > 0 ? (
        <div className={styles.buttons}>
          <Button
            disabledFocusable={saving.busy || !overview.rights.mayEditActions}
            onClick={() =>
              void saving.save(
                t("{rebuilt:action} put back to what the history says.", {
                  rebuilt: found.rebuilt.length,
                }),
                rebuild,
              )
            }
          >
            {saving.busy
              ? t("Putting back…")
              : t("Put back what the history says")}
          </Button>
        </div>
      ) : null}
    </>
  );
}
