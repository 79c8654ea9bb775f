// A card in a person's chat, read and pressed as the person would.
import { samplePeople } from "../../src/localTenant/samplePlans/people.ts";
import type { CardData } from "../../src/reminders/cards/element.ts";
import type { World } from "./tenantWithPlan.ts";

export const idOf = (name: string): string =>
  samplePeople.find((one) => one.displayName === name)?.objectId ?? "";

/** The last card the bot sent a person, as they see it. */
export async function newestCard(world: World, person: string) {
  const [conversation] = (await world.inbox(person)).conversations;
  const message = conversation?.messages.findLast(({ from }) => from === "bot");
  if (!conversation || !message) throw new Error(`No card for ${person}`);
  return {
    conversation: conversation.id,
    message: message.id,
    card: message.ownView ?? message.body.attachments?.[0]?.content,
  };
}

/** Every button that is answered by the bot. */
export function buttons(card: unknown): { verb: string; data: CardData }[] {
  const found: { verb: string; data: CardData }[] = [];
  JSON.stringify(card, (_key, value: unknown) => {
    if (
      typeof value === "object" &&
      value !== null &&
      "type" in value &&
      value.type === "Action.Execute" &&
      "data" in value
    )
      found.push(value as never);
    return value;
  });
  return found;
}

export type Asked = [
  name: string,
  verb: string,
  inputs?: Record<string, string>,
  changed?: Partial<CardData>,
];

/** Presses the first button with the verb on the person's newest card, with the boxes filled in. */
export async function pressedBy(world: World, ...asked: Asked) {
  const [name, verb, inputs = {}, changed = {}] = asked;
  const person = idOf(name);
  const { conversation, message, card } = await newestCard(world, person);
  const button = buttons(card).find((one) => one.verb === verb);
  if (!button)
    throw new Error(
      `No ${verb} on the card: ${JSON.stringify(card).slice(0, 400)}`,
    );
  const action = {
    type: "Action.Execute",
    verb,
    data: { ...button.data, ...changed, ...inputs },
  };
  const answer = await world.press(person, conversation, message, action);
  return {
    answer,
    card: (await newestCard(world, person)).card,
    data: button.data,
  };
}

/** The texts of a card, marks left out. */
export const texts = (card: unknown): string[] =>
  [...JSON.stringify(card).matchAll(/"text":"(?:[^"\\]|\\.)*"/g)].map(
    ([text]) => text.replace(/^"text":"[▲●◆■?] |^"text":"|"$/g, ""),
  );
