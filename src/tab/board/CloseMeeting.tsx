// The end of the meeting: what was decided, what is taken as read, who was there, and one button that closes it.
import { listInWords, t } from "../language/t.ts";
import * as v from "valibot";
import { useQueryClient } from "@tanstack/react-query";
import { Button } from "@fluentui/react-components";
import type { MinuteNote } from "../../domain/board/minuteNote.ts";
import type { Writer } from "../../domain/words/writer.ts";
import { closeMeetingNow } from "../../editing/closeMeeting.ts";
import { draftKey } from "../saving/draftKey.ts";
import { useKeptForm } from "../saving/keptForm.ts";
import { goTo } from "../address/location.ts";
import { usePlanSaving } from "../saving/planChanges.ts";
import { filingWriter } from "../reading/documentWriter.ts";
import { filedNotes, recordQuery } from "../reading/planQueries.ts";
import { useSession } from "../session/session.ts";
import { WordsField } from "../ui/fields.tsx";
import { Refused } from "../ui/Refused.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { isDiscussed, outcomeWords } from "./agenda.ts";
import { meetingAddress } from "./meetingAddress.ts";
import type { AgendaValue } from "./meetingValue.ts";

const Attendance = v.object({ attendance: v.string() });

/** The document writers are large and wanted once a month. */
async function written(note: MinuteNote, writer: Writer) {
  const [{ minuteNoteWord }, { minuteNoteHtml }] = await Promise.all([
    import("../../documents/minuteNoteWord.ts"),
    import("../../documents/minuteNoteHtml.ts"),
  ]);
  return {
    word: await minuteNoteWord(note, writer),
    page: minuteNoteHtml(note, writer),
  };
}

export function CloseMeeting(props: AgendaValue) {
  const page = usePageStyles();
  const { overview, meeting, sittings, asked } = props;
  const client = useQueryClient();
  const session = useSession();
  const saving = usePlanSaving(overview);
  const { form, change, drop } = useKeptForm(
    draftKey(overview.me, "closing", meeting.id),
    Attendance,
    { attendance: meeting.attendance ?? "" },
  );
  const close = async () => {
    // The note is made from what everybody recorded, not from what this screen last saw.
    await client.invalidateQueries(recordQuery(session, overview.plan.id));
    await client.invalidateQueries(filedNotes);
    const { attendance } = form;
    const { body } = sittings;
    const closing = { body, meeting, attendance, asked, written };
    const closed = await saving.save(
      t("The meeting is closed and its note is filed."),
      async (desk) =>
        closeMeetingNow(desk, {
          ...closing,
          writer: await filingWriter(session, overview.plan.id, body.id),
        }),
    );
    if (!closed) return;
    drop();
    goTo(meetingAddress(overview.plan.id, meeting));
  };
  return (
    <form
      aria-label={t("Close the meeting")}
      onSubmit={(event) => {
        event.preventDefault();
        if (!saving.busy) void close();
      }}
    >
      <Outcome {...props} />
      <WordsField
        label={t("Attendance")}
        hint={t("Posts, not names, if the note is for members.")}
        rows={2}
        value={form.attendance}
        onChange={(attendance) => change({ attendance })}
      />
      <p className={page.quiet}>
        {t(
          "Closing files the note in the Papers library as Word and as a page. Decisions cannot be added afterwards.",
        )}
      </p>
      <Refused words={saving.problem} />
      <div className={page.buttons}>
        <Button
          type="submit"
          appearance="primary"
          disabledFocusable={saving.busy}
        >
          {saving.busy ? t("Filing the note…") : t("Close the meeting")}
        </Button>
      </div>
    </form>
  );
}

/** What was decided and what is taken as read: the note as it stands. */
function Outcome({ agenda, month, record }: AgendaValue) {
  const page = usePageStyles();
  const taken = agenda.filter(isDiscussed);
  const read = agenda.filter((item) => !isDiscussed(item));
  return (
    <>
      <h2 className={page.small}>
        {t("Decided: {taken}", { taken: taken.length })}
      </h2>
      <ul className={page.list}>
        {taken.map(({ exception, taken: one, dated }) => (
          <li key={exception.action.id} className={page.row}>
            <span className={page.strong}>{exception.action.ref}</span>{" "}
            {[one, dated]
              .flatMap((decision) => decision ?? [])
              .map((decision) => outcomeWords(decision, record))
              .join(" ")}
          </li>
        ))}
      </ul>
      <h2 className={page.small}>
        {t("Taken as read: {read}", { read: read.length })}
      </h2>
      <p className={page.text}>
        {read.length === 0
          ? t("Every exception was taken.")
          : `${listInWords(read.map(({ exception }) => exception.action.ref))}.`}{" "}
        {t("The other {others} actions gave no exception to report.", {
          others: month.position.counts.total - agenda.length,
        })}
      </p>
    </>
  );
}
