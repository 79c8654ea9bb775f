// In which language a paper is written: the author's choice, kept with the draft.
import { t } from "../language/t.ts";
import { Field, Select } from "@fluentui/react-components";
import { paperLanguages } from "../../domain/committeePaper/parts/paperInput.ts";
import { chooseLanguage } from "./arrangeEdits.ts";
import type { DraftSaver } from "./useDraft.ts";
import type { PaperOnScreen } from "./usePaper.ts";

/** A language is called what those who speak it call it. */
const languageNames = { en: "English", cy: "Cymraeg" } as const;

export function PaperLanguage({
  on,
  saver,
}: {
  readonly on: PaperOnScreen;
  readonly saver: DraftSaver;
}) {
  return (
    <Field
      label={t("Language of the paper")}
      hint={t(
        "Words that you write are printed as they are; what you write over a paragraph is kept for each language.",
      )}
    >
      <Select
        value={on.paper.language ?? "en"}
        onChange={(_, { value }) =>
          void saver.change(
            chooseLanguage(paperLanguages.find((one) => one === value) ?? null),
          )
        }
      >
        {paperLanguages.map((one) => (
          <option key={one} value={one} lang={one}>
            {languageNames[one]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
