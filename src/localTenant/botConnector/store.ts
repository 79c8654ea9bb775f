// What the bot channel remembers: conversations, activities, each person's own view of a card, notices, who has the app and who is in the team. SQLite.
import { DatabaseSync } from "node:sqlite";

export type StoredConversation = {
  readonly id: string;
  readonly kind: "personal" | "channel";
  /** Object id of the person of a personal chat. */
  readonly person: string | null;
};

export type Activity = {
  readonly id: string;
  readonly conversation: string;
  readonly from: "bot" | "person";
  /** Object id of the person who wrote it. */
  readonly person: string | null;
  /** The activity as it was sent. */
  readonly body: Record<string, unknown>;
  readonly sentAt: string;
  readonly updatedAt: string | null;
};

/** A message that was taken away: Teams keeps that it was there, and not what it said. */
export type Removed = Pick<
  Activity,
  "id" | "conversation" | "from" | "person" | "sentAt"
> & { readonly removedAt: string };

export type Notice = {
  readonly person: string;
  readonly chainId: string | null;
  readonly body: Record<string, unknown>;
  readonly sentAt: string;
};

const schema = `
PRAGMA journal_mode = WAL;
CREATE TABLE IF NOT EXISTS conversation (id TEXT PRIMARY KEY, kind TEXT NOT NULL, person TEXT);
CREATE TABLE IF NOT EXISTS activity (
  number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, conversation TEXT NOT NULL, author TEXT NOT NULL,
  person TEXT, body TEXT NOT NULL, sent_at TEXT NOT NULL, updated_at TEXT);
CREATE INDEX IF NOT EXISTS activity_conversation ON activity (conversation, number);
CREATE TABLE IF NOT EXISTS own_view (activity TEXT NOT NULL, person TEXT NOT NULL, card TEXT NOT NULL, PRIMARY KEY (activity, person));
CREATE TABLE IF NOT EXISTS notice (number INTEGER PRIMARY KEY AUTOINCREMENT, person TEXT NOT NULL, chain_id TEXT, body TEXT NOT NULL, sent_at TEXT NOT NULL, UNIQUE (person, chain_id));
CREATE TABLE IF NOT EXISTS uninstalled (person TEXT PRIMARY KEY);
CREATE TABLE IF NOT EXISTS removed (
  id TEXT PRIMARY KEY, conversation TEXT NOT NULL, author TEXT NOT NULL, person TEXT, sent_at TEXT NOT NULL, removed_at TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS outside_team (person TEXT PRIMARY KEY);
CREATE TABLE IF NOT EXISTS withdrawn_consent (permission TEXT PRIMARY KEY);
`;

type Row = Record<string, unknown>;
const words = (row: Row, name: string) => String(row[name]);
const wordsOrNull = (row: Row, name: string) =>
  typeof row[name] === "string" ? row[name] : null;

function activityOf(row: Row): Activity {
  return {
    id: words(row, "id"),
    conversation: words(row, "conversation"),
    from: row["author"] === "bot" ? "bot" : "person",
    person: wordsOrNull(row, "person"),
    body: JSON.parse(words(row, "body")) as Record<string, unknown>,
    sentAt: words(row, "sent_at"),
    updatedAt: wordsOrNull(row, "updated_at"),
  };
}

function conversationOf(row: Row): StoredConversation {
  return {
    id: words(row, "id"),
    kind: row["kind"] === "channel" ? "channel" : "personal",
    person: wordsOrNull(row, "person"),
  };
}

export type ChannelStore = ReturnType<typeof openChannelStore>;

function conversations(db: DatabaseSync) {
  return {
    addConversation(conversation: StoredConversation) {
      db.prepare("INSERT OR IGNORE INTO conversation VALUES (?, ?, ?)").run(
        conversation.id,
        conversation.kind,
        conversation.person,
      );
    },
    conversation(id: string): StoredConversation | undefined {
      const row = db.prepare("SELECT * FROM conversation WHERE id = ?").get(id);
      return row === undefined ? undefined : conversationOf(row);
    },
    conversations(): StoredConversation[] {
      return db
        .prepare("SELECT * FROM conversation ORDER BY rowid")
        .all()
        .map(conversationOf);
    },
  };
}

