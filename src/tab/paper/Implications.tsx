// Implications as the author answers them: words under a heading, or who was asked and says that nothing arises.
import { t } from "../language/t.ts";
import { useState } from "react";
import { Button, Field, Input } from "@fluentui/react-components";
import type { NoneArising } from "../../domain/committeePaper/parts/paperInput.ts";
import { nameIn } from "../../domain/committeePaper/parts/paperInput.ts";
import { plainSkeleton } from "../../domain/committeePaper/parts/plainSkeleton.ts";
import type { ImplicationHeading } from "../../domain/committeePaper/parts/skeleton.ts";
import { useToday } from "../session/today.ts";
import { sayNoneArising } from "./arrangeEdits.ts";
import { writeImplication } from "./draftEdits.ts";
import { Line } from "./Line.tsx";
import { usePaperStyles } from "./paperStyles.ts";
import type { DraftSaver } from "./useDraft.ts";
import type { PaperOnScreen } from "./usePaper.ts";

function Answered({
  heading: { tag, title },
  said,
  saver,
}: {
  readonly heading: ImplicationHeading;
  readonly said: NoneArising;
  readonly saver: DraftSaver;
}) {
  return (
    <div>
      <p>
        {said.on
          ? t("{title}: none arising, as advised by {by} on {on:date}.", {
              title,
              by: said.by,
              on: said.on,
            })
          : t("{title}: none arising, as advised by {by}.", {
              title,
              by: said.by,
            })}
      </p>
      <Button
        size="small"
        aria-label={t("Answer {title} again", { title })}
        onClick={() => void saver.change(sayNoneArising([tag], null))}
      >
        {t("Answer again")}
      </Button>
    </div>
  );
}

/** Who was asked about every heading that is still open. */
function NoneArise({
  open,
  on,
  saver,
}: {
  readonly open: readonly ImplicationHeading[];
  readonly on: PaperOnScreen;
  readonly saver: DraftSaver;
}) {
  const styles = usePaperStyles();
  const today = useToday(on.record.plan.timeZone);
  const [by, setBy] = useState("");
  const record = () => {
    if (by.trim() === "") return;
    const tags = open.map(({ tag }) => tag);
    void saver.change(sayNoneArising(tags, { by: by.trim(), on: today }));
  };
  return (
    <div className={styles.form}>
      <Field
        label={t("None arising, says")}
        hint={t(
          "The post that was asked about: {titles:list}. It is printed.",
          { titles: open.map(({ title }) => title) },
        )}
      >
        <Input value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <div>
        <Button
          size="small"
          disabledFocusable={by.trim() === ""}
          onClick={record}
        >
          {t("Record that none arise")}
        </Button>
      </div>
    </div>
  );
}

export function Implications({
  on,
  saver,
}: {
  readonly on: PaperOnScreen;
  readonly saver: DraftSaver;
}) {
  const { skeleton = plainSkeleton, words } = on.input;
  const headings = skeleton.implications.map(({ tag, title }) => ({
    tag,
    title: on.called(title),
  }));
  const open = headings.filter(
    ({ tag }) => !words.noneArising[tag] && !words.implications[tag]?.trim(),
  );
  return (
    <details>
      <summary>{t("Implications")}</summary>
      {headings.map((heading) => {
        const { tag, title } = heading;
        const said = words.noneArising[tag];
        return said ? (
          <Answered key={tag} heading={heading} said={said} saver={saver} />
        ) : (
          <Line
            key={tag}
            long
            label={title}
            stored={words.implications[tag] ?? ""}
            onSave={(text) =>
              void saver.change(
                writeImplication(nameIn(saver.language, tag), title, text),
              )
            }
          />
        );
      })}
      {open.length > 0 ? <NoneArise open={open} on={on} saver={saver} /> : null}
    </details>
  );
}
