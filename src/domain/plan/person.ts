// A person as the tenant knows them. The name is kept as text too, so that a leaver's name survives the directory.

export interface Person {
  /** Entra object id, lower case; null when only a name is known (an imported record, a leaver). */
  readonly objectId: string | null;
  /** User principal name or email, lower case. */
  readonly email: string | null;
  readonly name: string;
}

/** Whether two records are the same person: by object id where both have one, else by email. */
export function samePerson(a: Person, b: Person): boolean {
  if (a.objectId && b.objectId) return a.objectId === b.objectId;
  return a.email !== null && a.email === b.email;
}
