// Text files say nothing about their encoding: UTF-8 first, UTF-16 by its mark or its zeros, else the Windows encoding that Excel writes in Britain.

export function decodeText(bytes: Uint8Array): {
  readonly text: string;
  readonly encoding: string;
} {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return { text: text.replace(/^\uFEFF/, ""), encoding };
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, 2_000);
  let [even, odd] = [0, 0];
  for (let i = 0; i < sample.length; i += 1)
    if (sample[i] === 0) {
      if (i % 2 === 0) even += 1;
      else odd += 1;
    }
  // Western text in UTF-16 has a zero in nearly every other byte.
  if (odd > sample.length * 0.3 && even < odd / 4) return "utf-16le";
  if (even > sample.length * 0.3 && odd < even / 4) return "utf-16be";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}

/** True for bytes that are plainly not text: many control characters other than tabs and line ends (NULs are dropped, not counted against UTF-16). */
export function looksBinary(text: string): boolean {
  const sample = text.slice(0, 4_000);
  if (sample.length === 0) return false;
  let odd = 0;
  for (const c of sample) {
    const code = c.charCodeAt(0);
    const ordinary =
      code === 9 || code === 10 || code === 12 || code === 13 || code === 0;
    if ((code < 32 && !ordinary) || code === 0xfffd) odd += 1;
  }
  return odd > sample.length * 0.02 + 1;
}
