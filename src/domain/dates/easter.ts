// The date of Easter Sunday, for "by Easter 2018" and for the bank holidays around it.
import { addDays, day, type CalendarDate } from "../values/calendarDate.ts";

/** Easter Sunday of a year, Gregorian. Source: the anonymous rule in the Book of Common Prayer's tables, as arithmetic (Nature, 20 April 1876). */
export function easterSunday(year: number): CalendarDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leapFix = century - Math.floor(century / 4);
  const moonFix = Math.floor(
    (century - Math.floor((century + 8) / 25) + 1) / 3,
  );
  const epact = (19 * golden + leapFix - moonFix + 15) % 30;
  const sunday =
    (32 +
      2 * (century % 4) +
      2 * Math.floor((year % 100) / 4) -
      epact -
      (year % 4)) %
    7;
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  return addDays(day(`${year}-03-22`), epact + sunday - 7 * late);
}
