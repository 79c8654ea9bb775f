// The key that the service signs its entries with, and its public half.
import * as v from "valibot";

const coordinate = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));

/** The public half, as a JSON Web Key. Source: RFC 7517; P-256 for ES256, RFC 7518, 6.2.1. */
export const publicKey = v.object({
  kty: v.literal("EC"),
  crv: v.literal("P-256"),
  x: coordinate,
  y: coordinate,
});
export type PublicKey = v.InferOutput<typeof publicKey>;

/** The private key as a JSON Web Key. Source: RFC 7518, 6.2.2. */
export const privateKey = v.object({ ...publicKey.entries, d: coordinate });
export type PrivateKey = v.InferOutput<typeof privateKey>;

/** What an application signs with. */
export interface Signer {
  readonly key: PrivateKey;
  /** The key before this one, while the log does not name this one yet. */
  readonly before: PrivateKey | null;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

export const publicOf = ({ kty, crv, x, y }: PrivateKey): PublicKey => ({
  kty,
  crv,
  x,
  y,
});
