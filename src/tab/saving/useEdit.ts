// Editing one action from the tab: `editing` does it; here is what a screen adds: shown at once, said aloud, offered for taking back, found out.
import { t } from "../language/t.ts";
import { say } from "../../domain/words/say.ts";
import { inOrder } from "../../domain/words/sentence.ts";
import { asText } from "../ruleWords.ts";
import type { Sentence } from "../../domain/words/sentence.ts";
import { useEffect, useRef, useState } from "react";
import { useQueryClient } from "@tanstack/react-query";
import type { Action } from "../../domain/plan/action.ts";
import { asId } from "../../domain/values/id.ts";
import { undoUpdate } from "../../domain/progress/progress.ts";
import { withdrawProposal } from "../../domain/revisions/proposal.ts";
import type { Change } from "../../domain/rules/change.ts";
import type { ActionLog } from "../../domain/history/actionLog.ts";
import type { Basis } from "../../editing/context.ts";
import { catchUp, findOut } from "../../editing/edit.ts";
import type { Edit, Outcome, Policy, Rule } from "../../editing/edit.ts";
import type { EditId } from "../../editing/identity.ts";
import {
  behindWords,
  foundMissing,
  notRecordedWords,
  outcomeWords,
} from "../../editing/outcomeWords.ts";
import { StoreFailure } from "../../sharepoint/wire/failure.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { prepareEditor } from "./editor.ts";
import type { TabParts } from "./editor.ts";
import type { KeptIdentity } from "./keptForm.ts";
import { putAction } from "./onScreen.ts";
import { basisOf, logQuery, prepare, recordOne, send } from "./sendEdit.ts";
import { useSession } from "../session/session.ts";
import { announce } from "../ui/announce.ts";
import { asProblem, passesByItself, RuleRefusal } from "../ui/problem.ts";
import { offerUndo } from "../ui/undo.ts";
import { putAside } from "./putAside.ts";
import type { Later } from "./putAside.ts";

export type Met = Extract<Outcome, { kind: "met" }>;

/** What is recorded beside the rule's entries. */
export type More = Pick<Edit, "evidence">;

export interface Editing {
  readonly busy: boolean;
  /** What stands in the way, or what happened otherwise than wished, in words for the person. */
  readonly problem: Sentence | null;
  /** Somebody else saved meanwhile, and the person is to choose what stands. */
  readonly met: Met | null;
  readonly clear: () => void;
  /** Asks the rule and records its yes. True once it is recorded, also where that had to be found out. */
  readonly run: (said: string, rule: Rule, more?: More) => Promise<boolean>;
  /** The same on top of what somebody else saved. */
  readonly settle: (said: string, rule: Rule) => Promise<boolean>;
}

interface EditOptions {
  /** The form's identity, kept with its draft. */
  readonly kept: KeptIdentity;
  readonly meets?: Policy;
  /** What was sent before the tab was closed turned out to be recorded. */
  readonly onFound?: () => void;
  /** Where a save that SharePoint cannot take now waits, and is sent by itself. */
  readonly later?: Later;
}

const lookMs = 5_000;
const pause = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

/** What was recorded when a form opened, for those that ask: the log may be read anew any number of times before it is sent. */
function useSeen(desk: TabParts, action: Action, meets: Policy) {
  const seen = useRef<Promise<ActionLog | null>>(Promise.resolve(null));
  return {
    note: () => {
      if (meets !== "ask") return;
      seen.current = basisOf(desk, action).then(
        ({ log }) => log,
        // Then what is read when it is sent has to do.
        () => null,
      );
    },
    log: () => seen.current,
  };
}

/** The rule that takes a change back; null for a decision, which is taken back with a reason (`takeBackDecision`). */
export function undoing({
  updates,
  revisions,
  decisions,
}: Change): Rule | null {
  if (decisions.length > 0) return null;
  const [entry] = updates;
  if (entry) return (context) => undoUpdate(entry.id, context);
  const [revision] = revisions;
  if (!revision) return null;
  // Written into the log, so in the language of the record and not in the reader's.
  const words = "Taken back at once.";
  return (context) =>
    withdrawProposal({ revisionId: revision.id, words }, context);
}

async function takeBack(
  desk: TabParts,
  action: Action,
  id: EditId,
  rule: Rule,
) {
  const words = await recordOne(desk, action, { id, rule });
  if (words) throw new RuleRefusal(words);
  announce(t("Undone: {ref}.", { ref: action.ref }));
}

/** Says it and offers to take it back. */
function sayRecorded(
  desk: TabParts,
  action: Action,
  said: string,
  outcome: Extract<Outcome, { kind: "recorded" }>,
) {
  const behind = behindWords(outcome, action.ref);
  const words = behind ? `${said} ${asText(behind)}` : said;
  announce(words);
  const rule = undoing(outcome.change);
  if (!rule) return;
  // One identity for one taking back, however often it is pressed.
  const id = asId<"Edit">(crypto.randomUUID());
  offerUndo({ words, undo: () => takeBack(desk, action, id, rule) });
}

/** Looks until it is seen whether an edit was recorded; null where nobody waits for it any more. */
async function look(
  desk: TabParts,
  action: Action,
  id: EditId,
  waits: () => boolean,
) {
  const store = await desk.session.store;
  for (;;) {
    if (!waits()) return null;
    try {
      return await findOut(store, action, id);
    } catch (failure) {
      if (!(failure instanceof StoreFailure)) throw failure;
      await pause(lookMs);
    }
  }
}

