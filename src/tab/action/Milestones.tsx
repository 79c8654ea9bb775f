// The points on the way of an action: how many are reached, and each with its date and owner.
import { inWords } from "../../domain/calendarDate.ts";
import type { PostId } from "../../domain/id.ts";
import type { Milestone } from "../../domain/milestone.ts";
import { usePanelStyles } from "./panelStyles.ts";

export function Milestones({
  milestones,
  post,
}: {
  readonly milestones: readonly Milestone[];
  readonly post: (id: PostId | null) => string | null;
}) {
  const styles = usePanelStyles();
  if (milestones.length === 0) return null;
  const reached = milestones.filter((each) => each.reached).length;
  return (
    <>
      <h3 className={styles.section}>
        Milestones: {reached} of {milestones.length} reached
      </h3>
      <ol className={styles.list}>
        {milestones
          .toSorted((a, b) => a.order - b.order)
          .map((each) => (
            <li key={each.id} className={styles.entry}>
              <span aria-hidden="true">{each.reached ? "● " : "○ "}</span>
              {each.title}
              <div className={styles.quiet}>
                {each.reached
                  ? `Reached ${inWords(each.reached)}`
                  : (each.due?.text ?? "No date set")}
                {post(each.owner) ? ` · ${post(each.owner)}` : ""}
              </div>
            </li>
          ))}
      </ol>
    </>
  );
}
