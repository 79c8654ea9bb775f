// Who may do what, as the app asks it and as SharePoint enforces it: the same list of facts the rules refuse by.
import { makeStyles, tokens } from "@fluentui/react-components";
import { permissions } from "../../domain/permission.ts";
import { roleFacts } from "../../domain/roleFacts.ts";
import { capitalised } from "../../domain/wording.ts";

const useStyles = makeStyles({
  page: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    maxWidth: "90ch",
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXXL}`,
    "& dt": {
      fontWeight: tokens.fontWeightSemibold,
      marginTop: tokens.spacingVerticalM,
    },
    "& dd": { margin: 0 },
  },
});

export default function RightsPage() {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>Who may do what</h1>
      <dl className={styles.list}>
        {permissions.map(({ verb, does, who, separation }) => (
          <div key={verb}>
            <dt>{capitalised(does)}</dt>
            <dd>
              {capitalised(who)}. {separation}
            </dd>
          </div>
        ))}
      </dl>
      <h2>What SharePoint itself enforces</h2>
      <dl className={styles.list}>
        {roleFacts.map((fact) => (
          <div key={fact.role}>
            <dt>
              {fact.name} ({fact.group})
            </dt>
            <dd>
              {fact.enforced} {fact.notEnforced}
            </dd>
          </div>
        ))}
      </dl>
    </main>
  );
}
