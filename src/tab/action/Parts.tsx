// The sections of an action: those with something in them stand open, those without wait behind one line.
import { t } from "../language/t.ts";
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from "react";
import { Button } from "@fluentui/react-components";
import { standingUpdates } from "../../domain/history/updateLog.ts";
import type { PostId } from "../../domain/values/id.ts";
import { may } from "../../domain/rights/permission.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { Icon } from "../ui/Icon.tsx";
import * as icons from "../ui/icons.ts";
import { usePanelStyles } from "../ui/panelStyles.ts";
import { Skeleton } from "../ui/Skeleton.tsx";
import { isReadOnly } from "./AtHome.tsx";
import type { ReadProps } from "./panelProps.ts";
import { Questions } from "./Questions.tsx";

// The sections of other features are mounted, not built in; they travel in the chunk of this sheet.
const MilestoneSection = lazy(() =>
  import(
    /* webpackChunkName: "action" */ "../milestones/MilestoneSection.tsx"
  ).then((part) => ({ default: part.MilestoneSection })),
);
const EvidenceSection = lazy(() =>
  import(
    /* webpackChunkName: "action" */ "../evidence/EvidenceSection.tsx"
  ).then((part) => ({ default: part.EvidenceSection })),
);
const MeasureSection = lazy(() =>
  import(
    /* webpackChunkName: "measures" */ "../measures/MeasureSection.tsx"
  ).then((part) => ({ default: part.MeasureSection })),
);
const Links = lazy(() =>
  import(/* webpackChunkName: "action" */ "../dependencies/Links.tsx").then(
    (part) => ({ default: part.Links }),
  ),
);
const WaitsFor = lazy(() =>
  import(/* webpackChunkName: "action" */ "../dependencies/WaitsFor.tsx").then(
    (part) => ({ default: part.WaitsFor }),
  ),
);

/** Names of posts by their ids. */
export function usePostTitles(overview: PlanOverview) {
  return useMemo(() => {
    const titles = new Map(overview.posts.map(({ id, title }) => [id, title]));
    return (id: PostId | null) => (id ? (titles.get(id) ?? null) : null);
  }, [overview.posts]);
}

/** The sections of an action: those with something in them, and those that would be empty. */
export function sectionsOf({ stored, overview, action }: ReadProps) {
  const { log, milestones, evidence } = stored;
  const waits =
    action.dependsOn.length > 0 ||
    overview.actions.some(({ dependsOn }) => dependsOn.includes(action.id));
  const linked =
    action.partOf !== null ||
    action.sameAs !== null ||
    log.decisions.length > 0 ||
    overview.actions.some(({ partOf }) => partOf === action.id);
  const filled = {
    questions: standingUpdates(log.updates).some(
      ({ kind }) => kind === "question",
    ),
    milestones: milestones.length > 0,
    evidence: evidence.length > 0,
    measures: log.decisions.some(({ ruling }) => ruling.kind === "measureSet"),
    waits,
    linked,
  };
  return filled;
}

type Sections = ReturnType<typeof sectionsOf>;

/** Those sections that are wanted, in their order. */
export function Parts({
  stored,
  wanted,
  ...props
}: ReadProps & { readonly wanted: Sections }) {
  const { overview } = props;
  const post = usePostTitles(overview);
  const { log, milestones } = stored;
  const readOnly = isReadOnly(props);
  const about = { ...props, updates: log.updates, readOnly };
  return (
    <>
      {wanted.questions ? <Questions {...about} /> : null}
      <Suspense fallback={<Skeleton label={t("Opening the action")} />}>
        {wanted.milestones ? (
          <MilestoneSection
            {...about}
            log={log}
            milestones={milestones}
            post={post}
          />
        ) : null}
        {wanted.evidence ? (
          <EvidenceSection {...about} evidence={stored.evidence} />
        ) : null}
        {wanted.measures ? (
          <MeasureSection {...about} decisions={log.decisions} />
        ) : null}
        {wanted.waits ? <WaitsFor {...about} /> : null}
        {wanted.linked ? <Links {...about} decisions={log.decisions} /> : null}
      </Suspense>
    </>
  );
}

/** What is not there yet, behind one line: a heading without anything under it tells nobody anything. */
export function Adding({
  filled,
  ...props
}: ReadProps & { readonly filled: Sections }) {
  const { actor, action } = props;
  const styles = usePanelStyles();
  const [open, setOpen] = useState(false);
  const first = useRef<HTMLDivElement>(null);
  const allowed = (verb: Parameters<typeof may>[1]) =>
    may(actor, verb, { action }).ok;
  const missing: Sections = {
    questions: !filled.questions && allowed("askQuestion"),
    milestones: !filled.milestones && allowed("editMilestones"),
    evidence: !filled.evidence && allowed("addEvidence"),
    measures: !filled.measures && allowed("keepMeasures"),
    waits: !filled.waits && allowed("linkActions"),
    linked: !filled.linked && allowed("linkActions"),
  };
  const names = [
    missing.questions ? t("a question") : null,
    missing.milestones ? t("a milestone") : null,
    missing.evidence ? t("evidence") : null,
    missing.measures ? t("a measure") : null,
    missing.waits ? t("a dependency") : null,
    missing.linked ? t("a link") : null,
  ].filter((name) => name !== null);
  useEffect(() => {
    if (open) first.current?.querySelector("button")?.focus();
  }, [open]);
  if (names.length === 0) return null;
  if (open)
    return (
      <div ref={first}>
        <Parts {...props} wanted={missing} />
      </div>
    );
  return (
    <div className={styles.buttons}>
      <Button
        appearance="subtle"
        icon={<Icon line={icons.plus} />}
        onClick={() => setOpen(true)}
      >
        {t("Add {names}", { names: names.join(", ") })}
      </Button>
    </div>
  );
}
