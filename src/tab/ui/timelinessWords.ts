// How an action stands against its date, as the tab says it. Pure.
import { t } from "../language/t.ts";
import type { Timeliness } from "../../domain/history/timeliness.ts";

/** "90 days late", "due in 12 days", "completed on time". */
export function timelinessWords(timeliness: Timeliness): string {
  switch (timeliness.kind) {
    case "completedOnTime":
      return t("completed on time");
    case "dayMissing":
      return t("completed, day missing");
    case "completedLate":
      return t("completed {days:day} late", { days: timeliness.days });
    case "past":
      return t("{days:day} late", { days: timeliness.days });
    case "forecastLate":
      return t("forecast {forecast:date}, {days:day} after its date", {
        forecast: timeliness.forecast,
        days: timeliness.days,
      });
    case "dueInPeriod":
      return timeliness.days === 0
        ? t("due today")
        : t("due in {days:day}", { days: timeliness.days });
    case "noDateAgreed":
      return t("date not yet agreed");
    case "neverLate":
      return t("no end date");
    case "onTime":
      return t("on time");
  }
}
