import {
  QUOTE,
  COMMA,
  COLON,
  OPEN_LIST,
  BACKSLASH,
  CLOSE_LIST,
  OPEN_OBJECT,
  CLOSE_OBJECT,
  SPACE,
  TAB,
  LINE,
  RETURN,
} from './json-bytes.ts';
import { ListLines } from './list-lines.ts';
import type { Want } from './syntax.ts';

/** Takes what is found in the bytes of a list. */
export type ListParts = {
  /** Takes the bytes of an element; of one that is no JSON, those up to the one that shows it. */
  readonly element: (bytes: Uint8Array) => void;
  /** Takes a byte of the list itself that may not stand where it does, and what may: `list` before the list begins. */
  readonly slip: (byte: number, want: Want | 'list') => void;
};

/**
 * Cuts the bytes of a JSON list into its elements while they arrive, by brackets, quotes, commas, colons and words.
 * Whether what is between quotes is JSON, the reader of an element finds out. The first byte that may not stand where it does
 * damages its element, and the next one is looked for: where elements begin a line, at the next line that begins with
 * an object no deeper than they do; else where the brackets say so. A text that was never closed ends with its line, for
 * no text of JSON has a line break in it.
 */
export class JsonElements {
  #pending = new Uint8Array();
  #at = 0;
  #start = -1;
  #stage: 'before' | 'inside' | 'damaged' | 'after' = 'before';
  #want: Want = 'value or end';
  /** The brackets that are open inside the element, the innermost last. */
  readonly #open: number[] = [];
  #inText = false;
  #escaped = false;
  /** The number or word that goes on. */
  #word = '';
  /** Whether an element was begun where the brackets said so: it may be in the middle of the damaged one. */
  #isUnsure = false;
  readonly #lines = new ListLines();
  #hasSlippedBefore = false;
  /** Whether the list has ended, if nothing more comes: of a damaged element it is not known which bracket does that. */
  #mayHaveEnded = false;
  #beyond: number | undefined;

  /** Whether the end of the list has been seen. */
  get isComplete(): boolean {
    return this.#stage === 'after' || (this.isDamaged && this.#mayHaveEnded);
  }

  /** Whether an element has begun and not ended. */
  get isInside(): boolean {
    return this.#start !== -1 || (this.isDamaged && !this.#mayHaveEnded);
  }

  /** Whether that element is damaged, and has been found already. */
  get isDamaged(): boolean {
    return this.#stage === 'damaged';
  }

  /** The first byte after the end of the list that is no blank. */
  get beyond(): number | undefined {
    return this.#beyond;
  }

