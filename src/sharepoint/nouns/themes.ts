// Themes ⇄ the Themes list.
import * as v from "valibot";
import type { Theme } from "../../domain/plan/theme.ts";
import { optional } from "../columns/column.ts";
import { jsonList, key, note, wholeNumber, text } from "../columns/columns.ts";
import { clientKey, noun, planKey } from "../columns/list.ts";

export const themes = noun<Theme>({
  title: "Themes",
  description: "The themes that group a plan's actions.",
  access: "setup",
  view: ["ThemeCode", "LeadPostKey", "ThemeOrder"],
  sortBy: "ThemeOrder",
  titleOf: (theme) => `${theme.code} ${theme.title}`,
  columns: {
    id: clientKey(),
    planId: planKey(),
    code: text("ThemeCode"),
    title: note("FullTitle"),
    aliases: jsonList("Aliases", v.string()),
    lead: optional(key("LeadPostKey")),
    order: wholeNumber("ThemeOrder"),
  },
});
