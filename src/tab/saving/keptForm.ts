// A form's words and the identity of what it will record, kept on this device at every keystroke until they are saved or thrown away.
import { useRef, useState } from "react";
import * as v from "valibot";
import { asId } from "../../domain/values/id.ts";
import type { EditId } from "../../editing/identity.ts";
import { forget, keep, kept } from "../session/deviceStore.ts";

/** The identity of what a form records: made when it opens, and the same after the tab was closed and opened again. */
export interface Identity {
  readonly edit: EditId;
  /** It was sent, and no answer has come yet. */
  readonly sent: boolean;
}

/** The identity of one form, which its saving reads and marks. */
export interface KeptIdentity {
  readonly identity: () => Identity;
  /** Whether somebody typed anything that could be lost. */
  readonly typed: () => boolean;
  /** Written down before anything is sent. */
  readonly sending: () => void;
  /** What was sent was not recorded: the same identity may be sent again. */
  readonly missing: () => void;
  /** What was sent is recorded: what comes next is another edit. */
  readonly renew: () => void;
}

export interface KeptForm<T> extends KeptIdentity {
  readonly form: T;
  /** What is in it at this moment, drawn or not. */
  readonly now: () => T;
  readonly change: (part: Partial<T>) => void;
  /** Forgets what was written and starts afresh. */
  readonly drop: () => void;
}

const Sent = v.object({ edit: v.string(), sent: v.boolean() });

const newIdentity = (): Identity => ({
  edit: asId<"Edit">(crypto.randomUUID()),
  sent: false,
});

function readIdentity(key: string): Identity {
  const there = readKept(key, Sent);
  return there
    ? { edit: asId<"Edit">(there.edit), sent: there.sent }
    : newIdentity();
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

/** @param key `draftKey`: says whose words these are and what they are about */
export function useKeptForm<T extends object>(
  key: string,
  shape: v.GenericSchema<unknown, T>,
  empty: T,
): KeptForm<T> {
  const [form, setForm] = useState(() => readKept(key, shape) ?? empty);
  // Read at the moment of sending, so never by way of what was last drawn.
  const at = useRef<{ form: T; identity: Identity } | null>(null);
  const now = () => (at.current ??= { form, identity: readIdentity(key) });
  const put = (part: Partial<{ form: T; identity: Identity }>) => {
    const next = { ...now(), ...part };
    at.current = next;
    if (part.form) setForm(part.form);
    const isNothing =
      !next.identity.sent &&
      JSON.stringify(next.form) === JSON.stringify(empty);
    if (isNothing) forget(key);
    else keep(key, JSON.stringify({ ...next.form, ...next.identity }));
  };
  return {
    form,
    now: () => now().form,
    change: (part) => put({ form: { ...now().form, ...part } }),
    drop: () => put({ form: empty, identity: newIdentity() }),
    identity: () => now().identity,
    typed: () => JSON.stringify(now().form) !== JSON.stringify(empty),
    sending: () => put({ identity: { ...now().identity, sent: true } }),
    missing: () => put({ identity: { ...now().identity, sent: false } }),
    renew: () => put({ identity: newIdentity() }),
  };
}

const Nothing = v.object({});

/** The identity of a button that records something without any words. */
export function useKeptPress(key: string): KeptIdentity {
  return useKeptForm(key, Nothing, {});
}
