// Who last edited the rows that differ from their history, and when: asked of SharePoint only for those.
import { useQuery } from "@tanstack/react-query";
import type { Action } from "../../domain/plan/action.ts";
import type { ActionId } from "../../domain/values/id.ts";
import type { LastEdit } from "../../domain/checks/outsideEdits.ts";
import { useSession } from "../session/session.ts";

const none: ReadonlyMap<ActionId, LastEdit> = new Map();

export function useLastEdits(
  actions: readonly Action[],
): ReadonlyMap<ActionId, LastEdit> {
  const session = useSession();
  const ids = actions.map((one) => one.id);
  const query = useQuery({
    queryKey: ["lastEdits", ...ids],
    enabled: ids.length > 0,
    queryFn: async () => {
      const { readLastEdits } =
        await import("../../sharepoint/rows/lastEdits.ts");
      return readLastEdits((await session.store).site, ids);
    },
  });
  return query.data ?? none;
}
