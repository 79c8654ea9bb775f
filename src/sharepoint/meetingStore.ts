// What a meeting needs of the lists: everybody's decisions while it lasts, and its note in the library.
import type { Decision } from "../domain/plan/decision.ts";
import type { MeetingId } from "../domain/values/id.ts";
import type { Site } from "./wire/connect.ts";
import { decisions } from "./nouns/decisions.ts";
import { displayTitle } from "./columns/list.ts";
import { makeFiles } from "./rows/libraryFiles.ts";
import { addressInLibrary } from "./rows/libraryNames.ts";
import { equals, type Loaded, type Reader } from "./rows/reading.ts";

/** One file of a note, by the name it has in the library. */
export interface NoteFile {
  readonly name: string;
  /** How the row introduces itself in SharePoint. */
  readonly title: string;
  readonly content: Uint8Array | string;
}

export function makeMeetingStore(site: Site, reader: Reader) {
  const files = makeFiles(site);
  return {
    meetingDecisions: (meetingId: MeetingId): Promise<Loaded<Decision>> =>
      reader.all(decisions, equals("MeetingKey", meetingId)),
    filed: (name: string): Promise<Uint8Array | null> => files.bytes(name),
    async fileNote(notes: readonly NoteFile[]): Promise<readonly string[]> {
      for (const { name, title, content } of notes) {
        await files.add(name, content, true);
        await files.describe(name, { Title: displayTitle(title) });
      }
      return notes.map(({ name }) =>
        addressInLibrary(site.url, name, site.listPrefix),
      );
    },
  };
}
