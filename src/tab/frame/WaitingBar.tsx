// What waits for SharePoint, told over every page; what was refused on arrival, with its words; and what has waited too long to be sent unasked.
import { parts } from "../language/parts.ts";
import { listInWords, t } from "../language/t.ts";
import { useEffect } from "react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useLocation } from "wouter";
import { dayIn, parseInstant } from "../../domain/values/calendarDate.ts";
import type { Me } from "../../sharepoint/people/people.ts";
import { plainView, viewAddress } from "../address/address.ts";
import { meQuery } from "../reading/planQueries.ts";
import { useSession } from "../session/session.ts";
import { nowInstant } from "../session/today.ts";
import { Button } from "../ui/Button.tsx";
import { ThinBar } from "../ui/ThinBar.tsx";
import { sendWaiting } from "../saving/sendWaiting.ts";
import {
  asksFirst,
  backToForm,
  changeWaiting,
  dropWaiting,
  useWaiting,
} from "../saving/waiting.ts";
import type { Sendable, Waiting } from "../saving/waiting.ts";

const againMs = 10_000;

const whatWords: Readonly<Record<Sendable, string>> = {
  progress: t("update"),
  noChange: t("“no change”"),
  date: t("proposed date"),
  claim: t("claim"),
};

export default function WaitingBar() {
  const client = useQueryClient();
  const session = useSession();
  const me = useQuery(meQuery(session)).data;
  const all = useWaiting(me);
  const waiting = all.filter(({ refused }) => refused === null);
  const asked = waiting.find((one) => asksFirst(one, nowInstant()));
  // What is asked about keeps its place: what follows it waits with it.
  const next = waiting[0] === asked ? undefined : waiting[0]?.edit;
  useEffect(() => {
    if (!me || next === undefined) return undefined;
    const again = () => void sendWaiting({ client, session, me });
    again();
    const timer = setInterval(again, againMs);
    window.addEventListener("online", again);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", again);
    };
  }, [client, session, me, next]);
  if (!me) return null;
  return (
    <>
      {asked ? (
        <Asked me={me} one={asked} />
      ) : waiting.length > 0 ? (
        <Waits waiting={waiting} />
      ) : null}
      {all
        .filter(({ refused }) => refused !== null)
        .map((one) => (
          <RefusedOne key={one.edit} me={me} one={one} />
        ))}
    </>
  );
}

function Waits({ waiting }: { readonly waiting: readonly Waiting[] }) {
  const refs = listInWords([...new Set(waiting.map(({ ref }) => ref))]);
  return (
    <ThinBar tone="warning">
      {t(
        "{waiting:save} {waiting?waits|wait} for SharePoint ({refs}). You need not press again: what waits is kept on this device and sent by itself, in order.",
        { waiting: waiting.length, refs },
      )}
    </ThinBar>
  );
}

interface OneProps {
  readonly me: Me;
  readonly one: Waiting;
}

function Discard({ me, one }: OneProps) {
  return (
    <Button
      appearance="subtle"
      aria-label={t("Discard the {what} of {ref}", {
        what: whatWords[one.what],
        ref: one.ref,
      })}
      onClick={() => dropWaiting(me, one.edit)}
    >
      {t("Discard")}
    </Button>
  );
}

/** A day old: only the person knows whether it is still so. */
function Asked({ me, one }: OneProps) {
  const since = parseInstant(one.since);
  const said = {
    what: whatWords[one.what],
    ref: one.ref,
    button: (
      <Button
        aria-label={t("Send the {what} of {ref}", {
          what: whatWords[one.what],
          ref: one.ref,
        })}
        onClick={() => changeWaiting(me, one.edit, { since: nowInstant() })}
      >
        {t("Send")}
      </Button>
    ),
  };
  return (
    <ThinBar tone="warning">
      {since
        ? parts(
            "Your {what} of {ref} has waited for SharePoint since {since:date}. Is it still right?{button}",
            { ...said, since: dayIn(since, "Europe/London") },
          )
        : parts(
            "Your {what} of {ref} has waited for SharePoint. Is it still right?{button}",
            said,
          )}
      <Discard me={me} one={one} />
    </ThinBar>
  );
}

function RefusedOne({ me, one }: OneProps) {
  const [, go] = useLocation();
  const open = () => {
    backToForm(me, one);
    go(viewAddress(one.planId, { ...plainView, action: one.actionId }));
  };
  return (
    <ThinBar tone="warning">
      {parts("Your {what} of {ref} was not saved. {refused}{button}", {
        what: whatWords[one.what],
        ref: one.ref,
        refused: one.refused,
        button: (
          <Button aria-label={t("Open {ref}", { ref: one.ref })} onClick={open}>
            {t("Open")}
          </Button>
        ),
      })}
      <Discard me={me} one={one} />
    </ThinBar>
  );
}
