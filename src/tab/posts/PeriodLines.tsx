// The dated people of a post as lines that can be added, changed and taken away: its holders or its stand-ins.
import { t } from "../language/t.ts";
import type { ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import type { Person } from "../../domain/plan/person.ts";
import { DayField } from "../ui/fields.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import type { PeriodTyped } from "./postDraft.ts";
import { PersonFields } from "./PersonFields.tsx";

interface PeriodLinesProps<Line extends PeriodTyped> {
  readonly legend: string;
  /** "Holder", "Stand-in". */
  readonly who: string;
  readonly lines: readonly Line[];
  readonly known: readonly Person[];
  readonly blank: Line;
  readonly more?: (
    line: Line,
    onChange: (part: Partial<Line>) => void,
  ) => ReactNode;
  readonly onChange: (lines: readonly Line[]) => void;
}

export function PeriodLines<Line extends PeriodTyped>(
  props: PeriodLinesProps<Line>,
) {
  const { legend, who, lines, known, blank, more, onChange } = props;
  const styles = usePageStyles();
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.strong}>{legend}</legend>
      {lines.map((line, at) => {
        const put = (part: Partial<PeriodTyped> | Partial<Line>) =>
          onChange(
            lines.map((one, n) => (n === at ? { ...one, ...part } : one)),
          );
        return (
          <div key={at} className={styles.line}>
            <PersonFields
              label={`${who} ${at + 1}`}
              emailLabel={t("Work email of {toLowerCase} {value}", {
                toLowerCase: who.toLowerCase(),
                value: at + 1,
              })}
              value={line}
              known={known}
              onChange={put}
            />
            {more?.(line, put)}
            <Days line={line} onChange={put} />
            <Button
              appearance="subtle"
              aria-label={t("Take away {toLowerCase} {value}", {
                toLowerCase: who.toLowerCase(),
                value: at + 1,
              })}
              onClick={() => onChange(lines.filter((_, n) => n !== at))}
            >
              {t("Take away")}
            </Button>
          </div>
        );
      })}
      <Button onClick={() => onChange([...lines, blank])}>
        {t("Add a {toLowerCase}", { toLowerCase: who.toLowerCase() })}
      </Button>
    </fieldset>
  );
}

function Days({
  line,
  onChange,
}: {
  readonly line: PeriodTyped;
  readonly onChange: (part: Partial<PeriodTyped>) => void;
}) {
  return (
    <>
      <DayField
        label={t("First day")}
        value={line.from}
        onChange={(from) => onChange({ from })}
      />
      <DayField
        label={t("Last day")}
        value={line.to}
        onChange={(to) => onChange({ to })}
      />
    </>
  );
}
