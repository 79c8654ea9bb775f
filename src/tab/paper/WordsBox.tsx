// The author's other words: who reports, the item, implications and clearances. Each field is saved when it is left.
import { t } from "../language/t.ts";
import { Select } from "@fluentui/react-components";
import { plainSkeleton } from "../../domain/committeePaper/parts/plainSkeleton.ts";
import { nameIn } from "../../domain/committeePaper/parts/paperInput.ts";
import type { Clearance } from "../../domain/committeePaper/parts/paperInput.ts";
import { parseDate } from "../../domain/values/calendarDate.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { useToday } from "../session/today.ts";
import { titleOfPart } from "../../domain/committeePaper/parts/parts.ts";
import { writeFront, writePart } from "./arrangeEdits.ts";
import { recordClearance, writeHead } from "./draftEdits.ts";
import { ChangesAsked } from "./ChangesAsked.tsx";
import { Implications } from "./Implications.tsx";
import { Line } from "./Line.tsx";
import {
  BackgroundPapers,
  frontTerms,
  KindAndSkeleton,
  StandingBox,
} from "./Skeletons.tsx";
import type { DraftEdit } from "./draftEdits.ts";
import { usePaperStyles } from "./paperStyles.ts";
import type { DraftSaver } from "./useDraft.ts";
import type { PaperOnScreen } from "./usePaper.ts";
import { DayInput } from "../ui/DayInput.tsx";

const blankClearance = (role: string): Clearance => ({
  role,
  consulted: "awaited",
  on: null,
  comment: null,
});

function ClearanceLine({
  was,
  role,
  title,
  today,
  onChange,
}: {
  readonly was: Clearance | undefined;
  readonly role: string;
  /** The role as the reader calls it. */
  readonly title: string;
  readonly today: CalendarDate;
  /** Null takes the line out of the table. */
  readonly onChange: (clearance: Clearance | null) => void;
}) {
  const styles = usePaperStyles();
  const now = was ?? blankClearance(role);
  return (
    <fieldset className={styles.form}>
      <legend>{title}</legend>
      <Select
        aria-label={t("{role} consulted", { role: title })}
        value={was ? was.consulted : ""}
        onChange={(_, { value }) => {
          if (value === "") onChange(null);
          // Who is recorded as consulted has usually just answered; another day can be put beside it.
          if (value === "yes")
            onChange({ ...now, consulted: value, on: now.on ?? today });
          if (value === "no" || value === "awaited")
            onChange({ ...now, consulted: value });
        }}
      >
        <option value="">{t("Not in the table")}</option>
        <option value="awaited">{t("Awaited")}</option>
        <option value="yes">{t("Consulted")}</option>
        <option value="no">{t("Not consulted")}</option>
      </Select>
      {was ? (
        <>
          <DayInput
            aria-label={t("{role}: date", { role: title })}
            value={was.on ?? ""}
            onChange={(value) => {
              const on = parseDate(value);
              if (on || value === "") onChange({ ...was, on });
            }}
          />
          <Line
            label={t("{role}: who answered, where it is another post", {
              role: title,
            })}
            stored={was.holder ?? ""}
            onSave={(text) => onChange({ ...was, holder: text.trim() || null })}
          />
          <Line
            label={t("{role}: comment", { role: title })}
            stored={was.comment ?? ""}
            onSave={(text) =>
              onChange({ ...was, comment: text.trim() || null })
            }
          />
        </>
      ) : null}
    </fieldset>
  );
}

/** Parts whose words are the author's or the council's, where the skeleton has a place for them. */
const worded = [
  "summary",
  "purpose",
  "reasons",
  "objectives",
  "background",
  "resources",
  "options",
  "conclusion",
  "wards",
] as const;

interface BoxProps {
  readonly on: PaperOnScreen;
  readonly saver: DraftSaver;
}

function FrontLines({ on, saver }: BoxProps) {
  const { skeleton = plainSkeleton, words } = on.input;
  return (
    <>
      <Line
        label={t("Report of")}
        stored={words.reportOf ?? ""}
        onSave={(text) => void saver.change(writeHead("reportOf", text))}
      />
      <Line
        label={t("Agenda item")}
        stored={on.kept.draft.words.item ?? ""}
        onSave={(text) => void saver.change(writeHead("item", text))}
      />
      {frontTerms(on, skeleton).map(({ term, title }) => (
        <Line
          key={term}
          label={title}
          stored={words.front[term] ?? ""}
          onSave={(text) => void saver.change(writeFront(term, title, text))}
        />
      ))}
    </>
  );
}

function PartLines({ on, saver }: BoxProps) {
  const { skeleton = plainSkeleton, words } = on.input;
  const parts = skeleton.sections.flatMap((one) =>
    one.parts.flatMap((part) =>
      worded.some((each) => each === part) || part.startsWith("own:")
        ? [[part, on.called(titleOfPart(part) || one.title)] as const]
        : [],
    ),
  );
  return (
    <details>
      <summary>{t("Words of sections")}</summary>
      {parts.map(([part, title]) => (
        <Line
          key={part}
          long
          label={title}
          stored={words.texts[part] ?? ""}
          onSave={(text) =>
            void saver.change(
              writePart(nameIn(saver.language, part), title, text),
            )
          }
        />
      ))}
      <BackgroundPapers on={on} saver={saver} />
    </details>
  );
}

function Clearances({ on, saver }: BoxProps) {
  const today = useToday(on.record.plan.timeZone);
  const { skeleton = plainSkeleton } = on.input;
  const { clearances } = on.kept.draft;
  const save = (edit: DraftEdit) => void saver.change(edit);
  const asked = [
    ...new Set([...skeleton.clearing, ...clearances.map(({ role }) => role)]),
  ];
  return (
    <details>
      <summary>{t("Consultation and clearances")}</summary>
      {asked.map((role) => (
        <ClearanceLine
          key={role}
          role={role}
          title={on.called(role)}
          was={clearances.find((one) => one.role === role)}
          today={today}
          onChange={(clearance) => save(recordClearance(role, clearance))}
        />
      ))}
      <Line
        label={t("Another post to consult")}
        stored=""
        onSave={(role) => {
          if (role.trim() !== "")
            save(recordClearance(role.trim(), blankClearance(role.trim())));
        }}
      />
    </details>
  );
}

export function WordsBox({ on, saver }: BoxProps) {
  const styles = usePaperStyles();
  return (
    <section className={styles.box} aria-label={t("Words of the author")}>
      <h2>{t("Words of the author")}</h2>
      <KindAndSkeleton on={on} saver={saver} />
      <ChangesAsked on={on} saver={saver} />
      <FrontLines on={on} saver={saver} />
      <PartLines on={on} saver={saver} />
      <Implications on={on} saver={saver} />
      <Clearances on={on} saver={saver} />
      <StandingBox on={on} />
    </section>
  );
}
