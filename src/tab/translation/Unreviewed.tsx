// Says, until a translator has read them, that Welsh texts are unreviewed; for whoever reads Welsh.
import { parts } from "../language/parts.ts";
import { t } from "../language/t.ts";
import { openTexts } from "./allTexts.ts";

export default function Unreviewed() {
  if (openTexts.length === 0) return null;
  return (
    <span>
      {parts(
        "{n} of the Welsh texts have not been read by a translator yet. {link}",
        {
          n: openTexts.length,
          link: <a href="#/translation">{t("Which they are")}</a>,
        },
      )}
    </span>
  );
}
