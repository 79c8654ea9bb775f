// The public page of each plan, filed beside what its members read: made by whoever files, since pages are made on another floor.
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import {
  addDays,
  dayIn,
  type CalendarDate,
  type Instant,
} from "../../domain/values/calendarDate.ts";
import type { PlanId } from "../../domain/values/id.ts";
import { membersLibrary } from "../nouns/settings.ts";
import type { StoredRecord } from "../plan/wholeRecord.ts";
import { makeFiles } from "../rows/libraryFiles.ts";
import { lastRecorded } from "./membersFile.ts";
import type { Site } from "../wire/connect.ts";

export const publicFileName = (id: PlanId) => `public-${id}.html`;

/** What makes the pages, and the moment it is: the page is as at that day. */
export interface PublicPages {
  readonly now: Instant;
  readonly pageOf: (record: PlanRecord, asAt: CalendarDate) => string | null;
}

const todayIn = ({ now }: PublicPages, { plan }: PlanRecord) =>
  dayIn(now, plan.timeZone);

/** Whether the page that lies there says something else than the log. Until it is filed anew yesterday's is still true of yesterday, and says so. */
export async function isPageBehind(
  {
    site,
    pages,
    since,
  }: {
    readonly site: Site;
    readonly pages: PublicPages | null;
    /** What was recorded since is on its way. */
    readonly since: Instant | null;
  },
  stored: StoredRecord,
): Promise<boolean> {
  if (pages === null) return false;
  const { record } = stored;
  const files = makeFiles(site, membersLibrary.list);
  const text = await files.text(publicFileName(record.plan.id));
  const known = lastRecorded(stored);
  if (text === null || (since !== null && known !== null && known >= since))
    return false;
  const today = todayIn(pages, record);
  return [today, addDays(today, -1)].every(
    (on) => pages.pageOf(record, on) !== text,
  );
}

/** Files the page where what lies there is another. Returns how many files were written. */
export async function filePublicPage(
  site: Site,
  pages: PublicPages,
  record: PlanRecord,
): Promise<number> {
  const page = pages.pageOf(record, todayIn(pages, record));
  if (page === null) return 0;
  const files = makeFiles(site, membersLibrary.list);
  const name = publicFileName(record.plan.id);
  if ((await files.text(name)) === page) return 0;
  await files.add(name, page, true);
  return 1;
}
