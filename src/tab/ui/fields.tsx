// The fields of small forms, each with its label and hint: some words, a day, a choice.
import { Field, Input, Select, Textarea } from "@fluentui/react-components";
import { DayInput } from "./DayInput.tsx";

interface FieldValue {
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function around({ label, hint, required }: FieldValue) {
  return {
    label,
    required: required ?? false,
    ...(hint === undefined ? {} : { hint }),
  };
}

export function TextField(
  props: FieldValue & { readonly list?: string; readonly email?: boolean },
) {
  return (
    <Field {...around(props)}>
      <Input
        type={props.email ? "email" : "text"}
        list={props.list}
        autoComplete="off"
        value={props.value}
        onChange={(_, { value }) => props.onChange(value)}
      />
    </Field>
  );
}

export function WordsField(props: FieldValue & { readonly rows?: number }) {
  return (
    <Field {...around(props)}>
      <Textarea
        rows={props.rows ?? 3}
        resize="vertical"
        value={props.value}
        onChange={(_, { value }) => props.onChange(value)}
      />
    </Field>
  );
}

/** The value is "YYYY-MM-DD", or what was typed and is no day. */
export function DayField(props: FieldValue) {
  return (
    <Field {...around(props)}>
      <DayInput value={props.value} onChange={props.onChange} />
    </Field>
  );
}

export interface PickLine {
  readonly value: string;
  readonly text: string;
}

/** `none` is the first line, for no choice; leave it out where one of the options always holds. */
export function PickField(
  props: FieldValue & {
    readonly none?: string;
    readonly options: readonly PickLine[];
  },
) {
  return (
    <Field {...around(props)}>
      <Select
        value={props.value}
        onChange={(_, { value }) => props.onChange(value)}
      >
        {props.none === undefined ? null : (
          <option value="">{props.none}</option>
        )}
        {props.options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
