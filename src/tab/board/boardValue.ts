// What every part of the Board's pages is given.
import type { BoardMonth } from "../../domain/board/boardMonth.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { PlanPageValue } from "../reading/planPage.ts";
import type { BoardSittings } from "./agenda.ts";

export interface BoardValue extends PlanPageValue {
  readonly record: PlanRecord;
  readonly sittings: BoardSittings;
  readonly month: BoardMonth;
}
