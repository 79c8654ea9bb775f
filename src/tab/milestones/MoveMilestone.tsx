// Moving a milestone's date: a proposal like any other, with who has to agree it said before it is sent.
import * as v from "valibot";
import type { Action } from "../../domain/action.ts";
import type { ActionLog } from "../../domain/history/actionLog.ts";
import type { Milestone } from "../../domain/milestone.ts";
import type { RuleContext } from "../../domain/change.ts";
import { actorOn } from "../../domain/permission.ts";
import { proposeDate } from "../../domain/revisions/proposal.ts";
import type { ProposalDraft } from "../../domain/revisions/proposal.ts";
import { revisionReasons } from "../../domain/revision.ts";
import { route } from "../../domain/revisions/route.ts";
import type { PlanOverview } from "../../sharepoint/wholePlan.ts";
import { useKeptForm } from "../keptForm.ts";
import { useActionSaving } from "../actionSaving.ts";
import { useSaver } from "../saving.ts";
import { nowInstant, useToday } from "../today.ts";
import { capitalised } from "../../domain/wording.ts";
import { DayField, PickField, WordsField } from "../ui/fields.tsx";
import { Form } from "../ui/Form.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { reasonWords } from "../ui/reasonWords.ts";

export interface MoveMilestoneProps {
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
): string | null {
  const { plan, me, rights, posts, bodies } = overview;
  const today = useToday(plan.timeZone);
  if (typed.to === "") return null;
  const context: RuleContext = {
    action,
    log,
    plan,
    today,
    actor: actorOn(me.person, rights.roles, posts, today),
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

/** What is typed, and sending the proposal through the one way to save an action's log. */
function useProposing({
  overview,
  action,
  milestone,
  onClose,
}: MoveMilestoneProps) {
  const saver = useSaver(overview);
  const saving = useActionSaving(overview, action);
  const kept = useKeptForm(
    `waymark milestone ${overview.me.person.email} ${milestone.id}`,
    Typed,
    { to: "", reason: "", words: "" },
  );
  const drop = () => {
    kept.drop();
    onClose();
  };
  const propose = async () => {
    const said = `Date proposed for “${milestone.title}”.`;
    const done = await saving.save(said, async () => {
      const saved = await saver.save(action, said, (context) =>
        proposeDate(draftOf(kept.form, milestone), context),
      );
      if (saved.kind === "refused") return saved.words;
      return saved.kind === "saved"
        ? null
        : "Your proposal is in the history. Somebody else saved this action meanwhile; what is shown now is theirs.";
    });
    if (done) drop();
  };
  const change = (part: Partial<Typed>) => {
    saving.clear();
    kept.change(part);
  };
  return { typed: kept.form, change, saving, propose, drop };
}

export function MoveMilestone(props: MoveMilestoneProps) {
  const { milestone, onClose } = props;
  const styles = usePageStyles();
  const { typed, change, saving, propose, drop } = useProposing(props);
  const because = useRoute(props, typed);
  return (
    <Form
      label={`Move the date of “${milestone.title}”`}
      submit="Propose the date"
      busy={saving.busy}
      problem={saving.problem}
      disabled={typed.to === "" || typed.reason === ""}
      onSubmit={() => void propose()}
      onClose={onClose}
      onDrop={drop}
    >
      <div className={styles.line}>
        <DayField
          label="New date"
          required
          value={typed.to}
          onChange={(to) => change({ to })}
        />
        <PickField
          label="Reason"
          required
          none="Choose a reason"
          value={typed.reason}
          options={revisionReasons.map((value) => ({
            value,
            text: capitalised(reasonWords[value]),
          }))}
          onChange={(reason) => change({ reason })}
        />
      </div>
      <WordsField
        label="In your words"
        required
        value={typed.words}
        onChange={(words) => change({ words })}
      />
      {because ? (
        <p className={styles.note} role="status">
          {because}
        </p>
      ) : null}
    </Form>
  );
}
