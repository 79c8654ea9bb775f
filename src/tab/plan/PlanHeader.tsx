// The head of a plan in two lines: which plan, how it stands on which day and the way to its other places; then the figures, each of them a filter.
import { t } from "../language/t.ts";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Plan } from "../../domain/plan/plan.ts";
import { plainView, viewAddress } from "../address/address.ts";
import type { DrawerKey } from "../address/address.ts";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { Icon } from "../ui/Icon.tsx";
import * as icons from "../ui/icons.ts";
import { useIsPhone } from "../ui/useWidth.ts";
import { answersForAny } from "../session/actor.ts";
import { Counts } from "./Counts.tsx";
import type { PlanHeaderProps } from "./headerProps.ts";

const useStyles = makeStyles({
  header: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  line: {
    display: "flex",
    alignItems: "center",
    gap: `0 ${tokens.spacingHorizontalS}`,
    minHeight: "44px",
    padding: `0 ${tokens.spacingHorizontalL}`,
    "@media (min-width: 641px) and (max-width: 900px)": { flexWrap: "wrap" },
    "@media (max-width: 640px)": {
      padding: `0 ${tokens.spacingHorizontalM}`,
    },
  },
  first: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ":focus": { outline: "none" },
  },
  // A name longer than its line is whole in the drawer, on hovering and on paper.
  cut: {
    minWidth: "120px",
    // It gives way first; only then do the words beside it take a second line.
    flexShrink: 99999,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    "@media print": { whiteSpace: "normal" },
    "@media (max-width: 640px)": { minWidth: 0, flexGrow: 1 },
  },
  of: {
    // The narrow tab's first line is the theme's; “Plan” leads back.
    "@media (min-width: 641px) and (max-width: 1240px)": { display: "none" },
    color: tokens.colorNeutralForeground3,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  state: {
    padding: `1px ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  menu: {
    marginLeft: "auto",
    "@media print": { display: "none" },
  },
  figures: {
    gap: `0 ${tokens.spacingHorizontalXS}`,
    // Whoever has “My actions” there, or reads longer words, gets a second line; nothing runs past the frame.
    flexWrap: "wrap",
    "@media (max-width: 640px)": { minHeight: "32px" },
  },
  // Beside the figures of a narrow tab it has no room; its words stand in the drawer “Position” too.
  lead: {
    "@media (min-width: 641px) and (max-width: 1240px)": { display: "none" },
    // It takes what the line has left.
    "@media (min-width: 1241px)": { flex: "1 1 0" },
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground3,
  },
  doing: {
    display: "flex",
    flexShrink: 0,
    gap: tokens.spacingHorizontalS,
    marginLeft: "auto",
    "@media print": { display: "none" },
  },
});

const stateWords: Readonly<Record<Plan["state"], string>> = {
  draft: t("Draft"),
  approved: t("Approved, not yet live"),
  live: t("Live"),
  closing: t("Closing"),
  closed: t("Closed"),
};

export function PlanHeader(props: PlanHeaderProps) {
  const { overview, view, menu } = props;
  const { plan } = overview;
  const styles = useStyles();
  const phone = useIsPhone();
  const theme = overview.themes.find((each) => each.id === view.theme);
  const themeTitle =
    view.theme === null
      ? null
      : theme
        ? `${theme.code} ${theme.title}`.trim()
        : t("No theme");
  return (
    <header className={styles.header}>
      <div className={mergeClasses(styles.line, styles.first)}>
        {themeTitle === null || phone ? null : (
          <a
            className={mergeClasses(styles.cut, styles.of)}
            href={`#${viewAddress(plan.id, plainView)}`}
            title={plan.title}
          >
            {plan.title}
          </a>
        )}
        <h1
          className={mergeClasses(styles.title, styles.cut)}
          title={themeTitle ?? plan.title}
          tabIndex={-1}
        >
          {themeTitle ?? plan.title}
        </h1>
        {phone ? null : (
          <>
            <span className={styles.state}>
              {plan.sample
                ? t("{state}, sample", { state: stateWords[plan.state] })
                : stateWords[plan.state]}
            </span>
            <PositionAt {...props} />
          </>
        )}
        <span className={styles.menu}>{menu}</span>
      </div>
      <Figures {...props} lead={theme?.lead ?? null} />
    </header>
  );
}

/** "As at 24 November 2026": the day every figure speaks of, and the way to another. */
function PositionAt({ today, cut, drawer, onDrawer }: PlanHeaderProps) {
  return (
    <DrawerButton drawer="day" open={drawer === "day"} onOpen={onDrawer}>
      <Icon line={icons.calendarIcon} />
      {cut === null
        ? t("As at {today:date}", { today })
        : cut.knownAt === cut.asAt
          ? t("As at {today:date}, as known then", { today })
          : t("As at {today:date}, as known on {knownAt:date}", {
              today,
              knownAt: cut.knownAt,
            })}
    </DrawerButton>
  );
}

function DrawerButton(props: {
  readonly drawer: DrawerKey;
  readonly open: boolean;
  readonly onOpen: (drawer: DrawerKey) => void;
  readonly children: ReactNode;
}) {
  return (
    <Button
      appearance="subtle"
      data-opens={props.drawer}
      aria-expanded={props.open}
      onClick={() => props.onOpen(props.drawer)}
    >
      {props.children}
    </Button>
  );
}

function Figures(props: PlanHeaderProps & { readonly lead: string | null }) {
  const { overview, summary, drawer, onDrawer, lead } = props;
  const styles = useStyles();
  const phone = useIsPhone();
  const leadTitle = overview.posts.find((post) => post.id === lead)?.title;
  return (
    <div className={mergeClasses(styles.line, styles.figures)}>
      {summary.total === 0 ? (
        <span>{t("This plan has no actions yet.")}</span>
      ) : (
        <Counts {...props} />
      )}
      {leadTitle && !phone ? (
        <span
          className={styles.lead}
          title={t("Lead: {leadTitle}", { leadTitle })}
        >
          {t("Lead: {leadTitle}", { leadTitle })}
        </span>
      ) : null}
      {phone ? null : (
        <span className={styles.doing}>
          <DrawerButton
            drawer="position"
            open={drawer === "position"}
            onOpen={onDrawer}
          >
            <Icon line={icons.chart} />
            {t("Position")}
          </DrawerButton>
          <DrawerButton
            drawer="changed"
            open={drawer === "changed"}
            onOpen={onDrawer}
          >
            <Icon line={icons.change} />
            {t("What changed?")}
          </DrawerButton>
          {answersForAny(overview, props.today) ? (
            <ButtonLink href="#/my" appearance="primary">
              <Icon line={icons.personIcon} />
              {t("My actions")}
            </ButtonLink>
          ) : null}
        </span>
      )}
    </div>
  );
}
