// One paragraph of the paper: read, written by hand, given back to the plan. What is typed is kept on this device until it is saved.
import { language, t } from "../language/t.ts";
import { useCallback, useEffect, useRef, useState } from "react";
import type { RefCallback } from "react";
import { Button, Textarea } from "@fluentui/react-components";
import type { PaperBlock } from "../../domain/committeePaper/parts/paper.ts";
import { nameIn } from "../../domain/committeePaper/parts/paperInput.ts";
import { forget, keep, kept } from "../session/deviceStore.ts";
import { LiveText } from "./Blocks.tsx";
import { writeAdded } from "./arrangeEdits.ts";
import { writeParagraph } from "./draftEdits.ts";
import type { DraftSaver } from "./useDraft.ts";
import { usePaperStyles } from "./paperStyles.ts";

type Paragraph = Extract<PaperBlock, { kind: "paragraph" }>;

/** What else may be done with a paragraph. */
export interface Hand {
  readonly onUp: (() => void) | null;
  readonly onDown: (() => void) | null;
  readonly onTakeOut: (() => void) | null;
}

interface EditParagraphProps {
  readonly block: Paragraph;
  /** The part it stands in. */
  readonly part: string;
  /** Moves it, or takes it out; null where there is nowhere to move it. */
  readonly hand: Hand | null;
  /** Where a paragraph's words are kept on this device. */
  readonly draftOf: (paragraph: string) => string;
  /** Null where the person may only read, or the paper is published. */
  readonly saver: DraftSaver | null;
}

/** Closing gives the focus back to what opened it. */
function useReturningFocus(closed: boolean) {
  const opener = useRef<HTMLButtonElement | null>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && closed) opener.current?.focus();
    wasOpen.current = !closed;
  }, [closed]);
  return useCallback((button: HTMLButtonElement | null) => {
    opener.current = button;
  }, []);
}

export function EditParagraph(props: EditParagraphProps) {
  const { block, draftOf, saver } = props;
  const styles = usePaperStyles();
  const named = nameIn(saver?.language ?? "en", block.id);
  const place = draftOf(named);
  const [text, setText] = useState<string | null>(() =>
    saver ? kept(place) : null,
  );
  const opener = useReturningFocus(text === null);
  // What the words were written over: others may save while the box is open.
  const begun = useRef(saver?.now);
  const live = block.live ?? block.text;
  const close = () => {
    forget(place);
    setText(null);
  };
  const save = async (words: string) => {
    const edit = block.added
      ? writeAdded({ id: block.id, part: props.part, text: words })
      : writeParagraph(named, block.number, words, live);
    await saver?.change(edit, close, begun.current);
  };
  return (
    <div className={styles.numbered} id={`paragraph-${block.id}`}>
      <span>{block.number}</span>
      <div>
        {text === null || saver === null ? (
          <p>
            <LiveText text={block.text} live={saver !== null} />
          </p>
        ) : (
          <WriteBox
            number={block.number}
            text={text}
            busy={saver.busy}
            onChange={(words) => {
              keep(place, words);
              setText(words);
            }}
            onSave={() => void save(text)}
            onClose={close}
          />
        )}
      </div>
      {saver && text === null && !block.id.includes("~") ? (
        <ByHand
          block={block}
          hand={props.hand}
          opener={opener}
          onEdit={() => {
            begun.current = saver.now;
            setText(block.whole ?? block.text);
          }}
          onGiveBack={() => {
            begun.current = saver.now;
            void save(live);
          }}
        />
      ) : null}
    </div>
  );
}

interface ByHandProps {
  readonly block: Paragraph;
  readonly hand: Hand | null;
  readonly opener: RefCallback<HTMLButtonElement>;
  readonly onEdit: () => void;
  readonly onGiveBack: () => void;
}

function ByHand(props: ByHandProps) {
  const { block, hand, opener, onEdit, onGiveBack } = props;
  const styles = usePaperStyles();
  return (
    <span className={styles.byHand} lang={language()}>
      <Button
        ref={opener}
        size="small"
        appearance="subtle"
        aria-label={t("Edit the words of paragraph {number}", {
          number: block.number,
        })}
        onClick={onEdit}
      >
        {t("Edit")}
      </Button>
      {hand ? <HandButtons number={block.number} hand={hand} /> : null}
      {block.live === null ? null : (
        <>
          <span className={styles.quiet}>{t("The author’s words.")}</span>
          <Button
            size="small"
            appearance="subtle"
            aria-label={t("Use the plan’s own words for paragraph {number}", {
              number: block.number,
            })}
            onClick={onGiveBack}
          >
            {t("Use the plan’s own")}
          </Button>
        </>
      )}
    </span>
  );
}

function HandButtons({
  number,
  hand,
}: {
  readonly number: string;
  readonly hand: Hand;
}) {
  const buttons = [
    [t("Up"), t("Move paragraph {number} up", { number }), hand.onUp],
    [t("Down"), t("Move paragraph {number} down", { number }), hand.onDown],
    [t("Remove"), t("Remove paragraph {number}", { number }), hand.onTakeOut],
  ] as const;
  return buttons.map(([words, label, onClick]) =>
    onClick ? (
      <Button
        key={words}
        size="small"
        appearance="subtle"
        aria-label={label}
        onClick={onClick}
      >
        {words}
      </Button>
    ) : null,
  );
}

interface WriteBoxProps {
  readonly number: string;
  readonly text: string;
  readonly busy: boolean;
  readonly onChange: (text: string) => void;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

function WriteBox(props: WriteBoxProps) {
  const styles = usePaperStyles();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className={styles.form}>
      <Textarea
        textarea={{ ref: box }}
        aria-label={t("Words of paragraph {number}", { number: props.number })}
        resize="vertical"
        rows={Math.min(12, 3 + Math.floor(props.text.length / 90))}
        value={props.text}
        onChange={(_, { value }) => props.onChange(value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") props.onClose();
        }}
      />
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={props.busy}
          onClick={props.onSave}
        >
          {props.busy ? t("Saving…") : t("Save words")}
        </Button>
        <Button size="small" appearance="subtle" onClick={props.onClose}>
          {t("Cancel")}
        </Button>
      </div>
    </div>
  );
}
