import { clauseList } from '@uwdata/mosaic-core';
import { Toggle } from '@uwdata/mosaic-plot';

/**
 * vgplot's toggle for a chart of single values that come from a list column: what is chosen is asked of the list, so
 * that the clause fits every table that has it. vgplot's own `unnest` groups by the lists themselves, of which there
 * are a thousand times as many as values.
 */
class ToggleList extends Toggle {
  constructor(mark, { list, ...options }) {
    super(mark, options);
    this.list = list;
  }

  clause(value) {
    const values = value?.length ? value.map(([one]) => one) : undefined;
    return clauseList(this.list, values, { source: this, clients: this.mark.plot.markSet });
  }
}

/** As vgplot's directives: the interactor of the mark before it. */
export const toggleListY =
  ({ as, list }) =>
  (plot) =>
    plot.addInteractor(new ToggleList(plot.marks.at(-1), { selection: as, channels: ['y'], list }));
