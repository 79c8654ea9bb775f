// What a file changes in a plan, old beside new, field by field: any of them can be left out, and taken again.
import { asText } from "../ruleWords.ts";
import { t } from "../language/t.ts";
import type { SaidField } from "../../domain/imports/file/fileSaid.ts";
import type { ImportPlan } from "../../domain/imports/decide/importDecided.ts";
import { mergedFields } from "../../domain/imports/file/importedPlan.ts";
import type { MergedField } from "../../domain/imports/file/importedPlan.ts";
import type { FieldChange } from "../../domain/imports/merge/mergeTypes.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import type { Choose, DryRunProps } from "./dryRunProps.ts";
import { useImportStyles } from "./importStyles.ts";
import { Button, Checkbox } from "@fluentui/react-components";

const isMerged = (field: string): field is MergedField =>
  mergedFields.some((one) => one === field);

const fieldNames: Readonly<Record<SaidField, string>> = {
  ref: t("reference"),
  title: t("the action’s words"),
  theme: t("theme"),
  officers: t("who is responsible"),
  leadMember: t("lead member"),
  due: t("date"),
  status: t("status"),
  revisedDue: t("revised date"),
  narrative: t("what has happened"),
  rag: t("owner’s own colour"),
  milestones: t("milestones"),
  outcome: t("outcome"),
  resource: t("resource"),
  answers: t("recommendations answered"),
  exempt: t("exempt mark"),
  implications: t("implications"),
  own: t("the council’s own columns"),
};

const asWords = {
  change: "",
  proposal: t("Proposed for a body to decide"),
  claim: t("Claimed, for another person to confirm"),
} as const;

const changesShown = 200;

interface ChangeLine extends Pick<FieldChange, "from" | "to" | "as"> {
  readonly ref: string;
  /** Null where a risk changes as a whole. */
  readonly field: FieldChange["field"] | null;
}

function linesOf({ changed }: ImportPlan): readonly ChangeLine[] {
  return changed.flatMap(({ ref, fields, what }): readonly ChangeLine[] =>
    fields.length > 0
      ? fields.map((one) => ({ ref, ...one }))
      : what.map((to) => ({ ref, field: null, from: "", to, as: "change" })),
  );
}

/** Old beside new, field by field; any of them can be left out. */
export function ChangeTable({ decided, onChoose }: DryRunProps) {
  const styles = usePageStyles();
  const lines = linesOf(decided);
  if (lines.length === 0) return null;
  return (
    <>
      <h3 className={styles.small}>{t("What changes, old beside new")}</h3>
      <ul className={styles.list}>
        {lines.slice(0, changesShown).map((line) => (
          <OneChange
            key={`${line.ref} ${line.field} ${asText(line.to)}`}
            line={line}
            onChoose={onChoose}
          />
        ))}
      </ul>
      {lines.length > changesShown ? (
        <p className={styles.quiet}>
          {t("and {more:moreChange}, loaded with these", {
            more: lines.length - changesShown,
          })}
        </p>
      ) : null}
    </>
  );
}

function OneChange({
  line: { ref, field, from, to, as },
  onChoose,
}: {
  readonly line: ChangeLine;
  readonly onChoose: Choose;
}) {
  const page = usePageStyles();
  const styles = useImportStyles();
  const what = field === null ? t("risk") : fieldNames[field];
  return (
    <li className={page.row}>
      <div>
        <span className={page.strong}>{ref}</span> {what}
        {asWords[as] === "" ? null : (
          <span className={page.quiet}> {asWords[as]}</span>
        )}
      </div>
      <dl className={styles.lines}>
        <div>
          <dt>{t("In the plan")}</dt>
          <dd>{from === "" ? t("Nothing") : asText(from)}</dd>
        </div>
        <div>
          <dt>{t("In the file")}</dt>
          <dd>{asText(to)}</dd>
        </div>
      </dl>
      {field !== null && isMerged(field) ? (
        <Button
          size="small"
          aria-label={t("Leave out: {ref}, {what}", { ref, what })}
          onClick={() => onChoose([{ ref, field }], "plan")}
        >
          {t("Leave it out")}
        </Button>
      ) : null}
    </li>
  );
}

/** What a person kept as the plan has it, with the way back. */
export function LeftOut({ chosen: { choices }, onChoose }: DryRunProps) {
  const styles = usePageStyles();
  const left = [...choices].flatMap(([ref, fields]) =>
    mergedFields.flatMap((field) =>
      fields[field] === "plan" ? [{ ref, field }] : [],
    ),
  );
  if (left.length === 0) return null;
  return (
    <>
      <h3 className={styles.small}>{t("Kept as the plan has it")}</h3>
      <ul className={styles.list}>
        {left.map(({ ref, field }) => (
          <li key={`${ref} ${field}`} className={styles.row}>
            <span className={styles.strong}>{ref}</span> {fieldNames[field]}{" "}
            <Button
              size="small"
              aria-label={t("Choose again: {ref}, {field}", {
                ref,
                field: fieldNames[field],
              })}
              onClick={() => onChoose([{ ref, field }], null)}
            >
              {t("Choose again")}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Rows of an earlier version that this file has no more: they stay unless a person takes them out. */
export function Missing({
  decided: { missing },
  chosen,
  onTakeOut,
}: DryRunProps) {
  const styles = usePageStyles();
  if (missing.length === 0) return null;
  return (
    <fieldset className={styles.note}>
      <legend className={styles.small}>
        {t("In the plan, and no longer in this file ({missing})", {
          missing: missing.length,
        })}
      </legend>
      <p className={styles.text}>
        {t(
          "They stay in the plan unless you take them out. What is taken out leaves the total and stays in the list of changes.",
        )}
      </p>
      {missing.slice(0, changesShown).map(({ ref, title }) => (
        <div key={ref}>
          <Checkbox
            label={t("Withdraw {ref} {title}", { ref, title })}
            checked={chosen.withdraw.has(ref)}
            onChange={(_, { checked }) => onTakeOut(ref, checked === true)}
          />
        </div>
      ))}
      {missing.length > changesShown ? (
        <p className={styles.quiet}>
          {t("and {more} more, which stay", {
            more: missing.length - changesShown,
          })}
        </p>
      ) : null}
    </fieldset>
  );
}
