// Runs a module that makes one value called `theme` when the tab is built, so that what is shipped is the value and not its making.
import { pathToFileURL } from "node:url";

/** A webpack loader. What the value is made from changes only with the lockfile, which the cache of the build is named after. */
export default async function writtenOut(this: {
  readonly resourcePath: string;
}): Promise<string> {
  const { theme } = await import(pathToFileURL(this.resourcePath).href);
  return `export const theme = ${JSON.stringify(theme)};`;
}
