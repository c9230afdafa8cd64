import { useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { create } from 'zustand';

import styles from './Tip.module.css';

const DELAY_MS = 150;
const LINGER_MS = 120;

type Shown = { readonly content: ReactNode; readonly anchor: DOMRect };

const useShown = create<{ readonly shown: Shown | undefined }>()(() => ({ shown: undefined }));

let timer: ReturnType<typeof setTimeout> | undefined;

function schedule(shown: Shown | undefined, delay: number): void {
  clearTimeout(timer);
  timer = setTimeout(() => useShown.setState({ shown }), delay);
}

/**
 * Handlers for an HTML or SVG mark that explains itself on hover and on keyboard focus. The tip can be hovered, and
 * Escape closes it. It repeats what the mark's accessible name or the table says; it is never the only place.
 */
export function tip(content: ReactNode): {
  readonly onPointerEnter: (event: { currentTarget: Element; pointerType: string }) => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: (event: { currentTarget: Element }) => void;
  readonly onBlur: () => void;
} {
  return {
    onPointerEnter: ({ currentTarget, pointerType }) => {
      if (pointerType === 'touch') return;
      schedule({ content, anchor: currentTarget.getBoundingClientRect() }, DELAY_MS);
    },
    onPointerLeave: () => schedule(undefined, LINGER_MS),
    onFocus: ({ currentTarget }) => {
      if (!currentTarget.matches(':focus-visible')) return;
      schedule({ content, anchor: currentTarget.getBoundingClientRect() }, 0);
    },
    onBlur: () => schedule(undefined, 0),
  };
}

/** The one place where tips are drawn; mounted once by the shell. */
export function TipLayer() {
  const shown = useShown((s) => s.shown);
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number }>({ left: 0, top: 0 });
  useLayoutEffect(() => {
    if (shown === undefined || box.current === null) return;
    const { width, height } = box.current.getBoundingClientRect();
    const { anchor } = shown;
    const left = Math.min(
      Math.max(8, anchor.left + anchor.width / 2 - width / 2),
      window.innerWidth - width - 8,
    );
    const above = anchor.top - height - 8;
    setPlace({ left, top: above > 8 ? above : anchor.bottom + 8 });
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      schedule(undefined, 0);
    };
    const hide = () => schedule(undefined, 0);
    window.addEventListener('keydown', close, { capture: true });
    window.addEventListener('scroll', hide, { capture: true, passive: true });
    return () => {
      window.removeEventListener('keydown', close, { capture: true });
      window.removeEventListener('scroll', hide, { capture: true });
    };
  }, [shown]);
  if (shown === undefined) return null;
  return (
    <div
      ref={box}
      role="tooltip"
      className={styles['tip']}
      style={place}
      onPointerEnter={() => clearTimeout(timer)}
      onPointerLeave={() => schedule(undefined, LINGER_MS)}
    >
      {shown.content}
    </div>
  );
}
