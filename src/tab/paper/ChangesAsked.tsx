// Changes to the plan that this paper asks a body to agree beside dates: an action withdrawn, or merged into another. Nothing changes by asking.
import { t } from "../language/t.ts";
import { useState } from "react";
import * as v from "valibot";
import { Button } from "@fluentui/react-components";

import type { ChangeAsked } from "../../domain/committeePaper/parts/paperInput.ts";
import { isPartOf } from "../../domain/committeePaper/parts/parts.ts";
import { compareRefs } from "../../domain/values/ref.ts";
import { isLive } from "../../domain/plan/status.ts";
import { draftKey } from "../saving/draftKey.ts";
import { useKeptForm } from "../saving/keptForm.ts";
import { PickField, WordsField } from "../ui/fields.tsx";
import { Form } from "../ui/Form.tsx";
import { askChanges } from "./arrangeEdits.ts";
import { usePaperStyles } from "./paperStyles.ts";
import type { DraftSaver } from "./useDraft.ts";
import type { PaperOnScreen } from "./usePaper.ts";

interface BoxProps {
  readonly on: PaperOnScreen;
  readonly saver: DraftSaver;
}

/** What is typed, kept on this device until it is in the paper. */
const Typed = v.object({
  kind: v.picklist(["withdraw", "merge"]),
  ref: v.string(),
  into: v.nullable(v.string()),
  why: v.string(),
});

const blank: ChangeAsked = { kind: "withdraw", ref: "", into: null, why: "" };

/** "Withdraw 10.7", "Merge 6.1 into 6.2". */
const said = ({ kind, ref, into }: ChangeAsked): string =>
  kind === "merge"
    ? t("Merge {ref} into {into}", { ref, into: into ?? "" })
    : t("Withdraw {ref}", { ref });

/** Why a change cannot be asked for yet; null where it can. */
function missingIn({ kind, ref, into, why }: ChangeAsked): string | null {
  if (ref === "") return t("Choose the action.");
  if (kind === "merge" && (into === null || into === ref))
    return t("Choose another action that it goes into.");
  return why.trim() === ""
    ? t("Say why: the body reads the reason beside the change.")
    : null;
}

export function ChangesAsked({ on, saver }: BoxProps) {
  const styles = usePaperStyles();
  const [open, setOpen] = useState(false);
  const asked = on.input.words.changesAsked;
  if (!isPartOf(on.paper.kind ?? "progress", "changesAsked")) return null;
  return (
    <section aria-label={t("Changes asked for")}>
      <h3>{t("Changes asked for")}</h3>
      {asked.map((one) => (
        <p key={`${one.kind} ${one.ref}`}>
          {said(one)}: {one.why}{" "}
          <Button
            size="small"
            appearance="subtle"
            aria-label={t("Remove: {change}", { change: said(one) })}
            onClick={() =>
              void saver.change(
                askChanges(asked.filter((other) => other !== one)),
              )
            }
          >
            {t("Remove")}
          </Button>
        </p>
      ))}
      {open ? (
        <AskForm {...{ on, saver }} onClose={() => setOpen(false)} />
      ) : (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => setOpen(true)}>
            {t("Ask for a change")}
          </Button>
        </div>
      )}
    </section>
  );
}

function AskForm({
  on,
  saver,
  onClose,
}: BoxProps & { readonly onClose: () => void }) {
  const key = draftKey(on.overview.me, "change asked", on.key);
  const kept = useKeptForm(key, Typed, blank);
  const { form: change } = kept;
  const [problem, setProblem] = useState<string | null>(null);
  const put = (part: Partial<ChangeAsked>) => {
    setProblem(null);
    kept.change(part);
  };
  const save = () => {
    const missing = missingIn(change);
    setProblem(missing);
    if (missing !== null) return;
    const others = on.input.words.changesAsked.filter(
      (one) => one.ref !== change.ref,
    );
    void saver.change(askChanges([...others, change]), () => {
      kept.drop();
      onClose();
    });
  };
  return (
    <Form
      label={t("Ask for a change")}
      submit={t("Put it into the paper")}
      busy={saver.busy}
      problem={problem}
      onSubmit={save}
      onClose={onClose}
    >
      <What on={on} change={change} onChange={put} />
      <WordsField
        label={t("Why?")}
        required
        value={change.why}
        onChange={(why) => put({ why })}
      />
    </Form>
  );
}

/** What is asked, and of which action. */
function What({
  on,
  change,
  onChange: put,
}: Pick<BoxProps, "on"> & {
  readonly change: ChangeAsked;
  readonly onChange: (part: Partial<ChangeAsked>) => void;
}) {
  const refs = on.record.actions
    .filter(({ current }) => isLive(current.status))
    .toSorted((a, b) => compareRefs(a.ref, b.ref))
    .map(({ ref, title }) => ({ value: ref, text: `${ref} ${title}` }));
  return (
    <>
      <PickField
        label={t("What is asked?")}
        value={change.kind}
        options={[
          { value: "withdraw", text: t("Withdraw an action") },
          { value: "merge", text: t("Merge an action into another") },
        ]}
        onChange={(kind) =>
          put(
            kind === "merge"
              ? { kind: "merge" }
              : { kind: "withdraw", into: null },
          )
        }
      />
      <PickField
        label={t("Which action?")}
        required
        none={t("Choose an action")}
        value={change.ref}
        options={refs}
        onChange={(ref) => put({ ref })}
      />
      {change.kind === "merge" ? (
        <PickField
          label={t("Into which action?")}
          required
          none={t("Choose an action")}
          value={change.into ?? ""}
          options={refs}
          onChange={(into) => put({ into: into || null })}
        />
      ) : null}
    </>
  );
}
