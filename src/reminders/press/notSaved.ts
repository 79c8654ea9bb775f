// A save that failed after the card's person was judged and the rules agreed: it may be tried again, and the card is there with their words.
import type { Card } from "../cards/element.ts";

/** Thrown so that a press its person was told to wait for is tried again; anybody else gets the card. */
export class NotSaved extends Error {
  readonly card: Card;

  constructor(card: Card, cause: Error) {
    super(cause.message, { cause });
    this.name = "NotSaved";
    this.card = card;
  }
}
