// One line of the author's words, saved when it is left.
import { useState } from "react";
import { Field, Input, Textarea } from "@fluentui/react-components";

export interface LineProps {
  readonly label: string;
  readonly stored: string;
  readonly long?: boolean;
  readonly onSave: (text: string) => void;
}

/** One line that saves itself when the person leaves it, if it changed. */
export function Line(props: LineProps) {
  const [text, setText] = useState<string | null>(null);
  const value = text ?? props.stored;
  const leave = () => {
    if (text !== null && text !== props.stored) props.onSave(text);
    setText(null);
  };
  const common = {
    value,
    onBlur: leave,
    onChange: (_: unknown, data: { readonly value: string }) =>
      setText(data.value),
  };
  return (
    <Field label={props.label}>
      {props.long ? (
        <Textarea resize="vertical" {...common} />
      ) : (
        <Input {...common} />
      )}
    </Field>
  );
}
