// Buttons inside a card, in as many rows as their words need: Teams draws a row on one line and cuts what does not fit.
import type { ActionSet, CardAction } from "./element.ts";

/** What a card has inside itself in a chat of 320 px, which is a desktop at 400 %. */
const width = 254;
const gap = 8;
/** Fluent's padding and border around the words of a button. */
const around = 26;
/** No word of ours is wider than this a character in Teams' font at 14 px; a test measures it. */
const perCharacter = 8.2;

const widthOf = ({ title }: CardAction) =>
  around + Math.ceil(Array.from(title).length * perCharacter);

/** The buttons in rows, in their order; one that is too wide by itself has a row of its own. */
export function buttonRows(
  actions: readonly CardAction[],
): readonly ActionSet[] {
  const rows: CardAction[][] = [];
  let left = 0;
  for (const action of actions) {
    const own = widthOf(action);
    const row = rows.at(-1);
    if (row && left >= own + gap) {
      row.push(action);
      left -= own + gap;
    } else {
      rows.push([action]);
      left = width - own;
    }
  }
  return rows.map((row, at) => ({
    type: "ActionSet",
    ...(at === 0 ? {} : { spacing: "small" as const }),
    actions: row,
  }));
}
