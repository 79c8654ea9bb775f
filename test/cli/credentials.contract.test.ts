// The application's settings at the command line: what is wrong with them is one sentence and exit 2, before any tenant is asked.
import { generateKeyPairSync } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  nextSteps,
  StoreFailure,
  type FailureKind,
} from "../../src/sharepoint/wire/failure.ts";
import { credentials } from "../../src/cli/program/credentials.ts";
import { Unusable } from "../../src/cli/program/command.ts";
import { refusalOf } from "../../src/cli/program/refusal.ts";
import { commandLine } from "./runWaymark.ts";

const { file, folder, waymarkWith } = commandLine();

const { privateKey, publicKey } = generateKeyPairSync("rsa", {
  modulusLength: 2_048,
});
const pem = (type: "pkcs8" | "pkcs1") =>
  privateKey.export({ type, format: "pem" }).toString();
const locked = privateKey
  .export({
    type: "pkcs8",
    format: "pem",
    cipher: "aes-256-cbc",
    passphrase: "x",
  })
  .toString();
const elliptic = generateKeyPairSync("ec", { namedCurve: "P-256" })
  .privateKey.export({ type: "pkcs8", format: "pem" })
  .toString();

const right = {
  WAYMARK_TENANT: "council.onmicrosoft.com",
  WAYMARK_CLIENT: "11111111-2222-4333-8444-555555555555",
  WAYMARK_KEY: pem("pkcs8"),
  WAYMARK_THUMBPRINT: "AB:".repeat(31) + "AB",
};

function refused(wrong: Partial<typeof right>): string {
  try {
    credentials({ ...right, ...wrong });
  } catch (error) {
    if (error instanceof Unusable) return error.message;
    throw error;
  }
  return "";
}

describe("the application's settings", () => {
  it("are taken as they are shown: a thumbprint with or without colons, a key of either form, in a file or as it stands", () => {
    const path = file("key.pem", pem("pkcs1"));
    for (const key of [pem("pkcs8"), pem("pkcs1"), path])
      expect(credentials({ ...right, WAYMARK_KEY: key })).toMatchObject({
        thumbprintSha256: "AB".repeat(32),
      });
  });

  const keys: readonly (readonly [string, string, RegExp])[] = [
    [
      "a certificate",
      "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n",
      /holds a certificate and no private key/,
    ],
    [
      "the public key",
      publicKey.export({ type: "spki", format: "pem" }).toString(),
      /holds the public key/,
    ],
    ["a key with a password", locked, /is protected by a password/],
    ["a key of another kind", elliptic, /a key of another kind/],
    [
      "half a key",
      pem("pkcs8").slice(0, 300),
      /holds no private key in PEM that can be read/,
    ],
    [
      "a .pfx",
      "0\u0082\u0004\u0000binary",
      /holds no private key in PEM.*pkcs12/,
    ],
    ["nothing", "", /is empty/],
    [
      "a key of OpenSSH",
      "-----BEGIN OPENSSH PRIVATE KEY-----\nAAA\n-----END OPENSSH PRIVATE KEY-----",
      /OpenSSH/,
    ],
  ];
  it.each(keys)(
    "a key file that holds %s is named in one sentence",
    (name, content, why) => {
      const path = file(`${name}.pem`, content);
      const words = refused({ WAYMARK_KEY: path });
      expect(words).toMatch(why);
      expect(words).toContain(path);
      expect(words).not.toMatch(/DECODER|unsupported|error:/);
    },
  );

  it("a key file that is not there, and a folder, are named", () => {
    expect(refused({ WAYMARK_KEY: "none.pem" })).toMatch(
      /There is no key file none\.pem/,
    );
    mkdirSync(join(folder, "keys"), { recursive: true });
    expect(refused({ WAYMARK_KEY: join(folder, "keys") })).toMatch(
      /is a folder/,
    );
  });

  it.each([
    [
      { WAYMARK_THUMBPRINT: "AB".repeat(20) },
      /SHA-1 thumbprint, which the portal shows/,
    ],
    [{ WAYMARK_THUMBPRINT: "AA:BB" }, /has 4 characters/],
    [{ WAYMARK_THUMBPRINT: "XY".repeat(32) }, /SHA-256/],
    [{ WAYMARK_CLIENT: "waymark" }, /WAYMARK_CLIENT must be the client id/],
    [{ WAYMARK_TENANT: "council" }, /WAYMARK_TENANT must be/],
    [{ WAYMARK_TENANT: "https://council.gov.uk" }, /WAYMARK_TENANT must be/],
  ])("%j is refused with what is wanted", (wrong, why) => {
    expect(refused(wrong)).toMatch(why);
  });

  it("a wrong key is exit 2, one line and no trace", () => {
    const path = file("certificate.pem", keys[0]?.[1] ?? "");
    const run = waymarkWith(
      { ...right, WAYMARK_KEY: path },
      "check",
      "--site",
      "https://council.sharepoint.com/sites/x",
    );
    expect(run.exit).toBe(2);
    expect(run.out.trim()).toBe("");
    expect(run.err.trim().split("\n")).toHaveLength(1);
  });
});

it("nothing at the command line says that what somebody wrote is kept", () => {
  for (const kind of Object.keys(nextSteps) as FailureKind[])
    expect(refusalOf(new StoreFailure(kind, "It failed."))).not.toMatch(
      /what you wrote|refresh the page|sign in again/i,
    );
});
