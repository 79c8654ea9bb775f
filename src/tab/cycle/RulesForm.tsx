// The working days everything is counted back by.
import { t } from "../language/t.ts";
import * as v from "valibot";
import {
  cycleRuleNames,
  cycleSettingName,
  readCycleRules,
} from "../../domain/board/cycle.ts";
import type { CycleRules } from "../../domain/board/cycle.ts";
import { asId } from "../../domain/values/id.ts";
import { may } from "../../domain/rights/permission.ts";
import { stableGuid } from "../../domain/values/stableGuid.ts";
import { useQueryClient } from "@tanstack/react-query";
import { draftKey } from "../saving/draftKey.ts";
import { usePlanEntry } from "../saving/planEntry.ts";
import { saveRow } from "../../editing/rows.ts";
import { settingsQuery } from "../reading/planQueries.ts";
import { useSession } from "../session/session.ts";
import { TextField } from "../ui/fields.tsx";
import { Form } from "../ui/Form.tsx";
import type { CycleValue } from "./cycleValue.ts";

const labels: Readonly<Record<keyof CycleRules, string>> = {
  windowOpens: t("Updates open, working days before the Board"),
  windowCloses: t("Updates are wanted, working days before the Board"),
  grace: t("Days of grace after that"),
  boardPapers: t("Board papers go out, working days before the Board"),
  committeePapers: t(
    "Committee paper is wanted, working days before its meeting",
  ),
  agendaClearDays: t("Clear days between agenda and meeting"),
};

/** The form as typed: kept on this device until it is saved. */
const Typed = v.object({
  windowOpens: v.string(),
  windowCloses: v.string(),
  grace: v.string(),
  boardPapers: v.string(),
  committeePapers: v.string(),
  agendaClearDays: v.string(),
} satisfies Readonly<Record<keyof CycleRules, unknown>>);
type Typed = v.InferOutput<typeof Typed>;

function typedOf(rules: CycleRules): Typed {
  const text = (name: keyof CycleRules) => String(rules[name]);
  return {
    windowOpens: text("windowOpens"),
    windowCloses: text("windowCloses"),
    grace: text("grace"),
    boardPapers: text("boardPapers"),
    committeePapers: text("committeePapers"),
    agendaClearDays: text("agendaClearDays"),
  };
}

export function RulesForm({
  overview,
  cycle,
  onClose,
}: CycleValue & { readonly onClose: () => void }) {
  const entry = usePlanEntry(overview, {
    key: draftKey(overview.me, "days", overview.plan.id),
    shape: Typed,
    empty: typedOf(cycle.rules),
    onClose,
  });
  const { form: typed, change, frame, finish, saving } = entry;
  const client = useQueryClient();
  const session = useSession();
  const save = () =>
    saving.save(t("The days are saved."), async (desk) => {
      const allowed = may(desk.context.actor, "keepCycle");
      if (!allowed.ok) return allowed.words;
      const given = Object.entries(typed).map(([name, text]) => [
        name,
        text.trim() === "" ? Number.NaN : Number(text),
      ]);
      const rules = readCycleRules(Object.fromEntries(given));
      if (!rules.ok) return rules.words;
      const name = cycleSettingName(overview.plan.id);
      const words = await saveRow(desk, "settings", cycle.setting, {
        id: cycle.setting?.id ?? asId<"Setting">(stableGuid(name)),
        name,
        value: rules.value,
      });
      await client.invalidateQueries(settingsQuery(session));
      return words;
    });
  return (
    <Form
      label={t("Change the days")}
      submit={t("Save the days")}
      {...frame}
      onSubmit={() => void finish(save())}
    >
      {cycleRuleNames.map((name) => (
        <TextField
          key={name}
          label={labels[name]}
          value={typed[name]}
          onChange={(text) => change({ [name]: text })}
        />
      ))}
    </Form>
  );
}
