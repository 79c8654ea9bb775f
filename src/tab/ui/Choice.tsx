// A choice in the browser's own list, in Fluent's tokens. Apart from the search box: no list is chosen from before the first row.
import { useId } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useControlStyles } from "./controls.tsx";
import type { Option } from "./controls.tsx";

const useStyles = makeStyles({
  // As wide as what is chosen, where the browser can.
  select: { fieldSizing: "content" },
  wrap: { display: "inline-flex", maxWidth: "168px", minWidth: 0 },
  wrapWide: { display: "flex" },
  wide: { width: "100%", maxWidth: "100%" },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** A choice whose first option means "no choice" and carries the name of the control. */
export function Choice(props: {
  readonly wide?: boolean;
  readonly label: string;
  readonly value: string;
  readonly any: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
}) {
  const styles = useStyles();
  const { control, inUse } = useControlStyles();
  const id = useId();
  return (
    <span className={props.wide ? styles.wrapWide : styles.wrap}>
      <label htmlFor={id} className={styles.hidden}>
        {props.label}
      </label>
      <select
        id={id}
        className={mergeClasses(
          control,
          styles.select,
          props.wide && styles.wide,
          props.value && inUse,
        )}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      >
        <option value="">{props.any}</option>
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </span>
  );
}
