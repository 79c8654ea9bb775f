// Signing in takes long, or waits in a window of its own: fetched by whoever it happens to.
import { t } from "../language/t.ts";
import { useSignInProgress } from "../signIn/progress.ts";
import { Button } from "../ui/Button.tsx";
import { ThinBar } from "../ui/ThinBar.tsx";

export default function SignInBar() {
  const progress = useSignInProgress();
  switch (progress.kind) {
    case "idle":
      return null;
    case "slow":
      return (
        <ThinBar>
          {t(
            "Signing you in is taking longer than usual. If Teams does not answer, Waymark will ask you instead.",
          )}
        </ThinBar>
      );
    case "window":
      return (
        <ThinBar>
          {t(
            "Sign in in the window that has opened. If you closed it or cannot see it, open it again.",
          )}
          <Button size="small" onClick={progress.openAgain}>
            {t("Open the window again")}
          </Button>
        </ThinBar>
      );
  }
}
