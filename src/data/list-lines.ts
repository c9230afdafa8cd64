import { LINE, RETURN, SPACE, TAB } from './json-bytes.ts';

/** How the elements of a list lie on the lines of its file. A column is the number of blanks before it on its line. */
export class ListLines {
  /** The blanks of this line; -1 where more than blanks is on it. */
  #blanks = -1;
  /** The column of the last element that began a line. */
  #column = 0;
  #beganLine = true;
  #didOneBefore = true;
  #areEven = true;

  /** Whether the element that has begun begins a line, as the one before did and the next one will. */
  get areTrusted(): boolean {
    return this.#areEven && this.#beganLine && this.#didOneBefore;
  }

  /** Takes the next byte outside a text: its column if it begins a line, else -1. */
  columnOf(byte: number): number {
    const column = this.#blanks;
    if (byte === LINE || byte === RETURN) this.#blanks = 0;
    else if (byte !== SPACE && byte !== TAB) this.#blanks = -1;
    else if (column !== -1) this.#blanks += 1;
    return column;
  }

  /** Begins an element at a column. */
  enter(column: number): void {
    this.#didOneBefore = this.#beganLine;
    this.#beganLine = column !== -1;
    if (this.#beganLine) this.#column = column;
  }

  /** Meets an object inside an element: where it is no deeper than the element, lines say nothing. */
  meet(column: number): void {
    if (this.isNoDeeper(column)) this.#areEven = false;
  }

  /** Whether a byte begins a line where an element may begin. */
  isNoDeeper(column: number): boolean {
    return this.#areEven && column !== -1 && column <= this.#column;
  }
}
