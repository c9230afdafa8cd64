import type { Run } from '#domain/event-run.ts';
import type { Cite, Figure } from '#domain/evidence.ts';
import type { Reference } from '#domain/reference.ts';

/** A column of an exhibit's table. */
export type Column = {
  readonly key: string;
  readonly label: string;
  readonly numeric?: boolean;
  /** True where a value stays on one line: dates, years, letters. */
  readonly tight?: true;
  /** True for sentences: such columns share the width. */
  readonly prose?: true;
  /** Whether it is set in a line under the row: sentences, long lists. `once` leaves out what repeats the row above. */
  readonly under?: true | 'once';
};

/** A cell: what is shown, and the figure behind it, if it is one. A missing value is a dash with its reason. */
export type Cell = {
  readonly text: string;
  readonly figure?: Figure;
  /** Opens when the cell is asked for its source; a cell with a figure opens the figure. */
  readonly reference?: Reference;
  /** True for a number computed here, such as a change; it is underlined like a derived figure. */
  readonly computed?: true;
  /** True for what became known only after the edition of the record. */
  readonly later?: true;
  /** Why there is no value, or what to know about it. */
  readonly note?: string;
  /** What unfolds under the text, line by line: the places where the row is written. */
  readonly lines?: readonly string[];
};

/** A row: one cell per column, in the order of the columns. The first cell names the row. */
export type Row = {
  readonly key: string;
  readonly cells: readonly Cell[];
  /** The subhead it stands under, where the exhibit has sections; rows of one section follow each other. */
  readonly section?: string;
  /** True for a part of a row above it. */
  readonly part?: true;
  /** What the selection does to the row: it is chosen itself, or it does not match. */
  readonly state?: 'selected' | 'dimmed';
  /** Where the row is written, beside the sources of its figures. */
  readonly cite?: readonly Cite[];
};

/** A remark in the footer that opens what it speaks of. */
export type Flag = {
  readonly kind: 'disputed' | 'later' | 'own';
  readonly label: string;
  readonly reference?: Reference;
};

/** A source in the footer. */
export type Credit = { readonly source: string; readonly label: string };

/**
 * One view's content as a plain value: what the chart draws, what the table lists, what a screen reader is told, and what
 * is exported are the same thing. Filled by a view, shown by the frame; nothing is read back from the screen.
 */
export type Exhibit<Rows extends Run<Row> = readonly Row[]> = {
  /** Name of the view, for file names and links: "lower-house". */
  readonly id: string;
  /** The finding, with its number. */
  readonly title: string;
  /** Unit and basis in words: "seats, parliamentary groups". */
  readonly basis: string;
  /** The description: what the chart shows, for those who do not see it. */
  readonly description: string;
  /** What the sections are, where the rows stand under subheads: "Count". */
  readonly sections?: string;
  readonly columns: readonly Column[];
  readonly rows: Rows;
  /** What the selection does here; undefined where the selection does not touch the exhibit. */
  readonly touched: string | undefined;
  readonly flags: readonly Flag[];
  readonly credits: readonly Credit[];
};

/** An exhibit whose rows may be made when they are looked at: a record can have a million events, of which 400 are drawn. */
export type LongExhibit = Exhibit<Run<Row>>;
