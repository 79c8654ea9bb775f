// What a paper's Word document says of itself: its title, the post it is of, the day it is as at.
import { plain } from "../../domain/words/bothLanguages.ts";
import { labelsOf } from "../../domain/committeePaper/parts/paperLabels.ts";
import type { CommitteePaper } from "../../domain/committeePaper/parts/paper.ts";

/** The post that reports is the author; of whoever made the template, or pressed the button, nothing is said. */
export function documentProperties(paper: CommitteePaper) {
  const author = paper.reportOf ?? paper.planTitle;
  const labels = labelsOf(paper);
  return {
    title: plain(labels.reportTo),
    subject: plain(paper.subject),
    creator: author,
    lastModifiedBy: author,
    description: plain(labels.asAt),
  };
}
