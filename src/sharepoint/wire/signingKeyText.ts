// The service's signing key where programs find it: in a setting, or in a file of the data folder. Node only.
import {
  createPrivateKey,
  generateKeyPairSync,
  type KeyObject,
} from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { privateKey, type PrivateKey, type Signer } from "./signingKey.ts";

const asJson = (key: KeyObject): unknown => key.export({ format: "jwk" });

/** A new key, for ES256. */
export function makeSigningKey(): PrivateKey {
  const made = generateKeyPairSync("ec", { namedCurve: "P-256" });
  return v.parse(privateKey, asJson(made.privateKey));
}

/** What Azure leaves in a setting whose secret is not there. */
const unresolved = /^@Microsoft\.KeyVault\(/;

/**
 * The key in a setting: a JSON Web Key, or PEM (PKCS #8 or SEC 1). Null for an empty setting, and for a reference to a secret that is not there.
 * @throws Error with one sentence where it is no key that can be used
 */
export function readSigningKey(
  text: string | undefined,
  name = "WAYMARK_SIGNING_KEY",
): PrivateKey | null {
  const given = (text ?? "").trim();
  if (given === "" || unresolved.test(given)) return null;
  try {
    const json = given.startsWith("{")
      ? (JSON.parse(given) as unknown)
      : asJson(createPrivateKey(given));
    return v.parse(privateKey, json);
  } catch {
    throw new Error(
      `${name} holds no private key for ES256 that can be read: a JSON Web Key on the curve P-256, or the same in PEM. “openssl ecparam -genkey -name prime256v1 -noout” makes one.`,
    );
  }
}

/** The local key: made on first use, in a file that its owner alone may read. Two programs that begin at once take the one that was there first. */
export function signingKeyIn(folder: string): PrivateKey {
  const file = join(folder, "signing-key.json");
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(file, JSON.stringify(makeSigningKey()), {
      mode: 0o600,
      flag: "wx",
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const key = readSigningKey(readFileSync(file, "utf8"), `The file ${file}`);
  if (key) return key;
  throw new Error(
    `The file ${file} is empty. Put back the key that was in it: what it signed counts by no other.`,
  );
}

/** What the settings give an application to sign with; null for nothing. @throws Error where a key cannot be read */
export function signerFrom(
  env: Readonly<Record<string, string | undefined>>,
  now: () => number,
): Signer | null {
  const key = readSigningKey(env["WAYMARK_SIGNING_KEY"]);
  if (!key) return null;
  const name = "WAYMARK_SIGNING_KEY_BEFORE";
  return { key, before: readSigningKey(env[name], name), now };
}
