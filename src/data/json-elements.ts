/**
 * Cuts the bytes of a JSON list into its elements while they arrive. Looks only at brackets and quotes: whether an
 * element is JSON, its reader finds out. A closing bracket closes all that was opened after its own, and nothing where
 * there is none: a bracket too few or too many inside a record costs only that record.
 */
export class JsonElements {
  #pending = new Uint8Array();
  #at = 0;
  #start = -1;
  /** The brackets that are open inside the element, the innermost last. */
  readonly #open: number[] = [];
  #inText = false;
  #escaped = false;
  #stage: 'before' | 'inside' | 'after' = 'before';

  /** Whether the end of the list has been seen. */
  get isComplete(): boolean {
    return this.#stage === 'after';
  }

  /** Whether an element has begun and not ended. */
  get isInside(): boolean {
    return this.#start !== -1;
  }

  /** Takes the next bytes and calls `found` with the bytes of each element that ends in them. */
  take(bytes: Uint8Array, found: (element: Uint8Array) => void): void {
    const all = this.#joined(bytes);
    for (let i = this.#at; i < all.length; i++) this.#step(all[i] ?? 0, i, all, found);
    // Keeps only the element that has begun; without one, nothing.
    const rest = this.#start === -1 ? all.length : this.#start;
    this.#pending = all.slice(rest);
    this.#at = all.length - rest;
    if (this.#start !== -1) this.#start = 0;
  }

  #joined(bytes: Uint8Array): Uint8Array {
    if (this.#pending.length === 0) return bytes;
    const all = new Uint8Array(this.#pending.length + bytes.length);
    all.set(this.#pending);
    all.set(bytes, this.#pending.length);
    return all;
  }

  #step(byte: number, i: number, all: Uint8Array, found: (element: Uint8Array) => void): void {
    if (this.#inText) {
      if (this.#escaped) this.#escaped = false;
      else if (byte === BACKSLASH) this.#escaped = true;
      else if (byte === QUOTE) this.#inText = false;
      return;
    }
    if (byte === SPACE || byte === LINE || byte === RETURN || byte === TAB) return;
    if (this.#stage === 'before' && byte === OPEN_LIST) {
      this.#stage = 'inside';
      return;
    }
    if (this.#stage !== 'inside') return;
    if (this.#open.length === 0 && (byte === COMMA || byte === CLOSE_LIST)) {
      if (this.#start !== -1) found(all.subarray(this.#start, i));
      this.#start = -1;
      if (byte === CLOSE_LIST) this.#stage = 'after';
      return;
    }
    if (this.#start === -1) this.#start = i;
    if (byte === QUOTE) this.#inText = true;
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) this.#open.push(byte);
    else if (byte === CLOSE_LIST) this.#close(OPEN_LIST);
    else if (byte === CLOSE_OBJECT) this.#close(OPEN_OBJECT);
  }

  #close(opened: number): void {
    const at = this.#open.lastIndexOf(opened);
    if (at !== -1) this.#open.length = at;
  }
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const SPACE = 0x20;
const TAB = 0x09;
const LINE = 0x0a;
const RETURN = 0x0d;
