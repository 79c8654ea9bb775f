// A plan in the hands of honest and dishonest writers: what each of them records, and what their lists prove of them.
import fc from "fast-check";
import { addDays, day } from "../../../src/domain/values/calendarDate.ts";
import type { Instant } from "../../../src/domain/values/calendarDate.ts";
import type { Change } from "../../../src/domain/rules/change.ts";
import type { Decision } from "../../../src/domain/plan/decision.ts";
import type {
  Entry,
  Loaded,
  Proof,
  Said,
} from "../../../src/domain/entries/entry.ts";
import { asId } from "../../../src/domain/values/id.ts";
import type { Actor } from "../../../src/domain/rights/permission.ts";
import {
  claimCompletion,
  confirmCompletion,
  returnClaim,
} from "../../../src/domain/progress/completion.ts";
import {
  recordProgress,
  reportNoChange,
  undoUpdate,
} from "../../../src/domain/progress/progress.ts";
import { decideRevision } from "../../../src/domain/revisions/endorsement.ts";
import {
  proposeDate,
  withdrawProposal,
} from "../../../src/domain/revisions/proposal.ts";
import type { Update } from "../../../src/domain/plan/update.ts";
import {
  aMeeting,
  anAction,
  aPlan,
  aPost,
  administrator,
  anActor,
  board,
  boardMember,
  committee,
  finance,
  instant,
  lead,
  monitoring,
  officer,
  on,
  otherOfficer,
  planId,
} from "../ruleWorld.ts";
import type { World } from "../ruleWorld.ts";

const start = day("2018-01-01");
export const today = (n: number) => addDays(start, n * 10);
export const steps = 30;
const meetings = Array.from({ length: steps }, (_, n) =>
  [board, committee].map((body) => aMeeting(body, today(n))),
).flat();

export const action = anAction({ due: on("2018-09-30") });
export const others = anAction({ ref: "2.1" as never, accountable: finance });

const holding = (person: Actor["person"]) => ({
  person,
  kind: "permanent" as const,
  from: null,
  to: null,
});

const founding: Loaded = {
  evidence: [],
  plans: [aPlan()],
  themes: [],
  posts: [
    aPost(monitoring, "Monitoring Officer", {
      holders: [holding(officer.person)],
    }),
    aPost(finance, "Head of Finance", {
      holders: [holding(otherOfficer.person)],
    }),
  ],
  bodies: [board, committee],
  meetings,
  risks: [],
  actions: [action, others],
  milestones: [],
  updates: [],
  revisions: [],
  decisions: [],
};

let made = 0;

export function entryOf(
  said: Said,
  by: Actor["person"],
  proof: Proof,
  recorded: Instant,
  more: Partial<Entry> = {},
): Entry {
  made += 1;
  const id =
    said.what !== "fact" && "value" in said && "id" in said.value
      ? said.value.id
      : `e${made}`;
  return {
    id,
    said,
    by,
    byService: false,
    proof,
    recorded,
    effectiveOpen: false,
    list: "Updates",
    item: made,
    ...more,
  };
}

export const founded = () =>
  entryOf(
    { what: "load", value: founding },
    administrator.person,
    "administrator",
    instant("2017-12-01T09:00:00Z"),
  );

/** What the list of each proves. */
export const proofOf = new Map<Actor, Proof>([
  [officer, "officer"],
  [otherOfficer, "officer"],
  [lead, "lead"],
  [boardMember, "board"],
  [administrator, "administrator"],
]);
export const people = [...proofOf.keys()];

export const saidIn = ({
  updates,
  revisions,
  decisions,
}: Change): readonly Said[] => [
  ...updates.map((value): Said => ({ what: "update", value })),
  ...revisions.map((value): Said => ({ what: "revision", value })),
  ...decisions.map((value): Said => ({ what: "decision", value })),
];

const typed = (said: Said) =>
  said.what === "update" || said.what === "revision" || said.what === "decision"
    ? said.value
    : null;

/** Whether no other day than the day of saving was typed: it is left open then. */
export const isOfToday = (said: Said, on: string): boolean =>
  typed(said)?.effective === on;

/** The same as a device with a wrong clock writes it. */
export function atDeviceTime(said: Said, on: string, off: number): Said {
  const value = typed(said);
  if (!value) return said;
  const day = addDays(on as typeof start, off);
  const clocked = {
    ...value,
    recorded: instant(`${day}T09:00:00Z`),
    ...(isOfToday(said, on) ? { effective: day } : {}),
  };
  return { ...said, value: clocked } as unknown as Said;
}

