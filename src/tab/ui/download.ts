// Handing a made file to the browser, which saves it where it saves downloads or asks where.

export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array | string;
}

/** Long enough for a browser to take hold of the file, also while it asks the person where to put it. */
const heldMs = 60_000;

export function handOver({ name, type, content }: MadeFile) {
  const part = typeof content === "string" ? content : new Uint8Array(content);
  const address = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), heldMs);
}
