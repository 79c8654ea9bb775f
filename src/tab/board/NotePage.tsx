// The note of a closed meeting on screen, worked out from the record, with the filed documents and a link to give to the channel.
import { t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import type { Sentence } from "../../domain/words/sentence.ts";
import type { Writer } from "../../domain/words/writer.ts";
import { useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { Button } from "@fluentui/react-components";
import { minuteNote } from "../../domain/board/minuteNote.ts";
import type { NoteBlock } from "../../domain/board/minuteNote.ts";
import { channelTold } from "../../domain/reminding/meetingsTold.ts";
import { settingsFor } from "../../domain/reminding/reminder.ts";
import { settingName } from "../../domain/reminding/reminderSettings.ts";
import { noteFileNames } from "../../sharepoint/rows/libraryNames.ts";
import { readersWriterQuery } from "../reading/documentWriter.ts";
import { settingsQuery } from "../reading/planQueries.ts";
import { meetingLineQuery } from "../reading/reminderLines.ts";
import { useSession } from "../session/session.ts";
import { useToday } from "../session/today.ts";
import { announce } from "../ui/announce.ts";
import { handOver } from "../ui/download.ts";
import { asProblem } from "../ui/problem.ts";
import { Refused } from "../ui/Refused.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { Skeleton } from "../ui/Skeleton.tsx";
import { ProblemState } from "../ui/State.tsx";
import { meetingAddress } from "./meetingAddress.ts";
import { filedQuery } from "./boardQueries.ts";
import { useBoardStyles } from "./boardStyles.ts";
import { LinkedSentence } from "./Linked.tsx";
import type { BoardValue } from "./boardValue.ts";
import type { MeetingValue } from "./meetingValue.ts";

export function NotePage(props: MeetingValue) {
  const { data, error, refetch } = useQuery(readersWriterQuery());
  if (data) return <Note {...props} writer={data} />;
  return error ? (
    <ProblemState error={error} retry={() => void refetch()} />
  ) : (
    <Skeleton label={t("Writing the note")} />
  );
}

function Note({
  writer,
  ...props
}: MeetingValue & { readonly writer: Writer }) {
  const page = usePageStyles();
  const styles = useBoardStyles();
  const { record, sittings, meeting, month } = props;
  const about = { body: sittings.body, meeting };
  const note = minuteNote(record, about, month, writer);
  return (
    <main className={page.page}>
      <h1 className={page.title}>{note.title}</h1>
      <Files {...props} title={note.title} />
      <dl className={styles.facts}>
        {note.facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
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

function Files({ title, ...props }: MeetingValue & { readonly title: string }) {
  const page = usePageStyles();
  const session = useSession();
  const { overview, record, sittings, meeting } = props;
  const names = noteFileNames(record.plan, sittings.body, meeting);
  const { data, error, isPending } = useQuery(filedQuery(session, names.page));
  const share = async () => {
    const host = await session.host;
    await host.shareLink(meetingAddress(overview.plan.id, meeting), title);
    announce(t("Link copied."));
  };
  return (
    <>
      <div className={page.buttons}>
        {data ? (
          <TakeFile name={names.word} type={wordType} label={t("Word")} />
        ) : null}
        {data ? (
          <TakeFile name={names.page} type="text/html" label={t("Page")} />
        ) : null}
        <Button onClick={() => void share()}>
          {t("Copy link for the channel")}
        </Button>
        <Button onClick={() => window.print()}>{t("Print")}</Button>
      </div>
      <p className={page.quiet}>
        {isPending
          ? t("Looking for the filed note…")
          : error
            ? t("The filed note cannot be read: {words}", {
                words: asText(asProblem(error).words),
              })
            : data
              ? t("The note is in the Papers library.")
              : t(
                  "This meeting was not closed here, so no note of it was filed. This is what the record says of it.",
                )}
        {data ? <ChannelTold {...props} /> : null}
      </p>
    </>
  );
}

/** Whether the channel was told, when, or why not yet. Nothing for who may not read the log of reminders. */
function ChannelTold({ overview, record, meeting }: MeetingValue) {
  const session = useSession();
  const { plan } = record;
  const today = useToday(plan.timeZone);
  const line = useQuery(meetingLineQuery(session, overview.plan.id, meeting));
  const settings = useQuery(settingsQuery(session));
  if (line.data === undefined || !settings.data) return null;
  const value =
    settings.data.items.find(({ name }) => name === settingName(plan.id))
      ?.value ?? null;
  const how = settingsFor({ plan, settings: value }).settings;
  return ` ${asText(channelTold(meeting, line.data, how, today))}`;
}

const wordType =
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** One file as it lies in the library, handed over as a download. */
function TakeFile({
  name,
  type,
  label,
}: {
  readonly name: string;
  readonly type: string;
  readonly label: string;
}) {
  const session = useSession();
  const [problem, setProblem] = useState<Sentence | null>(null);
  const take = async () => {
    try {
      const bytes = await (await session.store).filed(name);
      if (!bytes)
        return setProblem(t("{name} is no longer in the library.", { name }));
      setProblem(null);
      handOver({ name, type, content: bytes });
      announce(t("{name} downloaded.", { name }));
    } catch (error) {
      setProblem(asProblem(error).words);
    }
    return undefined;
  };
  return (
    <>
      <Button onClick={() => void take()}>{label}</Button>
      <Refused words={problem} />
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
