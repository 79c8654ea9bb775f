// Dates not yet agreed: a state with an age, and those whose waiting is over and whose owner owes a date.
import { asText } from "../ruleWords.ts";
import { t } from "../language/t.ts";
import {
  datesNotAgreed,
  datesToAskFor,
} from "../../domain/planLife/actions/dependencies.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { PlanPageValue } from "../reading/planPage.ts";
import { useToday } from "../session/today.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { PlanRefLinks } from "./RefLinks.tsx";

export function DatesNotAgreed({
  overview,
  record,
}: PlanPageValue & { readonly record: PlanRecord }) {
  const styles = usePageStyles();
  const today = useToday(overview.plan.timeZone);
  const undated = datesNotAgreed(record, today);
  const asked = datesToAskFor(record, today);
  const posts = new Map(record.posts.map((one) => [one.id, one.title]));
  if (undated.length === 0) return null;
  return (
    <section aria-label={t("Dates not yet agreed")}>
      <h2 className={styles.section}>
        {t("Dates not yet agreed: {undated:action}", {
          undated: undated.length,
        })}
      </h2>
      {asked.length > 0 ? (
        <ul>
          {asked.map(({ ref, post, words }) => (
            <li key={ref}>
              {words}{" "}
              {post ? `(${posts.get(post) ?? t("post not found")}) ` : ""}
              <PlanRefLinks overview={overview} refs={[ref]} />
            </li>
          ))}
        </ul>
      ) : null}
      <ul className={styles.list}>
        {undated.map(({ ref, words }) => (
          <li key={ref} className={styles.row}>
            <PlanRefLinks overview={overview} refs={[ref]} /> {asText(words)}
          </li>
        ))}
      </ul>
    </section>
  );
}
