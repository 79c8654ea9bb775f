// How somebody holds a post: permanently, in the interim, or acting.
import { t } from "../language/t.ts";
import { holderKinds } from "../../domain/plan/post.ts";
import type { HolderKind } from "../../domain/plan/post.ts";
import { PickField } from "../ui/fields.tsx";
import { holderKindWords } from "./postRows.ts";

export function KindField({
  kind,
  onChange,
}: {
  readonly kind: HolderKind;
  readonly onChange: (kind: HolderKind) => void;
}) {
  return (
    <PickField
      label={t("How they hold it")}
      value={kind}
      options={holderKinds.map((value) => ({
        value,
        text: holderKindWords[value],
      }))}
      onChange={(value) =>
        onChange(holderKinds.find((one) => one === value) ?? "permanent")
      }
    />
  );
}
