// The translation: how far it is, which texts no translator has read or written, and all of it as a sheet to work in.
import { t } from "../language/t.ts";
import { Button } from "@fluentui/react-components";
import { textColumn } from "../../documents/workbook/sheet.ts";
import { csvOf } from "../../documents/csv.ts";
import type { TranslationState } from "../../domain/words/translation.ts";
import { handOver } from "../ui/download.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { Some } from "../ui/Some.tsx";
import { useTableStyles } from "../ui/tableStyles.ts";
import { useTitle } from "../ui/useTitle.ts";
import { allTexts, openTexts } from "./allTexts.ts";

const stateWords: Readonly<Record<TranslationState, string>> = {
  missing: t("No Welsh"),
  unreviewed: t("Not reviewed"),
  reviewed: t("Reviewed"),
};

/** The sheet a translator works in; `npm run translation -- --import` reads it back. Its columns are English: the program reads them. */
const sheet = () =>
  csvOf({
    name: "translation",
    columns: ["of", "key", "english", "welsh", "reviewed"].map((header) =>
      textColumn(header),
    ),
    rows: allTexts.map(({ of, key, english, welsh, state }) => [
      of,
      key,
      english,
      welsh,
      state === "reviewed" ? "yes" : "no",
    ]),
  });

export default function TranslationPage() {
  const styles = usePageStyles();
  useTitle(t("Translation"));
  const missing = openTexts.filter(({ state }) => state === "missing").length;
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{t("Translation")}</h1>
      <p className={styles.text}>
        {t(
          "Of {all} texts {reviewed} have been read by a translator, {unreviewed} have not, and {missing} have no Welsh and are read in English.",
          {
            all: allTexts.length,
            reviewed: allTexts.length - openTexts.length,
            unreviewed: openTexts.length - missing,
            missing,
          },
        )}
      </p>
      <p className={styles.text}>
        {t(
          "Download the sheet, correct the column “welsh” and write “yes” under “reviewed”. Send it to whoever maintains Waymark: it is taken in line by line, and the next version has it.",
        )}
      </p>
      <div className={styles.buttons}>
        <Button
          onClick={() =>
            handOver({
              name: "waymark-translation.csv",
              type: "text/csv",
              content: sheet(),
            })
          }
        >
          {t("Download the sheet (CSV)")}
        </Button>
      </div>
      <Open />
    </main>
  );
}

function Open() {
  const { section } = usePageStyles();
  const { table } = useTableStyles();
  return (
    <>
      <h2 className={section} id="open-texts">
        {t("To be written or read ({count})", { count: openTexts.length })}
      </h2>
      <Some of={openTexts}>
        {(some) => (
          <table className={table} aria-labelledby="open-texts">
            <thead>
              <tr>
                <th scope="col">{t("English")}</th>
                <th scope="col">{t("Welsh")}</th>
                <th scope="col">{t("State")}</th>
              </tr>
            </thead>
            <tbody>
              {some.map(({ of, key, english, welsh, state }) => (
                <tr key={`${of} ${key}`}>
                  <th scope="row" lang="en">
                    {english}
                  </th>
                  <td lang="cy" data-name={t("Welsh")}>
                    {welsh}
                  </td>
                  <td data-name={t("State")}>{stateWords[state]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Some>
    </>
  );
}
