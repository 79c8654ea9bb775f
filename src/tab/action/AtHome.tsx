// An action that another plan is home to is read here and recorded there: the way to it.
import { t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import type { Action } from "../../domain/plan/action.ts";
import { homeOf } from "../../domain/plan/home.ts";
import { atHome } from "../../domain/rules/entryRules.ts";
import { plainView, viewAddress } from "../address/address.ts";
import { usePanelStyles } from "../ui/panelStyles.ts";
import type { ActionPanelProps } from "./panelProps.ts";

/** Whether nothing of the action is recorded here: it is looked at as on another day, or another plan is home to it. */
export const isReadOnly = ({
  cut,
  action,
}: Pick<ActionPanelProps, "cut"> & { readonly action: Action }): boolean =>
  cut !== null || homeOf(action) !== null;

export function AtHome({ action }: { readonly action: Action }) {
  const styles = usePanelStyles();
  const home = homeOf(action);
  if (!home) return null;
  const at = viewAddress(home.planId, { ...plainView, action: home.actionId });
  return (
    <p className={styles.quiet}>
      {asText(atHome(action, home))}{" "}
      <a href={`#${at}`}>
        {t("Open {ref} of {plan}", { ref: home.ref, plan: home.plan })}
      </a>
    </p>
  );
}
