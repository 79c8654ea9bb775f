// The hash that says whether a file or a text is still what was published.

const encoder = new TextEncoder();

/** SHA-256 as lower-case hexadecimal; text is hashed as UTF-8. Runs in a browser and in Node. */
export async function sha256(content: Uint8Array | string): Promise<string> {
  const bytes =
    typeof content === "string"
      ? encoder.encode(content)
      : new Uint8Array(content);
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(digest)]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}
