// The worker that says what loading a file would do: compared beside the page, which stays responsive.
import { planImport } from "../../domain/imports/decide/importPlan.ts";
import { stableGuid } from "../../domain/values/stableGuid.ts";
import type { Compared, DecidedFile, DecideRequest } from "./deciding.ts";

let compared: Compared | null = null;

function decidedOf(
  { read, into }: Compared,
  { answers, chosen, asked }: Extract<DecideRequest, { kind: "decide" }>,
): DecidedFile {
  const context = { ...into, idFor: stableGuid, ...chosen };
  return { asked, decided: planImport(read, context, answers) };
}

addEventListener("message", ({ data }: MessageEvent<DecideRequest>) => {
  if (data.kind === "compare") ({ compared } = data);
  else if (compared) postMessage(decidedOf(compared, data));
});
