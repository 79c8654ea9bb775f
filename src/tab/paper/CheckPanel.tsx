// What a careful author looks for before a committee sees the paper; each line goes to its place in the document.
import { t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import { Button } from "@fluentui/react-components";
import type { PaperCheck } from "../../domain/committeePaper/parts/paper.ts";
import { Some } from "../ui/Some.tsx";
import { neverDated } from "./draftEdits.ts";
import { usePaperStyles } from "./paperStyles.ts";
import type { DraftSaver } from "./useDraft.ts";

/** Brings the place a check speaks of into view and gives it the focus. */
function goToPlace(check: PaperCheck) {
  const section = document.querySelector(
    `[data-section="${check.section ?? "recommendations"}"]`,
  );
  if (!section) return;
  const row = [...section.querySelectorAll<HTMLElement>("[data-row]")].find(
    (one) => check.ref !== null && one.dataset["row"] === check.ref,
  );
  const heading = section.querySelector<HTMLElement>("h3");
  const place = row ?? heading;
  place?.scrollIntoView({ block: "center" });
  if (row) row.tabIndex = -1;
  place?.focus({ preventScroll: true });
}

interface CheckPanelProps {
  readonly checks: readonly PaperCheck[];
  readonly saver: DraftSaver | null;
}

function Lines({
  title,
  checks,
  saver,
}: CheckPanelProps & { readonly title: string }) {
  const styles = usePaperStyles();
  if (checks.length === 0) return null;
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      <Some of={checks}>
        {(rows) => (
          <ul className={styles.lines}>
            {rows.map((check) => (
              <li
                key={`${check.rule} ${check.section} ${check.ref} ${asText(check.words)}`}
              >
                <button
                  type="button"
                  className={styles.goTo}
                  onClick={() => goToPlace(check)}
                >
                  {asText(check.words)}
                </button>
                {saver &&
                check.rule === "dateWithoutOriginal" &&
                check.weight === "stop" &&
                check.ref ? (
                  <div>
                    <Button
                      size="small"
                      onClick={() =>
                        void saver.change(neverDated(check.ref ?? ""))
                      }
                    >
                      {t("{ref} never had a date", { ref: check.ref })}
                    </Button>
                  </div>
                ) : null}
              </li>
            ))}
          </ul>
        )}
      </Some>
    </>
  );
}

export function CheckPanel({ checks, saver }: CheckPanelProps) {
  const styles = usePaperStyles();
  const of = (weight: PaperCheck["weight"]) =>
    checks.filter((one) => one.weight === weight);
  return (
    <section className={styles.box} aria-label={t("Checks")}>
      <h2>{t("Checks")}</h2>
      {checks.length === 0 ? (
        <p>
          {t("Nothing to look at: the sums, dates and words are in order.")}
        </p>
      ) : null}
      <Lines title={t("Before publishing")} checks={of("stop")} saver={saver} />
      <Lines title={t("Worth a look")} checks={of("look")} saver={saver} />
    </section>
  );
}
