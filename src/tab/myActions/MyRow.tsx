// One of my actions: how it stands and why it is listed, no change in one press, and every form where the row is.
import { t } from "../language/t.ts";
import { lazy, Suspense, useState } from "react";
import { Button, mergeClasses } from "@fluentui/react-components";
import { useQuery } from "@tanstack/react-query";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { reportNoChange } from "../../domain/progress/progress.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { plainView, viewAddress } from "../address/address.ts";
import { kept } from "../session/deviceStore.ts";
import { draftKey } from "../saving/draftKey.ts";
import { useKeptPress } from "../saving/keptForm.ts";
import { actionLogQuery } from "../reading/planQueries.ts";
import type { PlanRow } from "../reading/rows.ts";
import { useSession } from "../session/session.ts";
import { Refused } from "../ui/Refused.tsx";
import { RagMark } from "../ui/Rag.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { ago } from "../ui/words.ts";
import { useEdit } from "../saving/useEdit.ts";
import { useIsWaiting } from "../saving/waiting.ts";
import { useStyles } from "./myStyles.ts";

const RecordProgress = lazy(
  () => import(/* webpackChunkName: "forms" */ "../action/RecordProgress.tsx"),
);
const ProposeDate = lazy(
  () => import(/* webpackChunkName: "forms" */ "../action/ProposeDate.tsx"),
);
const ClaimCompletion = lazy(
  () => import(/* webpackChunkName: "forms" */ "../action/ClaimCompletion.tsx"),
);

type Deed = "progress" | "date" | "claim";

interface MyRowProps {
  readonly overview: PlanOverview;
  readonly row: PlanRow;
  readonly today: CalendarDate;
  /** Why it stands where it stands; null where there is nothing to say. */
  readonly why: string | null;
  /** Under which references it stands in other plans. */
  readonly also: readonly string[];
}

/** The form somebody was in the middle of when the tab was closed. */
function begun({ me }: PlanOverview, { action: { id } }: PlanRow): Deed | null {
  const has = (what: "draft" | "date" | "claim") =>
    kept(draftKey(me, what, id)) !== null;
  if (has("draft")) return "progress";
  return has("date") ? "date" : has("claim") ? "claim" : null;
}

export function MyRow(props: MyRowProps) {
  const { overview, row } = props;
  const styles = useStyles();
  const [open, setOpen] = useState(() => begun(overview, row));
  return (
    <li className={styles.row}>
      <span className={styles.ref}>{row.action.ref}</span>
      <Facts {...props} />
      {open ? (
        <div className={styles.form}>
          <Suspense fallback={<Skeleton label={t("Opening the form")} />}>
            <OpenForm {...props} deed={open} onDone={() => setOpen(null)} />
          </Suspense>
        </div>
      ) : (
        <Doing {...props} onOpen={setOpen} />
      )}
    </li>
  );
}

function Facts({ overview, row, today, why, also }: MyRowProps) {
  const styles = useStyles();
  const { action, due } = row;
  const last = action.current.lastUpdate;
  return (
    <div>
      <a
        className={styles.link}
        href={`#${viewAddress(overview.plan.id, { ...plainView, action: action.id })}`}
      >
        {action.title}
      </a>
      <div className={styles.quiet}>
        {why ? (
          <span
            className={mergeClasses(styles.why, row.overdue && styles.late)}
          >
            {why}
          </span>
        ) : null}
        <span>
          {[t("Due {first}", { first: due.first }), due.moved]
            .filter(Boolean)
            .join(", ")}
        </span>
        <span>
          <RagMark rag={row.rag} quiet /> {row.status}
        </span>
        {also.length > 0 ? (
          <span>{t("Also {refs:list}", { refs: also })}</span>
        ) : null}
      </div>
      {last ? (
        <div className={styles.quiet}>
          {last.note
            ? `“${last.note}” ${ago(last.on, today)}`
            : t("No change {ago}", { ago: ago(last.on, today) })}
        </div>
      ) : null}
    </div>
  );
}

function Doing({
  overview,
  row,
  onOpen,
}: MyRowProps & { readonly onOpen: (deed: Deed) => void }) {
  const styles = useStyles();
  const { action } = row;
  const { status, claimed } = action.current;
  const key = draftKey(overview.me, "no change", action.id);
  const { busy, problem, run } = useEdit(overview, action, {
    kept: useKeptPress(key),
    later: { what: "noChange", form: () => ({}) },
  });
  const waits = useIsWaiting(overview.me, action.id);
  if (status === "completed" || claimed) return null;
  if (waits)
    return (
      <p className={styles.form}>
        {t("Waits for SharePoint. It is sent by itself.")}
      </p>
    );
  const open = (deed: Deed, words: string) => (
    <Button aria-label={`${words} ${action.ref}`} onClick={() => onOpen(deed)}>
      {words}
    </Button>
  );
  return (
    <>
      <div className={styles.buttons}>
        <Button
          aria-label={t("No change on {ref}", { ref: action.ref })}
          disabledFocusable={busy}
          onClick={() =>
            void run(
              t("No change saved for {ref}.", { ref: action.ref }),
              reportNoChange,
            )
          }
        >
          {t("No change")}
        </Button>
        {open("progress", t("Update"))}
        {open("claim", t("Done"))}
        {open("date", t("Propose a date"))}
      </div>
      <div className={styles.form}>
        <Refused words={problem} />
      </div>
    </>
  );
}

function OpenForm({
  overview,
  row: { action },
  today,
  deed,
  onDone,
}: MyRowProps & { readonly deed: Deed; readonly onDone: () => void }) {
  const session = useSession();
  const log = useQuery(actionLogQuery(session, overview.plan.id, action.id));
  const about = { overview, action, today, onDone };
  switch (deed) {
    case "progress":
      return (
        <RecordProgress
          {...about}
          lastWords={action.current.lastUpdate?.note ?? null}
        />
      );
    case "date":
      return <ProposeDate {...about} />;
    case "claim":
      return <ClaimCompletion {...about} evidence={log.data?.evidence ?? []} />;
  }
}
