// One row's line of time: drawn in fills and strokes, which are printed too, with what each mark means on hovering.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Bar, BarKind, Mark, MarkKind, Track } from "./trackShapes.ts";
import type { Tick } from "./timeScale.ts";

/** Pixels: the programmed bar above, the bar in force below, marks on its middle. */
const trackHeight = 32;
const programmedTop = 5;
const forceTop = 15;
const thick = { programmed: 6, inForce: 10, open: 10, late: 10, proposed: 10 };
const middle = forceTop + 5;

const useStyles = makeStyles({
  track: {
    display: "block",
    width: "100%",
    overflow: "visible",
    printColorAdjust: "exact",
  },
  programmed: {
    fill: tokens.colorNeutralBackground6,
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: "1px",
  },
  inForce: { fill: tokens.colorBrandForeground1 },
  open: {
    fill: "none",
    stroke: tokens.colorBrandForeground1,
    strokeWidth: "1.5px",
    strokeDasharray: "6 3",
  },
  late: {
    fill: tokens.colorStatusDangerBackground1,
    stroke: tokens.colorStatusDangerForeground1,
    strokeWidth: "1px",
    strokeDasharray: "3 2",
  },
  proposed: {
    fill: "none",
    stroke: tokens.colorStatusWarningForeground3,
    strokeWidth: "1.5px",
    strokeDasharray: "4 3",
  },
  tick: { stroke: tokens.colorNeutralStroke2, strokeDasharray: "1 4" },
  yearTick: { stroke: tokens.colorNeutralStroke1 },
  today: { stroke: tokens.colorNeutralForeground1, strokeWidth: "2px" },
  mark: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "1.5px",
    fill: tokens.colorNeutralBackground1,
    strokeLinejoin: "round",
  },
  moved: { strokeWidth: "2px", fill: "none" },
  refused: { strokeWidth: "2px", fill: "none" },
  forecast: { strokeWidth: "2px" },
  proposedTo: {
    stroke: tokens.colorStatusWarningForeground3,
    fill: tokens.colorNeutralBackground1,
  },
  completed: {
    fill: tokens.colorPaletteBlueBackground2,
    stroke: tokens.colorPaletteBlueForeground2,
  },
  reached: {
    fill: tokens.colorStatusSuccessForeground1,
    stroke: tokens.colorStatusSuccessForeground1,
  },
  missed: {
    fill: tokens.colorStatusDangerBackground1,
    stroke: tokens.colorStatusDangerForeground1,
  },
  toCome: {},
  said: {
    fontSize: tokens.fontSizeBase200,
    fontFamily: tokens.fontFamilyBase,
    fill: tokens.colorNeutralForeground2,
  },
  behind: { fill: tokens.colorNeutralForeground2 },
});

/** Each mark around its own middle. */
const shapes: Readonly<Record<MarkKind, string>> = {
  moved: "M0-13V8",
  refused: "M-4-4 4 4M4-4-4 4",
  forecast: "M0-5a5 5 0 1 0 0 10a5 5 0 1 0 0-10Z",
  proposedTo: "M-5-5H5V5H-5Z",
  completed:
    "M0-6.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13ZM-3 .2-.8 2.4 3.2-2.2",
  reached: "M0-6.5 6.5 0 0 6.5-6.5 0Z",
  missed: "M0-6.5 6.5 0 0 6.5-6.5 0ZM0-3.4V.8M0 2.4V3.2",
  toCome: "M0-6.5 6.5 0 0 6.5-6.5 0Z",
};

/** A mark by itself, for the key. */
export function MarkSign({ kind }: { readonly kind: MarkKind }) {
  const styles = useStyles();
  return (
    <svg width="16" height="18" viewBox="-8 -9 16 18" aria-hidden="true">
      <path
        className={mergeClasses(styles.mark, styles[kind])}
        d={shapes[kind]}
      />
    </svg>
  );
}

