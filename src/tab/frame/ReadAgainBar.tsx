// The bar over a plan that could not be read again.
import { parts } from "../language/parts.ts";
import { asText } from "../ruleWords.ts";
import { Button } from "../ui/Button.tsx";
import { againWords, passesByItself, problemInWords } from "../ui/problem.ts";
import { ThinBar } from "../ui/ThinBar.tsx";

/** What was read stays; why it could not be read again is said over it. */
export default function ReadAgainBar({
  error,
  retry,
}: {
  readonly error: unknown;
  readonly retry: () => void;
}) {
  return (
    <ThinBar tone="warning">
      {parts("This is the plan as it was last read. {why}{button}", {
        why: passesByItself(error) ? null : asText(problemInWords(error)),
        button: (
          <Button size="small" onClick={retry}>
            {againWords(error)}
          </Button>
        ),
      })}
    </ThinBar>
  );
}
