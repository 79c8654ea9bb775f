// The way to the other language, and how far the Welsh has been read: where there is room to say it.
import { lazy, Suspense } from "react";
import { language } from "../language/t.ts";
import { LanguageSwitch } from "./LanguageSwitch.tsx";

const Unreviewed = lazy(() => import("../translation/Unreviewed.tsx"));

export function LanguageAndReview() {
  return (
    <>
      <LanguageSwitch />
      {language() === "cy" ? (
        <Suspense fallback={null}>
          <Unreviewed />
        </Suspense>
      ) : null}
    </>
  );
}
