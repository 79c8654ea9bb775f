// A fault in one part of the screen is shown where it happened, with a reference; the rest goes on working.
import { t } from "../language/t.ts";
import { Component } from "react";
import type { ReactNode } from "react";
import { ProblemState } from "./State.tsx";

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: {
    readonly thrown: unknown;
    readonly reference: string;
  } | null;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(thrown: unknown): State {
    return { error: { thrown, reference: crypto.randomUUID().slice(0, 8) } };
  }

  override componentDidCatch(thrown: unknown) {
    // For an administrator who opens the browser's console with the reference in hand.
    reportError(thrown);
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    const thrown = error.thrown;
    return (
      <ProblemState
        error={{
          words: t("This part of the screen stopped working. {why}", {
            why: thrown instanceof Error ? thrown.message : "",
          }),
          next: t(
            "What you wrote is kept. Open it again; if it happens again, give the reference to your administrator.",
          ),
          reference: error.reference,
        }}
        retry={() => this.setState({ error: null })}
      />
    );
  }
}
