// What a menu of choices asks.
import type { Option } from "./controls.tsx";

/** One question of a menu: exactly one of its options holds. */
export interface PickGroup {
  readonly name: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
  /** What can be done beside choosing. */
  readonly deeds?: readonly {
    readonly text: string;
    readonly onPress: () => void;
  }[];
}
