// The ids of a bare archive, which has none: made from what its rows are.
import { asId, type Id } from "../../domain/values/id.ts";

/** Ids of the rows of one archive, of which a bare one has none: made from what they are in it. */
export type Ids = <Name extends string>(kind: Name, what: string) => Id<Name>;

/** Makes an id from words, the same from the same. */
export type IdFor = (words: string) => string;

/** With no way to make ids unlike any others these do, as long as nothing but the archive is looked at. */
export function idsOf(contents: unknown, idFor: IdFor | null): Ids {
  if (idFor === null) return (kind, what) => asId(`${kind} ${what}`);
  // The whole file decides, so that two plans of one name stay two.
  const archive = idFor(JSON.stringify(contents));
  return (kind, what) => asId(idFor(`archive/${archive}/${kind}/${what}`));
}
