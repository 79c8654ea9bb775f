// Guids as SharePoint writes them: lower case, without braces.
import { randomUUID } from "node:crypto";

export const newGuid = (): string => randomUUID();

/** The guid in a text that may carry braces or capitals; null when there is none. */
export function readGuid(text: string): string | null {
  const match = /^\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?$/i.exec(
    text.trim(),
  );
  return match?.[1]?.toLowerCase() ?? null;
}
