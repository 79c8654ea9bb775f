// Search, filters, order and "n of m": every choice goes to the address. The choices come after the first row, into the room that is kept for them.
import { t } from "../language/t.ts";
import { lazy, Suspense, useEffect, useState } from "react";
import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { Button } from "../ui/Button.tsx";
import { isFiltered, unfiltered } from "../address/address.ts";
import type { FilterBarProps } from "./filterBarProps.ts";
import { announce } from "../ui/announce.ts";
import { SearchBox } from "../ui/controls.tsx";
import { useIsPhone } from "../ui/useWidth.ts";

const Choices = lazy(
  () => import(/* webpackChunkName: "choices" */ "./Choices.tsx"),
);

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    minHeight: "44px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    "@media print": { display: "none" },
  },
  count: {
    display: "inline-flex",
    alignItems: "center",
    marginLeft: "auto",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
});

export function FilterBar(
  props: FilterBarProps & { readonly children: ReactNode },
) {
  const { isWhole, view, shown, of, onChange } = props;
  const styles = useStyles();
  const phone = useIsPhone();
  const [open, setOpen] = useState(false);
  const filtered = isFiltered(view);
  useEffect(() => {
    if (filtered && isWhole)
      announce(t("{shown} of {of} actions shown.", { shown, of }));
  }, [filtered, isWhole, shown, of]);
  return (
    <div className={styles.bar} role="search" aria-label={t("Find actions")}>
      {props.children}
      <SearchBox
        label={t("Search actions")}
        value={view.text}
        onChange={(text) => onChange({ ...view, text }, { replace: true })}
      />
      {phone ? (
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t("Hide filters") : t("Filters")}
        </Button>
      ) : null}
      {open || !phone ? (
        <Suspense fallback={null}>
          <Choices {...props} all={phone} />
        </Suspense>
      ) : null}
      <span className={styles.count}>
        {isWhole ? t("{shown} of {of}", { shown, of }) : null}
        {filtered ? (
          <Button
            appearance="subtle"
            size="small"
            onClick={() => onChange(unfiltered(view))}
          >
            {t("Clear")}
          </Button>
        ) : null}
      </span>
    </div>
  );
}
