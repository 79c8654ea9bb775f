// The answer under what was typed: its code and the plan's record are fetched when somebody asks, and it is spoken once, when the typing rests.
import { useEffect, useRef, useState } from "react";
import { useQueryClient } from "@tanstack/react-query";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { t } from "../language/t.ts";
import { recordQuery } from "../reading/planQueries.ts";
import { windowsQuery } from "../reading/planCycle.ts";
import { actorOf } from "../session/actor.ts";
import { useSession } from "../session/session.ts";
import { useToday } from "../session/today.ts";
import { announce } from "../ui/announce.ts";
import { problemInWords } from "../ui/problem.ts";
import { asText } from "../ruleWords.ts";
import type { Told } from "./paletteAnswers.ts";

/** So long nobody types: what is half written is no question yet. */
const restMs = 300;

interface Answered {
  readonly typed: string;
  readonly told: Told | null;
}

/** What the plan answers to what is typed, or that it is being asked; `settled` once it is known that there is no more. `found`: how many places are called so. */
export function useAnswer(
  overview: PlanOverview,
  typed: string,
  found: number,
): {
  readonly told: Told | null;
  readonly asking: string | null;
  readonly settled: boolean;
} {
  const session = useSession();
  const client = useQueryClient();
  const today = useToday(overview.plan.timeZone);
  const [answered, setAnswered] = useState<Answered>({ typed: "", told: null });
  const [asking, setAsking] = useState<string | null>(null);
  const said = useRef("");
  useEffect(() => {
    let current = true;
    const ask = async (): Promise<Told | null> => {
      const [answers, { openPlan }] = await Promise.all([
        import(/* webpackChunkName: "answers" */ "./paletteAnswers.ts"),
        import(/* webpackChunkName: "answers" */ "../../ask/openPlan.ts"),
      ]);
      if (!answers.isQuestion(typed, found) || !current) return null;
      setAsking(typed);
      const { id } = overview.plan;
      const [{ record, unreadable }, windows] = await Promise.all([
        client.query({ ...recordQuery(session, id), staleTime: "static" }),
        client.query({
          ...windowsQuery(session, overview),
          staleTime: "static",
        }),
      ]);
      const plan = openPlan({
        record,
        actor: actorOf(overview, today, null, record.posts),
        today,
        windows,
        notCounted: unreadable.length,
        linkTo: () => `/plan/${id}`,
      });
      const told = answers.toldOf(typed, plan);
      const words = told ? answers.spoken(told) : "";
      // Asked again meanwhile, it is the later asking that speaks: what was not spoken is not taken for it.
      if (!current) return told;
      // Another reading of the plan that changes nothing is not told again.
      if (told && words !== said.current) announce(words);
      said.current = words;
      return told;
    };
    const show = (told: Told | null) => {
      if (!current) return;
      setAnswered({ typed, told });
      setAsking(null);
    };
    const timer = setTimeout(
      () =>
        void ask().then(show, (failure: unknown) =>
          show({
            head: null,
            lines: [],
            note: asText(problemInWords(failure)),
          }),
        ),
      restMs,
    );
    return () => {
      current = false;
      clearTimeout(timer);
      setAsking(null);
    };
  }, [session, client, overview, today, typed, found]);
  return {
    told: answered.typed === typed ? answered.told : null,
    asking: asking === typed ? t("Asking the plan…") : null,
    settled: answered.typed === typed,
  };
}
