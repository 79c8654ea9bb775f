// What an action is part of, the same as or superseded by; the first two are set and taken away in place.
import { t } from "../language/t.ts";
import { useState } from "react";
import { Button } from "@fluentui/react-components";
import type { Action } from "../../domain/plan/action.ts";
import type { Decision } from "../../domain/plan/decision.ts";
import { asId } from "../../domain/values/id.ts";
import type { ActionId } from "../../domain/values/id.ts";
import { may } from "../../domain/rights/permission.ts";
import {
  links,
  openParts,
  setLink,
  shownStatus,
  supersededBy,
} from "../../domain/planLife/actions/actionLinks.ts";
import type { Link } from "../../domain/planLife/actions/actionLinks.ts";
import { saveRow } from "../../editing/rows.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { actionPicks } from "../reading/actionPicks.ts";
import { actorOf } from "../session/actor.ts";
import { usePlanSaving } from "../saving/planChanges.ts";
import type { PlanSaving, PlanWork } from "../saving/planChanges.ts";
import { useToday } from "../session/today.ts";
import { PickField } from "../ui/fields.tsx";
import { Form } from "../ui/Form.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { Refused } from "../ui/Refused.tsx";

interface LinksProps {
  readonly overview: PlanOverview;
  readonly action: Action;
  readonly decisions: readonly Decision[];
  /** The plan as of another day: nothing can be done. */
  readonly readOnly: boolean;
}

interface LinkWords {
  /** "4.2 is part of 4.1." */
  readonly linked: (ref: string, other: string) => string;
  readonly unlinked: (ref: string, other: string) => string;
  readonly unlink: (other: string) => string;
  readonly form: (ref: string) => string;
  readonly field: (ref: string) => string;
}

const says: Readonly<Record<Link, LinkWords>> = {
  partOf: {
    linked: (ref, other) => t("{ref} is part of {other}.", { ref, other }),
    unlinked: (ref, other) =>
      t("{ref} is no longer part of {other}.", { ref, other }),
    unlink: (other) => t("Not part of {other}", { other }),
    form: (ref) => t("What {ref} is part of", { ref }),
    field: (ref) => t("{ref} is part of", { ref }),
  },
  sameAs: {
    linked: (ref, other) => t("{ref} is the same as {other}.", { ref, other }),
    unlinked: (ref, other) =>
      t("{ref} is no longer the same as {other}.", { ref, other }),
    unlink: (other) => t("Not the same as {other}", { other }),
    form: (ref) => t("What {ref} is the same as", { ref }),
    field: (ref) => t("{ref} is the same as", { ref }),
  },
};

/** Asks the rule and saves the action's own row. */
function working(id: ActionId, link: Link, to: ActionId | null): PlanWork {
  return async (desk) => {
    const before = desk.context.record.actions.find((one) => one.id === id);
    const answer = setLink(id, link, to, desk.context);
    if (!answer.ok) return answer.words;
    return before ? saveRow(desk, "actions", before, answer.value) : null;
  };
}

export function Links(props: LinksProps) {
  const { overview, action, decisions, readOnly } = props;
  const styles = usePageStyles();
  const today = useToday(overview.plan.timeZone);
  const saving = usePlanSaving(overview);
  const actor = actorOf(overview, today, action);
  const mayLink = !readOnly && may(actor, "linkActions", { action }).ok;
  const into = supersededBy(action.id, decisions);
  const parts = openParts(action.id, overview.actions);
  const shown = shownStatus(action, overview.actions);
  const linked = links.some((link) => action[link] !== null);
  if (!mayLink && !linked && !into && parts.length === 0) return null;
  return (
    <section aria-label={t("Links to other actions")}>
      <h3 className={styles.small}>{t("Belongs with")}</h3>
      {into ? (
        <p className={styles.text}>{t("Superseded by {into}.", { into })}</p>
      ) : null}
      {parts.length > 0 ? (
        <p className={styles.text}>
          {t("Open parts: {parts:list}.", { parts })}
        </p>
      ) : null}
      {shown.from ? (
        <p className={styles.text}>
          {t(
            "Until somebody reports on {ref}, it stands as {from} does: {status}.",
            {
              ref: action.ref,
              from: shown.from,
              status: t(overview.plan.statusWords[shown.status]).toLowerCase(),
            },
          )}
        </p>
      ) : null}
      {links.map((link) => (
        <OneLink key={link} {...props} {...{ link, saving, mayLink }} />
      ))}
      <Refused words={saving.problem} />
    </section>
  );
}

interface OneLinkProps extends LinksProps {
  readonly link: Link;
  readonly saving: PlanSaving;
  readonly mayLink: boolean;
}

function OneLink(props: OneLinkProps) {
  const { overview, action, link, saving, mayLink } = props;
  const styles = usePageStyles();
  const [open, setOpen] = useState(false);
  const to = action[link];
  const ref =
    overview.actions.find(({ id }) => id === to)?.ref ??
    t("an action elsewhere");
  if (open) return <SetLink {...props} onClose={() => setOpen(false)} />;
  if (to === null)
    return mayLink ? (
      <div className={styles.buttons}>
        <Button size="small" onClick={() => setOpen(true)}>
          {link === "partOf"
            ? t("Part of another action")
            : t("Same as another")}
        </Button>
      </div>
    ) : null;
  return (
    <div className={styles.row}>
      {says[link].linked(action.ref, ref)}
      {mayLink ? (
        <div className={styles.buttons}>
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={saving.busy}
            onClick={() =>
              void saving.save(
                says[link].unlinked(action.ref, ref),
                working(action.id, link, null),
                working(action.id, link, to),
              )
            }
          >
            {says[link].unlink(ref)}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => setOpen(true)}
          >
            {t("Change")}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function SetLink({
  overview,
  action,
  link,
  saving,
  onClose,
}: OneLinkProps & { readonly onClose: () => void }) {
  const before = action[link];
  const [other, setOther] = useState<string>(before ?? "");
  const save = async () => {
    const ref = overview.actions.find(({ id }) => id === other)?.ref ?? "";
    const done = await saving.save(
      says[link].linked(action.ref, ref),
      working(action.id, link, asId<"Action">(other)),
      working(action.id, link, before),
    );
    if (done) onClose();
  };
  return (
    <Form
      label={says[link].form(action.ref)}
      submit={t("Save")}
      busy={saving.busy}
      problem={null}
      disabled={other === "" || other === before}
      onSubmit={() => void save()}
      onClose={() => {
        saving.clear();
        onClose();
      }}
    >
      <PickField
        label={says[link].field(action.ref)}
        required
        none={t("Choose an action")}
        value={other}
        options={actionPicks(overview).filter((one) => one.value !== action.id)}
        onChange={(value) => {
          saving.clear();
          setOther(value);
        }}
      />
    </Form>
  );
}
