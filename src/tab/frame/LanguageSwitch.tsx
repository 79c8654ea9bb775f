// The way to the other language, in that language.
import { Button } from "../ui/Button.tsx";
import { language } from "../language/t.ts";

export function LanguageSwitch() {
  const other = language() === "cy" ? "en" : "cy";
  return (
    <Button
      appearance="subtle"
      lang={other}
      onClick={() =>
        void import(
          /* webpackChunkName: "focus" */ "../session/changeLanguage.ts"
        ).then(({ want }) => want(other), reportError)
      }
    >
      {other === "cy" ? "Cymraeg" : "English"}
    </Button>
  );
}
