// Bank holidays in England and Wales, Scotland and Northern Ireland: the yearly rules, and the days proclaimed or moved for one year.
import {
  addDays,
  day,
  lastDayOfMonth,
  weekday,
  type CalendarDate,
} from "../values/calendarDate.ts";
import { easterSunday } from "./easter.ts";
import type { Nation } from "../values/nation.ts";

/** One-off days, and yearly days that were moved. Source: GOV.UK bank holidays. */
const proclaimed: readonly {
  readonly on: string;
  readonly insteadOf?: string;
  readonly only?: Nation;
}[] = [
  { on: "2020-05-08", insteadOf: "2020-05-04" },
  { on: "2022-06-02", insteadOf: "2022-05-30" },
  { on: "2022-06-03" },
  { on: "2022-09-19" },
  { on: "2023-05-08" },
  { on: "2026-06-15", only: "scotland" },
];

function firstMonday(year: number, month: string): CalendarDate {
  const first = day(`${year}-${month}-01`);
  return addDays(first, (8 - weekday(first)) % 7);
}

function lastMonday(year: number, month: number): CalendarDate {
  const last = lastDayOfMonth(year, month);
  return addDays(last, 1 - weekday(last));
}

/** Days fixed in the year; on a weekend the next weekday free of another holiday is given instead. */
function withSubstitutes(days: readonly CalendarDate[]): CalendarDate[] {
  const given: CalendarDate[] = [];
  const taken = new Set(days.filter((date) => weekday(date) < 6));
  for (const fixed of days) {
    let date = fixed;
    while (weekday(date) > 5 || (date !== fixed && taken.has(date)))
      date = addDays(date, 1);
    taken.add(date);
    given.push(date);
  }
  return given;
}

function yearly(year: number, nation: Nation): CalendarDate[] {
  const easter = easterSunday(year);
  const on = (monthAndDay: string) => day(`${year}-${monthAndDay}`);
  const common = [
    addDays(easter, -2),
    firstMonday(year, "05"),
    lastMonday(year, 5),
    ...withSubstitutes([on("12-25"), on("12-26")]),
  ];
  if (nation === "scotland")
    return [
      ...common,
      ...withSubstitutes([on("01-01"), on("01-02")]),
      firstMonday(year, "08"),
      ...withSubstitutes([on("11-30")]),
    ];
  const ours = [
    ...common,
    ...withSubstitutes([on("01-01")]),
    addDays(easter, 1),
    lastMonday(year, 8),
  ];
  return nation === "northernIreland"
    ? [
        ...ours,
        ...withSubstitutes([on("03-17")]),
        ...withSubstitutes([on("07-12")]),
      ]
    : ours;
}

/** The bank holidays of a year, in order, with substitute days for those at a weekend. Years 1978 to 2199. Source: GOV.UK bank holidays. */
export function bankHolidays(
  year: number,
  nation: Nation,
): readonly CalendarDate[] {
  const oneOff = proclaimed.filter(
    ({ on, only }) => on.startsWith(`${year}-`) && (!only || only === nation),
  );
  const moved = new Set(oneOff.map(({ insteadOf }) => insteadOf));
  return [
    ...yearly(year, nation).filter((date) => !moved.has(date)),
    ...oneOff.map(({ on }) => day(on)),
  ].sort();
}
