import { Keyboard, Link2, Moon, Redo2, Search, Sun, SunMoon, Undo2 } from 'lucide-react';

import { AsOfClock } from '#app/header/AsOfClock.tsx';
import { openKeys } from '#app/header/open-keys.ts';
import { KnownByClock } from '#app/header/KnownByClock.tsx';
import { PageNav } from '#app/header/PageNav.tsx';
import { nextTheme, useTheme } from '#app/header/theme.ts';
import { openPalette } from '#app/palette/palette-door.ts';
import { redo, undo, useSteps } from '#app/url-sync.ts';
import type { Catalog } from '#data/use-package.ts';
import type { Reading } from '#domain/reading.ts';
import { clear, publish } from '#state/desk.ts';
import { copy } from '#ui/Announcement.tsx';
import { tip } from '#ui/Tip.tsx';

import styles from './Header.module.css';

type HeaderProps = { readonly catalog: Catalog; readonly reading: Reading };

const ICON = { size: 16, strokeWidth: 1.8, 'aria-hidden': true } as const;

/** Name, package, the two clocks, the way to anything by its name, undo and redo, share. */
export function Header({ catalog, reading }: HeaderProps) {
  const { canUndo, canRedo } = useSteps();
  return (
    <header className={styles['header']}>
      <a
        className={styles['name']}
        href="./"
        onClick={(event) => {
          event.preventDefault();
          clear();
        }}
      >
        Alliance Desk
      </a>
      <PackageChoice catalog={catalog} chosen={reading.info.id} />
      <PageNav />
      <div className={styles['clocks']}>
        <AsOfClock reading={reading} />
        <KnownByClock knownBy={reading.knownBy} info={reading.info} index={reading.index} />
      </div>
      <div className={styles['tools']}>
        <FindButton />
        <button
          type="button"
          className={styles['wide']}
          aria-label="Undo"
          disabled={!canUndo}
          onClick={undo}
          {...tip('Undo (Ctrl Z)')}
        >
          <Undo2 {...ICON} />
        </button>
        <button
          type="button"
          className={styles['wide']}
          aria-label="Redo"
          disabled={!canRedo}
          onClick={redo}
          {...tip('Redo (Ctrl Shift Z)')}
        >
          <Redo2 {...ICON} />
        </button>
        <ThemeButton />
        <button
          type="button"
          className={styles['wide']}
          aria-label="Keys"
          onClick={openKeys}
          {...tip('All keys (?)')}
        >
          <Keyboard {...ICON} />
        </button>
        <ShareButton />
      </div>
    </header>
  );
}

function FindButton() {
  return (
    <button
      type="button"
      className={styles['find']}
      aria-label="Find anything"
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K Meta+K"
      onClick={() => void openPalette()}
      {...tip('Find anything (Ctrl K)')}
    >
      <Search {...ICON} />
      <span>Find anything</span>
      <kbd>Ctrl K</kbd>
    </button>
  );
}

function PackageChoice({ catalog, chosen }: { readonly catalog: Catalog; readonly chosen: string }) {
  const only = catalog.packages.length === 1 ? catalog.packages[0] : undefined;
  if (only !== undefined) {
    return (
      <span className={styles['package']} {...tip(only.title)}>
        {only.title}
      </span>
    );
  }
  return (
    <select
      className={styles['package']}
      aria-label="Record"
      value={chosen}
      title={catalog.packages.find((p) => p.id === chosen)?.title}
      onChange={(event) => {
        const record = event.currentTarget.value;
        publish((desk) => ({ ...desk, record }));
      }}
    >
      {catalog.packages.map((p) => (
        <option key={p.id} value={p.id}>
          {p.title}
        </option>
      ))}
    </select>
  );
}

function ThemeButton() {
  const { theme, setTheme } = useTheme();
  const next = nextTheme(theme);
  const label = `Theme: ${theme}. Switch to ${next}`;
  const Icon = { system: SunMoon, light: Sun, dark: Moon }[theme];
  return (
    <button type="button" aria-label={label} onClick={() => setTheme(next)} {...tip(label)}>
      <Icon {...ICON} />
    </button>
  );
}

function ShareButton() {
  return (
    <button
      type="button"
      className={styles['share']}
      onClick={() => void copy(window.location.href, 'Link')}
      {...tip('Copy a link to this state')}
    >
      <Link2 {...ICON} />
      <span>Share</span>
    </button>
  );
}
