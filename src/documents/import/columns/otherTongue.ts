// Plans that say everything twice, in English and in Welsh, side by side.
import type { Candidate } from "./candidate.ts";

const welsh =
  /\b(?:cam(?:au)?|gweithred\w*|cyf\w*|rhif|swyddog\w*|perchennog|arwein\w+|dyddiad|targed|amserlen|erbyn|statws|sylwadau|cynnydd|diweddariad|aelod|deilydd|canlyniad\w*|adnoddau|carreg|cerrig|dibyn\w+)\b/i;

/** "Swyddog cyfrifol" beside "Responsible officer": the same thing in two languages, of which one is read and the other kept. */
export function setOtherTongueAside(columns: readonly Candidate[]): void {
  for (const column of columns)
    if (
      welsh.test(column.heading) &&
      columns.some(
        ({ role, heading, values }) =>
          role === column.role && values.length > 0 && !welsh.test(heading),
      )
    )
      column.role = "other";
}
