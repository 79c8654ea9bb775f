// Adding evidence: a link, a file of the site's own library or a message; an address that would run something is refused.
import { say } from "../words/say.ts";
import { no, yes } from "../values/answer.ts";
import type { Answer, Refusal } from "../values/answer.ts";
import { currentIn } from "../rules/change.ts";
import type { RuleContext } from "../rules/change.ts";
import {
  firstRefusal,
  readPastDay,
  refuseGone,
  refuseLong,
  trimmed,
} from "../rules/entryRules.ts";
import type { Evidence } from "../plan/evidence.ts";
import { asId } from "../values/id.ts";
import { may } from "../rights/permission.ts";

export interface EvidenceDraft {
  readonly kind: Evidence["kind"];
  readonly title: string;
  /** An https address, or for a file its path in the site; empty for a message without one. */
  readonly url: string;
  /** The day the evidence is of, as typed; empty where it has none. */
  readonly dated: string;
  readonly note: string;
  /** A file is chosen and gets its path in the site once it is there: no address is needed. */
  readonly attached?: boolean;
}

/**
 * An address that may be shown as a link: https, or a path in the site itself; null for anything else ("javascript:",
 * "data:", plain http, "//elsewhere", a name and password before the host, signs that browsers leave out or that turn the
 * shown address round). Screens ask it too, because rows can be edited around the app. Source: WHATWG URL, section 4.4.
 */
export function safeAddress(text: string): string | null {
  const address = text.trim();
  // Browsers take tabs and line breaks out of an address, so that "/\t/elsewhere" leads elsewhere; direction marks show another host than is meant.
  if (/[\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u.test(address))
    return null;
  // No scheme but https, a host of letters and digits without a name and password before it, no backslash that a browser reads as a slash.
  const elsewhere =
    /^https:\/\/[\p{L}\p{N}][\p{L}\p{M}\p{N}.-]*(?::\d{1,5})?(?:[/?#][^\s\\]*)?$/iu;
  const inTheSite = /^\/(?![/\\])[^\\]*$/;
  return elsewhere.test(address) || inTheSite.test(address) ? address : null;
}

/** What to say of an address that is not kept. */
export const badLink = say("evidenceEntry.badLink");

/** The evidence to store. Refuses `notYours`, `planClosed`, `leftPlan`, `noTitle`, `noLink`, `badLink`, `noSuchDay`, `inFuture`, `tooLong`. Source: domain.md F22. */
export function addEvidence(
  draft: EvidenceDraft,
  context: RuleContext,
): Answer<Evidence> {
  const { action, actor, today, now, newId } = context;
  const address = trimmed(draft.url);
  const refused = firstRefusal(
    may(actor, "addEvidence", { action }),
    refuseGone(context, currentIn(context)),
    trimmed(draft.title) === null
      ? no("noTitle", say("evidenceEntry.noTitle"))
      : null,
    draft.attached ? null : refuseAddress(draft.kind, address),
    refuseLong({ title: draft.title, note: draft.note }),
  );
  if (refused) return refused;
  const dated =
    draft.dated === ""
      ? yes(null)
      : readPastDay(draft.dated, say("day.evidence"), today);
  if (!dated.ok) return dated;
  return yes({
    id: asId<"Evidence">(newId()),
    planId: action.planId,
    actionId: action.id,
    kind: draft.kind,
    title: draft.title.trim(),
    url: address === null || draft.attached ? null : safeAddress(address),
    dated: dated.value,
    note: trimmed(draft.note),
    addedBy: actor.person,
    recorded: now,
  });
}

function refuseAddress(
  kind: Evidence["kind"],
  address: string | null,
): Refusal | null {
  if (address === null)
    return kind === "message"
      ? null
      : no("noLink", say("evidenceEntry.noLink"));
  return safeAddress(address) === null ? no("badLink", badLink) : null;
}
