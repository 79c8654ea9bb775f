// The kinds of the council's own columns, as one is chosen.
import { t } from "../language/t.ts";
import type { OwnKind } from "../../domain/plan/ownKinds.ts";

export const kindWords: Readonly<Record<OwnKind, string>> = {
  text: t("Words"),
  choice: t("A choice"),
  number: t("A number"),
  money: t("Money"),
  date: t("A day"),
  yesNo: t("Yes or no"),
};
