/** How many numbers an empty column has room for. */
const FIRST_ROOM = 1024;

/** A column of whole numbers of 32 bits that grows at its end, for records whose length is not known beforehand. */
export class GrowingColumn {
  #values = new Int32Array(FIRST_ROOM);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const wider = new Int32Array(this.#values.length * 2);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.#length] = value;
    this.#length++;
  }

  /** The value pushed at a place; 0 beyond the last one. */
  at(index: number): number {
    return index < this.#length ? (this.#values[index] ?? 0) : 0;
  }

  /** Gives what was pushed, with no room left, and is empty again: the room is let go. */
  finished(): Int32Array<ArrayBuffer> {
    const values = this.#values.slice(0, this.#length);
    this.#values = new Int32Array(FIRST_ROOM);
    this.#length = 0;
    return values;
  }
}
