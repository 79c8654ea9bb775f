// Who the command line is to a real tenant: the application's settings from the environment, each looked at before the tenant is asked.
import { createPrivateKey } from "node:crypto";
import { readFileSync } from "node:fs";
import type { AppCredentials } from "../../sharepoint/wire/appToken.ts";
import { Unusable } from "./command.ts";

const settings = {
  WAYMARK_TENANT: "the id of the Entra tenant",
  WAYMARK_CLIENT: "the id of the app registration",
  WAYMARK_KEY: "the certificate's private key in PEM, or the file it is in",
  WAYMARK_THUMBPRINT: "the certificate's SHA-256 thumbprint",
} as const;

const refuse = (words: string): never => {
  throw new Unusable("settings", words);
};

/** The application's settings. @throws Unusable with one sentence for what is missing, or for the first that is wrong */
export function credentials(
  env: NodeJS.ProcessEnv = process.env,
): Omit<AppCredentials, "siteUrl"> {
  const missing = Object.entries(settings).filter(([name]) => !env[name]);
  if (missing.length > 0)
    refuse(
      `With --site these settings are needed in the environment: ${missing.map(([name, what]) => `${name} (${what})`).join(", ")}.`,
    );
  const setting = (name: keyof typeof settings) => (env[name] ?? "").trim();
  return {
    tenantId: readTenant(setting("WAYMARK_TENANT")),
    clientId: readClient(setting("WAYMARK_CLIENT")),
    thumbprintSha256: readThumbprint(setting("WAYMARK_THUMBPRINT")),
    privateKey: readKey(setting("WAYMARK_KEY")),
  };
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function readTenant(text: string): string {
  return guid.test(text) || /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text)
    ? text
    : refuse(
        `WAYMARK_TENANT must be the tenant's id or one of its domains, such as council.onmicrosoft.com, and “${text}” is neither.`,
      );
}

function readClient(text: string): string {
  return guid.test(text)
    ? text
    : refuse(
        `WAYMARK_CLIENT must be the client id of the app registration, 32 digits and letters in five groups, and “${text}” is none.`,
      );
}

/** @throws Unusable for the SHA-1 thumbprint, which is the one the portal shows */
function readThumbprint(text: string): string {
  const bare = text.replace(/[:\s]/g, "").toUpperCase();
  const ask =
    "openssl x509 -noout -fingerprint -sha256 -in certificate.pem prints it.";
  if (/^[0-9A-F]{64}$/.test(bare)) return bare;
  return /^[0-9A-F]{40}$/.test(bare)
    ? refuse(
        `WAYMARK_THUMBPRINT has 40 digits: that is the SHA-1 thumbprint, which the portal shows. The SHA-256 thumbprint with 64 digits is needed; ${ask}`,
      )
    : refuse(
        `WAYMARK_THUMBPRINT must be the certificate's SHA-256 thumbprint, 64 digits and letters A to F, and has ${bare.length} characters; ${ask}`,
      );
}

/** What a PEM text that is no private key turns out to be. */
const otherThings: readonly (readonly [RegExp, string])[] = [
  [
    /BEGIN ENCRYPTED PRIVATE KEY|Proc-Type: 4,ENCRYPTED/,
    "is protected by a password. Take the password off with “openssl pkey -in key.pem -out open.pem” and name that file",
  ],
  [
    /BEGIN CERTIFICATE/,
    "holds a certificate and no private key. Name the file with the key, which begins with “BEGIN PRIVATE KEY”",
  ],
  [
    /BEGIN OPENSSH PRIVATE KEY/,
    "holds a key of OpenSSH. Name the certificate's own key, which begins with “BEGIN PRIVATE KEY”",
  ],
  [
    /BEGIN PUBLIC KEY|BEGIN RSA PUBLIC KEY/,
    "holds the public key. Name the file with the private one, which begins with “BEGIN PRIVATE KEY”",
  ],
  [/^\s*$/, "is empty. Name the file with the certificate's private key"],
];

function readFile(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === "EISDIR"
        ? `${file} is a folder.`
        : code === "EACCES"
          ? `You may not read ${file}.`
          : `There is no key file ${file}.`;
    return refuse(
      `${why} Put the path of the certificate's private key in WAYMARK_KEY.`,
    );
  }
}

/**
 * The private key from a file, or as it stands in the setting.
 * @throws Unusable with one sentence where it is no private key that can be used
 */
export function readKey(file: string): string {
  const given = file.includes("-----BEGIN");
  const text = given ? file : readFile(file);
  const named = given ? "WAYMARK_KEY" : `The key file ${file}`;
  const isKey = /BEGIN (RSA )?PRIVATE KEY/.test(text);
  const other = otherThings.find(([pattern]) => pattern.test(text));
  if (other && !isKey) refuse(`${named} ${other[1]}.`);
  try {
    const { asymmetricKeyType } = createPrivateKey(text);
    if (asymmetricKeyType === "rsa") return text;
  } catch {
    // Whatever the decoder says of it is no help to who named the file.
    refuse(
      `${named} holds no private key in PEM that can be read. It begins with “-----BEGIN PRIVATE KEY-----”; from a .pfx it is made with “openssl pkcs12 -in file.pfx -nocerts -nodes”.`,
    );
  }
  return refuse(
    `${named} holds a key of another kind. Entra takes certificates with an RSA key.`,
  );
}
