// The service's own key: made on first run, kept in the data folder, its public half registered with sign-in.
import { generateKeyPairSync } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { certificateOf } from "./entra/clients.ts";
import type { RegisteredClient } from "./entra/clients.ts";

export type ServiceKey = {
  /** PEM file (PKCS #8) with the private key. */
  readonly file: string;
  readonly certificate: NonNullable<RegisteredClient["certificate"]>;
};

/** Opens the service's key in `folder`, making it (RSA 2048) when it is not there. */
export function openServiceKey(folder: string): ServiceKey {
  const file = join(folder, "service-key.pem");
  const publicFile = join(folder, "service-key.pub.pem");
  if (!existsSync(file) || !existsSync(publicFile)) {
    mkdirSync(folder, { recursive: true });
    const made = generateKeyPairSync("rsa", {
      modulusLength: 2048,
      privateKeyEncoding: { type: "pkcs8", format: "pem" },
      publicKeyEncoding: { type: "spki", format: "pem" },
    });
    writeFileSync(file, made.privateKey, { mode: 0o600 });
    writeFileSync(publicFile, made.publicKey);
  }
  return {
    file,
    certificate: certificateOf(readFileSync(publicFile, "utf8")),
  };
}
