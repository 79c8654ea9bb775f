// What an installation did, or what its removal did, in lines for whoever ran it.
import type { InstallReport } from "./runInstall.ts";

/** The last line of an installation that went through. */
const installed =
  "Everything that a program may do is done. “npx waymark check --tenant” looks whether it is right.";
const removed = "What the installation made outside the site is gone.";

/** Each step in a line or more; a run that found everything as it should be says that it changed nothing. */
export function reportLines(
  { done, stopped, byHand }: InstallReport,
  { isRemoval = false }: { readonly isRemoval?: boolean } = {},
): readonly string[] {
  const asItShouldBe = isRemoval ? "nothing of it is there" : "as it should be";
  const lines = done.flatMap(({ title, made }) =>
    made.length === 0
      ? [`${title}: ${asItShouldBe}.`]
      : made.map((one) => `${title}: ${one}.`),
  );
  if (stopped)
    return [
      ...lines,
      `Stopped at “${stopped.title}”. ${stopped.why}`,
      `To forward: ${stopped.forward}`,
    ];
  const nothing = done.every(({ made }) => made.length === 0);
  return [
    ...lines,
    ...byHand.map((one) => `By hand: ${one}`),
    ...(nothing ? ["Nothing was changed."] : []),
    isRemoval ? removed : installed,
  ];
}
