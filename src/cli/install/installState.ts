// What an installation has come to know: ids and addresses, kept beside the settings after every step, so that anybody can go on from there. No secret is in it.
import {
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import * as v from "valibot";
import { Unusable } from "../program/command.ts";

const Known = v.partial(
  v.object({
    /** Which installation this is of: where, and for which site. */
    of: v.string(),
    tenantId: v.string(),
    tabClientId: v.string(),
    serviceClientId: v.string(),
    /** SHA-256 of the certificate that this installation made. */
    thumbprint: v.string(),
    /** The day that certificate ends. */
    certificateEnds: v.string(),
    siteId: v.string(),
    appName: v.string(),
    serviceHost: v.string(),
    staticSite: v.string(),
    tabHost: v.string(),
    /** SHA-256 of the service as it was last put there. */
    serviceHash: v.string(),
    /** The id of the app in the council's catalogue, which links on cards need. */
    catalogueId: v.string(),
    /** The steps that were done, by whoever had the right: somebody who may not even look goes on past them. */
    steps: v.array(v.string()),
    /** True where this installation made the resource group, and may take it away. */
    madeResourceGroup: v.boolean(),
  }),
);
export type Known = v.InferOutput<typeof Known>;

export interface InstallState {
  readonly known: Known;
  /** Keeps what a step came to know, before anything else is done. */
  learn(facts: Known): void;
  /** Everything was taken away again. */
  forget(): void;
}

export const memoryState = (known: Known = {}): InstallState => {
  let all = known;
  return {
    get known() {
      return all;
    },
    learn(facts) {
      all = { ...all, ...facts };
    },
    forget() {
      all = {};
    },
  };
};

/**
 * The state in a file. It is written whole and then renamed, so that a crash leaves the one before.
 * @param of which installation it must be of: another's ids and hashes would make steps be passed over
 * @throws Unusable where the file is none of ours, or of another installation
 */
export function fileState(file: string, of: string): InstallState {
  const read = (): Known => {
    if (!existsSync(file)) return {};
    try {
      return v.parse(Known, JSON.parse(readFileSync(file, "utf8")));
    } catch {
      throw new Unusable(
        "settings",
        `${file}, where the installation keeps what it made, cannot be read. Put it aside and run the same command again: everything is found again.`,
      );
    }
  };
  let all = read();
  if (all.of !== undefined && all.of !== of)
    throw new Unusable(
      "settings",
      `${file} is of another installation (${all.of}), and the settings are of ${of}. Correct the settings, or put these settings into a folder of their own.`,
    );
  return {
    get known() {
      return all;
    },
    learn(facts) {
      all = { ...all, ...read(), ...facts, of };
      writeFileSync(`${file}.new`, `${JSON.stringify(all, null, 2)}\n`);
      renameSync(`${file}.new`, file);
    },
    forget() {
      all = {};
      rmSync(file, { force: true });
    },
  };
}
