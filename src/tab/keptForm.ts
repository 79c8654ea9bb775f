// A form's words kept on this device at every keystroke, until they are saved or thrown away.
import { useState } from "react";
import * as v from "valibot";
import { forget, keep, kept } from "./deviceStore.ts";

export interface KeptForm<T> {
  readonly form: T;
  readonly change: (part: Partial<T>) => void;
  /** Forgets what was written and starts afresh. */
  readonly drop: () => void;
}

/** What was kept under a key, if it is still in the shape asked for. */
export function readKept<T>(
  key: string,
  shape: v.GenericSchema<unknown, T>,
): T | null {
  const text = kept(key);
  if (text === null) return null;
  try {
    const read = v.safeParse(shape, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    // Not ours, or cut short when the device ran out of room: there is nothing to read back.
    return null;
  }
}

/** @param key says whose words these are and what they are about */
export function useKeptForm<T extends object>(
  key: string,
  shape: v.GenericSchema<unknown, T>,
  empty: T,
): KeptForm<T> {
  const [form, setForm] = useState(() => readKept(key, shape) ?? empty);
  return {
    form,
    change(part) {
      const next = { ...form, ...part };
      setForm(next);
      if (JSON.stringify(next) === JSON.stringify(empty)) forget(key);
      else keep(key, JSON.stringify(next));
    },
    drop() {
      forget(key);
      setForm(empty);
    },
  };
}

const Words = v.object({ words: v.string() });

/** One box of words kept the same way: what stands in it, how to change it, how to forget it once it is saved. */
export function useKeptWords(
  key: string,
  at = "",
): readonly [string, (words: string) => void, () => void] {
  const { form, change, drop } = useKeptForm(key, Words, { words: at });
  return [form.words, (words) => change({ words }), drop];
}
