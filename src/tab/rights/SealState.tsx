// Whether the log is sealed outside SharePoint, and how far: as the service left it in the settings.
import { t } from "../language/t.ts";
import { useQuery } from "@tanstack/react-query";
import {
  readServiceHealth,
  sealSaid,
} from "../../domain/checks/serviceHealth.ts";
import { healthSetting } from "../../domain/checks/serviceRows.ts";
import { settingsQuery } from "../reading/planQueries.ts";
import { useSession } from "../session/session.ts";
import { asText } from "../ruleWords.ts";
import { usePageStyles } from "../ui/pageStyles.ts";

export function SealState({ timeZone }: { readonly timeZone: string }) {
  const styles = usePageStyles();
  const session = useSession();
  const { data, error } = useQuery(settingsQuery(session));
  if (error)
    return (
      <p className={styles.text}>
        {t(
          "Whether there is a seal could not be read: {message} Load the page again.",
          { message: error.message },
        )}
      </p>
    );
  if (!data)
    return <p className={styles.quiet}>{t("Looking for the seal…")}</p>;
  const health = readServiceHealth(
    data.items.find(({ name }) => name === healthSetting)?.value,
  );
  return <p className={styles.text}>{asText(sealSaid(health, timeZone))}</p>;
}
