// What a plan to begin from is made of. Nothing in one is a date; the council sets those.
import type { Post } from "../../plan/post.ts";

interface TemplateAction {
  readonly title: string;
  /** The title of one of the template's posts; left out where the council must say who. */
  readonly post?: string;
  /** How anybody will know that it is done. */
  readonly outcome?: string;
}

interface TemplateTheme {
  readonly title: string;
  readonly actions: readonly TemplateAction[];
}

export interface PlanTemplate {
  readonly key: string;
  readonly name: string;
  /** What the plan answers, as its papers say. */
  readonly origin: string;
  readonly posts: readonly Pick<Post, "title" | "statutoryRole">[];
  readonly themes: readonly TemplateTheme[];
}

export const chiefExecutive = "Chief Executive";
export const finance = "Section 151 Officer";
export const monitoring = "Monitoring Officer";
export const audit = "Head of Internal Audit";
export const democratic = "Head of Democratic Services";
export const people = "Head of Human Resources";

export const posts = {
  chiefExecutive: { title: chiefExecutive, statutoryRole: "headOfPaidService" },
  finance: { title: finance, statutoryRole: "section151" },
  monitoring: { title: monitoring, statutoryRole: "monitoringOfficer" },
  audit: { title: audit, statutoryRole: null },
  democratic: { title: democratic, statutoryRole: null },
  people: { title: people, statutoryRole: null },
} as const;
