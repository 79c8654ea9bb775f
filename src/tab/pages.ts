// The pages of a plan beside the plan itself. A new page is one folder and one line here: its address, its name in the menu, its code.
import { lazy } from "react";
import type { ComponentType, LazyExoticComponent } from "react";
import type { PlanPageValue } from "./planPage.ts";

export interface PlanPageEntry {
  /** The last part of the address: "/plan/{plan}/{path}". */
  readonly path: string;
  /** The name in the page menu. */
  readonly title: string;
  readonly page: LazyExoticComponent<ComponentType<PlanPageValue>>;
}

export const planPages: readonly PlanPageEntry[] = [
  {
    path: "paper",
    title: "Committee paper",
    page: lazy(() => import("./paper/PaperPage.tsx")),
  },
  {
    path: "board",
    title: "Board",
    page: lazy(() => import("./board/BoardPage.tsx")),
  },
  {
    path: "cycle",
    title: "Calendar",
    page: lazy(() => import("./cycle/CyclePage.tsx")),
  },
  {
    path: "revisions",
    title: "Revisions",
    page: lazy(() => import("./revisions/RevisionsPage.tsx")),
  },
  {
    path: "completion",
    title: "To confirm",
    page: lazy(() => import("./completion/CompletionPage.tsx")),
  },
  {
    path: "posts",
    title: "Posts",
    page: lazy(() => import("./posts/PostsPage.tsx")),
  },
  {
    path: "risks",
    title: "Risks",
    page: lazy(() => import("./risks/RisksPage.tsx")),
  },
  {
    path: "life",
    title: "Life of the plan",
    page: lazy(() => import("./planLife/PlanLifePage.tsx")),
  },
  {
    path: "import",
    title: "Bring in a file",
    page: lazy(() => import("./import/ImportPage.tsx")),
  },
  {
    path: "reminders",
    title: "Reminders",
    page: lazy(() => import("./reminders/RemindersPage.tsx")),
  },
  {
    path: "export",
    title: "Take it away",
    page: lazy(() => import("./export/ExportPage.tsx")),
  },
  {
    path: "rights",
    title: "Who may do what",
    page: lazy(() => import("./rights/RightsPage.tsx")),
  },
];
