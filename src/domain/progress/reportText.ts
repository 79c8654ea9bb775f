// Report text: the words meant for publication, and the sign-off without which they go nowhere.
import { say } from "../words/say.ts";
import { no, yes } from "../values/answer.ts";
import type { Answer } from "../values/answer.ts";
import { changeOf, currentIn, newUpdate } from "../rules/change.ts";
import type { Change, RuleContext } from "../rules/change.ts";
import {
  firstRefusal,
  refuseGone,
  refuseLong,
  trimmed,
} from "../rules/entryRules.ts";
import type { UpdateId } from "../values/id.ts";
import { may } from "../rights/permission.ts";
import type { Update } from "../plan/update.ts";
import { standingUpdates } from "../history/updateLog.ts";

/** The last words written for publication, signed off or not; null where none were. */
export function latestReportText(updates: readonly Update[]): Update | null {
  return (
    standingUpdates(updates).findLast(
      (one) => one.kind !== "signOff" && one.reportText !== null,
    ) ?? null
  );
}

/** The sign-off that stands last, whose words may be published; null where nothing is signed off. */
export function latestSignOff(updates: readonly Update[]): Update | null {
  return (
    standingUpdates(updates).findLast((one) => one.kind === "signOff") ?? null
  );
}

/**
 * Signs off the report text of one entry, as written or as amended. The signed words are kept on the sign-off itself,
 * so that what was approved is what is printed. Refuses: `notYours`, `ownWork` (who wrote it), `noSuchText`,
 * `alreadySigned`, `newerText`, `tooLong`, `leftPlan`, `planClosed`. Source: product.md 2.8, domain.md F33.
 */
export function signOffReportText(
  draft: { readonly about: UpdateId; readonly reportText?: string | null },
  context: RuleContext,
): Answer<Change> {
  const { action, actor, log } = context;
  const entry = standingUpdates(log.updates).find(
    (one) => one.id === draft.about && one.kind !== "signOff",
  );
  const amended = trimmed(draft.reportText);
  const refused = firstRefusal(
    may(actor, "signOffReportText", { action, madeBy: entry?.by ?? null }),
    refuseGone(context, currentIn(context)),
    refuseLong({ reportText: amended }),
  );
  if (refused) return refused;
  if (!entry || entry.reportText === null)
    return no("noSuchText", say("reportText.noSuchText", { ref: action.ref }));
  if (latestReportText(log.updates) !== entry)
    return no("newerText", say("reportText.newerText", { ref: action.ref }));
  const words = amended ?? entry.reportText;
  const signed = latestSignOff(log.updates);
  if (signed?.about === entry.id && signed.reportText === words)
    return no(
      "alreadySigned",
      say("reportText.alreadySigned", { ref: action.ref, by: signed.by.name }),
    );
  const update = newUpdate(context, "signOff", {
    about: entry.id,
    reportText: words,
  });
  return yes(changeOf(context, { updates: [update] }));
}
