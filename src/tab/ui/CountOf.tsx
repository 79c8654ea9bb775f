// A number that opens the actions it counts, each with its link.
import { t } from "../language/t.ts";
import { Fragment } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ActionId, PlanId } from "../../domain/values/id.ts";
import type { Ref } from "../../domain/values/ref.ts";
import { plainView, viewAddress } from "../address/address.ts";
import { usePageStyles } from "./pageStyles.ts";

export interface Counted {
  readonly id: ActionId;
  readonly ref: Ref;
  readonly planId: PlanId;
  /** The plan's short name, where several plans stand side by side and may use one reference. */
  readonly plan?: string;
  /** The same action in other plans; it is counted once. */
  readonly also?: readonly Counted[];
}

const useStyles = makeStyles({
  summary: {
    padding: `${tokens.spacingVerticalXS} 0`,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export function CountOf({
  title,
  of,
}: {
  readonly title: string;
  readonly of: readonly Counted[];
}) {
  const page = usePageStyles();
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>
        {title}: {of.length}
      </summary>
      <p className={page.text}>
        {of.length === 0 ? t("None.") : null}
        {of.map(({ also = [], ...one }, n) => (
          <span key={`${one.planId} ${one.id}`}>
            {n > 0 ? ", " : ""}
            {[one, ...also].map(({ id, ref, planId, plan }, m) => (
              <Fragment key={planId}>
                {m > 0 ? " = " : ""}
                <a
                  href={`#${viewAddress(planId, { ...plainView, action: id })}`}
                >
                  {plan ? `${plan} ${ref}` : ref}
                </a>
              </Fragment>
            ))}
          </span>
        ))}
      </p>
    </details>
  );
}
