// The refs a finding is about, each a link to its action in the plan.
import { Fragment } from "react";
import { plainView, viewAddress } from "../address/address.ts";
import type { PlanPageValue } from "../reading/planPage.ts";

export function PlanRefLinks({
  overview,
  refs,
}: PlanPageValue & { readonly refs: readonly string[] }) {
  const byRef = new Map<string, string>(
    overview.actions.map((one) => [one.ref, one.id]),
  );
  return refs.map((ref, at) => {
    const action = byRef.get(ref);
    return (
      <Fragment key={`${ref} ${at}`}>
        {at > 0 ? ", " : ""}
        {action ? (
          <a
            href={`#${viewAddress(overview.plan.id, { ...plainView, action })}`}
          >
            {ref}
          </a>
        ) : (
          ref
        )}
      </Fragment>
    );
  });
}
