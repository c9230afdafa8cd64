import { useEffect, useRef } from 'react';

import { packageContext } from '#charts/csv.ts';
import type { ExportContext } from '#charts/csv.ts';
import type { Reading } from '#domain/reading.ts';

/**
 * The context of everything exported, the same object for as long as the page shows the same package: the sentence,
 * which every step of a brush changes, is read when something is exported.
 */
export function useExportContext({ info, sentence }: Pick<Reading, 'info' | 'sentence'>): ExportContext {
  const latest = useRef(sentence);
  useEffect(() => {
    latest.current = sentence;
  }, [sentence]);
  return { ...packageContext(info), sentence: () => latest.current };
}
