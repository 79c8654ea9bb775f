// The actions a number stands for, each a way to open it in the view one is in.
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { viewAddress } from "../address/address.ts";
import type { View } from "../address/address.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { useTableStyles } from "../ui/tableStyles.ts";

export function RefLinks({
  record,
  view,
  refs,
}: {
  readonly record: PlanRecord;
  readonly view: View;
  readonly refs: readonly string[];
}) {
  const styles = usePageStyles();
  const { link } = useTableStyles();
  return (
    <ul className={styles.list}>
      {refs.map((ref) => {
        const action = record.actions.find((one) => `${one.ref}` === ref);
        return (
          <li key={ref}>
            {action ? (
              <a
                className={link}
                href={`#${viewAddress(record.plan.id, { ...view, action: action.id })}`}
              >
                {ref}
              </a>
            ) : (
              ref
            )}{" "}
            {action?.title}
          </li>
        );
      })}
    </ul>
  );
}
