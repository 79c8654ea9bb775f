// The names among the settings of papers' drafts and of what belongs to them; by itself, so that whoever only looks for one carries no list.

/** How they begin: what follows is the key of the paper. */
export const draftPrefix = "paperDraft/";
/** The drafts that are out for comment: what follows is the key of the paper too. */
export const draftOutPrefix = "draftOut/";
/** What was corrected in published papers: what follows is the correction's id. */
export const correctionPrefix = "paperCorrection/";
/** The standing words of papers: what follows is the id of the plan, and that of the body whose they are. */
export const standingPrefix = "paperStanding/";
