// The note of a closed meeting on screen, worked out from the record, with the filed documents and a link to give to the channel.
import { Button } from "@fluentui/react-components";
import { minuteNote, noteTitle } from "../../domain/minuteNote.ts";
import type { NoteBlock } from "../../domain/minuteNote.ts";
import { addressInLibrary } from "../../sharepoint/libraryNames.ts";
import { useSession } from "../session.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { meetingAddress } from "./meetingAddress.ts";
import { useBoardStyles } from "./boardStyles.ts";
import { noteFileNames } from "./closing.ts";
import { LinkedSentence } from "./Linked.tsx";
import type { BoardValue } from "./boardValue.ts";
import type { MeetingValue } from "./meetingValue.ts";

export function NotePage(props: MeetingValue) {
  const page = usePageStyles();
  const { record, sittings, meeting, month } = props;
  const note = minuteNote(record, { body: sittings.body, meeting }, month);
  return (
    <main className={page.page}>
      <h1 className={page.title}>{noteTitle(note)}</h1>
      <Files {...props} />
      <table className={page.table}>
        <tbody>
          {note.facts.map(([term, value]) => (
            <tr key={term}>
              <th scope="row">{term}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {note.sections.map(({ title, blocks }) => (
        <section key={title}>
          <h2 className={page.section}>{title}</h2>
          {blocks.map((block, at) => (
            <Block key={at} record={record} block={block} />
          ))}
        </section>
      ))}
    </main>
  );
}

function Files({ overview, record, sittings, meeting }: MeetingValue) {
  const page = usePageStyles();
  const styles = useBoardStyles();
  const session = useSession();
  const names = noteFileNames(record, sittings.body, meeting);
  const { siteUrl } = session.settings;
  const share = async () => {
    const host = await session.host;
    await host.shareLink(
      meetingAddress(overview.plan.id, meeting),
      noteTitle({ body: sittings.body.title, meeting: meeting.date }),
    );
  };
  return (
    <>
      <div className={page.buttons}>
        <a
          className={styles.link}
          href={addressInLibrary(siteUrl, names.word)}
          target="_blank"
          rel="noreferrer"
        >
          Word (opens in a new window)
        </a>
        <a
          className={styles.link}
          href={addressInLibrary(siteUrl, names.page)}
          target="_blank"
          rel="noreferrer"
        >
          Page (opens in a new window)
        </a>
        <Button onClick={() => void share()}>Copy link for the channel</Button>
        <Button onClick={() => window.print()}>Print</Button>
      </div>
      <p className={page.quiet}>
        The note is in the Papers library. It was not posted to the channel:
        copy the link and put it there yourself.
      </p>
    </>
  );
}

function Block({
  record,
  block,
}: Pick<BoardValue, "record"> & { readonly block: NoteBlock }) {
  const page = usePageStyles();
  switch (block.kind) {
    case "paragraph":
      return (
        <p className={page.text}>
          <LinkedSentence record={record} words={block.text} />
        </p>
      );
    case "bullets":
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case "table":
      return (
        <table className={page.table}>
          <caption>{block.caption}</caption>
          <thead>
            <tr>
              {block.header.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map(([first, ...rest], at) => (
              <tr key={at}>
                <th scope="row">{first}</th>
                {rest.map((cell, n) => (
                  <td key={n}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}
