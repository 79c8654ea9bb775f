// The places of a plan and their pages. A new page is one folder and one entry here: its address, its name, its place, its code.
import { t } from "../language/t.ts";
import { lazy } from "react";
import type { ComponentType, LazyExoticComponent } from "react";
import type { PlanPageValue } from "../reading/planPage.ts";

/** The six places of a plan: what stands in its head. */
export const places = [
  { place: "plan", title: t("Plan") },
  { place: "meetings", title: t("Meetings") },
  { place: "dates", title: t("Dates") },
  { place: "papers", title: t("Papers") },
  { place: "risks", title: t("Risks") },
  { place: "setUp", title: t("Set-up") },
] as const;

export type MenuPlace = (typeof places)[number]["place"];

interface PlanPageEntry {
  /** The last part of the address: "/plan/{plan}/{path}". */
  readonly path: string;
  /** The name among the pages of its place. */
  readonly title: string;
  readonly place: MenuPlace;
  readonly page: LazyExoticComponent<ComponentType<PlanPageValue>>;
  /** Made from what is in no members' library: elected members are told so. */
  readonly notFiled?: true;
}

/** A place opens on the first of its pages. */
export const planPages: readonly PlanPageEntry[] = [
  {
    path: "board",
    title: t("Board"),
    place: "meetings",
    page: lazy(() => import("../board/BoardPage.tsx")),
  },
  {
    path: "officers",
    title: t("My officers"),
    place: "meetings",
    notFiled: true,
    page: lazy(() => import("../officers/OfficersPage.tsx")),
  },
  {
    path: "cycle",
    title: t("Calendar"),
    place: "meetings",
    page: lazy(() => import("../cycle/CyclePage.tsx")),
  },
  {
    path: "completion",
    title: t("For confirmation"),
    place: "meetings",
    page: lazy(() => import("../completion/CompletionPage.tsx")),
  },
  {
    path: "assurance",
    title: t("Assurance"),
    place: "meetings",
    page: lazy(() => import("../assurance/AssurancePage.tsx")),
  },
  {
    path: "measures",
    title: t("Did it help?"),
    place: "meetings",
    page: lazy(() => import("../measures/MeasuresPage.tsx")),
  },
  {
    path: "revisions",
    title: t("Revisions"),
    place: "dates",
    page: lazy(() => import("../revisions/RevisionsPage.tsx")),
  },
  {
    path: "paper",
    title: t("Committee paper"),
    place: "papers",
    page: lazy(() => import("../paper/PaperPage.tsx")),
  },
  {
    path: "export",
    title: t("Download"),
    place: "papers",
    page: lazy(() => import("../export/ExportPage.tsx")),
  },
  {
    path: "risks",
    title: t("Risks"),
    place: "risks",
    page: lazy(
      () =>
        import(/* webpackChunkName: "registers" */ "../risks/RisksPage.tsx"),
    ),
  },
  {
    path: "sources",
    title: t("Sources"),
    place: "risks",
    page: lazy(
      () =>
        import(
          /* webpackChunkName: "registers" */ "../sources/SourcesPage.tsx"
        ),
    ),
  },
  {
    path: "life",
    title: t("Plan status"),
    place: "setUp",
    page: lazy(() => import("../planLife/PlanLifePage.tsx")),
  },
  {
    path: "posts",
    title: t("Posts"),
    place: "setUp",
    page: lazy(() => import("../posts/PostsPage.tsx")),
  },
  {
    path: "columns",
    title: t("Columns"),
    place: "setUp",
    page: lazy(
      () =>
        import(
          /* webpackChunkName: "registers" */ "../columns/ColumnsPage.tsx"
        ),
    ),
  },
  {
    path: "import",
    title: t("Import"),
    place: "setUp",
    page: lazy(() => import("../import/ImportPage.tsx")),
  },
  {
    path: "reminders",
    title: t("Reminders"),
    place: "setUp",
    notFiled: true,
    page: lazy(() => import("../reminding/RemindersPage.tsx")),
  },
  {
    path: "rights",
    title: t("Who may do what"),
    place: "setUp",
    page: lazy(
      () =>
        import(/* webpackChunkName: "registers" */ "../rights/RightsPage.tsx"),
    ),
  },
];

/** The pages of a place, in their order. */
export function pagesOf(place: MenuPlace): readonly PlanPageEntry[] {
  return planPages.filter((page) => page.place === place);
}
