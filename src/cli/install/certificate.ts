// The service's certificate: made on this machine, its private key kept here only until the vault has it.
import {
  createHash,
  generateKeyPairSync,
  randomBytes,
  sign,
} from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import * as v from "valibot";
import { makeSigningKey } from "../../sharepoint/wire/signingKeyText.ts";
import { Unusable } from "../program/command.ts";
import type { InstallParts, ServiceCertificate } from "./installParts.ts";

const years = 2;

/** One value of ASN.1: its tag, its length, its content. Source: ITU-T X.690, section 8. */
function der(tag: number, ...content: readonly Buffer[]): Buffer {
  const body = Buffer.concat(content);
  const digits = body.length < 128 ? [] : bytesOf(body.length);
  const length =
    digits.length === 0 ? [body.length] : [0x80 + digits.length, ...digits];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

const bytesOf = (n: number): readonly number[] =>
  n < 256 ? [n] : [...bytesOf(Math.floor(n / 256)), n % 256];

const sequence = (...parts: readonly Buffer[]) => der(0x30, ...parts);
const hex = (text: string) => Buffer.from(text, "hex");
/** sha256WithRSAEncryption, 1.2.840.113549.1.1.11. */
const algorithm = sequence(der(0x06, hex("2a864886f70d01010b")), der(0x05));
/** Two digits for the year, which stand for years until 2049. */
const time = (at: Date) =>
  der(
    0x17,
    Buffer.from(`${at.toISOString().slice(2, 19).replace(/[-:T]/g, "")}Z`),
  );

/** CN=Waymark service. */
const name = sequence(
  der(
    0x31,
    sequence(
      der(0x06, hex("550403")),
      der(0x0c, Buffer.from("Waymark service")),
    ),
  ),
);

/** A certificate that the service signs in with, for two years from the moment given. Source: RFC 5280, section 4.1. */
export function makeCertificate(now: Date): ServiceCertificate {
  const keys = generateKeyPairSync("rsa", { modulusLength: 3072 });
  const ends = new Date(now);
  ends.setUTCFullYear(now.getUTCFullYear() + years);
  const serial = randomBytes(16);
  // A serial number is above zero.
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
  const content = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, serial),
    algorithm,
    name,
    sequence(time(now), time(ends)),
    name,
    keys.publicKey.export({ type: "spki", format: "der" }),
  );
  const signature = sign("sha256", content, keys.privateKey);
  const made = sequence(
    content,
    algorithm,
    der(0x03, Buffer.from([0]), signature),
  );
  return {
    privateKey: keys.privateKey
      .export({ type: "pkcs8", format: "pem" })
      .toString(),
    certificate: made.toString("base64"),
    thumbprint: createHash("sha256").update(made).digest("hex"),
    ends: ends.toISOString().slice(0, 10),
  };
}

/** Keeps the key that the service will sign with, until the vault has it. */
export function signingKeyKept(file: string): InstallParts["signingKey"] {
  return {
    make() {
      if (!existsSync(file))
        writeFileSync(file, JSON.stringify(makeSigningKey()), {
          mode: 0o600,
          flag: "wx",
        });
      return readFileSync(file, "utf8");
    },
    forget: () => rmSync(file, { force: true }),
  };
}

const Kept = v.object({
  privateKey: v.string(),
  certificate: v.string(),
  thumbprint: v.string(),
  ends: v.string(),
});

/** Keeps what was made in a file that its owner alone may read, until the vault has it. */
export function certificateIn(
  file: string,
  now: () => Date,
): InstallParts["certificate"] {
  return {
    get() {
      if (!existsSync(file)) return null;
      const read = v.safeParse(Kept, JSON.parse(readFileSync(file, "utf8")));
      if (read.success) return read.output;
      throw new Unusable(
        "settings",
        `${file}, where the certificate waits for the vault, cannot be read. Delete it and run the same command again: another is made.`,
      );
    },
    make() {
      const made = makeCertificate(now());
      writeFileSync(file, JSON.stringify(made), { mode: 0o600, flag: "wx" });
      return Promise.resolve(made);
    },
    forget: () => rmSync(file, { force: true }),
  };
}
