// The public key achievements page: what the council has done, in published words only.
import { englishWriter } from "../domain/words/english.ts";
import type {
  Achievement,
  KeyAchievements,
} from "../domain/committeePaper/sections/keyAchievements.ts";
import { escapeHtml, inline, pageOf } from "./committeePaper/htmlText.ts";

const style = `
:root { color-scheme: light; }
body { margin: 0; font: 1.1875rem/1.5 Arial, Helvetica, sans-serif; color: #1b1f23; background: #fff; }
main { max-width: 44rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.75rem; line-height: 1.2; } h2 { font-size: 1.25rem; margin: 1.75rem 0 .25rem; }
li { margin: .4rem 0; overflow-wrap: anywhere; } ul { padding-left: 1.3rem; }
@page { size: A4; margin: 18mm; } @media print { body { font-size: 11pt; } main { max-width: none; padding: 0; } li { break-inside: avoid; } h2 { break-after: avoid; } }
`;

function achievementHtml({ title, text }: Achievement): string {
  const words = text === null ? "" : `<br>${inline(text)}`;
  return `<li><strong>${escapeHtml(title)}</strong>${words}</li>`;
}

export function keyAchievementsHtml(
  found: KeyAchievements,
  { t, language } = englishWriter,
): string {
  const themes = found.themes
    .map(
      ({ title, done }) =>
        `<section><h2>${escapeHtml(title)}</h2><ul>${done.map(achievementHtml).join("")}</ul></section>`,
    )
    .join("");
  const { asAt, planTitle: plan } = found;
  const { completed, total, leftUnfinished: left } = found.completion;
  const done =
    left === 0
      ? t(
          "By {asAt:date} the council had completed {completed} of {total:action} in this plan.",
          { asAt, completed, total },
        )
      : t(
          "By {asAt:date} the council had completed {completed} of {total:action} in this plan; {left} more left unfinished.",
          { asAt, completed, total, left },
        );
  const how = total === 0 ? t("The plan has no actions.") : done;
  const title = t("{plan}: key achievements", { plan });
  return pageOf(
    title,
    style,
    `<main><h1>${escapeHtml(title)}</h1><p>${how}</p>${themes}</main>`,
    language,
  );
}
