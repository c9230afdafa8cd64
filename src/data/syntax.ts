import { pointerOf } from './fault.ts';
import type { RecordFault } from './fault.ts';

const TOKEN = new RegExp(
  [
    String.raw`(?<mark>[[\]{}:,])`,
    String.raw`(?<text>"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")`,
    String.raw`(?<plain>-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)`,
  ].join('|'),
  'y',
);
const BLANK = /[ \t\n\r]*/y;

/** What may come next in a text of JSON. */
export type Want = 'value' | 'value or end' | 'field' | 'field or end' | 'colon' | 'comma' | 'nothing';

/** What may come next, in words. */
export const EXPECTED: Readonly<Record<Want, string>> = {
  value: 'a value',
  'value or end': 'a value or "]"',
  field: 'a field name in quotes',
  'field or end': 'a field name in quotes or "}"',
  colon: '":" after the field name',
  comma: '"," or the end of the list or object',
  nothing: 'the end of the file',
};

/** An open list or object, and where in it the scan is. */
type Level = { readonly list: boolean; step: string | number };

/** Where a scan stands: what may come next, and inside what. */
type Scan = { want: Want; readonly levels: Level[] };

const closed = (scan: Scan): boolean => {
  scan.levels.pop();
  scan.want = scan.levels.length === 0 ? 'nothing' : 'comma';
  return true;
};

const valueTaken = (scan: Scan, token: string): boolean => {
  if (scan.want !== 'value' && scan.want !== 'value or end') return false;
  const list = token === '[';
  if (list || token === '{') {
    scan.levels.push({ list, step: list ? 0 : '' });
    scan.want = list ? 'value or end' : 'field or end';
    return true;
  }
  if (token === ']' || token === '}' || token === ',' || token === ':') return false;
  scan.want = scan.levels.length === 0 ? 'nothing' : 'comma';
  return true;
};

/** Takes a token if it may come next. */
const taken = (scan: Scan, token: string): boolean => {
  const level = scan.levels.at(-1);
  if (scan.want === 'colon') {
    scan.want = 'value';
    return token === ':';
  }
  if (scan.want === 'comma' && token === ',' && level) {
    if (typeof level.step === 'number') level.step += 1;
    scan.want = level.list ? 'value' : 'field';
    return true;
  }
  const mayEnd = scan.want === 'comma' || scan.want === 'value or end' || scan.want === 'field or end';
  if (level && mayEnd && token === (level.list ? ']' : '}')) return closed(scan);
  if ((scan.want === 'field' || scan.want === 'field or end') && level && token.startsWith('"')) {
    level.step = String(JSON.parse(token));
    scan.want = 'colon';
    return true;
  }
  return valueTaken(scan, token);
};

const tokenAt = (text: string, position: number): string | undefined => {
  TOKEN.lastIndex = position;
  return TOKEN.exec(text)?.[0];
};

/** A text that stops at the end of its line or of the file before a quote closes it. */
const UNCLOSED = /"(?:[^"\\\n\r]|\\[^\n\r])*\\?(?=[\n\r]|$)/y;

/** What is found at a position, as a fault says it. */
const foundAt = (text: string, position: number): string => {
  UNCLOSED.lastIndex = position;
  return UNCLOSED.test(text) ? 'a text without its closing quote' : JSON.stringify(text.charAt(position));
};

const afterBlank = (text: string, position: number): number => {
  BLANK.lastIndex = position;
  return position + (BLANK.exec(text)?.[0].length ?? 0);
};

const placeOf = (text: string, position: number): string => {
  const lines = text.slice(0, position).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
};

/** Where a scan stands: at the value it reads, or in the object whose next field it looks for. */
const pointerTo = ({ want, levels }: Pick<Scan, 'want' | 'levels'>): string =>
  pointerOf((want.startsWith('field') ? levels.slice(0, -1) : levels).map(({ step }) => step));

/**
 * Where a text stops being JSON: the fault names line and column and points to the value that was being read. A text
 * that was cut off is told from one with a wrong sign in it. Undefined for JSON.
 */
export const syntaxFault = (file: string, text: string): RecordFault | undefined => {
  const scan: Scan = { want: 'value', levels: [] };
  let position = afterBlank(text, 0);
  while (position < text.length) {
    const { want, levels } = scan;
    const token = tokenAt(text, position);
    if (token === undefined || !taken(scan, token)) {
      const found = `${foundAt(text, position)} at ${placeOf(text, position)}`;
      return { file, pointer: pointerTo({ want, levels }), found, expected: EXPECTED[want], rule: 'syntax' };
    }
    position = afterBlank(text, position + token.length);
  }
  if (scan.want === 'nothing') return undefined;
  return {
    file,
    pointer: pointerTo(scan),
    found: `the end of the file at ${placeOf(text, text.length)}`,
    expected: EXPECTED[scan.want],
    rule: 'syntax',
  };
};
