import { formatDate } from '#domain/dates.ts';
import { facetLabel } from '#domain/facet-labels.ts';
import type { NamedRecord } from '#domain/facet-labels.ts';
import { FACETS } from '#domain/selection.ts';
import type { Selection } from '#domain/selection.ts';
import { chooseDates, chooseOnly, select } from '#state/desk.ts';

import type { Removable } from './NothingMatches.tsx';

/** The filters of a selection, each with the act that takes it away. */
export function removableFilters(selection: Selection, record: NamedRecord): readonly Removable[] {
  const facets = FACETS.flatMap((facet) => {
    const values = selection.values[facet];
    if (values.length === 0) return [];
    const label = values.map((value) => facetLabel(record, facet, value)).join(', ');
    return [{ key: facet, label, remove: () => chooseOnly(facet, []) }];
  });
  const text = selection.text.trim();
  const { from, to } = selection;
  return [
    ...facets,
    ...(text === ''
      ? []
      : [{ key: 'text', label: `“${text}”`, remove: () => select((s) => ({ ...s, text: '' })) }]),
    ...(from === undefined && to === undefined
      ? []
      : [{ key: 'dates', label: datesLabel(from, to), remove: () => chooseDates(undefined, undefined) }]),
  ];
}

function datesLabel(from: string | undefined, to: string | undefined): string {
  const start = from === undefined ? '' : formatDate(from);
  const end = to === undefined ? '' : formatDate(to);
  if (start === '') return `until ${end}`;
  return end === '' ? `from ${start}` : `${start} to ${end}`;
}
