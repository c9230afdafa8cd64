/** A column of whole numbers of 32 bits that grows at its end, for records whose length is not known beforehand. */
export class GrowingColumn {
  #values = new Int32Array(1024);
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

  /** A copy of what was pushed, with no room left. */
  finished(): Int32Array<ArrayBuffer> {
    return this.#values.slice(0, this.#length);
  }
}
