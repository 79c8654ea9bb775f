// Links a risk and a section in two presses, from either side: one opens what can be linked, one links it.
import { t } from "../language/t.ts";
import type { Sentence } from "../../domain/words/sentence.ts";
import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { usePageStyles } from "../ui/pageStyles.ts";
import { Refused } from "../ui/Refused.tsx";

interface Linkable {
  readonly code: string;
  readonly title: string;
  readonly linked: boolean;
}

export function LinkPicker({
  about,
  options,
  busy,
  problem,
  onLink,
  onUnlink,
}: {
  /** "KO1": what is being linked. */
  readonly about: string;
  readonly options: readonly Linkable[];
  readonly busy: boolean;
  readonly problem: Sentence | null;
  readonly onLink: (code: string) => void;
  readonly onUnlink: (code: string) => void;
}) {
  const styles = usePageStyles();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        aria-expanded={open}
        aria-label={t("Link {about}", { about })}
        onClick={() => setOpen(!open)}
      >
        {open ? t("Done") : t("Link")}
      </Button>
      {open ? (
        <div
          className={styles.buttons}
          role="group"
          aria-label={t("What {about} is linked to", { about })}
        >
          {options.map(({ code, title, linked }) => (
            <Button
              key={code}
              size="small"
              aria-pressed={linked}
              appearance={linked ? "primary" : "secondary"}
              title={title}
              disabledFocusable={busy}
              onClick={() => (linked ? onUnlink(code) : onLink(code))}
            >
              {linked ? "✓ " : ""}
              {code}
              <span className={styles.hidden}> {title}</span>
            </Button>
          ))}
        </div>
      ) : null}
      <Refused words={problem} />
    </>
  );
}
