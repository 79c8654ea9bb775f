// The one clock of whatever runs on Node here: the machine's, or one that WAYMARK_NOW has put on another day.

/** Says what time it is for this process and everything it starts: an ISO moment, UTC where it names no zone, or a day, which is its noon. */
export const clockSetting = "WAYMARK_NOW";

/** When the setting was first read, by the machine's clock. Handed on with it, so that processes started at different times tell one time. */
const sinceSetting = "WAYMARK_NOW_SINCE";

type Environment = Record<string, string | undefined>;

/** The setting says no moment. Its message is one sentence for a person. */
export class NoMoment extends Error {}

/** The moment in milliseconds since 1970, or null: "2028-02-29", "2028-02-29T23:59", "2027-03-28T01:30:00+01:00". */
export function readMoment(text: string): number | null {
  const [, day, time = "T12:00", zone = "Z"] =
    /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?(Z|[+-]\d\d:\d\d)?$/.exec(
      text,
    ) ?? [];
  if (day === undefined) return null;
  const midnight = Date.parse(`${day}T00:00Z`);
  // 30 February is no day, though Date.parse makes one of it.
  if (
    Number.isNaN(midnight) ||
    !new Date(midnight).toISOString().startsWith(day)
  )
    return null;
  const moment = Date.parse(`${day}${time}${zone}`);
  return Number.isNaN(moment) ? null : moment;
}

/**
 * Makes `Date` tell another time, for everything in this process or page: what checks tokens (msal, the bot's SDK) asks it as well.
 * Also the text of the script that does the same in a page, so it uses nothing from outside itself. Answers what sets the shift, in milliseconds.
 */
function shiftDate(): (ms: number) => void {
  const machine = Date;
  let shift = 0;
  const now = () => machine.now() + shift;
  const Shifted = new Proxy(machine, {
    apply: () => new machine(now()).toString(),
    construct: (target, given: unknown[], made) =>
      Reflect.construct(
        target,
        given.length === 0 ? [now()] : given,
        made,
      ) as object,
    get: (target, name) =>
      name === "now" ? now : (Reflect.get(target, name) as unknown),
  });
  Object.defineProperty(machine.prototype, "constructor", {
    value: Shifted,
    configurable: true,
    writable: true,
  });
  globalThis.Date = Shifted;
  return (ms) => {
    shift = ms;
  };
}

let [shift, setShift]: [number, ((ms: number) => void) | null] = [0, null];

/** How far this process's clock is ahead of the machine's, in milliseconds. */
export const clockShift = (): number => shift;

/** Keeps time with a tenant that runs already, whose clock is so far ahead of the machine's. */
export function keepTimeWith(ms: number): void {
  if (ms === shift) return;
  setShift ??= shiftDate();
  setShift(ms);
  shift = ms;
}

/**
 * How far the setting puts the clock ahead of the machine's; 0 without it. Writes down beside it since when, for the processes started from here.
 * @throws NoMoment
 */
export function shiftOf(env: Environment): number {
  const text = env[clockSetting];
  if (text === undefined || text === "") return 0;
  const moment = readMoment(text);
  if (moment === null)
    throw new NoMoment(
      `${clockSetting} must be a day or a moment such as 2028-02-29 or 2028-02-29T23:59, and is "${text}".`,
    );
  const since = Number(env[sinceSetting] ?? Date.now() - shift);
  env[sinceSetting] = String(since);
  return moment - since;
}

/** Now, in milliseconds since 1970. The clock runs on from where it was put. */
export const now = (): number => Date.now();

/** The script that puts a page on this process's clock, to stand before every other; empty where that is the machine's. */
export const pageClock = (): string =>
  shift === 0 ? "" : `(${shiftDate.toString()})()(${shift});`;

/** A setting that would falsify what is recorded: outside the local tenant the clock is the machine's and nothing else. */
export function refuseOtherClock(env: Environment): void {
  if (env[clockSetting])
    throw new NoMoment(
      `${clockSetting} is for the local tenant only: what is recorded in a real one must carry the time it was. Take it out of the environment.`,
    );
}
