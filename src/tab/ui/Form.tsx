// A small form: its fields, why it was refused, one button that saves and one that closes. Focus goes in when it opens and comes back when it closes.
import { t } from "../language/t.ts";
import type { Sentence } from "../../domain/words/sentence.ts";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { giveBack, lastPlace } from "./focus.ts";
import { Refused } from "./Refused.tsx";
import { usePageStyles } from "./pageStyles.ts";

export interface FormProps {
  readonly label: string;
  readonly submit: string;
  readonly busy: boolean;
  readonly problem: Sentence | null;
  readonly disabled?: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  /** Set where what is typed is kept on this device: closing keeps it, and this throws it away. */
  readonly onDrop?: () => void;
  readonly children: ReactNode;
}

/** Puts the focus into the first control of what just opened, and back to what opened it, or stands for that now, when it closes. */
export function useFocusInside() {
  const inside = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const opener = lastPlace();
    inside.current
      ?.querySelector<HTMLElement>("input, select, textarea, button")
      ?.focus();
    return () => {
      if (opener) giveBack(opener);
    };
  }, []);
  return inside;
}

export function Form(props: FormProps) {
  const styles = usePageStyles();
  const inside = useFocusInside();
  return (
    // Escape closes the form from anywhere in it; every control in it stays its own.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={inside}
      className={styles.form}
      aria-label={props.label}
      onSubmit={(event) => {
        event.preventDefault();
        if (!props.busy && !props.disabled) props.onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // The sheet around the form stays open.
        event.stopPropagation();
        props.onClose();
      }}
    >
      {props.children}
      <Refused words={props.problem} />
      <div className={styles.formButtons}>
        <Button
          type="submit"
          appearance="primary"
          disabledFocusable={props.busy || (props.disabled ?? false)}
        >
          {props.busy ? t("Saving…") : props.submit}
        </Button>
        <Button onClick={props.onClose}>
          {props.onDrop ? t("Close and keep draft") : t("Cancel")}
        </Button>
        {props.onDrop ? (
          <Button appearance="subtle" onClick={props.onDrop}>
            {t("Discard")}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
