// The dated people of a post as lines that can be added, changed and taken away: its holders or its stand-ins.
import { t } from "../language/t.ts";
import type { ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import type { Person } from "../../domain/plan/person.ts";
import { DayField } from "../ui/fields.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import type { PeriodTyped } from "./postDraft.ts";
import { PersonFields } from "./PersonFields.tsx";

const words = {
  holder: {
    name: (number: number) => t("Holder {number}", { number }),
    email: (number: number) => t("Work email of holder {number}", { number }),
    takeAway: (number: number) => t("Take away holder {number}", { number }),
    add: t("Add a holder"),
  },
  standIn: {
    name: (number: number) => t("Stand-in {number}", { number }),
    email: (number: number) => t("Work email of stand-in {number}", { number }),
    takeAway: (number: number) => t("Take away stand-in {number}", { number }),
    add: t("Add a stand-in"),
  },
} as const;

interface PeriodLinesProps<Line extends PeriodTyped> {
  readonly legend: string;
  readonly who: keyof typeof words;
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
  const said = words[who];
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
              label={said.name(at + 1)}
              emailLabel={said.email(at + 1)}
              value={line}
              known={known}
              onChange={put}
            />
            {more?.(line, put)}
            <Days line={line} onChange={put} />
            <Button
              appearance="subtle"
              aria-label={said.takeAway(at + 1)}
              onClick={() => onChange(lines.filter((_, n) => n !== at))}
            >
              {t("Take away")}
            </Button>
          </div>
        );
      })}
      <Button onClick={() => onChange([...lines, blank])}>{said.add}</Button>
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
