// What goes out to one person or channel, ready made.
import type { About } from "./about.ts";
import type { Card } from "./cards/element.ts";

/** What goes out: the card, the line for the toast, and to whom. */
export interface Parcel {
  readonly about: About;
  readonly card: Card;
  readonly summary: string;
}
