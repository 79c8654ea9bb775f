// The questions a plan answers, each a pure function over what the asker may read. They count nothing themselves.
export { askActions } from "./questions/actions.ts";
export { askAssurance } from "./questions/assurance.ts";
export { askPlan } from "./questions/aboutPlan.ts";
export { askChanges } from "./questions/changes.ts";
export { askDatesDecided, askWaiting } from "./questions/dates.ts";
export { askExceptions, askSilent } from "./questions/exceptions.ts";
export { askMeasures } from "./questions/measures.ts";
export { askAction } from "./questions/oneAction.ts";
export { askPosition } from "./questions/position.ts";
export { askRisks } from "./questions/risks.ts";
export { askSearch } from "./questions/search.ts";
export { askPlans, plansQuestion } from "./questions/plans.ts";
export { askSideBySide, sideQuestion } from "./questions/sideBySide.ts";
export { askWhich, whichQuestion } from "./questions/which.ts";
