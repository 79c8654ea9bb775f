// The paper's kind and skeleton, its background papers, and the words kept for every paper.
import { t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import { useState } from "react";
import { Button, Field, Select, Textarea } from "@fluentui/react-components";
import { useQueryClient } from "@tanstack/react-query";
import { bodyNamed } from "./bodyNamed.ts";
import {
  paperKindWords,
  paperKinds,
} from "../../domain/committeePaper/parts/parts.ts";
import { withStanding } from "../../domain/committeePaper/skeletons/standingWords.ts";
import { plainSkeleton } from "../../domain/committeePaper/parts/plainSkeleton.ts";
import { knownTerms } from "../../domain/committeePaper/parts/skeleton.ts";
import type {
  FrontTerm,
  Skeleton,
} from "../../domain/committeePaper/parts/skeleton.ts";
import { readySkeletons } from "../../domain/committeePaper/skeletons/skeletons.ts";
import type { StandingWords } from "../../domain/committeePaper/skeletons/standingWords.ts";
import { parseSkeleton } from "../../sharepoint/papers/paperWords.ts";
import type { KeptStanding } from "../../sharepoint/papers/standingWords.ts";
import { useSession } from "../session/session.ts";
import { announce } from "../ui/announce.ts";
import { handOver } from "../ui/download.ts";
import { RuleRefusal } from "../ui/problem.ts";
import {
  chooseKind,
  chooseSkeleton,
  listBackgroundPapers,
} from "./arrangeEdits.ts";
import { standingOf, standingQuery } from "./paperQueries.ts";
import { PaperLanguage } from "./PaperLanguage.tsx";
import { usePaperStyles } from "./paperStyles.ts";
import type { DraftSaver } from "./useDraft.ts";
import { useJob } from "./useJob.ts";
import type { PaperOnScreen } from "./usePaper.ts";

interface BoxProps {
  readonly on: PaperOnScreen;
  readonly saver: DraftSaver;
}

/** Lines of the front that are the council's own words. Contact, wards and portfolio holder have a place in every paper. */
export function frontTerms(
  { called }: Pick<PaperOnScreen, "called">,
  skeleton: Skeleton,
): readonly FrontTerm[] {
  const own = skeleton.front.filter(
    ({ term }) => !knownTerms.some((one) => one === term),
  );
  const usual: readonly FrontTerm[] = [
    { term: "portfolioHolder", title: t("Portfolio holder") },
    { term: "keyDecision", title: t("Key decision") },
    { term: "forwardPlan", title: t("Forward plan") },
    { term: "wards", title: t("Wards affected") },
    { term: "contactOfficer", title: t("Contact officer") },
    { term: "telephone", title: t("Contact officer’s telephone") },
    { term: "email", title: t("Contact officer’s e-mail") },
  ];
  const has = new Set(own.map(({ term }) => term));
  return [
    ...own.map(({ term, title }) => ({ term, title: called(title) })),
    ...usual.filter(({ term }) => !has.has(term)),
  ];
}

export function KindAndSkeleton({ on, saver }: BoxProps) {
  const { kind, skeleton } = on.input.words;
  return (
    <>
      <Field label={t("Kind of paper")}>
        <Select
          value={kind ?? on.paper.kind ?? "progress"}
          onChange={(_, { value }) =>
            void saver.change(
              chooseKind(paperKinds.find((one) => one === value) ?? null),
            )
          }
        >
          {paperKinds.map((one) => (
            <option key={one} value={one}>
              {t(paperKindWords[one])}
            </option>
          ))}
        </Select>
      </Field>
      <PaperLanguage on={on} saver={saver} />
      <Field label={t("Skeleton")}>
        <Select
          value={skeleton ?? plainSkeleton.id}
          onChange={(_, { value }) => void saver.change(chooseSkeleton(value))}
        >
          {readySkeletons.map((one) => (
            <option key={one.id} value={one.id}>
              {on.called(one.title)}
            </option>
          ))}
          {on.standing.words.own ? (
            <option value="own">{on.standing.words.own.title}</option>
          ) : null}
        </Select>
      </Field>
    </>
  );
}

/** A document a line, and where it can be seen after " | ". */
function papersIn(text: string) {
  return text
    .split("\n")
    .map((line) => line.split("|").map((each) => each.trim()))
    .flatMap(([document = "", place = ""]) =>
      document === "" ? [] : [{ document, place: place || null }],
    );
}

export function BackgroundPapers({ on, saver }: BoxProps) {
  const styles = usePaperStyles();
  const papers = on.input.words.backgroundPapers;
  const stored = (papers ?? [])
    .map(({ document, place }) => (place ? `${document} | ${place}` : document))
    .join("\n");
  const [text, setText] = useState<string | null>(null);
  return (
    <>
      <Field
        label={t("Background papers")}
        hint={t("One a line. Where it can be seen goes after a | sign.")}
      >
        <Textarea
          resize="vertical"
          value={text ?? stored}
          onChange={(_, { value }) => setText(value)}
          onBlur={() => {
            if (text !== null && text !== stored)
              void saver.change(listBackgroundPapers(papersIn(text)));
            setText(null);
          }}
        />
      </Field>
      {papers === null ? (
        <div className={styles.buttons}>
          <Button
            size="small"
            onClick={() => void saver.change(listBackgroundPapers([]))}
          >
            {t("There are no background papers")}
          </Button>
        </div>
      ) : null}
    </>
  );
}

/** What this paper says, put over what was kept before. */
function keptFrom(on: PaperOnScreen, before: StandingWords): StandingWords {
  // In every language, as they are kept.
  const words = withStanding(on.kept.draft.words, on.standing.words);
  return {
    ...before,
    skeleton: words.skeleton ?? before.skeleton,
    language: words.language ?? before.language,
    front: {
      ...before.front,
      ...words.front,
      ...(words.reportOf ? { reportOf: words.reportOf } : {}),
    },
    texts: { ...before.texts, ...words.texts },
    implications: { ...before.implications, ...words.implications },
    backgroundPapers: words.backgroundPapers ?? before.backgroundPapers,
  };
}

function useStanding(on: PaperOnScreen) {
  const session = useSession();
  const client = useQueryClient();
  const { plan } = on.record;
  const { bodyId } = on.request;
  return async (
    forBody: boolean,
    change: (before: StandingWords) => StandingWords,
  ): Promise<KeptStanding> => {
    const store = await standingOf(session);
    const before = forBody ? on.standing.body : on.standing.plan;
    const outcome = await store.saveStanding(
      plan.id,
      forBody ? bodyId : null,
      before,
      change(before.words),
      on.actor.person.name,
    );
    await client.invalidateQueries(standingQuery(session, plan.id, bodyId));
    if (outcome.kind === "conflict")
      throw new RuleRefusal(
        outcome.theirs.savedBy
          ? t(
              "{by} kept other standing words at the same time, and nothing of yours was put over them. They are shown now; look, and keep yours again.",
              { by: outcome.theirs.savedBy },
            )
          : t(
              "Somebody else kept other standing words at the same time, and nothing of yours was put over them. They are shown now; look, and keep yours again.",
            ),
      );
    announce(t("The standing words are kept."));
    return outcome.kept;
  };
}

/** The skeleton as a file to change, and a changed one to use. */
function OwnSkeleton({
  on,
  onFile,
}: {
  readonly on: PaperOnScreen;
  readonly onFile: (file: File) => void;
}) {
  const { skeleton = plainSkeleton } = on.input;
  const own = { ...skeleton, title: t("The council’s own") };
  return (
    <>
      <div>
        <Button
          size="small"
          onClick={() =>
            handOver({
              name: `skeleton ${skeleton.id}.json`,
              type: "application/json",
              content: JSON.stringify(own, null, 2),
            })
          }
        >
          {t("Download this skeleton to change it")}
        </Button>
      </div>
      <Field
        label={t("Use your own skeleton")}
        hint={t(
          "The file you downloaded, with your sections, titles and headings.",
        )}
      >
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) onFile(file);
          }}
        />
      </Field>
    </>
  );
}

