// What each column was taken for, to be put right once: remembered for the next file with these headings.
import { t } from "../language/t.ts";
import { headingKey } from "../../documents/import/columns/headingKey.ts";
import type { ImportResult } from "../../documents/import/rows/importResult.ts";
import { PickField } from "../ui/fields.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import type { ColumnChoices } from "./reading.ts";
import { isRole, roleNames } from "./review.ts";

const options = Object.entries(roleNames).map(([value, text]) => ({
  value,
  text,
}));

export function ColumnMap({
  read,
  columns,
  onChoose,
}: {
  readonly read: ImportResult;
  readonly columns: ColumnChoices;
  readonly onChoose: (columns: ColumnChoices) => void;
}) {
  const styles = usePageStyles();
  const choose = (heading: string, role: string) => {
    if (!isRole(role)) return;
    const others = columns.filter(([key]) => key !== headingKey(heading));
    onChoose([...others, [headingKey(heading), role]]);
  };
  return (
    <details>
      <summary className={styles.strong}>
        {t("How we read each column ({columns})", {
          columns: read.columns.length,
        })}
      </summary>
      <p className={styles.text}>
        {t(
          "Correct what is wrong. The file is read again, and the next file with these headings is read the same way on this device.",
        )}
      </p>
      <div className={styles.line}>
        {read.columns.map(({ heading, role }) => (
          <PickField
            key={heading}
            label={heading}
            value={isRole(role) ? role : "other"}
            options={options}
            onChange={(value) => choose(heading, value)}
          />
        ))}
      </div>
    </details>
  );
}
