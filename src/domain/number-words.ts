import { plain } from '#domain/amounts.ts';

const WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A count as running text writes it: "no", "one" to "twelve", then digits: "13", "1,300". */
export function numberWord(count: number): string {
  return WORDS[count] ?? plain(count);
}

/** A text with its first letter as a capital, to begin a title with: "Two". */
export function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A number of things: "1 event", "8 events", "0 seats", "100,000 events". */
export function counted(count: number, noun: string): string {
  return `${plain(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** "1 event", "8 events". */
export function eventCount(count: number): string {
  return counted(count, 'event');
}
