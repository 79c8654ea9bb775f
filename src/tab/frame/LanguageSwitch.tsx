// The way to the other language, in that language.
import { Button } from "../ui/Button.tsx";
import { language } from "../language/t.ts";
import { want } from "../session/wantedLanguage.ts";

export function LanguageSwitch() {
  const other = language() === "cy" ? "en" : "cy";
  return (
    <Button appearance="subtle" lang={other} onClick={() => want(other)}>
      {other === "cy" ? "Cymraeg" : "English"}
    </Button>
  );
}
