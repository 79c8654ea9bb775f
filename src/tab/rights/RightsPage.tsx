// Who may do what: the facts the rules refuse by, what SharePoint itself enforces and does not, and what was edited around the app.
import { t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import { permissions } from "../../domain/rights/permission.ts";
import { roleFacts } from "../../domain/rights/roleFacts.ts";
import { capitalised } from "../../domain/values/wording.ts";
import type { PlanPageValue } from "../reading/planPage.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { WholePlan } from "../reading/WholePlan.tsx";
import { SealState } from "./SealState.tsx";
import { MembersReading } from "./MembersReading.tsx";
import { OutsideEdits } from "./OutsideEdits.tsx";

export default function RightsPage({ overview }: PlanPageValue) {
  const styles = usePageStyles();
  const mine = roleFacts
    .filter(({ role }) => overview.rights.roles.some((one) => one === role))
    .map(({ name }) => t(name));
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{t("Who may do what")}</h1>
      <p className={styles.text}>
        {mine.length > 0
          ? t("You are here as: {mine:list}.", { mine })
          : t(
              "You are in none of the groups of this plan; what you may do comes from the posts you hold.",
            )}
      </p>
      <Facts />
      <h2 className={styles.section}>{t("What SharePoint itself enforces")}</h2>
      <Enforced />
      <h2 className={styles.section}>{t("What elected members read")}</h2>
      <MembersReading overview={overview} />
      {overview.filed ? null : <Looked overview={overview} />}
    </main>
  );
}

/** What only whoever reads the lists can see of them. */
function Looked({ overview }: PlanPageValue) {
  const styles = usePageStyles();
  return (
    <>
      <h2 className={styles.section}>{t("The seal of the log")}</h2>
      <SealState timeZone={overview.plan.timeZone} />
      <h2 className={styles.section}>{t("Edits made around Waymark")}</h2>
      <WholePlan overview={overview}>
        {(record) => <OutsideEdits overview={overview} record={record} />}
      </WholePlan>
    </>
  );
}

function Facts() {
  const styles = usePageStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.hidden}>{t("Who may do what")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("What")}</th>
          <th scope="col">{t("Who")}</th>
        </tr>
      </thead>
      <tbody>
        {permissions.map(({ verb, does, who, separation }) => (
          <tr key={verb}>
            <th scope="row">{capitalised(asText(does))}</th>
            <td>
              {capitalised(asText(who))}. {asText(separation)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Enforced() {
  const styles = usePageStyles();
  return (
    <ul className={styles.list}>
      {roleFacts.map(({ role, name, group, enforced, notEnforced }) => (
        <li key={role} className={styles.row}>
          <span className={styles.strong}>{t(name)}</span>{" "}
          <span className={styles.quiet}>{group}</span>
          <p className={styles.text}>{t(enforced)}</p>
          <p className={styles.text}>
            <strong>{t("What the lists alone do not prevent:")}</strong>{" "}
            {t(notEnforced)}
          </p>
        </li>
      ))}
    </ul>
  );
}
