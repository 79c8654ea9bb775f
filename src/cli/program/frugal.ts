// A large file is read within 512 MB: what is no longer needed is given back at once, not when there is time.
import { setFlagsFromString } from "node:v8";

/** Smaller files fit without, and are read faster so. */
const large = 16 * 1024 * 1024;

/** Tells the engine, before a file of so many bytes is read, that memory matters more than speed. Source: V8, --optimize-for-size. */
export function readFrugally(bytes: number): void {
  if (bytes > large) setFlagsFromString("--optimize-for-size");
}
