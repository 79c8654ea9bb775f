// The worker that says what loading a file would do: compared beside the page, which stays responsive.
import { withAnswers } from "../../domain/imports/importAnswers.ts";
import { planImport } from "../../domain/imports/importPlan.ts";
import { stableGuid } from "../../sharepoint/stableGuid.ts";
import type { Compared, Decided, DecideRequest } from "./deciding.ts";

let compared: Compared | null = null;

function decidedOf(
  { read, into }: Compared,
  { answers, choices, asked }: Extract<DecideRequest, { kind: "decide" }>,
): Decided {
  const settled = withAnswers(read, answers, { reference: into.today });
  const decided = planImport(settled, { ...into, idFor: stableGuid, choices });
  return { asked, settled, decided };
}

addEventListener("message", ({ data }: MessageEvent<DecideRequest>) => {
  if (data.kind === "compare") ({ compared } = data);
  else if (compared) postMessage(decidedOf(compared, data));
});
