// Offline, asked to wait, signing in: one thin line, and the page under it goes on working with what it has.
import { t } from "../language/t.ts";
import { useConnection } from "../session/connection.ts";
import { useSignInProgress } from "../signIn/progress.ts";
import { Button } from "../ui/Button.tsx";
import { ThinBar } from "../ui/ThinBar.tsx";

function SignInBar() {
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

function ReachBar() {
  const connection = useConnection();
  switch (connection.kind) {
    case "online":
      return null;
    case "offline":
      return (
        <ThinBar tone="warning">
          {t(
            "You are offline. What you write is kept on this device. An update you save is sent by itself when the connection is back.",
          )}
        </ThinBar>
      );
    case "unreachable":
      return (
        <ThinBar tone="warning">
          {t(
            "SharePoint cannot be reached just now. What you write is kept on this device. Waymark tries again by itself.",
          )}
        </ThinBar>
      );
    case "throttled":
      return (
        <ThinBar tone="warning">
          {t(
            "SharePoint is busy and asked Waymark to wait a moment. It tries again by itself.",
          )}
        </ThinBar>
      );
  }
}

export function ConnectionBar() {
  return (
    <>
      <SignInBar />
      <ReachBar />
    </>
  );
}
