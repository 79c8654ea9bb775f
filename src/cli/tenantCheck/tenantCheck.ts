// waymark check --tenant: what lies outside the site. The tab's address, its headers and pages, the bot's address, the clock of this machine.
import { now } from "../../clock/clock.ts";
import { checkBot } from "./botCheck.ts";
import { checkTab, type TabWanted } from "./tabChecks.ts";
import { answerOf, type Ask, type TenantFinding } from "./tenantFinding.ts";

const patienceMs = 15_000;

/** Follows no redirect: an address that sends elsewhere is not the one that was given. */
export const askNetwork: Ask = (address, init = {}) =>
  fetch(address, {
    ...init,
    redirect: "manual",
    signal: AbortSignal.timeout(patienceMs),
  });

/** Microsoft's sign-in allows five minutes between its clock and ours. */
const allowedMs = 5 * 60_000;

async function checkClock(
  ask: Ask,
  tab: string,
  time: number,
): Promise<TenantFinding[]> {
  const date = (await answerOf(ask, `${tab}/index.html`))?.headers.get("date");
  const theirs = Date.parse(date ?? "");
  if (Number.isNaN(theirs) || Math.abs(theirs - time) <= allowedMs) return [];
  return [
    {
      area: "tenant",
      code: "clockWrong",
      where: "this machine",
      cause: `The clock of this machine is ${Math.round(Math.abs(theirs - time) / 60_000)} minutes ${theirs > time ? "behind" : "ahead of"} the tab's host: sign-ins will be refused.`,
      fix: "Set the clock by the network.",
      who: "whoever looks after this machine",
    },
  ];
}

/** Everything that can be seen from outside. @param time the moment by this machine, in milliseconds since 1970 */
export async function checkTenant(
  ask: Ask,
  wanted: TabWanted,
  time = now(),
): Promise<readonly TenantFinding[]> {
  const { findings, serviceUrl } = await checkTab(ask, wanted);
  return [
    ...findings,
    ...(await checkBot(ask, serviceUrl)),
    ...(await checkClock(ask, wanted.tab, time)),
  ];
}
