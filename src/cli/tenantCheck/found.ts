// What one look of an administrator finds, before it is said where and by whom.
export type CheckFound = readonly [code: string, cause: string, fix: string];

export const again = "Run “npx waymark install”: it makes what is missing.";
