// The paper itself, in the middle of the page: what the committee will read, with words that can be edited and figures that follow the plan.
import { Button } from "@fluentui/react-components";
import { inWords } from "../../domain/calendarDate.ts";
import type {
  CommitteePaper,
  PaperSection,
  SectionName,
} from "../../domain/committeePaper/paper.ts";
import { FixedBlock } from "./Blocks.tsx";
import { leaveOut } from "./draftEdits.ts";
import { EditParagraph } from "./EditParagraph.tsx";
import { usePaperStyles } from "./paperStyles.ts";
import type { DraftSaver } from "./useDraft.ts";

export interface PaperDocumentProps {
  readonly paper: CommitteePaper;
  readonly draftOf: (paragraph: string) => string;
  readonly omitted: readonly SectionName[];
  readonly saver: DraftSaver | null;
}

/** Sections without which it would be no report. */
const always: ReadonlySet<SectionName> = new Set([
  "recommendations",
  "position",
  "consultation",
]);

const titles: Readonly<Partial<Record<SectionName, string>>> = {
  purpose: "Purpose of the report",
  background: "Background",
  themes: "Themes",
  changes: "What has changed",
  achievements: "Progress by theme",
  completed: "Completed actions",
  onTrack: "On track",
  slippage: "Slippage and corrective action",
  revised: "Revised timescales",
  risks: "Risk management",
  implications: "Implications",
  monitoring: "Monitoring sheet",
  ragDefinitions: "What the ratings mean",
  noException: "No exception to report",
  corrections: "Corrections to earlier papers",
};

function Head({ paper }: { readonly paper: CommitteePaper }) {
  const styles = usePaperStyles();
  const facts = [
    ["Report to", paper.body],
    ["Date of meeting", inWords(paper.meeting)],
    ["Item", paper.item],
    ["Report of", paper.reportOf],
    ["Position as at", inWords(paper.asAt)],
    [
      "Status",
      paper.audience === "public"
        ? "For publication"
        : "Exempt from publication",
    ],
  ];
  return (
    <>
      <h2 className={styles.docTitle}>{paper.planTitle}</h2>
      {paper.banner ? <p className={styles.banner}>{paper.banner}</p> : null}
      <dl className={styles.facts}>
        {facts.map(([term, value]) =>
          value ? (
            <FactLine key={term} term={term ?? ""} value={value} />
          ) : null,
        )}
      </dl>
    </>
  );
}

function FactLine({
  term,
  value,
}: {
  readonly term: string;
  readonly value: string;
}) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </>
  );
}

function Section({
  section,
  draftOf,
  saver,
}: {
  readonly section: PaperSection;
  readonly draftOf: (paragraph: string) => string;
  readonly saver: DraftSaver | null;
}) {
  const styles = usePaperStyles();
  const mark = section.appendix ? ":" : ".";
  return (
    <section data-section={section.name}>
      <div className={styles.heading}>
        <h3 tabIndex={-1} id={`section-${section.name}`}>
          {section.number}
          {mark} {section.title}
        </h3>
        {saver && !always.has(section.name) ? (
          <Button
            size="small"
            appearance="subtle"
            aria-label={`Leave out ${section.title}`}
            onClick={() =>
              void saver.change(leaveOut(section.name, section.title, true))
            }
          >
            Leave out
          </Button>
        ) : null}
      </div>
      {section.blocks.map((block, at) =>
        block.kind === "paragraph" ? (
          <EditParagraph
            key={block.id}
            block={block}
            draftOf={draftOf}
            saver={saver}
          />
        ) : (
          <FixedBlock key={at} block={block} />
        ),
      )}
    </section>
  );
}

export function PaperDocument(props: PaperDocumentProps) {
  const { paper, draftOf, omitted, saver } = props;
  const styles = usePaperStyles();
  return (
    <article className={styles.sheet} aria-label="The paper">
      <Head paper={paper} />
      {paper.sections.map((section) => (
        <Section
          key={section.name}
          section={section}
          draftOf={draftOf}
          saver={saver}
        />
      ))}
      {saver && omitted.length > 0 ? (
        <div className={styles.buttons}>
          <span className={styles.quiet}>Left out:</span>
          {omitted.map((name) => (
            <Button
              key={name}
              size="small"
              onClick={() =>
                void saver.change(leaveOut(name, titles[name] ?? name, false))
              }
            >
              Put back {titles[name] ?? name}
            </Button>
          ))}
        </div>
      ) : null}
    </article>
  );
}
