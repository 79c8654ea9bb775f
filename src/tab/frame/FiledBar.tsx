// The bar over a plan that was read from the members' library: what its reader has before them, and how far it goes.
import { t } from "../language/t.ts";
import { timeIn } from "../../domain/reminding/sendWindow.ts";
import { dayIn } from "../../domain/values/calendarDate.ts";
import type { PlanPageValue } from "../reading/planPage.ts";
import { ThinBar } from "../ui/ThinBar.tsx";

export default function FiledBar({ overview }: PlanPageValue) {
  const { filed, plan } = overview;
  if (!filed) return null;
  const { knownAt } = filed;
  return (
    <ThinBar>
      {knownAt === null
        ? t("As elected members read it: signed words only.")
        : t(
            "As elected members read it: signed words only, as recorded up to {on:date} at {time}.",
            {
              on: dayIn(knownAt, plan.timeZone),
              time: timeIn(knownAt, plan.timeZone),
            },
          )}
    </ThinBar>
  );
}