  /** Takes the next bytes, and tells of each element that ends in them and of each slip. */
  take(bytes: Uint8Array, parts: ListParts): void {
    const all = this.#joined(bytes);
    for (let i = this.#at; i < all.length; i++) {
      if (this.#inText) i = this.#afterText(all, i, parts);
      if (i < all.length) this.#step(all, i, parts);
    }
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

  /** Where the text ends that goes on at a place: after its closing quote, or at the line break that it must not have. */
  #afterText(all: Uint8Array, from: number, parts: ListParts): number {
    for (let i = from; i < all.length; i++) {
      const byte = all[i] ?? 0;
      if (byte === LINE || byte === RETURN) {
        this.#inText = false;
        this.#escaped = false;
        if (this.#stage === 'inside') this.#damage(all, i, parts);
        return i;
      }
      if (this.#escaped) this.#escaped = false;
      else if (byte === BACKSLASH) this.#escaped = true;
      else if (byte === QUOTE) {
        this.#inText = false;
        return i + 1;
      }
    }
    return all.length;
  }

  #step(all: Uint8Array, i: number, parts: ListParts): void {
    const byte = all[i] ?? 0;
    const column = this.#lines.columnOf(byte);
    if (byte === SPACE || byte === LINE || byte === RETURN || byte === TAB) {
      if (this.#stage === 'inside' && !this.#endsWord()) this.#damage(all, i, parts);
      return;
    }
    switch (this.#stage) {
      case 'before':
        this.#begin(byte, parts);
        break;
      case 'inside':
        if (this.#open.length === 0 && this.#isBetween(all, i, column, parts)) return;
        if (!this.#fits(byte)) {
          this.#damage(all, i, parts);
          this.#seekNext(byte, i, column);
        } else if (byte === OPEN_OBJECT && this.#start !== i) this.#lines.meet(column);
        break;
      case 'damaged':
        this.#seekNext(byte, i, column);
        break;
      case 'after':
        this.#beyond ??= byte;
        break;
    }
  }

  #begin(byte: number, { slip }: ListParts): void {
    if (byte === OPEN_LIST) this.#stage = 'inside';
    else if (!this.#hasSlippedBefore && !BYTE_ORDER_MARK.has(byte)) {
      this.#hasSlippedBefore = true;
      slip(byte, 'list');
    }
  }

  /** Takes a byte between two elements; whether it belongs to none. */
  #isBetween(all: Uint8Array, i: number, column: number, { element, slip }: ListParts): boolean {
    const byte = all[i] ?? 0;
    const isEnd = byte === CLOSE_LIST;
    const isNext = byte === OPEN_OBJECT || byte === OPEN_LIST;
    if (this.#start === -1) {
      if (byte === COMMA || (isEnd && this.#want === 'value')) slip(byte, this.#want);
    } else if (byte === COMMA || isEnd || isNext) {
      element(all.subarray(this.#start, i));
      this.#start = -1;
      this.#word = '';
      if (isNext) slip(byte, 'comma');
    }
    if (byte === COMMA) this.#want = 'value';
    else if (isEnd) this.#end();
    else if (this.#start === -1) this.#enter(i, column);
    return byte === COMMA || isEnd;
  }

  /** Ends the list, where it is sure that it is its bracket that was met. */
  #end(): void {
    this.#stage = this.#isUnsure ? 'damaged' : 'after';
    this.#mayHaveEnded = true;
  }

  /** Begins an element. */
  #enter(i: number, column: number): void {
    this.#start = i;
    this.#stage = 'inside';
    this.#want = 'value';
    this.#word = '';
    this.#lines.enter(column);
  }

  /** Whether a byte may stand where it does; if so, what may come after it is known. */
  #fits(byte: number): boolean {
    const mayBegin = this.#want === 'value' || this.#want === 'value or end';
    if (this.#word !== '' && !OF_WORD.test(String.fromCodePoint(byte)) && !this.#endsWord()) return false;
    switch (byte) {
      case QUOTE:
        this.#inText = mayBegin || this.#want === 'field' || this.#want === 'field or end';
        this.#want = mayBegin ? 'comma' : 'colon';
        return this.#inText;
      case OPEN_LIST:
      case OPEN_OBJECT:
        if (mayBegin) this.#open.push(byte);
        this.#want = byte === OPEN_LIST ? 'value or end' : 'field or end';
        return mayBegin;
      case CLOSE_LIST:
        return this.#closes(OPEN_LIST, 'value or end');
      case CLOSE_OBJECT:
        return this.#closes(OPEN_OBJECT, 'field or end');
      case COMMA: {
        const fits = this.#want === 'comma';
        this.#want = this.#open.at(-1) === OPEN_OBJECT ? 'field' : 'value';
        return fits;
      }
      case COLON: {
        const fits = this.#want === 'colon';
        this.#want = 'value';
        return fits;
      }
      default:
        if (this.#word === '' && !mayBegin) return false;
        this.#want = 'comma';
        this.#word += String.fromCodePoint(byte);
        return true;
    }
  }

  /** Ends the number or word that goes on, if one does; whether it is one of JSON. One that is an element is not looked at. */
  #endsWord(): boolean {
    const word = this.#word;
    this.#word = '';
    return word === '' || this.#open.length === 0 || WORD.test(word);
  }

  #closes(opened: number, empty: Want): boolean {
    if (this.#open.at(-1) !== opened || (this.#want !== 'comma' && this.#want !== empty)) return false;
    this.#open.pop();
    this.#want = 'comma';
    return true;
  }

  /** Finds the element that has begun damaged at a byte. Nothing more of it is kept. */
  #damage(all: Uint8Array, i: number, { element }: ListParts): void {
    element(all.subarray(this.#start, i + 1));
    this.#start = -1;
    this.#word = '';
    this.#stage = 'damaged';
  }

  /** Takes a byte after the one that damaged an element, or that one. */
  #seekNext(byte: number, i: number, column: number): void {
    const { areTrusted } = this.#lines;
    this.#mayHaveEnded = byte === CLOSE_LIST && (areTrusted || this.#open.length === 0);
    if (byte === OPEN_OBJECT && this.#lines.isNoDeeper(column)) {
      this.#isUnsure = false;
      this.#open.length = 0;
      this.#enter(i, column);
      this.#fits(byte);
    } else if (!areTrusted) this.#followBrackets(byte);
  }

  /** A closing bracket closes all that was opened after its own, and nothing where there is none. */
  #followBrackets(byte: number): void {
    if (this.#open.length === 0 && byte === COMMA) {
      this.#stage = 'inside';
      this.#want = 'value';
      this.#isUnsure = true;
    } else if (byte === QUOTE) this.#inText = true;
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) this.#open.push(byte);
    else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) {
      const at = this.#open.lastIndexOf(byte === CLOSE_LIST ? OPEN_LIST : OPEN_OBJECT);
      if (at !== -1) this.#open.length = at;
    }
  }
}

const OF_WORD = /[\w+.-]/;
const WORD = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/;

const BYTE_ORDER_MARK: ReadonlySet<number> = new Set([0xef, 0xbb, 0xbf]);
