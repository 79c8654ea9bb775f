// Small things kept on this device (drafts, the last plan seen): localStorage where the browser allows it, memory where it does not.

const memory = new Map<string, string>();

function storage(): Storage | null {
  try {
    // In a third-party frame with storage blocked, merely reading the property throws.
    return window.localStorage;
  } catch {
    return null;
  }
}

export function keep(key: string, text: string) {
  memory.set(key, text);
  try {
    storage()?.setItem(key, text);
  } catch {
    // Full or blocked: memory has it until the tab closes.
  }
}

export function kept(key: string): string | null {
  try {
    return storage()?.getItem(key) ?? memory.get(key) ?? null;
  } catch {
    return memory.get(key) ?? null;
  }
}

export function forget(key: string) {
  memory.delete(key);
  try {
    storage()?.removeItem(key);
  } catch {
    // Nothing was kept there either.
  }
}

/** Every key with this beginning. */
export function keysFrom(beginning: string): string[] {
  const found = new Set(memory.keys());
  try {
    const held = storage();
    for (let i = 0; held && i < held.length; i += 1) {
      const key = held.key(i);
      if (key !== null) found.add(key);
    }
  } catch {
    // Blocked: memory is all there is.
  }
  return [...found].filter((key) => key.startsWith(beginning));
}
