// A page that has nothing to show says why, what it will show, and offers the next step.
import { t } from "../language/t.ts";
import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { Button } from "./Button.tsx";
import { Told } from "./Told.tsx";
import { againWords, asProblem } from "./problem.ts";

const useStyles = makeStyles({
  state: {
    maxWidth: "60ch",
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXL}`,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
  title: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: `0 0 ${tokens.spacingVerticalM}` },
  small: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

export function EmptyState({
  title,
  children,
  action,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <section className={styles.state} data-state>
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.text}>{children}</div>
      {action}
    </section>
  );
}

const titles: Readonly<Record<string, string>> = {
  forbidden: t("You do not have access"),
  unreachable: t("SharePoint cannot be reached"),
  signedOut: t("You are signed out"),
  throttled: t("SharePoint is busy"),
  listMissing: t("A list is missing"),
  columnMissing: t("A column is missing"),
  notFound: t("This is not here"),
};

export function ProblemState({
  error,
  retry,
}: {
  readonly error: unknown;
  readonly retry?: () => void;
}) {
  const styles = useStyles();
  const problem = asProblem(error);
  return (
    <section className={styles.state} role="alert">
      <h2 className={styles.title}>
        {titles[problem.kind] ?? t("Something went wrong")}
      </h2>
      <p className={styles.text}>
        <Told words={problem.words} />
      </p>
      {problem.next ? (
        <p className={styles.text}>
          <Told words={problem.next} />
        </p>
      ) : null}
      {problem.reference ? (
        <p className={styles.small}>
          {t("Reference: {reference}", { reference: problem.reference })}
        </p>
      ) : null}
      {retry ? (
        <Button appearance="primary" onClick={retry}>
          {againWords(error)}
        </Button>
      ) : null}
    </section>
  );
}
