// A paragraph or a recommendation the author puts in, empty or begun from one councils often add.
import { t } from "../language/t.ts";
import { useState } from "react";
import { Button, Select, Textarea } from "@fluentui/react-components";
import { writeAdded } from "./arrangeEdits.ts";
import { usePaperStyles } from "./paperStyles.ts";
import type { DraftSaver } from "./useDraft.ts";

/** Beginnings for the author to finish; none is put in by itself. */
const begun: readonly (readonly [title: string, text: string])[] = [
  [
    t("Delegate"),
    t(
      "To delegate authority to the responsible director, in consultation with the portfolio holder, to make minor amendments to the plan that change no date.",
    ),
  ],
  [t("Refer comments"), t("To refer comments to Cabinet as appropriate.")],
  [
    t("Ask for a report"),
    t("To ask for a further report on the plan at the next meeting."),
  ],
  [t("Thank"), t("To thank the officers concerned.")],
];

function BeginFrom({
  onChoose,
}: {
  readonly onChoose: (words: string) => void;
}) {
  return (
    <Select
      aria-label={t("Begin from")}
      value=""
      onChange={(_, { value }) => onChoose(value)}
    >
      <option value="">{t("Begin from nothing")}</option>
      {begun.map(([name, words]) => (
        <option key={name} value={words}>
          {name}
        </option>
      ))}
    </Select>
  );
}

export function AddParagraph({
  part,
  title,
  saver,
}: {
  readonly part: string;
  readonly title: string;
  readonly saver: DraftSaver;
}) {
  const styles = usePaperStyles();
  const [text, setText] = useState<string | null>(null);
  const isAsking = part === "recommendations";

  if (text === null)
    return (
      <div className={styles.byHand}>
        <Button
          size="small"
          appearance="subtle"
          aria-label={
            isAsking
              ? t("Add a recommendation to {title}", { title })
              : t("Add a paragraph to {title}", { title })
          }
          onClick={() => setText("")}
        >
          {isAsking ? t("Add a recommendation") : t("Add a paragraph")}
        </Button>
      </div>
    );
  const save = () =>
    void saver.change(
      writeAdded({ id: `added-${crypto.randomUUID()}`, part, text }),
      () => setText(null),
    );
  return (
    <div className={styles.form}>
      {isAsking ? <BeginFrom onChoose={setText} /> : null}
      <Textarea
        aria-label={
          isAsking
            ? t("Words of the new recommendation")
            : t("Words of the new paragraph")
        }
        resize="vertical"
        value={text}
        onChange={(_, { value }) => setText(value)}
      />
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={saver.busy || text.trim() === ""}
          onClick={save}
        >
          {t("Add")}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => setText(null)}>
          {t("Cancel")}
        </Button>
      </div>
    </div>
  );
}
