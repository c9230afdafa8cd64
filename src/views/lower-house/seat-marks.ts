import type { ReactNode } from 'react';

import { evidence } from '#charts/evidence.ts';
import type { Group } from '#domain/chamber.ts';
import { tip } from '#ui/Tip.tsx';

/** What bars, rows and seats of one group have in common: one hover, one click, one state. */
export type SeatMarks = {
  /** Prefix of the pattern ids. */
  readonly prefix: string;
  /** The chosen groups; empty where the selection does not touch the chamber. */
  readonly chosen: ReadonlySet<string>;
  readonly hovered: string | undefined;
  readonly onHover: (group: string | undefined) => void;
  readonly onPick: (group: Group) => void;
  /** Whether a click filters, rather than opens. */
  readonly filters: (group: Group) => boolean;
  readonly explain: (group: Group) => ReactNode;
};

/** Whether a group is not chosen while others are. */
export function isDimmed({ chosen }: Pick<SeatMarks, 'chosen'>, group: string): boolean {
  return chosen.size > 0 && !chosen.has(group);
}

/** The handlers and states of a mark that stands for a group. The rows are its equals for the keyboard. */
export function markProps(marks: SeatMarks, group: Group) {
  const { onPointerEnter, onPointerLeave } = tip(marks.explain(group));
  return {
    ...evidence({ kind: 'group', id: group.id }),
    'data-group': group.id,
    'data-dimmed': isDimmed(marks, group.id) || undefined,
    'data-hovered': marks.hovered === group.id || undefined,
    onPointerEnter: (event: Parameters<typeof onPointerEnter>[0]) => {
      if (event.pointerType !== 'touch') marks.onHover(group.id);
      onPointerEnter(event);
    },
    onPointerLeave: () => {
      marks.onHover(undefined);
      onPointerLeave();
    },
    onClick: () => marks.onPick(group),
  };
}
