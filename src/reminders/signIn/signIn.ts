// How the service signs in: by its certificate, or as the identity that Azure gave it; and what it signs its entries with.
import { now } from "../../clock/clock.ts";
import {
  daysBetween,
  type CalendarDate,
} from "../../domain/values/calendarDate.ts";
import { appToken } from "../../sharepoint/wire/appToken.ts";
import type { TokenFor } from "../../sharepoint/wire/send.ts";
import type { Signer } from "../../sharepoint/wire/signingKey.ts";
import type { Notes } from "../delivery/notes.ts";
import { managedIdentity } from "./managedIdentity.ts";
import type { Log } from "../basics/log.ts";
import type { ServiceSettings } from "../basics/settings.ts";

/** By the clock of this machine, whatever time the schedule is asked to keep: a signature is of its moment. Null for a service without a key. */
export const signerOf = ({
  signingKey,
  signingKeyBefore,
}: ServiceSettings): Signer | null =>
  signingKey && { key: signingKey, before: signingKeyBefore, now };

/** Tokens as the app's own managed identity, which Azure renews by itself. */
const identityToken =
  (address: string): TokenFor =>
  async () =>
    (
      await managedIdentity(process.env).getToken(
        `${new URL(address).origin}/.default`,
      )
    ).token;

/** A token source for each place that is asked, by its address. */
export function tokensOf(
  settings: ServiceSettings,
): (address: string) => TokenFor {
  if (settings.signIn === "managedIdentity") return identityToken;
  const { tenantId, clientId, privateKey, thumbprintSha256 } = settings;
  const credentials = {
    tenantId,
    clientId,
    privateKey,
    thumbprintSha256,
    ...(settings.localSignIn ? { localSignIn: settings.localSignIn } : {}),
  };
  return (siteUrl) => appToken({ ...credentials, siteUrl });
}

/** Time enough to make a new certificate and have it uploaded by somebody else. */
const warningDays = 30;

/** Says once a day that the certificate ends soon: an alert of the Azure part looks for these words. */
export async function watchCertificate(
  {
    settings,
    notes,
    log,
  }: {
    readonly settings: Pick<ServiceSettings, "certificateEnds">;
    readonly notes: Pick<Notes, "get" | "put">;
    readonly log: Pick<Log, "warn">;
  },
  today: CalendarDate,
): Promise<void> {
  if (settings.certificateEnds === null) return;
  const left = daysBetween(today, settings.certificateEnds as CalendarDate);
  if (left > warningDays) return;
  if ((await notes.get("service", "certificateSaid")) === today) return;
  log.warn("certificate ends", { days: left });
  await notes.put("service", "certificateSaid", today);
}