/** A bar by itself, for the key. */
export function BarSign({ kind }: { readonly kind: BarKind }) {
  const styles = useStyles();
  const tall = thick[kind];
  return (
    <svg width="26" height="18" viewBox="0 0 26 18" aria-hidden="true">
      <rect
        className={styles[kind]}
        x="1"
        y={9 - tall / 2}
        width="24"
        height={tall}
        rx="1"
      />
    </svg>
  );
}

function BarShape({ bar }: { readonly bar: Bar }) {
  const styles = useStyles();
  const { kind, from, to, words } = bar;
  return (
    <rect
      className={styles[kind]}
      x={`${from}%`}
      width={`${to - from}%`}
      y={kind === "programmed" ? programmedTop : forceTop}
      height={thick[kind]}
      rx="1"
    >
      <title>{words}</title>
    </rect>
  );
}

function MarkShape({ mark }: { readonly mark: Mark }) {
  const styles = useStyles();
  return (
    <svg x={`${mark.at}%`} y={middle} overflow="visible">
      <path
        className={mergeClasses(styles.mark, styles[mark.kind])}
        d={shapes[mark.kind]}
      >
        <title>{mark.words}</title>
      </path>
    </svg>
  );
}

/** What lies outside the window, as an arrow at its side. */
function Beyond({ track }: { readonly track: Track }) {
  const styles = useStyles();
  const sides = [
    {
      words: track.earlier,
      at: "0%",
      line: `M6 ${middle - 5}V${middle + 5}L0 ${middle}Z`,
    },
    {
      words: track.later,
      at: "100%",
      line: `M-6 ${middle - 5}V${middle + 5}L0 ${middle}Z`,
    },
  ];
  return sides.map(({ words, at, line }) =>
    words.length > 0 ? (
      <svg key={at} x={at} overflow="visible">
        <path className={styles.behind} d={line}>
          <title>{words.join("; ")}</title>
        </path>
      </svg>
    ) : null,
  );
}

/** Over the bar that has no end, under one that is programmed only, else in the middle of the row. */
function wordsTop(bars: readonly Bar[]): number {
  if (bars.some(({ kind }) => kind === "open")) return forceTop - 4;
  return bars.length > 0 ? middle + 4 : trackHeight / 2 + 4;
}

/** Where there is nothing to see in the window, the words that say why. */
function Words({ track }: { readonly track: Track }) {
  const styles = useStyles();
  const { said, bars, marks, earlier, later } = track;
  const nothing = bars.length === 0 && marks.length === 0;
  const only = nothing ? (earlier.at(-1) ?? later[0] ?? null) : null;
  const words = said ?? only;
  if (!words) return null;
  const atEnd = said === null && earlier.length === 0;
  return (
    <text
      className={styles.said}
      x={atEnd ? "100%" : "0%"}
      dx={atEnd ? -12 : earlier.length > 0 && nothing ? 12 : 2}
      y={wordsTop(bars)}
      textAnchor={atEnd ? "end" : "start"}
    >
      {words}
    </text>
  );
}

export function TrackLine({
  track,
  ticks,
  today,
}: {
  readonly track: Track;
  readonly ticks: readonly Tick[];
  /** Per cent; null where today lies outside. */
  readonly today: number | null;
}) {
  const styles = useStyles();
  return (
    <svg className={styles.track} height={trackHeight} aria-hidden="true">
      {ticks.map(({ day, at, year }) => (
        <line
          key={day}
          className={year ? styles.yearTick : styles.tick}
          x1={`${at}%`}
          x2={`${at}%`}
          y1="-7"
          y2={trackHeight + 7}
        />
      ))}
      {track.bars.map((bar) => (
        <BarShape key={bar.kind} bar={bar} />
      ))}
      {today === null ? null : (
        <line
          className={styles.today}
          x1={`${today}%`}
          x2={`${today}%`}
          y1="-7"
          y2={trackHeight + 7}
        />
      )}
      {track.marks.map((mark) => (
        <MarkShape key={`${mark.kind} ${mark.at} ${mark.words}`} mark={mark} />
      ))}
      <Beyond track={track} />
      <Words track={track} />
    </svg>
  );
}
