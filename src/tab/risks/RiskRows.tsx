// The cross-reference by risk: each with the sections it leans on, and how those stand.
import { asText } from "../ruleWords.ts";
import { t } from "../language/t.ts";
import { useState } from "react";
import { Button } from "@fluentui/react-components";
import type { RiskRow } from "../../domain/risks/crossReference.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import type { PlanPageValue } from "../reading/planPage.ts";
import { EditRisk } from "./EditRisk.tsx";
import { LinkPicker } from "./LinkPicker.tsx";
import type { RiskTable } from "./riskTable.ts";
import { sectionTitle } from "./riskTable.ts";
import { useLinking } from "./useLinking.ts";

interface RiskRowsProps extends PlanPageValue {
  readonly table: RiskTable;
  readonly mayManage: boolean;
}

export function RiskRows(props: RiskRowsProps) {
  const styles = usePageStyles();
  const { cross, summary } = props.table;
  return (
    <table className={styles.table}>
      <caption>{summary}</caption>
      <thead>
        <tr>
          <th scope="col">{t("Risk")}</th>
          <th scope="col">{t("Plan reference")}</th>
        </tr>
      </thead>
      <tbody>
        {cross.rows.map((row) => (
          <OneRisk key={row.risk.id} {...props} row={row} />
        ))}
      </tbody>
    </table>
  );
}

type OneRiskProps = RiskRowsProps & { readonly row: RiskRow };

function OneRisk(props: OneRiskProps) {
  const styles = usePageStyles();
  const { table, row, mayManage } = props;
  const { risk } = row;
  const mark = risk.merged.length > 0 || risk.footnote ? "*" : "";
  const leaning = table.leaning.get(risk.code);
  const sections = row.sections.map((code) => sectionTitle(table.cross, code));
  return (
    <tr>
      <th scope="row">
        {risk.code}
        {mark} {risk.title}
        {risk.score ? (
          <div className={styles.quiet}>
            {t("Score {score}", { score: risk.score })}
          </div>
        ) : null}
      </th>
      <td>
        <div>{sections.join("; ") || t("No section answers this risk.")}</div>
        {row.unread.length > 0 ? (
          <div className={styles.quiet}>
            {t("Not read: {references}", { references: row.unread.join("; ") })}
          </div>
        ) : null}
        {leaning && leaning.slipping.length > 0 ? (
          <div>
            <span aria-hidden="true">▲ </span>
            {asText(leaning.words)}
          </div>
        ) : null}
        {mayManage ? <Managing {...props} /> : null}
      </td>
    </tr>
  );
}

function Managing({ overview, row }: OneRiskProps) {
  const [editing, setEditing] = useState(false);
  const { saving, link, unlink } = useLinking(overview);
  const { risk } = row;
  return (
    <>
      <LinkPicker
        about={risk.code}
        busy={saving.busy}
        problem={saving.problem}
        options={overview.themes
          .filter((one) => one.code !== "")
          .map(({ code, title }) => ({
            code,
            title,
            linked: row.sections.includes(code),
          }))}
        onLink={(code) => void link(risk, code)}
        onUnlink={(code) => void unlink(risk, code)}
      />
      <Button
        size="small"
        appearance="subtle"
        aria-label={t("Edit {code}", { code: risk.code })}
        onClick={() => setEditing(true)}
      >
        {t("Edit")}
      </Button>
      {editing ? (
        <EditRisk
          overview={overview}
          risk={risk}
          onClose={() => setEditing(false)}
        />
      ) : null}
    </>
  );
}
