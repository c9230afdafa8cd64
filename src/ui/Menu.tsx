import { Button, Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { ReactNode } from 'react';

import styles from './Menu.module.css';

/** One act of a menu. */
export type MenuAct = {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly act: () => void;
};

type MenuProps = {
  /** Ids of the elements whose texts name the button; so it stays as it is when they change. */
  readonly labelledBy: string;
  readonly icon: ReactNode;
  readonly acts: readonly MenuAct[];
  readonly className?: string | undefined;
};

/** A button that opens a list of acts: arrow keys, type-ahead, Escape, focus back to the button. */
export function Menu({ labelledBy, icon, acts, className }: MenuProps) {
  return (
    <MenuTrigger>
      <Button aria-labelledby={labelledBy} {...(className === undefined ? {} : { className })}>
        {icon}
      </Button>
      <Popover className={styles['popover'] ?? ''} placement="bottom end">
        <AriaMenu className={styles['menu'] ?? ''} aria-labelledby={labelledBy}>
          {acts.map(({ id, label: text, icon: mark, act }) => (
            <MenuItem key={id} id={id} textValue={text} className={styles['item'] ?? ''} onAction={act}>
              {mark}
              {text}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
