// What shows that an action is done: files, links and messages, each with its day and who added it.
import { inWords, t } from "../language/t.ts";
import { useState } from "react";
import { Button } from "@fluentui/react-components";
import type { Action } from "../../domain/plan/action.ts";
import type { Evidence } from "../../domain/plan/evidence.ts";
import { safeAddress } from "../../domain/progress/evidenceEntry.ts";
import { may } from "../../domain/rights/permission.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { actorOf } from "../session/actor.ts";
import { useToday } from "../session/today.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { AddEvidence } from "./AddEvidence.tsx";
import { EvidenceLink } from "../ui/EvidenceLink.tsx";

interface EvidenceSectionProps {
  readonly overview: PlanOverview;
  readonly action: Action;
  readonly evidence: readonly Evidence[];
  /** The plan as of another day: nothing can be done. */
  readonly readOnly: boolean;
}

const kindWords: Readonly<Record<Evidence["kind"], string>> = {
  file: t("File"),
  link: t("Link"),
  message: t("Message"),
};

export function EvidenceSection(props: EvidenceSectionProps) {
  const styles = usePageStyles();
  const { overview, action, evidence } = props;
  const today = useToday(overview.plan.timeZone);
  const [adding, setAdding] = useState(false);
  const actor = actorOf(overview, today);
  const mayAdd = !props.readOnly && may(actor, "addEvidence", { action }).ok;
  if (evidence.length === 0 && !mayAdd) return null;
  return (
    <section aria-label={t("Evidence")}>
      <h3 className={styles.small}>{t("Evidence")}</h3>
      {evidence.length === 0 ? (
        <p className={styles.quiet}>
          {t("Nothing yet shows that this is done.")}
        </p>
      ) : (
        <ul className={styles.list}>
          {evidence.map((one) => (
            <Item key={one.id} one={one} />
          ))}
        </ul>
      )}
      {adding ? (
        <AddEvidence
          overview={overview}
          action={action}
          onClose={() => setAdding(false)}
        />
      ) : mayAdd ? (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => setAdding(true)}>
            {t("Add evidence")}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function Item({ one }: { readonly one: Evidence }) {
  const styles = usePageStyles();
  const facts = [
    kindWords[one.kind],
    one.dated ? inWords(one.dated) : null,
    t("added by {name}", { name: one.addedBy.name }),
    one.kind === "file" && one.url === null
      ? t("its file was not stored: add it again")
      : null,
    one.url !== null && safeAddress(one.url) === null
      ? t("its address is not one that can be opened")
      : null,
  ].filter((words) => words !== null);
  return (
    <li className={styles.row}>
      <EvidenceLink evidence={one} />
      <div className={styles.quiet}>{facts.join(" · ")}</div>
      {one.note ? <div>{one.note}</div> : null}
    </li>
  );
}
