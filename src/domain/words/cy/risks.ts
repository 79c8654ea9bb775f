// Risks, in Welsh.
import type { risks as english } from "../en/risks.ts";
import type { Translated } from "../sentence.ts";

export const risks: Translated<typeof english> = {
  "riskRegister.noCode": "Rhowch ei chyfeirnod i'r risg, er enghraifft KO1.",
  "riskRegister.noTitle": "Ysgrifennwch beth yw'r risg.",
  "riskRegister.codeTaken":
    "Mae'r cyfeirnod {code} eisoes yn enwi'r risg “{other}”. Dewiswch gyfeirnod arall.",
  "riskRegister.noSection":
    "Nid yw {section} yn adran o'r cynllun hwn. Dewiswch un o'r rhestr.",
  "riskRegister.alreadyLinked":
    "Mae {code} eisoes yn pwyso ar {section}. Nid oes dim arall i'w wneud.",
  "riskRegister.notLinked":
    "Nid yw {code} yn pwyso ar {section}, felly nid oes dim i'w dynnu.",
  "riskRegister.namesSeveral":
    "Mae {code} yn enwi {section} gydag eraill yn “{several}”. Golygwch y cyfeiriadau fel y'u hysgrifennwyd i dynnu un allan.",
};
