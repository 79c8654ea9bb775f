// Status words of councils that publish in Welsh, in the shape of those in English.
import type { Sentence } from "../../../domain/words/sentence.ts";
import { say } from "../../../domain/words/say.ts";
import type { Status } from "../../../domain/plan/status.ts";

export type StatusRule = readonly [
  pattern: string,
  status: Status | null,
  suggestion?: Status,
  why?: Sentence,
];

/** "Wedi'i", "wedi ei", "wedi eu": has been. */
const been = "wedi(?:['’]?[iu]| ei| eu)?";

export const welshRules: readonly StatusRule[] = [
  [
    "(?:heb|ddim) (?:(?:ei|eu|wedi) )*(?:dd|d|g|ch)?(?:echrau|ychwyn|chychwyn)(?: eto)?",
    "notStarted",
  ],
  [
    "(?:heb (?:ei |eu )?(?:gwblhau|gyflawni)|rhannol(?: wedi.*)?)",
    null,
    "inProgress",
    say("why.notFinished"),
  ],
  ["(?:ddim|nid yw) ar (?:y )?(?:trywydd|targed)(?: iawn)?", "slippage"],
  [
    `(?:${been} )(?:gwblhau|chwblhau|cwblhau|gyflawni|chyflawni|gorffen|cau|gau)|cwblhawyd|cyflawnwyd|cyflawn|gorffennwyd`,
    "completed",
  ],
  [
    `(?:${been} )(?:llithro|oedi)|oedi|llithriad|yn hwyr|hwyr|ar ei h[oô]l(?: hi)?`,
    "slippage",
  ],
  [`(?:${been} )(?:atal|hatal|gohirio|ohirio)|gohiriwyd|ataliwyd`, "suspended"],
  [
    `(?:${been} )(?:ganslo|dynnu(?:['’]n| yn) [oô]l|ddileu|disodli)|tynnwyd yn [oô]l|dilëwyd`,
    "withdrawn",
  ],
  [`(?:${been} )(?:drosglwyddo|throsglwyddo)|trosglwyddwyd`, "transferred"],
  [
    "ar (?:y )?(?:gweill|trywydd(?: iawn)?|targed)|ar waith|ar amser|yn mynd rhagddo|yn parhau|parhaus|wedi (?:dechrau|cychwyn)",
    "inProgress",
  ],
  ["glas", "completed"],
  ["gwyrdd|ambr|oren|melyn|coch", null, "inProgress", say("why.colour")],
];
