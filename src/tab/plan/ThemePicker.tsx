// The themes as a menu, where their list has no room.
import { t } from "../language/t.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { View } from "../address/address.ts";
import { PickMenu } from "../ui/PickMenu.tsx";
import { useRagWords } from "../ui/Rag.tsx";
import { themeLines, themeView } from "./ThemeList.tsx";
import type { ThemeEntry, ThemeListProps } from "./ThemeList.tsx";

const useStyles = makeStyles({
  picker: {
    flexBasis: "100%",
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    "& button": { maxWidth: "100%" },
  },
});

export default function ThemePicker({
  view,
  summary,
  wide,
  onPick,
}: Omit<ThemeListProps, "planId"> & {
  /** On a line of its own. */
  readonly wide: boolean;
  readonly onPick: (view: View) => void;
}) {
  const styles = useStyles();
  const ragWords = useRagWords();
  const [all, ...themes] = themeLines(summary);
  const text = (line: ThemeEntry) =>
    `${line.title} (${line.count}${line.rag ? `, ${ragWords[line.rag].toLowerCase()}` : ""})`;
  return (
    <span className={wide ? styles.picker : undefined}>
      <PickMenu
        label={t("Theme")}
        chosen={
          themes.find(({ id }) => id === view.theme)?.title ??
          t("all {count}", { count: all?.count ?? 0 })
        }
        inUse={view.theme !== null}
        groups={[
          {
            name: t("Theme"),
            value: view.theme ?? "",
            options: [
              {
                value: "",
                text: t("All themes ({count})", { count: all?.count ?? 0 }),
              },
              ...themes.map((line) => ({
                value: line.id ?? "",
                text: text(line),
              })),
            ],
            onChange: (theme) => onPick(themeView(view, theme || null)),
          },
        ]}
      />
    </span>
  );
}
