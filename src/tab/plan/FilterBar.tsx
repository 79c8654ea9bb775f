// Filters, grouping and "n of m shown": every choice goes to the address.
import { useEffect, useMemo, useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { Button } from "../ui/Button.tsx";
import { standingStatuses } from "../../domain/status.ts";
import type { PlanOverview } from "../../sharepoint/wholePlan.ts";
import {
  duePeriods,
  groupKeys,
  isFiltered,
  sortKeys,
  unfiltered,
} from "../address.ts";
import type { View } from "../address.ts";
import { announce } from "../ui/announce.ts";
import { Choice, SearchBox } from "../ui/controls.tsx";
import { ragOrder, useRagWords } from "../ui/Rag.tsx";
import { useIsPhone } from "../ui/useWidth.ts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalSNudge}`,
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

export function FilterBar(props: FilterBarProps) {
  const { view, shown, of, onChange } = props;
  const styles = useStyles();
  const phone = useIsPhone();
  const [open, setOpen] = useState(false);
  const filtered = isFiltered(view);
  useEffect(() => {
    if (filtered) announce(`${shown} of ${of} actions shown.`);
  }, [filtered, shown, of]);
  return (
    <div className={styles.bar} role="search" aria-label="Find actions">
      <SearchBox
        label="Search actions"
        value={view.text}
        onChange={(text) => onChange({ ...view, text }, { replace: true })}
      />
      {phone ? (
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? "Hide filters" : "Filters"}
        </Button>
      ) : null}
      {open || !phone ? <Choices {...props} /> : null}
      {open && phone ? <SortChoice {...props} /> : null}
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

const sortWords: Readonly<Record<View["sort"], string>> = {
  ref: "Sort by ref",
  title: "Sort by action",
  responsible: "Sort by responsible post",
  due: "Sort by due date",
  status: "Sort by status",
  rag: "Sort by RAG, worst first",
  updated: "Sort by last update",
};

/** Cards have no column heads to press. */
function SortChoice({ view, onChange }: FilterBarProps) {
  return (
    <Choice
      label="Sort"
      any={sortWords.ref}
      value={view.sort === "ref" ? "" : view.sort}
      options={sortKeys
        .filter((sort) => sort !== "ref")
        .map((value) => ({ value, text: sortWords[value] }))}
      onChange={(sort) =>
        onChange({
          ...view,
          sort: chosenOf(sortKeys, sort, "ref"),
          descending: false,
        })
      }
    />
  );
}

/** The option of a closed list that was chosen, or what stands for none. */
function chosenOf<T extends string>(
  known: readonly T[],
  chosen: string,
  none: T,
): T {
  return known.find((each) => each === chosen) ?? none;
}

function statusOptions({ plan }: PlanOverview) {
  return [
    ...standingStatuses.map((value) => ({
      value,
      text: plan.statusWords[value],
    })),
    { value: "left", text: "Left the plan" },
  ];
}

function Choices({ overview, view, onChange }: FilterBarProps) {
  const ragWords = useRagWords();
  const posts = useMemo(
    () =>
      overview.posts
        .map((post) => ({ value: post.id, text: post.title }))
        .sort((a, b) => a.text.localeCompare(b.text, "en-GB")),
    [overview.posts],
  );
  return (
    <>
      <Choice
        label="Status"
        any="Status: any"
        value={view.status ?? ""}
        options={statusOptions(overview)}
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
        options={posts}
        onChange={(post) => onChange({ ...view, post: post || null })}
      />
      <Choice
        label="Due"
        any="Due: any"
        value={view.due === "any" ? "" : view.due}
        options={duePeriods
          .filter((due) => due !== "any")
          .map((value) => ({ value, text: dueWords[value] }))}
        onChange={(due) =>
          onChange({ ...view, due: chosenOf(duePeriods, due, "any") })
        }
      />
      <Choice
        label="Group"
        any={groupWords.none}
        value={view.group === "none" ? "" : view.group}
        options={groupKeys
          .filter((group) => group !== "none")
          .map((value) => ({ value, text: groupWords[value] }))}
        onChange={(group) =>
          onChange({ ...view, group: chosenOf(groupKeys, group, "none") })
        }
      />
    </>
  );
}
