// Several of a list: each chosen one with a button that takes it out, and a choice that adds another.
import { t } from "../language/t.ts";
import { Button } from "@fluentui/react-components";
import { PickField } from "./fields.tsx";
import type { PickLine } from "./fields.tsx";
import { usePageStyles } from "./pageStyles.ts";

export function PickSeveral(props: {
  readonly label: string;
  /** The first line of the choice: "Add a post". */
  readonly add: string;
  readonly chosen: readonly string[];
  readonly options: readonly PickLine[];
  readonly onChange: (chosen: string[]) => void;
}) {
  const { label, add, chosen, options, onChange } = props;
  const styles = usePageStyles();
  const nameOf = (value: string) =>
    options.find((one) => one.value === value)?.text ?? value;
  return (
    <div>
      <PickField
        label={label}
        none={add}
        value=""
        options={options.filter(({ value }) => !chosen.includes(value))}
        onChange={(value) => {
          if (value !== "") onChange([...chosen, value]);
        }}
      />
      {chosen.length === 0 ? null : (
        <ul className={styles.list} aria-label={label}>
          {chosen.map((value) => (
            <li key={value} className={styles.rowHead}>
              <span>{nameOf(value)}</span>
              <Button
                size="small"
                appearance="subtle"
                aria-label={t("Remove {name}", { name: nameOf(value) })}
                onClick={() => onChange(chosen.filter((one) => one !== value))}
              >
                {t("Remove")}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
