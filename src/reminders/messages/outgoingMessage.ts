// What goes out to one person or channel, ready made.
import type { About } from "./about.ts";
import type { Card } from "../cards/element.ts";

/** What goes out: the card, the line for the toast, the lines of an email in its place, and to whom. */
export interface OutgoingMessage {
  readonly about: About;
  readonly card: Card;
  readonly summary: string;
  /** What each row of the card says, as plain text; none for a summary of the month. */
  readonly lines: readonly string[];
}
