// Filters, grouping and "n of m shown": every choice goes to the address.
import { useEffect } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { reportableStatuses } from "../../domain/status.ts";
import type { PlanOverview } from "../../sharepoint/wholePlan.ts";
import { duePeriods, groupKeys, isFiltered, unfiltered } from "../address.ts";
import type { View } from "../address.ts";
import { announce } from "../ui/announce.ts";
import { Choice, SearchBox } from "../ui/controls.tsx";
import { ragOrder, ragWords } from "../ui/Rag.tsx";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    "@media print": { display: "none" },
  },
  count: {
    marginLeft: "auto",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
});

const dueWords: Readonly<Record<View["due"], string>> = {
  any: "Any time",
  overdue: "Past its date",
  month: "In the next month",
  quarter: "In the next three months",
  later: "Later",
  none: "No date in force",
};

const groupWords: Readonly<Record<View["group"], string>> = {
  none: "No groups",
  theme: "Group by theme",
  post: "Group by post",
  month: "Group by due month",
};

export interface FilterBarProps {
  readonly overview: PlanOverview;
  readonly view: View;
  readonly shown: number;
  readonly of: number;
  readonly onChange: (view: View, how?: { replace?: boolean }) => void;
}

export function FilterBar({
  overview,
  view,
  shown,
  of,
  onChange,
}: FilterBarProps) {
  const styles = useStyles();
  const filtered = isFiltered(view);
  useEffect(() => {
    if (filtered) announce(`${shown} of ${of} actions shown.`);
  }, [filtered, shown, of]);
  const { statusWords } = overview.plan;
  return (
    <div className={styles.bar} role="search" aria-label="Find actions">
      <SearchBox
        label="Search actions"
        value={view.text}
        onChange={(text) => onChange({ ...view, text }, { replace: true })}
      />
      <Choice
        label="Status"
        any="Status: any"
        value={view.status ?? ""}
        options={[
          ...reportableStatuses.map((value) => ({
            value,
            text: statusWords[value],
          })),
          { value: "left", text: "Left the plan" },
        ]}
        onChange={(status) => onChange({ ...view, status: status || null })}
      />
      <Choice
        label="RAG"
        any="RAG: any"
        value={view.rag ?? ""}
        options={ragOrder.map((value) => ({ value, text: ragWords[value] }))}
        onChange={(rag) => onChange({ ...view, rag: rag || null })}
      />
      <Choice
        label="Responsible post"
        any="Post: any"
        value={view.post ?? ""}
        options={overview.posts
          .map((post) => ({ value: post.id, text: post.title }))
          .sort((a, b) => a.text.localeCompare(b.text, "en-GB"))}
        onChange={(post) => onChange({ ...view, post: post || null })}
      />
      <Choice
        label="Due"
        any="Due: any"
        value={view.due === "any" ? "" : view.due}
        options={duePeriods
          .filter((due) => due !== "any")
          .map((value) => ({ value, text: dueWords[value] }))}
        onChange={(chosen) =>
          onChange({
            ...view,
            due: duePeriods.find((due) => due === chosen) ?? "any",
          })
        }
      />
      <Choice
        label="Group"
        any={groupWords.none}
        value={view.group === "none" ? "" : view.group}
        options={groupKeys
          .filter((group) => group !== "none")
          .map((value) => ({ value, text: groupWords[value] }))}
        onChange={(chosen) =>
          onChange({
            ...view,
            group: groupKeys.find((group) => group === chosen) ?? "none",
          })
        }
      />
      <span className={styles.count}>
        {shown.toLocaleString("en-GB")} of {of.toLocaleString("en-GB")} shown
        {filtered ? (
          <Button
            appearance="transparent"
            size="small"
            onClick={() => onChange(unfiltered(view))}
          >
            clear
          </Button>
        ) : null}
      </span>
    </div>
  );
}
