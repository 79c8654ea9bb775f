// The names of papers' drafts among the settings; by itself, so that whoever only looks for it carries no list.

/** How they begin: what follows is the key of the paper. */
export const draftPrefix = "paperDraft/";
