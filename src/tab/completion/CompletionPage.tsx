// For confirmation: claims of completion, words for publication and dates written wrongly, each answered where it stands, mine first.
import { t } from "../language/t.ts";
import { useMemo } from "react";
import type { ReactNode } from "react";
import type { Actor } from "../../domain/rights/permission.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { actorOf } from "../session/actor.ts";
import { plainView, viewAddress } from "../address/address.ts";
import { ClaimBox } from "../confirming/ClaimBox.tsx";
import { CorrectionBox } from "../confirming/CorrectionBox.tsx";
import { ReportWords } from "../confirming/ReportWords.tsx";
import type { PlanPageValue } from "../reading/planPage.ts";
import { useToday } from "../session/today.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { ReadingRecord } from "../ui/ReadingRecord.tsx";
import { Some } from "../ui/Some.tsx";
import { EmptyState } from "../ui/State.tsx";
import { useTableStyles } from "../ui/tableStyles.ts";
import { useRecord } from "../reading/useRecord.ts";
import { SignSeveral } from "./SignSeveral.tsx";
import { toConfirm } from "./toConfirm.ts";
import type { ClaimWaiting } from "./toConfirm.ts";

export default function CompletionPage({ overview }: PlanPageValue) {
  const styles = usePageStyles();
  const reading = useRecord(overview.plan.id);
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{t("For confirmation")}</h1>
      {reading.record ? (
        <Lists overview={overview} record={reading.record} />
      ) : (
        <ReadingRecord reading={reading} />
      )}
    </main>
  );
}

function useActor({ overview }: PlanPageValue): Actor {
  const today = useToday(overview.plan.timeZone);
  return useMemo(() => actorOf(overview, today), [overview, today]);
}

function Lists({
  overview,
  record,
}: PlanPageValue & { readonly record: PlanRecord }) {
  const actor = useActor({ overview });
  const { claims, words, corrections } = useMemo(
    () => toConfirm(record, actor),
    [record, actor],
  );
  if (claims.length + words.length + corrections.length === 0)
    return (
      <EmptyState title={t("Nothing to confirm")}>
        {t(
          "When somebody claims that an action is complete, writes words for publication, or says that a date was written wrongly, it stands here until another person has answered.",
        )}
      </EmptyState>
    );
  return (
    <>
      <Group title={t("Claimed complete")} items={claims}>
        {({ action, entry, evidence }) => (
          <ClaimBox {...{ overview, action, evidence, actor }} claim={entry} />
        )}
      </Group>
      <Group title={t("Dates written wrongly")} items={corrections}>
        {({ action, entry }) => (
          <CorrectionBox {...{ overview, action, actor }} asked={entry} />
        )}
      </Group>
      <Group
        title={t("Words to sign off")}
        items={words}
        above={
          <SignSeveral
            overview={overview}
            items={words.filter(({ mine }) => mine)}
          />
        }
      >
        {({ action, log }) => (
          <ReportWords
            {...{ overview, action, actor }}
            updates={log.updates}
            readOnly={false}
            titled={false}
          />
        )}
      </Group>
    </>
  );
}

function Group<Entry>({
  title,
  items,
  above,
  children,
}: {
  readonly title: string;
  readonly above?: ReactNode;
  readonly items: readonly ClaimWaiting<Entry>[];
  readonly children: (item: ClaimWaiting<Entry>) => ReactNode;
}) {
  const styles = usePageStyles();
  const { link } = useTableStyles();
  if (items.length === 0) return null;
  return (
    <>
      <h2 className={styles.section}>
        {title} ({items.length})
      </h2>
      {above}
      <Some of={items}>
        {(rows) => (
          <ul className={styles.list}>
            {rows.map((item) => (
              <li key={item.action.id} className={styles.row}>
                <a
                  className={link}
                  href={`#${viewAddress(item.action.planId, { ...plainView, action: item.action.id })}`}
                >
                  {item.action.ref}
                </a>{" "}
                {item.action.title}
                {children(item)}
              </li>
            ))}
          </ul>
        )}
      </Some>
    </>
  );
}
