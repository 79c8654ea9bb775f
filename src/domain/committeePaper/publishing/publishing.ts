// Publishing: freezes a position and its paper, so that what a body was told can be printed again to the letter.
import { say } from "../../words/say.ts";
import type { Answer } from "../../values/answer.ts";
import { no, yes } from "../../values/answer.ts";
import { dayIn, inWords } from "../../values/calendarDate.ts";
import type { CalendarDate, Instant } from "../../values/calendarDate.ts";
import type { BodyId, PlanId } from "../../values/id.ts";
import { may } from "../../rights/permission.ts";
import type { Actor } from "../../rights/permission.ts";
import type { Person } from "../../plan/person.ts";
import type { Position } from "../../history/position.ts";
import { mayFinalise } from "../checks/check.ts";
import type { CommitteePaper } from "../parts/paper.ts";
import type { Audience } from "../../readable.ts";

export const snapshotFormat = "waymark-paper/1";

/** A file of a published paper: its bytes and their hash, so that it can be printed again to the letter. */
export interface SnapshotFile {
  readonly name: string;
  readonly sha256: string;
  readonly base64: string;
}

/** What is frozen. `hash` is the SHA-256 of `snapshotContent`. */
export interface Snapshot {
  readonly format: typeof snapshotFormat;
  /** The `paperKey`. */
  readonly key: string;
  readonly planId: PlanId;
  readonly bodyId: BodyId;
  readonly asAt: CalendarDate;
  readonly audience: Audience;
  readonly publishedBy: Person;
  readonly publishedAt: Instant;
  readonly position: Position;
  readonly paper: CommitteePaper;
  readonly hash: string;
  readonly files: readonly SnapshotFile[];
}

/** The text the hash is taken of: what was told, apart from when and by whom it was filed. */
export function snapshotContent({
  key,
  position,
  paper,
}: Readonly<Record<"key" | "position" | "paper", unknown>>): string {
  return JSON.stringify({ key, position, paper });
}

/** The name of a paper's files for people, without an ending: no character that a file name may not hold. */
export function paperFileName(paper: CommitteePaper): string {
  const exempt = paper.audience === "exempt" ? ", exempt part" : "";
  const welsh = paper.language === "cy" ? ", Cymraeg" : "";
  const words = `${paper.planTitle}, ${paper.body}, ${paper.meeting}${exempt}${welsh}`;
  return words
    .replaceAll(/["*:<>?/\\|#%]/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim()
    .slice(0, 120);
}

/** "Published on 12 June 2018 by Report Author". */
export function publishedInWords(
  snapshot: Pick<Snapshot, "publishedAt" | "publishedBy">,
  timeZone: string,
): string {
  return `Published on ${inWords(dayIn(snapshot.publishedAt, timeZone))} by ${snapshot.publishedBy.name}`;
}

/**
 * Whether a paper may be published: by somebody who may, once, when nothing stops it.
 * Refuses: `notYours`, `alreadyPublished`, `notReady` (with everything that is missing), `future`.
 */
export function mayPublish(
  paper: CommitteePaper,
  already: Pick<Snapshot, "publishedAt" | "publishedBy"> | null,
  context: {
    readonly actor: Actor;
    readonly today: CalendarDate;
    readonly timeZone: string;
  },
): Answer<CommitteePaper> {
  const allowed = may(context.actor, "writePaper");
  if (!allowed.ok) return allowed;
  if (already)
    return no(
      "alreadyPublished",
      say("publishing.alreadyPublished", {
        on: dayIn(already.publishedAt, context.timeZone),
        by: already.publishedBy.name,
      }),
    );
  if (paper.asAt > context.today)
    return no("future", say("publishing.future", { asAt: paper.asAt }));
  const ready = mayFinalise(paper);
  return ready.ok ? yes(paper) : ready;
}
