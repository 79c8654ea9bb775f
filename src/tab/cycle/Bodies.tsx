// The bodies of a plan: what each is called, how often it meets, what it may decide and look at; added and corrected here.
import { t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { powerOf, powerSaid } from "../../domain/plan/body.ts";
import type { Body } from "../../domain/plan/body.ts";
import type { Meeting } from "../../domain/plan/meeting.ts";
import { capitalised } from "../../domain/values/wording.ts";
import { useToday } from "../session/today.ts";
import { EmptyState } from "../ui/State.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { AddMeeting } from "./AddMeeting.tsx";
import { BodyForm } from "./BodyForm.tsx";
import { frequencyWords, bodyKindWords } from "./bodyWords.ts";
import type { CycleValue } from "./cycleValue.ts";

export function Bodies(props: CycleValue) {
  const { record, mayKeep } = props;
  const styles = usePageStyles();
  const [adding, setAdding] = useState(false);
  return (
    <>
      <h2 className={styles.section}>{t("Bodies")}</h2>
      {record.bodies.length === 0 ? (
        <EmptyState title={t("No body yet")}>
          {t(
            "Add the Programme Board first: the month turns on its meeting. Then add the committees that read the paper.",
          )}
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {record.bodies.map((body) => (
            <BodyItem key={body.id} {...props} body={body} />
          ))}
        </ul>
      )}
      {adding ? (
        <BodyForm {...props} body={null} onClose={() => setAdding(false)} />
      ) : mayKeep ? (
        <div className={styles.buttons}>
          <Button onClick={() => setAdding(true)}>{t("Add a body")}</Button>
        </div>
      ) : null}
    </>
  );
}

/** "last met 12 June 2018, next 10 July 2018". */
function meetsWords(mine: readonly Meeting[], today: string): string {
  const days = mine.map(({ date }) => date).toSorted();
  const last = days.findLast((date) => date < today);
  const next = days.find((date) => date >= today);
  const parts = [
    ...(last ? [t("last met {last:date}", { last })] : [t("has not met yet")]),
    next ? t("next {next:date}", { next }) : t("no meeting planned"),
  ];
  return parts.join(", ");
}

function BodyItem(props: CycleValue & { readonly body: Body }) {
  const { body, record, overview, mayKeep } = props;
  const styles = usePageStyles();
  const today = useToday(overview.plan.timeZone);
  const [open, setOpen] = useState<"body" | "meeting" | null>(null);
  const mine = record.meetings.filter(({ bodyId }) => bodyId === body.id);
  const close = () => setOpen(null);
  return (
    <li className={styles.row}>
      <div className={styles.rowHead}>
        <span className={styles.strong}>{body.title}</span>
        <span>
          {t("{kind}, meets {often}", {
            kind: bodyKindWords[body.kind],
            often: frequencyWords[body.frequency],
          })}
        </span>
        <span className={styles.quiet}>{meetsWords(mine, today)}</span>
        {mayKeep && open === null ? (
          <span className={styles.push}>
            <Button
              size="small"
              aria-label={t("Add a meeting of {title}", { title: body.title })}
              onClick={() => setOpen("meeting")}
            >
              {t("Add a meeting")}
            </Button>{" "}
            <Button
              size="small"
              aria-label={t("Change {title}", { title: body.title })}
              onClick={() => setOpen("body")}
            >
              {t("Change")}
            </Button>
          </span>
        ) : null}
      </div>
      <div className={styles.quiet}>
        {capitalised(asText(powerSaid(powerOf(body, record.plan))))}.{" "}
        {body.aliases.length > 0
          ? t("Also called {aliases:list}. ", { aliases: body.aliases })
          : ""}
        {body.remit
          ? t("Looks at: {remit}", { remit: body.remit })
          : t("Looks at the whole plan.")}
      </div>
      {open === "body" ? (
        <BodyForm {...props} onClose={close} />
      ) : open === "meeting" ? (
        <AddMeeting {...props} onClose={close} />
      ) : null}
    </li>
  );
}
