// The history of a plan on its way: how far it is, or why it does not come.
import { t } from "../language/t.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { Skeleton } from "./Skeleton.tsx";
import { ProblemState } from "./State.tsx";

const useStyles = makeStyles({
  /** As far from the edges as the bars below it. */
  words: {
    marginTop: tokens.spacingVerticalL,
    marginBottom: 0,
    marginInline: tokens.spacingHorizontalXL,
  },
});

export function ReadingRecord({
  reading,
}: {
  readonly reading: {
    readonly progress: string | null;
    readonly error: unknown;
    readonly retry: () => void;
  };
}) {
  const styles = useStyles();
  if (reading.error)
    return <ProblemState error={reading.error} retry={reading.retry} />;
  return (
    <>
      <p className={styles.words}>
        {reading.progress === null
          ? t("Reading the history of the plan…")
          : t("Reading the history of the plan: {progress}", {
              progress: reading.progress,
            })}
      </p>
      <Skeleton label={t("Reading the history of the plan")} />
    </>
  );
}