/** What the parts of one edit on screen work with. */
interface Work {
  readonly desk: TabParts;
  readonly action: Action;
  readonly kept: KeptIdentity;
  /** Whether the form is still open: a closed one is looked after when it opens again. */
  readonly waits: () => boolean;
  readonly tell: (words: Sentence | null) => void;
  readonly meet: (met: Met | null) => void;
}

/** What was sent before the tab was closed and never answered. True when it turned out to be recorded. */
async function lookBack(work: Work): Promise<boolean> {
  const { desk, action, kept } = work;
  const found = await look(desk, action, kept.identity().edit, work.waits);
  if (found === "notRecorded") {
    kept.missing();
    work.tell(foundMissing);
  }
  if (found !== "recorded") return false;
  kept.renew();
  announce(
    t("What you sent about {ref} before is recorded.", { ref: action.ref }),
  );
  await desk.client.invalidateQueries(logQuery(desk, action));
  const { at, floor } = await prepare(desk, action);
  const outcome = await catchUp(floor, at);
  if (outcome.kind === "recorded") putAction(desk, outcome.action);
  return true;
}

/** Says what came of a sending, and waits where that is to be found out. True when it is recorded. */
async function settled(
  work: Work,
  said: string,
  made: Edit,
  outcome: Outcome,
): Promise<boolean> {
  const { desk, action, kept } = work;
  work.meet(outcome.kind === "met" ? outcome : null);
  work.tell(outcomeWords(outcome, action.ref));
  switch (outcome.kind) {
    case "recorded":
      kept.renew();
      sayRecorded(desk, action, said, outcome);
      return true;
    case "met":
    case "recordedBefore":
      kept.renew();
      return false;
    case "refused":
    case "notRecorded":
      kept.missing();
      return false;
    case "notKnown":
      break;
  }
  const found = await look(desk, action, made.id, work.waits);
  if (found === "recorded") {
    // Sent again it is not recorded again, and what was cut off is finished.
    const again = await send(await prepare(desk, action), made);
    return settled(work, said, made, again);
  }
  if (found) {
    kept.missing();
    work.tell(foundMissing);
  }
  return false;
}

/** One sending; the error where it did not come to one. */
async function attempt(
  { desk, action, kept }: Work,
  made: Edit,
  basis?: Basis,
): Promise<Outcome | Error> {
  try {
    const ready = await prepare(desk, action, basis);
    kept.sending();
    return await send(ready, made);
  } catch (failure) {
    if (failure instanceof Error) return failure;
    throw failure;
  }
}

/** Whether waiting helps: SharePoint is away, or nobody knows whether it took what was sent. */
const cannotBeTaken = (came: Outcome | Error): boolean =>
  came instanceof Error
    ? passesByItself(came)
    : came.kind === "notKnown" ||
      (came.kind === "notRecorded" && passesByItself(came.failure));

/** Lets a save wait. True once it does: the form is done with. */
function aside(work: Work, made: Edit, later: Later): boolean {
  const refused = putAside(work.desk, work.action, made, later);
  work.tell(refused);
  if (refused === null) work.kept.renew();
  else work.kept.missing();
  return refused === null;
}

/** Does something once, when the form opens, and notes when it closes. */
function useOpening(here: { current: boolean }, opened: () => void) {
  useEffect(() => {
    here.current = true;
    opened();
    return () => {
      here.current = false;
    };
    // What the form opened with, not what it became.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
}

/** Whether something is being done, and what stands in the way, in words for the person. */
function useDoing(kept: KeptIdentity) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Sentence | null>(null);
  const tell = (words: Sentence | null) =>
    setProblem(
      words && kept.typed() ? inOrder(words, say("told.wordsHere")) : words,
    );

  async function doing(deed: () => Promise<boolean>): Promise<boolean> {
    setBusy(true);
    tell(null);
    try {
      return await deed();
    } catch (error) {
      // Nothing was sent: the log could not be read, or nobody is signed in. What is sent answers with an outcome.
      tell(notRecordedWords(asProblem(error)));
      return false;
    } finally {
      setBusy(false);
    }
  }
  return { busy, problem, tell, doing };
}

export function useEdit(
  overview: PlanOverview,
  action: Action,
  { kept, meets = "follow", onFound, later }: EditOptions,
): Editing {
  const client = useQueryClient();
  const session = useSession();
  const { busy, problem, tell, doing } = useDoing(kept);
  const [met, meet] = useState<Met | null>(null);
  const here = useRef(true);
  const desk = { client, session, overview };
  const waits = () => here.current;
  const work: Work = { desk, action, kept, waits, tell, meet };
  const seen = useSeen(desk, action, meets);

  const sending = (said: string, made: Edit, basis?: Basis) =>
    doing(async () => {
      const came = await attempt(work, made, basis);
      if (later && cannotBeTaken(came)) return aside(work, made, later);
      if (came instanceof Error) throw came;
      const recorded = await settled(work, said, made, came);
      if (recorded) seen.note();
      return recorded;
    });

  useOpening(here, () => {
    prepareEditor(desk);
    seen.note();
    if (kept.identity().sent)
      void doing(() => lookBack(work)).then((found) =>
        found ? onFound?.() : undefined,
      );
  });

  return {
    busy,
    problem,
    met,
    clear: () => tell(null),
    run: async (said, rule, more = {}) => {
      const log = await seen.log();
      return sending(said, {
        id: kept.identity().edit,
        rule,
        meets,
        ...(log ? { seen: log } : {}),
        ...more,
      });
    },
    settle: (said, rule) =>
      sending(
        said,
        { id: kept.identity().edit, rule, meets },
        met ? { action: met.theirs, log: met.theirLog } : undefined,
      ),
  };
}
