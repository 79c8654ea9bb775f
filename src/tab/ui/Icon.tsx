// A few signs beside words, drawn as single lines so that they take the colour and the weight of the words they stand by.
import type { SVGProps } from "react";

export function Icon({
  line,
  ...rest
}: {
  /** Of `icons.ts`. */
  readonly line: string;
} & SVGProps<SVGSVGElement>) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      style={{ flexShrink: 0 }}
      {...rest}
    >
      <path d={line} />
    </svg>
  );
}
