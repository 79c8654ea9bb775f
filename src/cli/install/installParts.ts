// What the steps of an installation work with, and how a step ends when it is another person's to do.
import type { Site } from "../../sharepoint/wire/connect.ts";
import { stableGuid } from "../../domain/values/stableGuid.ts";
import type { InstallSettings } from "./installSettings.ts";
import type { InstallState } from "./installState.ts";
import { ServiceRefused, type Service } from "./service.ts";

export interface ServiceCertificate {
  readonly privateKey: string;
  /** DER, base64. */
  readonly certificate: string;
  /** SHA-256, 64 hexadecimal digits. */
  readonly thumbprint: string;
  readonly ends: string;
}

export interface InstallParts {
  readonly settings: InstallSettings;
  readonly graph: Service;
  readonly arm: Service;
  readonly exchange: Service;
  /** SharePoint itself, at the address that the council's sites have in common. */
  readonly sharePoint: Service;
  readonly state: InstallState;
  /** The certificate this machine has made, or makes now. Null where another machine's is in the vault already. */
  readonly certificate: {
    get(): ServiceCertificate | null;
    make(): Promise<ServiceCertificate>;
    /** The vault has it: nothing of it stays here. */
    forget(): void;
  };
  /** The key the service will sign its entries with, kept on this machine until the vault has it. */
  readonly signingKey: {
    make(): string;
    forget(): void;
  };
  /** The council's site, as the service or as the person who installs. */
  siteAs(who: "service" | "person"): Site;
  /** infra/main.json. */
  readonly template: unknown;
  /** dist/service as a zip. */
  readonly serviceZip: () => Uint8Array;
  /** Fills dist/tab in for this council; gives the folder. */
  readonly fillTab: () => string;
  /** Whether the tab is served as it ships; the words of what is wrong, or none. */
  readonly lookAtTab: () => Promise<readonly string[]>;
  /** Uploads a folder into a Static Web App; why not, or null. */
  readonly uploadTab: (folder: string, token: string) => Promise<string | null>;
  readonly makePackage: (ids: {
    readonly host: string;
    readonly botId: string;
    readonly appId: string;
  }) => Promise<{ readonly zip: Uint8Array; readonly version: string }>;
  /** Puts waymark.zip where whoever installs finds it; false where the same is there already. */
  readonly keepPackage: (zip: Uint8Array) => boolean;
  readonly wait: (ms: number) => Promise<void>;
}

/** A step that cannot go on: who can, and what to say to them. Nothing is lost: the same command goes on from here. */
export class Stop extends Error {
  readonly who: string | null;

  constructor(words: string, who: string | null = null) {
    super(words);
    this.name = "Stop";
    this.who = who;
  }
}

/** What a step needs that an earlier one came to know. */
export function needed<T>(value: T | undefined, what: string): T {
  if (value !== undefined) return value;
  throw new Stop(
    `${what} is not known yet: the step that makes it has not been done.`,
  );
}

/** The id of the council's package: the same on every machine, so that two installers make one app. */
export const packageId = ({ settings }: Pick<InstallParts, "settings">) =>
  stableGuid(
    `package/${settings.tenant.toLowerCase()}/${settings.site.replace(/\/+$/, "").toLowerCase()}`,
  );

/** Goes on where the thing is there already. */
export async function unlessThere(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if (error instanceof ServiceRefused && error.isConflict) return false;
    throw error;
  }
}

/** A text in an answer; an answer without it is a fault of the service, and said. */
export function textAt(answer: unknown, ...path: readonly string[]): string {
  let at: unknown = answer;
  for (const name of path)
    at = at instanceof Object ? Reflect.get(at, name) : undefined;
  if (typeof at === "string") return at;
  throw new ServiceRefused(
    502,
    "answer",
    `The answer has no ${path.join(".")}.`,
  );
}

/** The members of a collection in an answer. */
export function listAt(answer: unknown): readonly Record<string, unknown>[] {
  const value: unknown =
    answer instanceof Object ? Reflect.get(answer, "value") : undefined;
  return Array.isArray(value) ? (value as Record<string, unknown>[]) : [];
}

/** Every page of a collection. */
export async function allPages(
  service: Service,
  path: string,
): Promise<readonly Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = [];
  let next: string | null = path;
  while (next !== null) {
    const answer: unknown = await service.ask("GET", next);
    found.push(...listAt(answer));
    const link: unknown =
      answer instanceof Object
        ? Reflect.get(answer, "@odata.nextLink")
        : undefined;
    next = typeof link === "string" ? link : null;
  }
  return found;
}

/** What a step did, in sentences; empty where all was there. */
export type RunStep = (world: InstallParts) => Promise<readonly string[]>;
