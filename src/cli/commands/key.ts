// waymark key: which keys the log names for what applications write, and letting one in that no key vouches for.
import {
  inWords,
  dayIn,
  parseInstant,
} from "../../domain/values/calendarDate.ts";
import { shortKey } from "../../sharepoint/check/checkKeys.ts";
import {
  readKeys,
  type Keys,
  type NamedKey,
} from "../../sharepoint/log/keys.ts";
import { trustKey } from "../../sharepoint/log/trustKey.ts";
import { Unusable, type Command } from "../program/command.ts";
import { withSiteAsPerson } from "../program/tenant.ts";

function stateOf({ windows }: Keys, { kid }: NamedKey): string {
  const window = windows.get(kid);
  if (!window) return "does not count";
  return window.until === null
    ? "stands"
    : `stood until ${inWords(dayIn(window.until))}`;
}

const shown = (keys: Keys) =>
  [...new Map(keys.named.map((one) => [one.kid, one])).values()].map((one) => ({
    key: one.kid,
    state: stateOf(keys, one),
    row: one.item,
    who: one.stamp.author.name,
    when: one.recorded,
    since: one.since,
  }));

export const keyCommand: Command = {
  summary:
    "Lists the keys that the log of a site names: an application's entry counts only with the signature of one that stands. With --trust a plan administrator lets one in that no key vouches for, by the beginning of its fingerprint; every other key stands no more from then on, unless --beside is given. Where somebody took the key's own entry out and put another key in its place, --since MOMENT says from when it stood: what it signed since counts, and a key that was named after that never stood. A person signs in.",
  usage: "key [--site URL] [--trust FINGERPRINT [--since MOMENT] [--beside]]",
  words: 0,
  options: { trust: "text", since: "text", beside: "flag" },
  async run(given) {
    const start = given.text("trust");
    const beside = given.flag("beside");
    if (start !== null && start.length < 8)
      throw new Unusable(
        "arguments",
        "Give at least 8 characters of the key's fingerprint; “waymark key” lists them.",
      );
    const moment = given.text("since");
    const since = moment === null ? null : parseInstant(moment);
    if (moment !== null && (since === null || start === null))
      throw new Unusable(
        "arguments",
        "Give --since with --trust, as a moment such as 2026-11-24T10:00:00Z; “waymark key” shows from when each key says it stood.",
      );
    return withSiteAsPerson(given, async (site) => {
      if (start !== null)
        await trustKey(site, start, { alone: !beside, since });
      const keys = shown(await readKeys(site));
      return {
        exit: 0,
        json: { keys },
        lines:
          keys.length === 0
            ? [
                "The log names no key: what an application writes counts for whomever it names. The service names its key when it first starts.",
              ]
            : keys.map(
                ({ key, state, row, who, when, since: from }) =>
                  `${shortKey(key)}: ${state}. Named by ${who} on ${inWords(dayIn(when))}, row ${row} of Setup.${from ? ` That row says it stood since ${from}.` : ""}`,
              ),
      };
    });
  },
};
