// The draft out for comment: to which posts and until when, who has answered and what, and a place to answer for those who were asked.
import { parts } from "../language/parts.ts";
import { inWords, t } from "../language/t.ts";
import { useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { Button, Link } from "@fluentui/react-components";
import { dayIn } from "../../domain/values/calendarDate.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import {
  answeredInWords,
  answersOf,
  isAsked,
} from "../../domain/committeePaper/draftOut.ts";
import type {
  AskedPost,
  DraftComment,
  DraftOut,
} from "../../domain/committeePaper/draftOut.ts";
import { may } from "../../domain/rights/permission.ts";
import { useSession } from "../session/session.ts";
import { useToday } from "../session/today.ts";
import { recordClearance } from "./draftEdits.ts";
import { Comment, holders, Send } from "./OutForCommentForms.tsx";
import type { Around } from "./OutForCommentForms.tsx";
import { draftOutQuery } from "./paperQueries.ts";
import { usePaperStyles } from "./paperStyles.ts";
import type { DraftSaver } from "./useDraft.ts";
import type { PaperOnScreen } from "./usePaper.ts";

const stateWords = {
  answered: t("answered"),
  awaited: t("not answered yet"),
  late: t("not answered, and the day has passed"),
} as const;

const said = ({ agrees, words }: DraftComment) =>
  [agrees ? t("Content with it.") : "", words].filter(Boolean).join(" ");

function Answer({
  on,
  answer,
  saver,
}: {
  readonly on: PaperOnScreen;
  readonly answer: AskedPost;
  readonly saver: DraftSaver | null;
}) {
  const styles = usePaperStyles();
  const { post, comments, state } = answer;
  const { timeZone } = on.record.plan;
  const last = comments.at(-1);
  const inTable = on.kept.draft.clearances.some(
    ({ role, consulted }) => role === post.title && consulted === "yes",
  );
  return (
    <li>
      <strong>{post.title}</strong>: {stateWords[state]}
      {comments.map((one) => (
        <p key={one.id} className={styles.quiet}>
          {one.by.name}, {inWords(dayIn(one.recorded, timeZone))}: {said(one)}
        </p>
      ))}
      {saver && last && !inTable ? (
        <Button
          size="small"
          aria-label={t(
            "Put the answer of {title} into the table of clearances",
            { title: post.title },
          )}
          onClick={() =>
            void saver.change(
              recordClearance(post.title, {
                role: post.title,
                consulted: "yes",
                on: dayIn(last.recorded, timeZone),
                comment: comments.map(said).join(" "),
              }),
            )
          }
        >
          {t("Put into the table")}
        </Button>
      ) : null}
    </li>
  );
}

/** A letter in the sender's own mail program, to everybody who has yet to answer. */
function letterTo(
  { record, paper }: PaperOnScreen,
  answers: readonly AskedPost[],
  out: DraftOut,
  today: CalendarDate,
): string {
  const to = answers
    .filter(({ state }) => state !== "answered")
    .flatMap(({ post }) => holders(post, today))
    .flatMap(({ email }) => email ?? []);
  const subject = t(
    "For your comment by {by:date}: {title}, {body}, {meeting:date}",
    {
      by: out.by,
      title: record.plan.title,
      body: paper.body,
      meeting: paper.meeting,
    },
  );
  const body = t(
    "The draft is here, with a place for your comment beside it: {href}",
    { href: window.location.href },
  );
  return `mailto:${to.map(encodeURIComponent).join(",")}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

function Answers({
  on,
  out,
  kept,
  today,
  saver,
}: Around & { readonly out: DraftOut; readonly saver: DraftSaver | null }) {
  const styles = usePaperStyles();
  const { plan, posts } = on.record;
  const answers = answersOf(out, kept.comments, {
    posts,
    today,
    timeZone: plan.timeZone,
  });
  return (
    <>
      <p>
        {t("Sent on {sent:date}. {answers}", {
          sent: out.sent,
          answers: answeredInWords(answers, out.by),
        })}
      </p>
      <ul className={styles.bullets}>
        {answers.map((answer) => (
          <Answer key={answer.post.id} on={on} answer={answer} saver={saver} />
        ))}
      </ul>
      {saver && answers.some(({ state }) => state !== "answered") ? (
        <p>
          <Link href={letterTo(on, answers, out, today)}>
            {t("Write to those who have not answered")}
          </Link>
        </p>
      ) : null}
    </>
  );
}

function Kept({
  on,
  saver,
  kept,
}: Omit<Around, "today"> & { readonly saver: DraftSaver | null }) {
  const styles = usePaperStyles();
  const today = useToday(on.record.plan.timeZone);
  const [open, setOpen] = useState<"send" | "comment" | null>(null);
  const { out } = kept;
  const mayWrite = may(on.actor, "writePaper").ok;
  const { posts } = on.record;
  const asked = out !== null && isAsked(out, { actor: on.actor, posts, today });
  if (!out && !mayWrite) return null;
  const close = () => setOpen(null);
  return (
    <section className={styles.box} aria-label={t("Out for comment")}>
      <h2>{t("Out for comment")}</h2>
      {out ? (
        <Answers on={on} out={out} kept={kept} today={today} saver={saver} />
      ) : (
        <p>{t("This draft has not been sent out for comment.")}</p>
      )}
      {open === null ? (
        <div className={styles.buttons}>
          {asked ? (
            <Button
              size="small"
              appearance="primary"
              onClick={() => setOpen("comment")}
            >
              {t("Comment on the draft")}
            </Button>
          ) : null}
          {mayWrite ? (
            <Button size="small" onClick={() => setOpen("send")}>
              {out
                ? t("Send to others or until another day")
                : t("Send it out for comment")}
            </Button>
          ) : null}
        </div>
      ) : null}
      {open === "send" ? (
        <Send on={on} kept={kept} today={today} onDone={close} />
      ) : null}
      {open === "comment" && out ? (
        <Comment on={on} out={out} today={today} onDone={close} />
      ) : null}
    </section>
  );
}

/** Of a draft alone: what is published is no longer out for comment. */
export function OutForComment({
  on,
  saver,
}: {
  readonly on: PaperOnScreen;
  readonly saver: DraftSaver | null;
}) {
  const styles = usePaperStyles();
  const session = useSession();
  const asked = useQuery(draftOutQuery(session, on.key));
  if (asked.data) return <Kept on={on} saver={saver} kept={asked.data} />;
  if (!asked.error) return null;
  return (
    <p className={styles.refused} role="alert">
      {parts("Who was asked to comment could not be read. {button}", {
        button: (
          <Button size="small" onClick={() => void asked.refetch()}>
            {t("Try again")}
          </Button>
        ),
      })}
    </p>
  );
}
