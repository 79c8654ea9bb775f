// Packs named texts as a zip, as Word and Excel do.
import { strToU8, zipSync } from "fflate";

export function makeZip(
  parts: Readonly<Record<string, string | Uint8Array>>,
): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === "string" ? strToU8(content) : content,
      ]),
    ),
  );
}

export function escapeXml(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\p{Cc}/gu, (c) => ("\t\n\r".includes(c) ? c : ""));
}
