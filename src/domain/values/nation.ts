// The nations whose law and bank holidays a council goes by.

/** Whose bank holidays are kept. */
export const nations = [
  "england",
  "wales",
  "scotland",
  "northernIreland",
] as const;
export type Nation = (typeof nations)[number];
