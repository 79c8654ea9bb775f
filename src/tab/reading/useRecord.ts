// Everything recorded of a plan, read when a page needs it all, with how far the reading is.
import { t } from "../language/t.ts";
import { useState } from "react";
import { useQuery } from "@tanstack/react-query";
import type { PlanId } from "../../domain/values/id.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { Unreadable } from "../../sharepoint/rows/reading.ts";
import { recordQuery } from "./planQueries.ts";
import { useSession } from "../session/session.ts";

export interface RecordReading {
  readonly record: PlanRecord | null;
  readonly unreadable: readonly Unreadable[];
  /** "1,200 rows of Updates"; null before the first have come. */
  readonly progress: string | null;
  readonly error: unknown;
  readonly retry: () => void;
}

export function useRecord(planId: PlanId): RecordReading {
  const session = useSession();
  const [progress, setProgress] = useState<string | null>(null);
  const query = useQuery({
    ...recordQuery(session, planId, ({ list, rows }) =>
      setProgress(
        t("{rows} rows of {list}", {
          rows: rows,
          list,
        }),
      ),
    ),
  });
  return {
    record: query.data?.record ?? null,
    unreadable: query.data?.unreadable ?? [],
    progress,
    error: query.error,
    retry: () => void query.refetch(),
  };
}