interface Step {
  readonly kind: number;
  readonly who: number;
  readonly days: number;
  readonly forgery: number;
}

export const aStep = fc.record<Step>({
  kind: fc.nat(7),
  who: fc.nat(people.length - 1),
  days: fc.integer({ min: 1, max: 400 }),
  forgery: fc.nat(7),
});

export function honest(world: World, { kind, who, days }: Step, n: number) {
  const actor = people[who] ?? anActor("?", []);
  const context = world.context(actor, today(n));
  const to = addDays(today(n), days);
  const revisionId = world.log.revisions.at(-1)?.id ?? asId<"Revision">("none");
  const body = days % 2 === 0 ? board : committee;
  const meeting = meetings.find(
    ({ bodyId, date }) => bodyId === body.id && date === today(n),
  );
  return [
    () => recordProgress({ status: "inProgress", note: "Words." }, context),
    () => reportNoChange(context),
    () => claimCompletion({ actual: today(n), note: "Shown." }, context),
    () =>
      days % 3 === 0
        ? returnClaim({ reason: "Not yet." }, context)
        : confirmCompletion({}, context),
    () => proposeDate({ to, reason: "scope", words: "More." }, context),
    () => withdrawProposal({ revisionId }, context),
    () =>
      decideRevision(
        {
          body,
          meeting: meeting ?? null,
          minute: "1",
          revisionId,
          outcome: days % 5 === 0 ? "refused" : "endorsed",
        },
        context,
      ),
    () => undoUpdate(world.log.updates.at(-1)?.id ?? asId("none"), context),
  ][kind]?.();
}

const anUpdate = (world: World, actor: Actor, n: number): Update => {
  const answer = recordProgress(
    { status: "slippage", note: "Forged." },
    world.context({ ...actor, roles: ["administrator"] }, today(n)),
  );
  const [update] = answer.ok ? answer.value.updates : [];
  return (
    update ?? {
      ...(world.log.updates[0] as Update),
      id: asId(`forged-${n}`),
      by: actor.person,
    }
  );
};

/** Something that somebody without the right to it writes into a list that lets them. */
export function dishonest(
  world: World,
  { forgery }: Step,
  n: number,
): Entry | null {
  const recorded = instant(`${today(n)}T12:00:00Z`);
  const { person } = otherOfficer;
  const update = (more: Partial<Update>): Said | null => {
    if (world.log.updates.length === 0) return null;
    const value = { ...anUpdate(world, otherOfficer, n), ...more };
    return { what: "update", value: { ...value, id: asId(`f-${n}`) } };
  };
  const decision = (ruling: Decision["ruling"]): Said => ({
    what: "decision",
    value: {
      id: asId(`f-${n}`),
      planId,
      actionId: action.id,
      ruling,
      bodyId: committee.id,
      meetingId:
        meetings.find(({ bodyId }) => bodyId === committee.id)?.id ?? null,
      minute: "12",
      words: null,
      effective: today(n),
      recorded,
      by: boardMember.person,
    },
  });
  const revision = world.log.revisions.at(-1);
  const first = world.log.updates[0];
  const written: readonly (() => Said | null)[] = [
    // Progress on another's action.
    () => update({}),
    // A ruling in the Chair's name, in a list officers may append to.
    () =>
      revision
        ? decision({
            kind: "endorsed",
            revisionId: revision.id,
            date: day("2031-12-31"),
          })
        : null,
    // Somebody else's entry taken back.
    () =>
      first ? update({ kind: "undo", about: first.id, status: null }) : null,
    // A day to come.
    () => update({ effective: addDays(today(n), 1) }),
    // Completion, typed.
    () => update({ kind: "confirm", about: asId("none"), status: "completed" }),
    // The programmed date of an action, reworded.
    () => ({
      what: "fact",
      kind: "actions",
      value: { ...action, due: on("2031-12-31") },
    }),
    // An action withdrawn.
    () => decision({ kind: "actionWithdrawn" }),
    // A history brought in later than the plan began.
    () => ({ what: "load", value: { ...founding, updates: [] } }),
  ];
  const said = written[forgery]?.() ?? null;
  return said && entryOf(said, person, "officer", recorded);
}
