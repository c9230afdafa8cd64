import type { EventRecord } from '#domain/events.ts';
import { GrowingColumn } from '#domain/growing-column.ts';
import { folded } from '#domain/names.ts';

/** The titles and summaries of events, folded, to be searched for words without looking at the events one by one. */
export type EventTexts = {
  /** Enters the texts of the next event. */
  readonly enter: (event: EventRecord) => void;
  /** Calls `found` with the number of each event, by the order of entering, one of whose texts contains a folded word. */
  readonly find: (word: string, found: (event: number) => void) => void;
  /** All texts, to be handed over to where they are to be searched. */
  readonly pages: () => TextPages;
};

/** Texts of many events, some on a page. Plain data. */
export type TextPages = readonly TextPage[];

/** One page: its text, and for each line in it where it begins and which event it belongs to. */
export type TextPage = {
  readonly text: string;
  readonly starts: Int32Array;
  readonly events: Int32Array;
};

/** Texts of this many characters make one page, which the engine searches as a whole. */
const PAGE = 1 << 20;
const BETWEEN = '\n';

/** No texts yet. */
export function eventTexts(): EventTexts {
  // One character beyond Latin 1 doubles the room of all others on its page, so these texts have pages of their own.
  const narrow = new Pages();
  const wide = new Pages();
  let size = 0;
  return {
    enter: ({ title, summary }) => {
      for (const text of [title.en, title.ja, summary]) {
        if (text === undefined) continue;
        const plain = folded(text);
        (/[^\0-\u00ff]/u.test(plain) ? wide : narrow).write(plain, size);
      }
      size++;
    },
    find: (word, found) => {
      for (const page of [...narrow.pages(), ...wide.pages()]) findOn(page, word, found);
    },
    pages: () => [...narrow.pages(), ...wide.pages()],
  };
}

/** Texts that were entered elsewhere. */
export function textsOn(pages: TextPages): Pick<EventTexts, 'find'> {
  return {
    find: (word, found) => {
      for (const page of pages) findOn(page, word, found);
    },
  };
}

class Pages {
  readonly #pages: TextPage[] = [];
  #lines: string[] = [];
  readonly #starts = new GrowingColumn();
  readonly #events = new GrowingColumn();
  #length = 0;

  write(line: string, event: number): void {
    this.#lines.push(line);
    this.#starts.push(this.#length);
    this.#events.push(event);
    this.#length += line.length + BETWEEN.length;
    if (this.#length >= PAGE) this.#turn();
  }

  pages(): TextPages {
    if (this.#lines.length > 0) this.#turn();
    return this.#pages;
  }

  #turn(): void {
    this.#pages.push({
      text: this.#lines.join(BETWEEN),
      starts: this.#starts.finished(),
      events: this.#events.finished(),
    });
    this.#lines = [];
    this.#length = 0;
  }
}

function findOn({ text, starts, events }: TextPage, word: string, found: (event: number) => void): void {
  for (let at = text.indexOf(word); at !== -1;) {
    const line = lineAt(starts, at);
    found(events[line] ?? 0);
    const next = starts[line + 1];
    at = next === undefined ? -1 : text.indexOf(word, next);
  }
}

/** The line in which a place of the text lies: the last one that begins there or before. */
function lineAt(starts: Int32Array, at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
