// A list that may be ten thousand long: its first part, and more on asking. On paper all of it.
import { t } from "../language/t.ts";
import { useState } from "react";
import type { ReactNode } from "react";
import { Button } from "./Button.tsx";
import { usePrinting } from "./usePrinting.ts";

/** As many as anybody reads in one go, and as a page draws without being felt. */
const atOnce = 200;

export function Some<Row>({
  of,
  children,
}: {
  readonly of: readonly Row[];
  readonly children: (rows: readonly Row[]) => ReactNode;
}) {
  const [shown, setShown] = useState(atOnce);
  const printing = usePrinting();
  const left = printing ? 0 : of.length - shown;
  if (left <= 0) return children(of);
  return (
    <>
      {children(of.slice(0, shown))}
      <Button size="small" onClick={() => setShown(shown + atOnce)}>
        {t("Show more ({left} left)", {
          left: left,
        })}
      </Button>
    </>
  );
}
