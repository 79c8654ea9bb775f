// The settings of a list: as SharePoint makes one, with versions, and in some with people's own rows alone to change.
import type { ListDeclaration } from "../columns/list.ts";
import type { ListState } from "./siteState.ts";

export const versionLimit = 500;

/** WriteSecurity: create items, and edit those that were created by the user; or all. Source: the settings page of a list; sharepoint.md 8.5, scheme B. */
const [allRows, ownRows] = [1, 2] as const;

/**
 * As SharePoint makes a list. Otherwise rows are there and not everybody is shown them (own rows only, waiting for approval, a draft, checked
 * out), so that each reader is told another plan; or what is recorded is refused.
 */
const everybodysRows = [
  ["ReadSecurity", allRows],
  ["EnableModeration", false],
  ["EnableMinorVersions", false],
  ["ForceCheckout", false],
  ["ValidationFormula", ""],
] as const;

/** What is otherwise than declared, in words and as it should be. @param state null for a list that is still to be made */
export function settingsToPutRight(
  list: Pick<ListDeclaration, "ownRowsOnly">,
  state: ListState | null,
): readonly (readonly [string, object])[] {
  const keepsAll =
    !state ||
    (state.EnableVersioning && (state.MajorVersionLimit ?? 0) >= versionLimit);
  const writes = list.ownRowsOnly ? ownRows : allRows;
  const hidden = everybodysRows.filter(
    ([name, usual]) => (state?.[name] ?? usual) !== usual,
  );
  const all: [string, object][] = [];
  if (!keepsAll)
    all.push([
      `keep ${versionLimit} versions of each row`,
      { EnableVersioning: true, MajorVersionLimit: versionLimit },
    ]);
  if ((state?.WriteSecurity ?? allRows) !== writes)
    all.push([
      list.ownRowsOnly
        ? "let people change their own rows only"
        : "let whoever may change rows change all of them",
      { WriteSecurity: writes },
    ]);
  if (hidden.length > 0)
    all.push([
      `show and take rows as they are recorded (${hidden.map(([name]) => name).join(", ")})`,
      Object.fromEntries(hidden),
    ]);
  return all;
}
