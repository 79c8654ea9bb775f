// How the actions stand, and the views somebody keeps by name: one menu.
import { t } from "../language/t.ts";
import { useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { shownColumns } from "../../domain/plan/ownColumns.ts";
import type { Me } from "../../sharepoint/people/people.ts";
import { showKeys } from "../address/address.ts";
import type { View } from "../address/address.ts";
import { meQuery } from "../reading/planQueries.ts";
import { useSession } from "../session/session.ts";
import { announce } from "../ui/announce.ts";
import { TextField } from "../ui/fields.tsx";
import { Form } from "../ui/Form.tsx";
import * as icons from "../ui/icons.ts";
import type { PickGroup } from "../ui/pickGroup.ts";
import { PickMenu } from "../ui/PickMenu.tsx";
import type { FilterBarProps } from "./filterBarProps.ts";
import {
  addressKept,
  keepViews,
  refuseName,
  savedViews,
  viewKept,
  withoutView,
  withView,
} from "./savedViews.ts";

const showWords: Readonly<Record<View["show"], string>> = {
  list: t("List"),
  timeline: t("Timeline"),
  dates: t("Table of dates"),
  edit: t("Update in the list"),
  own: t("Own columns"),
};

type ShowProps = Pick<FilterBarProps, "overview" | "view" | "onChange">;

/** What is done with the whole list; a question without options. */
const several = (onPress: () => void): PickGroup => ({
  name: t("Change"),
  value: "",
  options: [],
  onChange: () => undefined,
  deeds: [{ text: t("Set for several"), onPress }],
});

export function ShowMenu(
  props: ShowProps & {
    /** Opens the form for several actions; null for whoever may not change them. */
    readonly onSeveral: (() => void) | null;
  },
) {
  const { view, onChange, onSeveral } = props;
  const me = useQuery(meQuery(useSession())).data ?? null;
  const [naming, setNaming] = useState(false);
  const shown: PickGroup = {
    name: t("Show as"),
    value: view.show,
    options: showKeys
      // Nothing is updated on another day than today.
      .filter((key) => key !== "edit" || view.asAt === null)
      .filter(
        (key) => key !== "own" || shownColumns(props.overview.plan).length > 0,
      )
      .map((value) => ({ value, text: showWords[value] })),
    onChange: (wanted) => {
      const show = showKeys.find((one) => one === wanted);
      if (show) onChange({ ...view, show });
    },
  };
  return (
    <>
      <PickMenu
        label={showWords[view.show]}
        chosen={null}
        icon={
          view.show === "list" || view.show === "edit" ? icons.list : icons.bars
        }
        inUse={view.show !== "list"}
        opens={onSeveral ? "several" : undefined}
        groups={[
          shown,
          ...(onSeveral ? [several(onSeveral)] : []),
          ...(me ? [mine(props, me, () => setNaming(true))] : []),
        ]}
      />
      {naming && me ? (
        <NameView {...props} me={me} onClose={() => setNaming(false)} />
      ) : null}
    </>
  );
}

/** The person's own views, how to keep this one, and how to remove the one that is open. */
function mine(
  { overview, view, onChange }: ShowProps,
  me: Me,
  onSave: () => void,
): PickGroup {
  const planId = overview.plan.id;
  const views = savedViews(me, planId);
  const here = addressKept(planId, view);
  const open = views.find(({ address }) => address === here);
  return {
    name: t("My views, kept in this browser"),
    value: open?.name ?? "",
    options: views.map(({ name }) => ({ value: name, text: name })),
    onChange: (name) => {
      const wanted = views.find((one) => one.name === name);
      if (wanted) onChange(viewKept(wanted));
    },
    deeds: open
      ? [
          {
            text: t("Remove “{name}”", { name: open.name }),
            onPress: () => {
              keepViews(me, planId, withoutView(views, open.name));
              announce(t("The view “{name}” is removed.", { name: open.name }));
            },
          },
        ]
      : [{ text: t("Save this view"), onPress: onSave }],
  };
}

function NameView({
  overview,
  view,
  me,
  onClose,
}: ShowProps & { readonly me: Me; readonly onClose: () => void }) {
  const [name, setName] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const planId = overview.plan.id;
  const save = () => {
    const refused = refuseName(name, view);
    setProblem(refused);
    if (refused !== null) return;
    const saved = { name: name.trim(), address: addressKept(planId, view) };
    keepViews(me, planId, withView(savedViews(me, planId), saved));
    announce(
      t("The view “{name}” is saved in this browser.", { name: saved.name }),
    );
    onClose();
  };
  return (
    <Form
      label={t("Save this view")}
      submit={t("Save")}
      busy={false}
      problem={problem}
      onSubmit={save}
      onClose={onClose}
    >
      <TextField
        label={t("Name of the view")}
        hint={t(
          "Kept in this browser, for you. To share a view, copy its link: Go to, “Copy link to this page”.",
        )}
        value={name}
        onChange={setName}
      />
    </Form>
  );
}
