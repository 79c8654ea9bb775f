// The paper itself, in the middle of the page: what the committee will read, with words that can be edited and figures that follow the plan.
import { t } from "../language/t.ts";
import { Button } from "@fluentui/react-components";
import { frontLines } from "../../domain/committeePaper/parts/paper.ts";
import { titleOfPart } from "../../domain/committeePaper/parts/parts.ts";
import type { Skeleton } from "../../domain/committeePaper/parts/skeleton.ts";
import type {
  CommitteePaper,
  PaperBlock,
  PaperSection,
  SectionName,
} from "../../domain/committeePaper/parts/paper.ts";
import { FixedBlock } from "./Blocks.tsx";
import { leaveOut } from "./draftEdits.ts";
import { AddParagraph } from "./AddParagraph.tsx";
import { reorder, takeOut, writeAdded } from "./arrangeEdits.ts";
import { EditParagraph } from "./EditParagraph.tsx";
import type { Hand } from "./EditParagraph.tsx";
import { usePaperStyles } from "./paperStyles.ts";
import type { DraftSaver } from "./useDraft.ts";

interface PaperDocumentProps {
  readonly paper: CommitteePaper;
  readonly draftOf: (paragraph: string) => string;
  readonly omitted: readonly SectionName[];
  /** Paragraphs taken out, by id. */
  readonly removed: readonly string[];
  readonly skeleton: Skeleton;
  readonly saver: DraftSaver | null;
  /** A title of ours in the reader's language. */
  readonly called: (title: string) => string;
}

/** Sections without which it would be no report. */
const always: ReadonlySet<SectionName> = new Set([
  "recommendations",
  "position",
  "consultation",
]);

/** What a part or a section of the skeleton is called. */
function titleOf(name: SectionName, skeleton: Skeleton): string {
  return (
    skeleton.sections.find((one) => one.name === name)?.title ??
    (titleOfPart(name) || name)
  );
}

function Head({ paper }: { readonly paper: CommitteePaper }) {
  const styles = usePaperStyles();
  const facts = frontLines(paper);
  return (
    <>
      <h2 className={styles.docTitle}>{paper.planTitle}</h2>
      {paper.banner ? <p className={styles.banner}>{paper.banner}</p> : null}
      <dl className={styles.facts}>
        {facts.map(([term, value]) => (
          <FactLine key={term} term={term} value={value} />
        ))}
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
  // What is added to a section of several parts stands in the last.
  const part = section.parts?.at(-1) ?? section.name;
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
            aria-label={t("Leave out {title}", { title: section.title })}
            onClick={() =>
              void saver.change(leaveOut(section.name, section.title, true))
            }
          >
            {t("Leave out")}
          </Button>
        ) : null}
      </div>
      {section.blocks.map((block, at) =>
        block.kind === "paragraph" ? (
          <EditParagraph
            key={block.id}
            block={block}
            part={part}
            hand={
              saver && section.parts?.length === 1
                ? handOf(block, section, part, saver)
                : null
            }
            draftOf={draftOf}
            saver={saver}
          />
        ) : (
          <FixedBlock key={at} block={block} />
        ),
      )}
      {saver ? (
        <AddParagraph part={part} title={section.title} saver={saver} />
      ) : null}
    </section>
  );
}

type Paragraph = Extract<PaperBlock, { kind: "paragraph" }>;

/** What may be done with a paragraph in a section of one part: up, down, out. */
function handOf(
  block: Paragraph,
  section: PaperSection,
  part: string,
  saver: DraftSaver,
): Hand {
  const ids = section.blocks.flatMap((one) =>
    one.kind === "paragraph" && !one.id.includes("~") ? [one.id] : [],
  );
  const at = ids.indexOf(block.id);
  const moved = (to: number) => () => {
    const others = ids.filter((id) => id !== block.id);
    void saver.change(reorder(part, others.toSpliced(to, 0, block.id)));
  };
  return {
    onUp: at > 0 ? moved(at - 1) : null,
    onDown: at < ids.length - 1 ? moved(at + 1) : null,
    onTakeOut: () =>
      void saver.change(
        block.added
          ? writeAdded({ id: block.id, part, text: "" })
          : takeOut(block.id, block.number, true),
      ),
  };
}

export function PaperDocument(props: PaperDocumentProps) {
  const { paper, draftOf, omitted, removed, skeleton, saver, called } = props;
  const styles = usePaperStyles();
  return (
    <article
      className={styles.sheet}
      aria-label={t("The paper")}
      lang={paper.language ?? "en"}
    >
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
          <span className={styles.quiet}>{t("Left out:")}</span>
          {omitted.map((name) => (
            <Button
              key={name}
              size="small"
              onClick={() =>
                void saver.change(
                  leaveOut(name, called(titleOf(name, skeleton)), false),
                )
              }
            >
              {t("Put back {name}", {
                name: called(titleOf(name, skeleton)),
              })}
            </Button>
          ))}
        </div>
      ) : null}
      {saver && removed.length > 0 ? (
        <div className={styles.buttons}>
          <span className={styles.quiet}>
            {removed.length === 1
              ? t("1 paragraph was taken out.")
              : t("{removed} paragraphs were taken out.", {
                  removed: removed.length,
                })}
          </span>
          <Button
            size="small"
            onClick={() =>
              void saver.change(
                takeOut(removed.at(-1) ?? "", t("last taken out"), false),
              )
            }
          >
            {t("Put back the last")}
          </Button>
        </div>
      ) : null}
    </article>
  );
}
