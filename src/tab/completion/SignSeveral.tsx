// Words signed off as they are written, several at once: each ticked by whoever has read it, and none ticked beforehand.
import { t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import { useRef, useState } from "react";
import { Button, Checkbox } from "@fluentui/react-components";
import { useQueryClient } from "@tanstack/react-query";
import { asId } from "../../domain/values/id.ts";
import { signOffReportText } from "../../domain/progress/reportText.ts";
import type { EditId } from "../../editing/identity.ts";
import { notRecordedWords } from "../../editing/outcomeWords.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { useSession } from "../session/session.ts";
import { announce } from "../ui/announce.ts";
import { Form } from "../ui/Form.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { usePanelStyles } from "../ui/panelStyles.ts";
import { asProblem } from "../ui/problem.ts";
import { recordOne } from "../saving/sendEdit.ts";
import type { ClaimWaiting } from "./toConfirm.ts";

interface SignSeveralProps {
  readonly overview: PlanOverview;
  /** Those the person looking may sign off. */
  readonly items: readonly ClaimWaiting[];
}

export function SignSeveral(props: SignSeveralProps) {
  const styles = usePageStyles();
  const [open, setOpen] = useState(false);
  if (props.items.length < 2) return null;
  return open ? (
    <Signing {...props} onClose={() => setOpen(false)} />
  ) : (
    <div className={styles.buttons}>
      <Button onClick={() => setOpen(true)}>{t("Sign off several")}</Button>
    </div>
  );
}

/** Signs one after the other; what could not be signed is said, and the rest stands. */
function useSigning({ overview }: SignSeveralProps) {
  const client = useQueryClient();
  const session = useSession();
  // Pressed again after a failure, each is still signed once.
  const ids = useRef(new Map<string, EditId>());
  const idOf = (entry: string) => {
    const id = ids.current.get(entry) ?? asId<"Edit">(crypto.randomUUID());
    ids.current.set(entry, id);
    return id;
  };
  const sign = ({ action, entry }: ClaimWaiting) =>
    recordOne({ client, session, overview }, action, {
      id: idOf(entry.id),
      rule: (context) => signOffReportText({ about: entry.id }, context),
    }).catch((error: unknown) => notRecordedWords(asProblem(error)));
  return async (
    chosen: readonly ClaimWaiting[],
    told: (done: number) => void,
  ): Promise<readonly string[]> => {
    const refused: string[] = [];
    for (const [at, item] of chosen.entries()) {
      told(at);
      const words = await sign(item);
      if (words) refused.push(`${item.action.ref}: ${asText(words)}`);
    }
    return refused;
  };
}

function Signing(props: SignSeveralProps & { readonly onClose: () => void }) {
  const { items, onClose } = props;
  const signAll = useSigning(props);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [done, setDone] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const chosen = items.filter(({ entry }) => ticked.has(entry.id));
  const submit = async () => {
    setProblem(null);
    const refused = await signAll(chosen, setDone);
    setDone(null);
    const signed = chosen.length - refused.length;
    announce(t("The words on {signed:action} are signed off.", { signed }));
    if (refused.length > 0) return setProblem(refused.join(" "));
    return onClose();
  };
  return (
    <Form
      label={t("Sign off several")}
      submit={t("Sign off {chosen}", { chosen: chosen.length })}
      busy={done !== null}
      problem={problem}
      disabled={chosen.length === 0}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Ticks {...{ items, ticked }} onChange={setTicked} />
      {done === null ? null : (
        <p role="status">
          {t("{done} of {chosen} signed off", { done, chosen: chosen.length })}
        </p>
      )}
    </Form>
  );
}

/** The words of each with who wrote them and when, as they would be printed. */
function Ticks({
  items,
  ticked,
  onChange,
}: {
  readonly items: readonly ClaimWaiting[];
  readonly ticked: ReadonlySet<string>;
  readonly onChange: (ticked: ReadonlySet<string>) => void;
}) {
  const page = usePageStyles();
  const panel = usePanelStyles();
  return (
    <fieldset className={page.fieldset}>
      <legend>{t("Tick the words you have read, as they are written")}</legend>
      {items.map(({ action, entry }) => (
        <div key={entry.id}>
          <Checkbox
            label={`${action.ref} ${action.title}`}
            checked={ticked.has(entry.id)}
            onChange={(_, { checked }) => {
              const next = new Set(ticked);
              if (checked) next.add(entry.id);
              else next.delete(entry.id);
              onChange(next);
            }}
          />
          <blockquote className={panel.quote}>{entry.reportText}</blockquote>
          <div className={panel.quiet}>
            {t("Written by {name} on {effective:date}.", {
              name: entry.by.name,
              effective: entry.effective,
            })}
          </div>
        </div>
      ))}
    </fieldset>
  );
}
