// The filters, and in what order and groups the list stands: words that open Fluent's own menus.
import { listInWords, t } from "../language/t.ts";
import { useMemo } from "react";
import { mayAddActions } from "../../domain/planLife/draft/mayAddActions.ts";
import { standingStatuses } from "../../domain/plan/status.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { actorOf } from "../session/actor.ts";
import {
  duePeriods,
  groupKeys,
  needKeys,
  sortKeys,
} from "../address/address.ts";
import type { View } from "../address/address.ts";
import { useToday } from "../session/today.ts";
import { Button } from "../ui/Button.tsx";
import type { Option } from "../ui/controls.tsx";
import * as icons from "../ui/icons.ts";
import type { PickGroup } from "../ui/pickGroup.ts";
import { PickMenu } from "../ui/PickMenu.tsx";
import { ragOrder, useRagWords } from "../ui/Rag.tsx";
import type { FilterBarProps } from "./filterBarProps.ts";
import { ShowMenu } from "./ShowMenu.tsx";

const dueWords: Readonly<Record<View["due"], string>> = {
  any: t("Any time"),
  overdue: t("Past its date"),
  month: t("In the next month"),
  quarter: t("In the next three months"),
  later: t("Later"),
  none: t("No date in force"),
};

const needWords: Readonly<Record<View["needs"], string>> = {
  any: t("Anything or nothing"),
  date: t("A date to be decided"),
  confirming: t("A claim to be confirmed"),
  words: t("An update"),
};

const groupWords: Readonly<Record<View["group"], string>> = {
  none: t("No groups"),
  theme: t("By theme"),
  post: t("By post"),
  month: t("By due month"),
};

const sortWords: Readonly<Record<View["sort"], string>> = {
  attention: t("Exceptions first"),
  ref: t("Reference"),
  title: t("Action"),
  responsible: t("Responsible post"),
  due: t("Due date"),
  status: t("Status"),
  rag: t("RAG, worst first"),
  updated: t("Last update"),
};

/** The option of a closed list that was chosen, or what stands for none. */
function chosenOf<T extends string>(
  known: readonly T[],
  chosen: string,
  none: T,
): T {
  return known.find((each) => each === chosen) ?? none;
}

const optionsOf = <T extends string>(
  keys: readonly T[],
  words: Readonly<Record<T, string>>,
): Option[] => keys.map((value) => ({ value, text: words[value] }));

function statusOptions({ plan }: PlanOverview): Option[] {
  return [
    ...standingStatuses.map((value) => ({
      value,
      text: t(plan.statusWords[value]),
    })),
    { value: "left", text: t("Left the plan") },
  ];
}

/** One filter: its first option hides nothing. A second question of it stands in the same menu, where the tools keep to one line. */
function Filter(
  props: PickGroup & { readonly any: string; readonly and?: PickGroup },
) {
  const { any, and, ...first } = props;
  const groups = [
    { ...first, options: [{ value: "", text: any }, ...first.options] },
    ...(and ? [and] : []),
  ];
  const chosen = groups.flatMap(
    ({ value, options }) =>
      options.slice(1).find((one) => one.value === value)?.text ?? [],
  );
  return (
    <PickMenu
      label={first.name}
      chosen={chosen.length > 0 ? listInWords(chosen) : null}
      groups={groups}
    />
  );
}

function usePosts({ posts }: PlanOverview): Option[] {
  return useMemo(
    () =>
      posts
        .map(({ id, title }) => ({ value: id, text: title }))
        .sort((a, b) => a.text.localeCompare(b.text, "en-GB")),
    [posts],
  );
}

export default function Choices({
  overview,
  view,
  onChange,
  all,
}: FilterBarProps & {
  /** On a phone the head has no room for the filters that stand there. */
  readonly all: boolean;
}) {
  const ragWords = useRagWords();
  const posts = usePosts(overview);
  return (
    <>
      <Filter
        name={t("Status")}
        any={t("Any status")}
        value={view.status ?? ""}
        options={statusOptions(overview)}
        onChange={(status) => onChange({ ...view, status: status || null })}
        and={{
          name: t("Needs"),
          value: view.needs,
          options: optionsOf(needKeys, needWords),
          onChange: (needs) =>
            onChange({ ...view, needs: chosenOf(needKeys, needs, "any") }),
        }}
      />
      {all ? (
        <Filter
          name={t("RAG")}
          any={t("Any RAG")}
          value={view.rag ?? ""}
          options={ragOrder.map((value) => ({ value, text: ragWords[value] }))}
          onChange={(rag) => onChange({ ...view, rag: rag || null })}
        />
      ) : null}
      <Filter
        name={t("Responsible")}
        any={t("Any post")}
        value={view.post ?? ""}
        options={posts}
        onChange={(post) => onChange({ ...view, post: post || null })}
      />
      <Filter
        name={t("Due")}
        any={dueWords.any}
        value={view.due === "any" ? "" : view.due}
        options={optionsOf(duePeriods.slice(1), dueWords)}
        onChange={(due) =>
          onChange({ ...view, due: chosenOf(duePeriods, due, "any") })
        }
      />
      <Order {...{ view, onChange }} />
      <ShowAndChange {...{ overview, view, onChange }} />
    </>
  );
}

/** How the list is shown; and for whoever may change the plan, adding to it and setting something for several. */
function ShowAndChange(
  props: Pick<FilterBarProps, "overview" | "view" | "onChange">,
) {
  const { view, onChange } = props;
  const mayChange = useMayChange(props);
  const open = (drawer: "add" | "several") =>
    onChange({ ...view, action: null, since: null, drawer });
  return (
    <>
      <ShowMenu
        {...props}
        onSeveral={mayChange ? () => open("several") : null}
      />
      {mayChange ? (
        <Button
          data-opens="add"
          aria-label={t("Add actions")}
          aria-expanded={view.drawer === "add"}
          onClick={() => open("add")}
        >
          {t("Add")}
        </Button>
      ) : null}
    </>
  );
}

/** Whether the person may add to the plan as it stands today, or say more of what is in it. */
function useMayChange({
  overview,
  view,
}: Pick<FilterBarProps, "overview" | "view">): boolean {
  const today = useToday(overview.plan.timeZone);
  return useMemo(
    () =>
      view.asAt === null &&
      mayAddActions(actorOf(overview, today), overview.plan).ok,
    [overview, today, view.asAt],
  );
}

/** In what order, and in which groups: two questions of one menu. */
function Order({ view, onChange }: Pick<FilterBarProps, "view" | "onChange">) {
  const grouped =
    view.group === "none" ? "" : ` ${groupWords[view.group].toLowerCase()}`;
  const usual = view.sort === "attention" && view.group === "none";
  return (
    <PickMenu
      label={`${sortWords[view.sort]}${grouped ? `,${grouped}` : ""}`}
      chosen={null}
      icon={icons.filter}
      inUse={!usual}
      groups={[
        {
          name: t("Order"),
          value: view.sort,
          options: optionsOf(sortKeys, sortWords),
          onChange: (sort) =>
            onChange({
              ...view,
              sort: chosenOf(sortKeys, sort, "attention"),
              descending: false,
            }),
        },
        {
          name: t("Groups"),
          value: view.group,
          options: optionsOf(groupKeys, groupWords),
          onChange: (group) =>
            onChange({ ...view, group: chosenOf(groupKeys, group, "none") }),
        },
      ]}
    />
  );
}
