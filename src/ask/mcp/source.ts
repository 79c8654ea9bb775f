// Where a server of questions has its plans from: an archive file, or a site with whoever signed in to it.
import type { Read } from "../asked.ts";
import type { OpenPlan } from "../openPlan.ts";

export interface PlansOf {
  /** The plan of this title, short name or id; the only one where none is named. Refuses `noSuchPlan`, `choosePlan`, `signIn`, `notReadable`. */
  open(name: string | null): Promise<Read<OpenPlan>>;
  /** Every plan this person may read. Refuses `signIn`, `notReadable`. */
  all(): Promise<Read<readonly OpenPlan[]>>;
}
