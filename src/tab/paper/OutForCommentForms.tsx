// The two forms of a draft out for comment: sending it to posts until a day, and saying what one thinks of it.
import { listInWords, t } from "../language/t.ts";
import { useState } from "react";
import { useQueryClient } from "@tanstack/react-query";
import { Checkbox } from "@fluentui/react-components";
import { parseDate } from "../../domain/values/calendarDate.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { commentOn, sendOut } from "../../domain/committeePaper/draftOut.ts";
import type { DraftOut } from "../../domain/committeePaper/draftOut.ts";
import { asId } from "../../domain/values/id.ts";
import type { PostId } from "../../domain/values/id.ts";
import { holdersOn } from "../../domain/plan/post.ts";
import type { Post } from "../../domain/plan/post.ts";
import type { KeptOut } from "../../sharepoint/papers/draftsOut.ts";
import { useSession } from "../session/session.ts";
import { announce } from "../ui/announce.ts";
import { DayField, WordsField } from "../ui/fields.tsx";
import { PickSeveral } from "../ui/PickSeveral.tsx";
import { RuleRefusal } from "../ui/problem.ts";
import { SmallForm } from "./GateBox.tsx";
import { draftOutQuery, draftsOutOf } from "./paperQueries.ts";
import { useJob } from "./useJob.ts";
import type { PaperOnScreen } from "./usePaper.ts";

/** What the parts of the box work with. */
export interface Around {
  readonly on: PaperOnScreen;
  readonly kept: KeptOut;
  readonly today: CalendarDate;
}

/** Who answers for a post today. */
export function holders(post: Post, today: CalendarDate) {
  return holdersOn(post, today).map(({ person }) => person);
}

/** "Head of Finance (held by …)", so that whoever sends sees whom it reaches. */
function postWords(post: Post, today: CalendarDate): string {
  const names = holders(post, today).map(({ name }) => name);
  return names.length === 0
    ? t("{title} (vacant)", { title: post.title })
    : names.every((name) => name === post.title)
      ? post.title
      : `${post.title} (${listInWords(names)})`;
}

function useSaved(on: PaperOnScreen) {
  const session = useSession();
  const client = useQueryClient();
  return {
    store: () => draftsOutOf(session),
    saved: async (words: string) => {
      await client.invalidateQueries(draftOutQuery(session, on.key));
      announce(words);
    },
  };
}

/** To which posts and until when. */
export function Send({
  on,
  kept,
  today,
  onDone,
}: Around & { readonly onDone: () => void }) {
  const job = useJob();
  const { store, saved } = useSaved(on);
  const [asked, setAsked] = useState<readonly PostId[]>(kept.out?.asked ?? []);
  const [by, setBy] = useState<string>(kept.out?.by ?? "");
  const { posts } = on.record;
  const send = async () => {
    const answer = sendOut(
      { asked, by: parseDate(by) },
      { actor: on.actor, posts, today },
    );
    if (!answer.ok) throw new RuleRefusal(answer.words);
    const outcome = await (
      await store()
    ).send(on.key, kept.stored, answer.value);
    await saved(t("The draft is out for comment."));
    if (outcome === "conflict")
      throw new RuleRefusal(
        t(
          "Somebody else sent this draft out a moment ago. What they sent stands; look at it and send it anew if it is to reach others.",
        ),
      );
  };
  return (
    <SmallForm
      label={t("Send the draft out for comment")}
      submit={t("Send it out")}
      job={job}
      onClose={onDone}
      onSubmit={() => void job.run(t("Sending…"), send, onDone)}
    >
      <PickSeveral
        label={t("Posts that are to comment")}
        add={t("Add a post")}
        chosen={asked}
        options={posts.map((post) => ({
          value: post.id,
          text: postWords(post, today),
        }))}
        onChange={(chosen) => setAsked(chosen.map((id) => asId<"Post">(id)))}
      />
      <DayField label={t("Comments by")} value={by} onChange={setBy} />
    </SmallForm>
  );
}

/** What somebody who was asked says of the draft. */
export function Comment({
  on,
  out,
  today,
  onDone,
}: Pick<Around, "on" | "today"> & {
  readonly out: DraftOut;
  readonly onDone: () => void;
}) {
  const job = useJob();
  const { store, saved } = useSaved(on);
  // One comment however often it is sent.
  const [id] = useState(() => crypto.randomUUID());
  const [words, setWords] = useState("");
  const [agrees, setAgrees] = useState(false);
  const { plan, posts } = on.record;
  const comment = async () => {
    const now = { actor: on.actor, posts, today };
    const answer = commentOn(out, { agrees, words }, now);
    if (!answer.ok) throw new RuleRefusal(answer.words);
    await (await store()).comment(plan.id, on.key, { id, ...answer.value });
    await saved(t("Your comment is recorded."));
  };
  return (
    <SmallForm
      label={t("Your comment on the draft")}
      submit={t("Record it")}
      job={job}
      onClose={onDone}
      onSubmit={() => void job.run(t("Recording…"), comment, onDone)}
    >
      <WordsField
        label={t("What should change")}
        value={words}
        onChange={setWords}
      />
      <Checkbox
        label={t("I am content with it as it stands")}
        checked={agrees}
        onChange={(_, { checked }) => setAgrees(checked === true)}
      />
    </SmallForm>
  );
}
