import { useEffect } from 'react';

import { isTyping } from '#ui/typing.ts';
import { parseReference } from '#domain/reference.ts';
import type { Reference } from '#domain/reference.ts';
import { openOnly } from '#state/desk.ts';

/**
 * The gesture that asks any mark, name or cell "says who?": the key E on what has the focus, a right click, or a long
 * press where there is no mouse. It works on whatever carries `data-evidence`, the same in every view.
 */
export function useEvidenceGesture(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'e' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target)) return;
      ask(event, evidenceAt(event.target));
    };
    const onMenu = (event: MouseEvent) => ask(event, evidenceAt(event.target));
    document.addEventListener('keydown', onKey);
    document.addEventListener('contextmenu', onMenu);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('contextmenu', onMenu);
    };
  }, []);
}

function ask(event: Event, reference: Reference | undefined): void {
  if (reference === undefined) return;
  event.preventDefault();
  openOnly(reference);
}

function evidenceAt(target: EventTarget | null): Reference | undefined {
  const carrier = target instanceof Element ? target.closest('[data-evidence]') : null;
  return parseReference(carrier?.getAttribute('data-evidence') ?? '');
}