export function StandingBox({ on }: { readonly on: PaperOnScreen }) {
  const styles = usePaperStyles();
  const job = useJob();
  const keep = useStanding(on);
  const run = (work: () => Promise<unknown>) =>
    void job.run(
      t("Keeping…"),
      async () => {
        await work();
      },
      () => undefined,
    );
  const read = async (file: File) => {
    const answer = parseSkeleton(await file.text());
    if (!answer.ok) throw new RuleRefusal(answer.words);
    const own = { ...answer.value, id: "own" };
    await keep(false, (before) => ({ ...before, skeleton: "own", own }));
  };
  const keepFor = (forBody: boolean) =>
    run(() => keep(forBody, (before) => keptFrom(on, before)));
  return (
    <details>
      <summary>{t("Standing words and your own skeleton")}</summary>
      <p className={styles.quiet}>
        {t(
          "The skeleton, the front, the words of sections, implications and background papers of this paper can be kept for the papers to come.",
        )}
      </p>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => keepFor(false)}>
          {t("Keep for every paper of this plan")}
        </Button>
        <Button size="small" onClick={() => keepFor(true)}>
          {t("Keep for papers to {body}", { body: bodyNamed(on.input.body) })}
        </Button>
      </div>
      <OwnSkeleton on={on} onFile={(file) => run(() => read(file))} />
      {job.doing ? <p>{job.doing}</p> : null}
      {job.problem ? (
        <p className={styles.refused} role="alert">
          {asText(job.problem)}
        </p>
      ) : null}
    </details>
  );
}
