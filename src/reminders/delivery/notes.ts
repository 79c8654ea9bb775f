// Small facts the service keeps beside the ledger: what people were told, snoozes, conversations, answers already taken, the last run.

/** A drawer of facts by name. Values are JSON text. Two ends: SQLite and Azure Table. */
export interface Notes {
  /** True if new; false if the name was taken (the value stays as it was). */
  insert(drawer: Drawer, name: string, value: string): Promise<boolean>;
  get(drawer: Drawer, name: string): Promise<string | null>;
  put(drawer: Drawer, name: string, value: string): Promise<void>;
  list(drawer: Drawer): Promise<ReadonlyMap<string, string>>;
  /** Those of the names that are there. */
  among(drawer: Drawer, names: readonly string[]): Promise<ReadonlySet<string>>;
  /** Some of what was last written before the moment (epoch ms), at most so many. */
  writtenBefore(
    drawer: Drawer,
    moment: number,
    most: number,
  ): Promise<ReadonlyMap<string, string>>;
  /** Takes names away; one that is gone already does no harm. */
  remove(drawer: Drawer, names: readonly string[]): Promise<void>;
}

export type Drawer =
  /** Item keys of reminders that have reached their person. */
  | "told"
  /** Answers taken from cards, by operation id. */
  | "answers"
  /** Presses a person was told to wait for, and the cards that came of them. */
  | "outbox"
  | "outcomes"
  | "snoozes"
  /** Where a person's chat is. */
  | "conversations"
  /** Where a team the bot is in is reached; in which team a channel is. */
  | "teams"
  | "channels"
  /** Who was seen in a team's roster, and since when they are no longer. */
  | "roster"
  /** Teams' own ids of people, for this bot, and the connector of their region. */
  | "rosterIds"
  /** What each person asked of the cards that come to them. */
  | "wishes"
  /** The language of the last card that went to a person. */
  | "languages"
  /** Rows whose line is in the Reminders list. */
  | "logged"
  /** What the card of a row says in chat, hashed; and when somebody last pressed a button on it. */
  | "shown"
  | "pressed"
  /** The last run, the last tick, the pause, who was greeted, who has left. */
  | "service";
