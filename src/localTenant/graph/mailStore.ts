// The mailbox of the local tenant: drafts and what was sent, in SQLite. A message has two ids: one that changes when it moves, and one that lasts.
import { randomBytes } from "node:crypto";
import { DatabaseSync } from "node:sqlite";

export type MailMessage = {
  readonly lastingId: string;
  /** Changes when the message leaves Drafts. */
  readonly folderId: string;
  readonly mailbox: string;
  readonly isDraft: boolean;
  readonly body: Record<string, unknown>;
  readonly createdAt: string;
  readonly sentAt: string | null;
};

export type MailStore = ReturnType<typeof openMailStore>;

const schema = `
PRAGMA journal_mode = WAL;
CREATE TABLE IF NOT EXISTS message (
  number INTEGER PRIMARY KEY AUTOINCREMENT, lasting_id TEXT NOT NULL UNIQUE, folder_id TEXT NOT NULL UNIQUE,
  mailbox TEXT NOT NULL, body TEXT NOT NULL, created_at TEXT NOT NULL, sent_at TEXT);
`;

const newId = () => `AAMk${randomBytes(24).toString("base64url")}=`;

function messageOf(row: Record<string, unknown>): MailMessage {
  const sentAt = row["sent_at"];
  return {
    lastingId: String(row["lasting_id"]),
    folderId: String(row["folder_id"]),
    mailbox: String(row["mailbox"]),
    isDraft: sentAt === null,
    body: JSON.parse(String(row["body"])) as Record<string, unknown>,
    createdAt: String(row["created_at"]),
    sentAt: typeof sentAt === "string" ? sentAt : null,
  };
}

/** Opens the file (or `:memory:`). */
export function openMailStore(file: string) {
  const db = new DatabaseSync(file);
  db.exec(schema);
  const byId = (id: string): MailMessage | undefined => {
    const row = db
      .prepare("SELECT * FROM message WHERE lasting_id = ? OR folder_id = ?")
      .get(id, id);
    return row === undefined ? undefined : messageOf(row);
  };
  return {
    draft(
      mailbox: string,
      body: Record<string, unknown>,
      at: string,
    ): MailMessage {
      const lastingId = newId();
      db.prepare(
        "INSERT INTO message (lasting_id, folder_id, mailbox, body, created_at) VALUES (?, ?, ?, ?, ?)",
      ).run(lastingId, newId(), mailbox, JSON.stringify(body), at);
      const made = byId(lastingId);
      if (made === undefined) throw new Error("The draft was not kept.");
      return made;
    },
    byId,
    /** Leaves Drafts for Sent Items. */
    send(message: MailMessage, at: string) {
      db.prepare(
        "UPDATE message SET sent_at = ?, folder_id = ? WHERE lasting_id = ?",
      ).run(at, newId(), message.lastingId);
    },
    remove(message: MailMessage) {
      db.prepare("DELETE FROM message WHERE lasting_id = ?").run(
        message.lastingId,
      );
    },
    all(): MailMessage[] {
      return db
        .prepare("SELECT * FROM message ORDER BY number")
        .all()
        .map(messageOf);
    },
    close: () => db.close(),
  };
}
