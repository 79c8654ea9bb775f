// Somebody's name and email, with those already in the register offered while one types.
import { useId } from "react";
import type { Person } from "../../domain/plan/person.ts";
import { TextField } from "../ui/fields.tsx";

interface PersonTyped {
  readonly name: string;
  readonly email: string;
}

export function PersonFields({
  label,
  emailLabel,
  value,
  known,
  onChange,
}: {
  readonly label: string;
  readonly emailLabel: string;
  readonly value: PersonTyped;
  readonly known: readonly Person[];
  readonly onChange: (value: PersonTyped) => void;
}) {
  const list = useId();
  const rename = (name: string) => {
    const found = known.find((one) => one.name === name);
    onChange({ name, email: found?.email ?? value.email });
  };
  return (
    <>
      <TextField
        label={label}
        list={list}
        value={value.name}
        onChange={rename}
      />
      <TextField
        email
        label={emailLabel}
        value={value.email}
        onChange={(email) => onChange({ name: value.name, email })}
      />
      <datalist id={list}>
        {known.map((one) => (
          <option key={`${one.email} ${one.name}`} value={one.name}>
            {one.name}
          </option>
        ))}
      </datalist>
    </>
  );
}
