// A closed plan: where its closure statement lies, and that its history stays readable.
import { useQuery } from "@tanstack/react-query";
import type { PlanRecord } from "../../domain/planRecord.ts";
import { papers } from "../../sharepoint/settings.ts";
import { useSession } from "../session.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { statementFile } from "./closing/closePlan.ts";

export function ClosedPlan({ record }: { readonly record: PlanRecord }) {
  const styles = usePageStyles();
  const { store } = useSession();
  const site = useQuery({
    queryKey: ["site address"],
    queryFn: async () => (await store).site.url,
    staleTime: Infinity,
  });
  if (!site.data) return null;
  const address = `${site.data}/${papers.list.title}/${encodeURIComponent(statementFile(record))}`;
  return (
    <p className={styles.text}>
      Its{" "}
      <a href={address} target="_blank" rel="noreferrer">
        closure statement (opens in a new window)
      </a>{" "}
      says where each unfinished action went. The same is listed below.
    </p>
  );
}
