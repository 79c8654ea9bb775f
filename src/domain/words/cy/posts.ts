// Posts and their holders, in Welsh.
import type { posts as english } from "../en/posts.ts";
import type { Translated } from "../sentence.ts";

export const posts: Translated<typeof english> = {
  "handover.noSuchPost":
    "Nid yw'r swydd honno yn y gofrestr. Llwythwch y swyddi eto a'i dewis.",
  "handover.beforeStart":
    "Dechreuodd {leaver} yn {post} ar {from:date}, ar ôl {lastDay:date}. Dewiswch ddiwrnod olaf diweddarach.",
  "handover.notHolder":
    "Nid yw {leaver} yn ddeiliad {post}. Dewiswch un o'i deiliaid.",
  "handover.samePerson":
    "Ni all {leaver} ddilyn ei hun yn {post}. Dewiswch rywun arall, neu gadewch y swydd yn wag.",
  "handover.nothingToHandOver":
    "Nid yw'r swydd honno yn atebol am unrhyw gam agored, felly nid oes dim i'w roi i un arall.",
  "postRegister.noTitle": "Ysgrifennwch deitl y swydd.",
  "postRegister.nameTaken":
    "Mae “{name}” eisoes yn enwi'r swydd {other}, a rhaid i enw olygu un swydd. Dewiswch un arall, neu cywirwch y swydd honno yn gyntaf.",
  "postRegister.noName":
    "Rhowch enw i bob deiliad a dirprwy, neu tynnwch y llinell.",
  "postRegister.endsBeforeStart":
    "Byddai {person} yn gorffen ar {to:date}, cyn dechrau ar {from:date}. Cywirwch un o'r ddau ddiwrnod.",
  "postRegister.reportsToItself":
    "Byddai {draft} yn adrodd iddi ei hun, yn uniongyrchol neu drwy eraill. Dewiswch swydd arall.",
};
