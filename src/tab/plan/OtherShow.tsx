// The actions of a view shown otherwise than as the list: along a line of time, as dates, as a table to type in, or with the council's own columns.
import { t } from "../language/t.ts";
import { lazy, Suspense } from "react";
import { Skeleton } from "../ui/Skeleton.tsx";
import { OwnTable } from "./OwnTable.tsx";
import Timeline from "./timeline/Timeline.tsx";
import type { TimelineProps } from "./timeline/timelineProps.ts";

const EditTable = lazy(
  () => import(/* webpackChunkName: "forms" */ "./EditTable.tsx"),
);

export default function OtherShow(props: TimelineProps) {
  switch (props.view.show) {
    case "edit":
      return (
        <Suspense fallback={<Skeleton label={t("Opening the table")} />}>
          <EditTable {...props} />
        </Suspense>
      );
    case "own":
      return <OwnTable {...props} />;
    case "list":
    case "timeline":
    case "dates":
      return <Timeline {...props} />;
  }
}
