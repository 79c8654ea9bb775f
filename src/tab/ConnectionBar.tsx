// Offline or asked to wait: one thin line, and the page under it goes on working with what it has.
import { useConnection } from "./connection.ts";
import { ThinBar } from "./ui/ThinBar.tsx";

export function ConnectionBar() {
  const connection = useConnection();
  switch (connection.kind) {
    case "online":
      return null;
    case "offline":
      return (
        <ThinBar tone="warning">
          You are offline. What you write is kept on this device; save it when
          the connection is back.
        </ThinBar>
      );
    case "throttled":
      return (
        <ThinBar tone="warning">
          SharePoint is busy and asked Waymark to wait a moment. It tries again
          by itself.
        </ThinBar>
      );
  }
}
