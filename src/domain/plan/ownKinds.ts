// Of what kind a column of the council's own may be. Apart from the rest, since the first row reads what a plan has and shows none of it.
export const ownKinds = [
  "text",
  "choice",
  "number",
  "money",
  "date",
  "yesNo",
] as const;
export type OwnKind = (typeof ownKinds)[number];
