import { useEffect, useEffectEvent } from 'react';

import { steppedDay } from '#app/header/AsOfClock.tsx';
import { KEYS_DIALOG, openKeys } from '#app/header/open-keys.ts';
import { openPalette } from '#app/palette/palette-door.ts';
import { redo, undo } from '#app/url-sync.ts';
import type { Reading } from '#domain/reading.ts';
import { clear, closePanel, currentDesk, showAsOf } from '#state/desk.ts';

import { isTyping } from '#ui/typing.ts';

import styles from './Keys.module.css';

const KEYS: readonly (readonly [string, string])[] = [
  ['Ctrl K', 'Find anything: actors, themes, dates, events, pages, actions'],
  ['/', 'Search the events'],
  ['Ctrl Z', 'Undo the last step'],
  ['Ctrl Shift Z', 'Redo'],
  ['[ and ]', 'As of: earlier and later event'],
  ['E', 'Says who? Opens the evidence of what has the focus (also: right click, long press)'],
  ['Esc', 'Close the details'],
  ['0', 'Clear everything: the first screen'],
  ['?', 'This list'],
];

/** The keys of the page, and the list that explains them. Keys do nothing while somebody types. */
export function Keys({ reading }: { readonly reading: Reading }) {
  const onKey = useEffectEvent((event: KeyboardEvent) => pressed(event, reading));
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return (
    <dialog id={KEYS_DIALOG} className={styles['keys']} aria-labelledby="keys-title">
      <h2 id="keys-title">Keys</h2>
      <dl>
        {KEYS.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
}

function pressed(event: KeyboardEvent, reading: Reading): void {
  if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
    event.preventDefault();
    void openPalette();
    return;
  }
  if (isTyping(event.target)) return;
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
    event.preventDefault();
    if (event.shiftKey) redo();
    else undo();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const act = ACTS.get(event.key);
  if (act === undefined) return;
  event.preventDefault();
  act(reading);
}

const ACTS: ReadonlyMap<string, (reading: Reading) => void> = new Map([
  ['/', () => document.querySelector<HTMLInputElement>('input[type=search][data-page-search]')?.focus()],
  ['[', (reading: Reading) => stepAsOf(reading, -1)],
  [']', (reading: Reading) => stepAsOf(reading, 1)],
  ['0', clear],
  ['?', openKeys],
  [
    'Escape',
    () => {
      if (currentDesk().open !== undefined) closePanel();
    },
  ],
]);

function stepAsOf(reading: Reading, direction: 1 | -1): void {
  const day = steppedDay(reading, direction, false);
  showAsOf(day === reading.info.created ? undefined : day);
}
