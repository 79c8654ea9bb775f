// What a paper's Word document says of itself: its title, the post it is of, the day it is as at.
import { inWords } from "../../domain/values/calendarDate.ts";
import type { CommitteePaper } from "../../domain/committeePaper/parts/paper.ts";

/** The post that reports is the author; of whoever made the template, or pressed the button, nothing is said. */
export function documentProperties(paper: CommitteePaper) {
  const author = paper.reportOf ?? paper.planTitle;
  return {
    title: `${paper.planTitle}: report to ${paper.body}, ${inWords(paper.meeting)}`,
    subject: paper.subject,
    creator: author,
    lastModifiedBy: author,
    description: `Position as at ${inWords(paper.asAt)}`,
  };
}
