// One action of an officer: why it is listed, the last words about it, what was asked and answered, and the nudge.
import { inWords, listInWords, t } from "../language/t.ts";
import { inEnglish } from "../../domain/words/english.ts";
import { asText } from "../ruleWords.ts";
import { capitalised } from "../../domain/values/wording.ts";
import { Button } from "@fluentui/react-components";
import { nudgeSaid } from "../../domain/board/myOfficers.ts";
import type { OfficerNeed } from "../../domain/board/myOfficers.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { holdersOn } from "../../domain/plan/post.ts";
import { notReachedWords, nudge } from "../../domain/progress/nudge.ts";
import type { TriedToReach } from "../../domain/progress/nudge.ts";
import { plainView, viewAddress } from "../address/address.ts";
import { draftKey } from "../saving/draftKey.ts";
import { useKeptPress } from "../saving/keptForm.ts";
import type { PlanPageValue } from "../reading/planPage.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { Refused } from "../ui/Refused.tsx";
import { useEdit } from "../saving/useEdit.ts";

interface NeedRowProps extends PlanPageValue {
  readonly record: PlanRecord;
  readonly need: OfficerNeed;
  readonly today: CalendarDate;
  readonly lines: readonly TriedToReach[];
}

export function NeedRow(props: NeedRowProps) {
  const { overview, need } = props;
  const styles = usePageStyles();
  const { action, why } = need;
  const { lastUpdate } = action.current;
  const view = { ...plainView, action: action.id };
  const { busy, problem, press } = useNudge(props);
  return (
    <li className={styles.row}>
      <div className={styles.rowHead}>
        <span className={styles.strong}>{action.ref}</span>
        <a href={`#${viewAddress(overview.plan.id, view)}`}>{action.title}</a>
        <Button
          className={styles.push}
          aria-label={t("Nudge about {ref}", { ref: action.ref })}
          disabledFocusable={busy}
          onClick={press}
        >
          {t("Nudge")}
        </Button>
      </div>
      <div>{capitalised(listInWords(why.map((one) => asText(one))))}.</div>
      {lastUpdate?.note ? (
        <div className={styles.quiet}>
          “{lastUpdate.note}” {lastUpdate.by.name}, {inWords(lastUpdate.on)}
        </div>
      ) : null}
      <Asked need={need} />
      <Refused words={problem} />
    </li>
  );
}

function Asked({ need: { asked } }: Pick<NeedRowProps, "need">) {
  const styles = usePageStyles();
  if (!asked) return null;
  const { question, answer } = asked;
  const asker = { name: question.by.name, on: question.effective };
  return (
    <>
      <div className={styles.quiet}>
        {answer
          ? t("{name} asked on {on:date}.", asker)
          : t("{name} asked on {on:date}, not answered yet.", asker)}
      </div>
      {answer ? (
        <div>
          <span className={styles.strong}>
            {t("{name} answered:", { name: answer.by.name })}
          </span>{" "}
          {answer.note}
        </div>
      ) : null}
    </>
  );
}

function useNudge({ overview, record, need, today, lines }: NeedRowProps) {
  const { action } = need;
  const { busy, problem, run } = useEdit(overview, action, {
    kept: useKeptPress(draftKey(overview.me, "nudge", action.id)),
  });
  const post = record.posts.find(({ id }) => id === action.accountable);
  const holders = post ? holdersOn(post, today) : [];
  const draft = {
    // Written into the log, so in the language of the record and not in the reader's.
    words: inEnglish(nudgeSaid(need)),
    notReached: notReachedWords(
      holders.map(({ person }) => person),
      lines,
    ),
  };
  const press = () =>
    void run(t("Asked about {ref}.", { ref: action.ref }), (context) =>
      nudge(draft, context),
    );
  return { busy, problem, press };
}
