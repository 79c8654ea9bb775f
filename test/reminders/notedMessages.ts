// Messages of a channel kept with actions, pressed and sent as a person would, and what is recorded then: for the test of the message extension.
import { afterAll, beforeAll, beforeEach, expect, vi } from "vitest";
import type { Action } from "../../src/domain/plan/action.ts";
import { day } from "../../src/domain/values/calendarDate.ts";
import { openQuestions } from "../../src/domain/progress/questions.ts";
import { team } from "../../src/localTenant/team.ts";
import { lintCard } from "../../src/reminders/cards/lint.ts";
import { idOf } from "./cardInChat.ts";
import { tenantWithPlan, type World } from "./tenantWithPlan.ts";

async function plansOf(world: World) {
  const { store } = world.service.service;
  const { items } = await store.plans();
  return Promise.all(
    items.map(async ({ id }) => (await store.record(id)).record),
  );
}

/** Everything recorded about an action now. */
async function knownOf(world: World, { planId, id }: Action) {
  const { store } = world.service.service;
  const { record } = await store.record(planId);
  return {
    evidence: record.evidence.filter((one) => one.actionId === id),
    questions: openQuestions(
      record.updates.filter((one) => one.actionId === id),
    ),
  };
}

/** Says something in the channel; answers which message it is. */
async function saidIn(
  world: World,
  name: string,
  text: string,
): Promise<string> {
  await world.chat(idOf(name), text, team.channelId);
  const { messages } = (await (
    await fetch(
      `${world.teamsHost}/_chat/conversation?person=${idOf(name)}&kind=channel`,
    )
  ).json()) as { messages: { id: string; text: string }[] };
  return messages.findLast((one) => one.text === text)?.id ?? "";
}

interface Box {
  readonly type: string;
  readonly id: string;
  readonly value?: string;
  readonly choices?: readonly {
    readonly title: string;
    readonly value: string;
  }[];
}

interface Dialog {
  readonly card: unknown;
  readonly words: string;
  readonly boxes: readonly Box[];
  readonly data: object | undefined;
}

/** Presses the command on a message, or sends its dialog with the boxes filled in. */
async function commandIn(
  world: World,
  name: string,
  message: string,
  data?: object,
): Promise<Dialog> {
  const answer = await world.command(idOf(name), team.channelId, message, data);
  if (answer.kind !== "dialog")
    throw new Error(`No dialog: ${JSON.stringify(answer)}`);
  const card = answer.card as { body: Box[]; actions: { data?: object }[] };
  expect(lintCard(card)).toEqual([]);
  return {
    card,
    words: JSON.stringify(card),
    boxes: card.body.filter(({ type }) => type.startsWith("Input.")),
    data: card.actions.find((one) => one.data)?.data,
  };
}

export const chosen = ({ planId, id }: Action) => `${planId} ${id}`;

const today = day("2026-11-20");

/** A morning with messages in the channel, for a file of tests: everything is done by its functions, the action they are about is `theirs()`. */
export function noting(port: number) {
  let world: World;
  let minutes = 0;
  let own: Action;
  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${today}T10:00:00Z`) });
    world = await tenantWithPlan(port, today);
    const found = (await plansOf(world)).flatMap(({ actions, posts }) =>
      actions.filter(
        ({ accountable, current, exempt }) =>
          current.status === "inProgress" &&
          exempt === null &&
          posts.find(({ id }) => id === accountable)?.title === "HR Manager",
      ),
    )[0];
    if (!found) throw new Error("The HR Manager answers for nothing.");
    own = found;
  }, 120_000);
  afterAll(async () => {
    vi.useRealTimers();
    await world?.end();
  });
  // Two minutes later each time, so that nobody is taken for a script.
  beforeEach(() => {
    minutes += 2;
    world.ahead(minutes);
  });
  const command = (name: string, message: string, data?: object) =>
    commandIn(world, name, message, data);
  return {
    world: () => world,
    /** An action the HR Manager's post answers for. */
    theirs: () => own,
    plans: () => plansOf(world),
    known: () => knownOf(world, own),
    said: (name: string, text: string) => saidIn(world, name, text),
    command,
    /** The dialog with actions to choose from: on a busy machine it opens without them first. */
    opened: async (name: string, message: string): Promise<Dialog> => {
      for (let look = 0; look < 40; look += 1) {
        const dialog = await command(name, message);
        if (dialog.boxes.some(({ id }) => id === "which")) return dialog;
      }
      throw new Error("The dialog never had an action to choose.");
    },
    /** Opens the dialog on a message and sends it, again where the answer says to. */
    note: async (
      name: string,
      message: string,
      boxes: Record<string, string>,
    ): Promise<Dialog> => {
      const { data } = await command(name, message);
      for (let sent = 0; ; sent += 1) {
        const dialog = await command(name, message, { ...data, ...boxes });
        if (!/not known yet/.test(dialog.words) || sent > 20) return dialog;
      }
    },
  };
}
