// Moving a milestone's date: a proposal like any other, with who has to agree it said before it is sent.
import { t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import type { Sentence } from "../../domain/words/sentence.ts";
import * as v from "valibot";
import type { Action } from "../../domain/plan/action.ts";
import type { ActionLog } from "../../domain/history/actionLog.ts";
import type { Milestone } from "../../domain/plan/milestone.ts";
import type { RuleContext } from "../../domain/rules/change.ts";
import { proposeDate } from "../../domain/revisions/proposal.ts";
import type { ProposalDraft } from "../../domain/revisions/proposal.ts";
import { revisionReasons } from "../../domain/plan/revision.ts";
import { route } from "../../domain/revisions/route.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { actorOf } from "../session/actor.ts";
import { draftKey } from "../saving/draftKey.ts";
import { useRuleEntry } from "../saving/entry.ts";
import { nowInstant, useToday } from "../session/today.ts";
import { capitalised } from "../../domain/values/wording.ts";
import { DayField, PickField, WordsField } from "../ui/fields.tsx";
import { Form } from "../ui/Form.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { reasonWords } from "../ui/reasonWords.ts";

interface MoveMilestoneProps {
  readonly overview: PlanOverview;
  readonly action: Action;
  readonly log: ActionLog;
  readonly milestones: readonly Milestone[];
  readonly milestone: Milestone;
  readonly onClose: () => void;
}

/** The form as typed: kept on this device until it is saved. */
const Typed = v.object({
  to: v.string(),
  reason: v.string(),
  words: v.string(),
});
type Typed = v.InferOutput<typeof Typed>;

function draftOf(typed: Typed, milestone: Milestone): ProposalDraft {
  const reason = revisionReasons.find((one) => one === typed.reason) ?? "other";
  return { to: typed.to, reason, words: typed.words, milestone };
}

/** Who would have to agree the move; null while the form says nothing that could be proposed. */
function useRoute(
  { overview, action, log, milestones, milestone }: MoveMilestoneProps,
  typed: Typed,
): Sentence | null {
  const { plan, bodies } = overview;
  const today = useToday(plan.timeZone);
  if (typed.to === "") return null;
  const context: RuleContext = {
    action,
    log,
    plan,
    today,
    actor: actorOf(overview, today, action),
    now: nowInstant(),
    newId: () => "",
    door: "tab",
  };
  const draft = { ...draftOf(typed, milestone), words: typed.words || "–" };
  const answer = proposeDate(draft, context);
  if (!answer.ok) return answer.words;
  const [revision] = answer.value.revisions;
  return revision
    ? route(revision, { action, log, plan, milestones, bodies }).because
    : null;
}

export function MoveMilestone(props: MoveMilestoneProps) {
  const { overview, action, milestone, onClose } = props;
  const styles = usePageStyles();
  const entry = useRuleEntry(overview, action, {
    key: draftKey(overview.me, "milestone", milestone.id),
    shape: Typed,
    empty: { to: "", reason: "", words: "" },
    onClose,
  });
  const { form: typed, change } = entry;
  const propose = () =>
    entry.run(
      t("Date proposed for “{title}”.", { title: milestone.title }),
      (context) => proposeDate(draftOf(typed, milestone), context),
    );
  const because = useRoute(props, typed);
  return (
    <Form
      label={t("Move the date of “{title}”", { title: milestone.title })}
      submit={t("Propose the date")}
      {...entry.frame}
      disabled={typed.to === "" || typed.reason === ""}
      onSubmit={() => void entry.finish(propose())}
    >
      <div className={styles.line}>
        <DayField
          label={t("New date")}
          required
          value={typed.to}
          onChange={(to) => change({ to })}
        />
        <PickField
          label={t("Reason")}
          required
          none={t("Choose a reason")}
          value={typed.reason}
          options={revisionReasons.map((value) => ({
            value,
            text: capitalised(reasonWords[value]),
          }))}
          onChange={(reason) => change({ reason })}
        />
      </div>
      <WordsField
        label={t("In your words")}
        required
        value={typed.words}
        onChange={(words) => change({ words })}
      />
      {because ? (
        <p className={styles.note} role="status">
          {asText(because)}
        </p>
      ) : null}
    </Form>
  );
}
