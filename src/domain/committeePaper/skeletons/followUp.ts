// The skeleton of a follow-up report to an audit committee.
import { one, plainSkeleton, sheets } from "../parts/plainSkeleton.ts";
import { inEnglish } from "../../words/english.ts";
import { say } from "../../words/say.ts";
import type { Skeleton } from "../parts/skeleton.ts";

/** The follow-up report to an audit committee: what is sure first, then what is late and why, and little else. */
export const followUp: Skeleton = {
  ...plainSkeleton,
  id: "followUp",
  title: inEnglish(say("assurance.followUp")),
  sections: [
    one("summary"),
    one("recommendations"),
    one("purpose"),
    one("assurance", inEnglish(say("assurance.implementation"))),
    one("sources"),
    one("position"),
    one("slippage"),
    one("unfinished"),
    one("revised"),
    one("changes"),
    one("helped"),
    one("risks"),
    one("implications"),
    one("consultation"),
    one("backgroundPapers"),
    ...sheets,
  ],
};
