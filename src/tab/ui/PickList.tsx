// The list a word opens: Fluent's own menu, its keys and its marks.
import {
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
} from "@fluentui/react-components";
import type { PickGroup } from "./pickGroup.ts";

export default function PickList({
  groups,
  anchor,
  onClose,
}: {
  readonly groups: readonly PickGroup[];
  readonly anchor: HTMLElement | null;
  readonly onClose: () => void;
}) {
  return (
    <Menu
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
      positioning={{
        target: anchor,
        position: "below",
        align: "start",
        offset: 4,
      }}
      checkedValues={Object.fromEntries(
        groups.map(({ name, value }) => [name, [value]]),
      )}
      onCheckedValueChange={(_, { name, checkedItems: [value] }) => {
        if (value !== undefined)
          groups.find((group) => group.name === name)?.onChange(value);
      }}
    >
      <MenuPopover style={{ maxHeight: "70vh", overflowY: "auto" }}>
        <MenuList>
          {groups.map((group, i) => (
            <MenuGroup key={group.name}>
              {i > 0 ? <MenuDivider /> : null}
              {groups.length > 1 ? (
                <MenuGroupHeader>{group.name}</MenuGroupHeader>
              ) : null}
              {group.options.map(({ value, text }) => (
                <MenuItemRadio
                  key={value}
                  name={group.name}
                  value={value}
                  persistOnClick={false}
                >
                  {text}
                </MenuItemRadio>
              ))}
              {group.deeds?.map(({ text, onPress }) => (
                <MenuItem key={text} onClick={onPress}>
                  {text}
                </MenuItem>
              ))}
            </MenuGroup>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