function activities(db: DatabaseSync) {
  return {
    /** Keeps an activity and answers its id: a number in milliseconds as Teams', never twice the same. */
    add(activity: Omit<Activity, "id" | "updatedAt">): string {
      const last = db
        .prepare("SELECT MAX(CAST(id AS INTEGER)) AS id FROM activity")
        .get();
      const id = String(
        Math.max(Date.parse(activity.sentAt), Number(last?.["id"] ?? 0) + 1),
      );
      db.prepare(
        "INSERT INTO activity (id, conversation, author, person, body, sent_at) VALUES (?, ?, ?, ?, ?, ?)",
      ).run(
        id,
        activity.conversation,
        activity.from,
        activity.person,
        JSON.stringify({ ...activity.body, id }),
        activity.sentAt,
      );
      return id;
    },
    activity(id: string): Activity | undefined {
      const row = db.prepare("SELECT * FROM activity WHERE id = ?").get(id);
      return row === undefined ? undefined : activityOf(row);
    },
    activitiesIn(conversation: string): Activity[] {
      return db
        .prepare(
          "SELECT * FROM activity WHERE conversation = ? ORDER BY number",
        )
        .all(conversation)
        .map(activityOf);
    },
    /** A new text or card for everybody: each person's own view of the old one goes. */
    replace(id: string, body: Record<string, unknown>, at: string) {
      db.prepare(
        "UPDATE activity SET body = ?, updated_at = ? WHERE id = ?",
      ).run(JSON.stringify({ ...body, id }), at, id);
      db.prepare("DELETE FROM own_view WHERE activity = ?").run(id);
    },
    remove(id: string, at: string) {
      db.prepare(
        "INSERT OR IGNORE INTO removed SELECT id, conversation, author, person, sent_at, ? FROM activity WHERE id = ?",
      ).run(at, id);
      db.prepare("DELETE FROM activity WHERE id = ?").run(id);
    },
    removedFrom(conversation: string): Removed[] {
      return db
        .prepare("SELECT * FROM removed WHERE conversation = ?")
        .all(conversation)
        .map((row) => ({
          id: words(row, "id"),
          conversation,
          from: row["author"] === "bot" ? "bot" : "person",
          person: wordsOrNull(row, "person"),
          sentAt: words(row, "sent_at"),
          removedAt: words(row, "removed_at"),
        }));
    },
  };
}

/** What one person sees in the place of everybody's card. */
function ownViews(db: DatabaseSync) {
  return {
    setOwnView(activity: string, person: string, card: unknown) {
      db.prepare("INSERT OR REPLACE INTO own_view VALUES (?, ?, ?)").run(
        activity,
        person,
        JSON.stringify(card),
      );
    },
    ownView(activity: string, person: string): unknown {
      const row = db
        .prepare("SELECT card FROM own_view WHERE activity = ? AND person = ?")
        .get(activity, person);
      return row === undefined
        ? undefined
        : (JSON.parse(words(row, "card")) as unknown);
    },
  };
}

function notices(db: DatabaseSync) {
  return {
    /** A notice with a chain id replaces the person's earlier one with the same. */
    notify(notice: Notice) {
      db.prepare("DELETE FROM notice WHERE person = ? AND chain_id = ?").run(
        notice.person,
        notice.chainId,
      );
      db.prepare(
        "INSERT INTO notice (person, chain_id, body, sent_at) VALUES (?, ?, ?, ?)",
      ).run(
        notice.person,
        notice.chainId,
        JSON.stringify(notice.body),
        notice.sentAt,
      );
    },
    noticesOf(person: string): Notice[] {
      return db
        .prepare("SELECT * FROM notice WHERE person = ? ORDER BY number")
        .all(person)
        .map((row) => ({
          person,
          chainId: wordsOrNull(row, "chain_id"),
          body: JSON.parse(words(row, "body")) as Record<string, unknown>,
          sentAt: words(row, "sent_at"),
        }));
    },
  };
}

/** A list of those who are not what everybody is at first: has the app, is in the team, is consented to. */
function exceptions(db: DatabaseSync, table: string, column: string) {
  return {
    set: (name: string, usual: boolean): void => {
      db.prepare(
        usual
          ? `DELETE FROM ${table} WHERE ${column} = ?`
          : `INSERT OR IGNORE INTO ${table} VALUES (?)`,
      ).run(name);
    },
    usual: (name: string): boolean =>
      db.prepare(`SELECT 1 FROM ${table} WHERE ${column} = ?`).get(name) ===
      undefined,
  };
}

function standing(db: DatabaseSync) {
  const app = exceptions(db, "uninstalled", "person");
  const team = exceptions(db, "outside_team", "person");
  const consent = exceptions(db, "withdrawn_consent", "permission");
  return {
    /** Of a person by object id, or of the team by its id. */
    setInstalled: app.set,
    installed: app.usual,
    setInTeam: team.set,
    inTeam: team.usual,
    setConsented: consent.set,
    consented: consent.usual,
  };
}

/** Opens the file (or `:memory:`). Everybody is in the team and has the app until it is taken from them. */
export function openChannelStore(file: string) {
  const db = new DatabaseSync(file);
  db.exec(schema);
  return {
    ...conversations(db),
    ...activities(db),
    ...ownViews(db),
    ...notices(db),
    ...standing(db),
    close: () => db.close(),
  };
}
