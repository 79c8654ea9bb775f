// What elected members read of the plan, whether what is exempt is among it, and the press by which the plan administrator says so.
import { t } from "../language/t.ts";
import { letMembersReadExempt } from "../../domain/planLife/membersReading.ts";
import type { PlanPageValue } from "../reading/planPage.ts";
import { actorOf } from "../session/actor.ts";
import { useToday } from "../session/today.ts";
import { usePlanRow } from "../saving/usePlanRow.ts";
import { Button } from "../ui/Button.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { Refused } from "../ui/Refused.tsx";

export function MembersReading({ overview }: PlanPageValue) {
  const styles = usePageStyles();
  const { plan } = overview;
  const reads = plan.membersReadExempt === true;
  const actor = actorOf(overview, useToday(plan.timeZone));
  const allowed = letMembersReadExempt(plan, !reads, actor);
  const { change, busy, problem } = usePlanRow(overview);
  const said = reads
    ? t("Elected members no longer read what is exempt.")
    : t("Elected members read what is exempt from now on.");
  return (
    <>
      <p className={styles.text}>
        {t(
          "Elected members read the members' library: the plan, its papers and its pages, with signed words only. No note, no word before it is signed off, no evidence and no draft is in it. It is filed from the log within a minute of what is recorded.",
        )}
      </p>
      <p className={styles.text}>
        {reads
          ? t(
              "What is exempt from publication is in it too: the council lets the members of this plan read it.",
            )
          : t(
              "What is exempt from publication is withheld from them, except that an action is exempt. Schedule 12A bars the public, and not always councillors: where their need to know is settled, the plan administrator can let them read it.",
            )}
      </p>
      {allowed.ok ? (
        <div className={styles.buttons}>
          <Button
            disabled={busy}
            onClick={() =>
              void change(said, (now, who) =>
                letMembersReadExempt(now, !reads, who),
              )
            }
          >
            {reads
              ? t("Withhold what is exempt from members")
              : t("Let members read what is exempt")}
          </Button>
        </div>
      ) : null}
      <Refused words={problem} />
    </>
  );
}
