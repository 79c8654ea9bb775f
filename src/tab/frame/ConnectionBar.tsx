// Offline, asked to wait, signing in: one thin line, and the page under it goes on working with what it has.
import { t } from "../language/t.ts";
import { lazy, Suspense } from "react";
import { useConnection } from "../session/connection.ts";
import { useSignInProgress } from "../signIn/progress.ts";
import { ThinBar } from "../ui/ThinBar.tsx";

const SignInBar = lazy(() => import("./SignInBar.tsx"));

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
  const signingIn = useSignInProgress().kind !== "idle";
  return (
    <>
      {signingIn ? (
        <Suspense fallback={null}>
          <SignInBar />
        </Suspense>
      ) : null}
      <ReachBar />
    </>
  );
}
