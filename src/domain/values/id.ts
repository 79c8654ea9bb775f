// Identifiers typed by what they identify, so that a theme's id cannot stand where an action's is wanted.

declare const brand: unique symbol;

/** A value of type T that only the named constructor can make. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** A client-made unique id (a GUID in practice), kept in a unique indexed column so that a repeated create is refused. */
export type Id<Name extends string> = Brand<string, `${Name}Id`>;

/** Marks text as an id. The caller decides where it comes from: a stored row, or `crypto.randomUUID()` at the edge. */
export function asId<Name extends string>(text: string): Id<Name> {
  return text as Id<Name>;
}

export type PlanId = Id<"Plan">;
export type ThemeId = Id<"Theme">;
export type ActionId = Id<"Action">;
export type MilestoneId = Id<"Milestone">;
export type PostId = Id<"Post">;
export type UpdateId = Id<"Update">;
export type RevisionId = Id<"Revision">;
export type DecisionId = Id<"Decision">;
export type BodyId = Id<"Body">;
export type MeetingId = Id<"Meeting">;
export type RiskId = Id<"Risk">;
export type EvidenceId = Id<"Evidence">;
export type MeasureId = Id<"Measure">;
