/** Ids and the numbers they were entered under, as plain columns: a worker can hand them over, and they cost 12 bytes each. */
export type IdColumns = {
  /** Places for numbers, at least twice as many as there are numbers; 0 is an empty one, n + 1 stands for the number n. */
  readonly places: Int32Array;
  /** The hash of the id of each number. */
  readonly hashes: Int32Array;
};

/** Gives the id that was entered under a number. */
export type IdOf = (number: number) => string;

/** The number of an id; undefined where it was not entered. */
export function numberOf({ places, hashes }: IdColumns, id: string, idOf: IdOf): number | undefined {
  const hash = hashOf(id);
  for (let at = hash & (places.length - 1); places[at] !== 0; at = (at + 1) & (places.length - 1)) {
    const number = (places[at] ?? 0) - 1;
    if (hashes[number] === hash && idOf(number) === id) return number;
  }
  return undefined;
}

/** Where ids are entered one by one under the numbers 0, 1, 2 and so on. */
export class IdTable {
  #places = new Int32Array(1 << 10);
  #hashes = new Int32Array(1 << 9);
  #size = 0;

  /** Enters the next id. The caller sees to it that it is new. */
  enter(id: string): void {
    if (this.#size === this.#hashes.length) this.#grow();
    const number = this.#size++;
    this.#hashes[number] = hashOf(id);
    this.#place(number);
  }

  numberOf(id: string, idOf: IdOf): number | undefined {
    return numberOf({ places: this.#places, hashes: this.#hashes }, id, idOf);
  }

  columns(): IdColumns {
    return { places: this.#places, hashes: this.#hashes.slice(0, this.#size) };
  }

  #place(number: number): void {
    const most = this.#places.length - 1;
    let at = (this.#hashes[number] ?? 0) & most;
    while (this.#places[at] !== 0) at = (at + 1) & most;
    this.#places[at] = number + 1;
  }

  #grow(): void {
    const hashes = new Int32Array(this.#hashes.length * 2);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    this.#places = new Int32Array(this.#places.length * 2);
    for (let number = 0; number < this.#size; number++) this.#place(number);
  }
}

/** FNV-1a over the UTF-16 units of a text, with its high bits folded down for the places. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}
