// The cross-reference the other way: each section of the plan with the risks it answers, and how the section stands.
import { listInWords, t } from "../language/t.ts";
import type { SectionRow } from "../../domain/risks/crossReference.ts";
import type { Risk } from "../../domain/plan/risk.ts";
import type { PlanPageValue } from "../reading/planPage.ts";
import { RagMark } from "../ui/Rag.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { LinkPicker } from "./LinkPicker.tsx";
import type { RiskTable } from "./riskTable.ts";
import { sectionTitle } from "./riskTable.ts";
import { useLinking } from "./useLinking.ts";

interface SectionRowsProps extends PlanPageValue {
  readonly table: RiskTable;
  readonly mayManage: boolean;
}

export function SectionRows(props: SectionRowsProps) {
  const styles = usePageStyles();
  const { cross } = props.table;
  return (
    <table className={styles.table}>
      <caption className={styles.hidden}>
        {t("Each section of the plan and the risks it answers")}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t("Section")}</th>
          <th scope="col" className={styles.number}>
            {t("Risks")}
          </th>
          <th scope="col">{t("Which")}</th>
        </tr>
      </thead>
      <tbody>
        {cross.sections.map((section) => (
          <OneSection key={section.code} {...props} section={section} />
        ))}
      </tbody>
    </table>
  );
}

function OneSection({
  overview,
  table,
  section,
  mayManage,
}: SectionRowsProps & { readonly section: SectionRow }) {
  const styles = usePageStyles();
  const { saving, link, unlink } = useLinking(overview);
  const state = table.states.get(section.code);
  const known = overview.themes.some((one) => one.code === section.code);
  const risks = table.cross.rows.map((row) => row.risk);
  const named = (code: string, then: (risk: Risk) => unknown) => {
    const risk = risks.find((one) => one.code === code);
    if (risk) then(risk);
  };
  return (
    <tr>
      <th scope="row">
        {sectionTitle(table.cross, section.code)}{" "}
        {state && state.rag !== null && state.rag !== "none" ? (
          <RagMark rag={state.rag} />
        ) : null}
        {state && state.overdue.length > 0 ? (
          <div className={styles.quiet}>
            {t("Past {overdue?its date|their date}: {refs:list}", {
              overdue: state.overdue.length,
              refs: state.overdue,
            })}
          </div>
        ) : null}
      </th>
      <td className={styles.number}>{section.risks.length}</td>
      <td>
        <div>
          {section.risks.length > 0
            ? listInWords(section.risks)
            : t("Answers no risk.")}
        </div>
        {mayManage && known ? (
          <LinkPicker
            about={section.code}
            busy={saving.busy}
            problem={saving.problem}
            options={risks.map(({ code, title }) => ({
              code,
              title,
              linked: section.risks.includes(code),
            }))}
            onLink={(code) =>
              named(code, (risk) => void link(risk, section.code))
            }
            onUnlink={(code) =>
              named(code, (risk) => void unlink(risk, section.code))
            }
          />
        ) : null}
      </td>
    </tr>
  );
}
