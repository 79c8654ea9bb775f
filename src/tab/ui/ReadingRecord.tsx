// The history of a plan on its way: how far it is, or why it does not come.
import { t } from "../language/t.ts";
import { Skeleton } from "./Skeleton.tsx";
import { ProblemState } from "./State.tsx";

export function ReadingRecord({
  reading,
}: {
  readonly reading: {
    readonly progress: string | null;
    readonly error: unknown;
    readonly retry: () => void;
  };
}) {
  if (reading.error)
    return <ProblemState error={reading.error} retry={reading.retry} />;
  return (
    <>
      <p>
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
