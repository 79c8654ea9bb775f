// Imported first by every program: puts its clock where WAYMARK_NOW says, before anything else has asked for the time.
import { keepTimeWith, NoMoment, shiftOf } from "./clock.ts";

try {
  keepTimeWith(shiftOf(process.env));
} catch (error) {
  if (!(error instanceof NoMoment)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(2);
}
