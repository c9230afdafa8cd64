import { describe, expect, it } from 'vitest';

import { readEvents } from './event-reader.ts';
import type { DoubtChoice, EventCount } from './event-reader.ts';
import { faultLine } from './fault.ts';
import { SMALL_INFO, SMALL_RECORD } from './small-record.ts';
import type { EventRecord } from '#domain/events.ts';

const { sources, actors, offices, tenures, themes, disagreements } = SMALL_RECORD;
const CONTEXT = { sources, actors, offices, tenures, themes, disagreements };

/** The record of a place, sound unless it is changed. */
const recordOf = (place: number, change: Readonly<Record<string, unknown>> = {}) => ({
  id: `call-${place}`,
  date: '2024-10-02',
  title: { en: `Mori calls, no. ${place}` },
  actors: [{ actor: 'mori' }],
  themes: ['bilateral'],
  kind: 'call',
  format: 'phone',
  level: 'leader',
  state: 'occurred',
  confidence: 'B',
  cite: [{ source: 'white-paper', locator: 'table 1' }],
  ...change,
});

const records = (count: number) => Array.from({ length: count }, (_, place) => recordOf(place));

/** The bytes of a text in chunks, as they come over a line. */
async function* chunksOf(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

type Asked = {
  readonly announced?: number;
  readonly chunk?: number;
  /** What is chosen, in turn; the last one again and again. */
  readonly choices?: readonly DoubtChoice[];
};

/** Reads a text as a file of events: what was entered, asked, counted, and how it ended. */
const read = async (text: string, { announced, chunk = 10_000, choices = [] }: Asked = {}) => {
  const entered: EventRecord[] = [];
  const ids = new Set<string>();
  const asked: { readonly doubt: string; readonly count: EventCount }[] = [];
  const counts: EventCount[] = [];
  let pulled = 0;
  async function* pulling() {
    for await (const one of chunksOf(text, chunk)) {
      pulled += 1;
      yield one;
    }
  }
  const { end, count } = await readEvents({
    chunks: pulling(),
    announced: announced ?? Buffer.byteLength(text),
    context: CONTEXT,
    info: SMALL_INFO,
    enter: (event) => {
      entered.push(event);
      ids.add(event.id);
    },
    isEntered: (id) => ids.has(id),
    onCount: (one) => counts.push(structuredClone(one)),
    choose: (doubt, one) => {
      asked.push({ doubt, count: structuredClone(one) });
      return Promise.resolve(choices[asked.length - 1] ?? choices.at(-1) ?? 'go on');
    },
  });
  const lines = count.faults.map(({ record = '', pointer, found }) => `${record} ${pointer} ${found}`.trim());
  return { end, count, lines, entered, asked, counts, pulled, doubts: asked.map(({ doubt }) => doubt) };
};

/** The place of the record that a line is about. */
const placeIn = (line: string) => Number(/ \/(\d+)/.exec(line)?.[1]);

const written = (list: readonly unknown[]) => JSON.stringify(list);

describe('a file that is as it must be', () => {
  it('is entered whole, in its order, without a question', async () => {
    const list = records(1234);
    const text = written(list);
    const { end, count, entered, doubts, counts } = await read(text);
    expect(entered).toEqual(list);
    expect(doubts).toEqual([]);
    const bytes = Buffer.byteLength(text);
    expect({ end, count }).toEqual({
      end: 'whole',
      count: { bytes, announced: bytes, read: 1234, leftOut: 0, faults: [] },
    });
    expect(counts.map((one) => one.bytes)).toEqual(counts.map((_, i) => Math.min((i + 1) * 10_000, bytes)));
    expect(counts.every((one, i) => one.read >= (counts[i - 1]?.read ?? 0))).toBe(true);
  });

  it('may be empty, and may come a byte at a time', async () => {
    expect(await read('[]')).toMatchObject({ end: 'whole', entered: [], doubts: [] });
    expect(await read(written(records(3)), { chunk: 1 })).toMatchObject({
      end: 'whole',
      entered: records(3),
      doubts: [],
    });
  });
});

describe('a faulty record', () => {
  it.each([
    ['that is no JSON', '{"id": "call-1", }', /^\/1 "}" at line 1, column 18 of the record$/],
    [
      'of which a value is no JSON',
      '{"id": "call-1", "date": soon}',
      /^\/1\/date "s" at line 1, column 26 of/,
    ],
    ['that is cut short', 'tru', /^\/1 .* of the record$/],
    ['that is no object', '"call-1"', /^\/1 "call-1"$/],
    ['with a field too many', JSON.stringify(recordOf(1, { colour: 'red' })), /^call-1 \/1\/colour a field/],
    [
      'with a wrong date',
      JSON.stringify(recordOf(1, { date: '2024-13-01' })),
      /^call-1 \/1\/date "2024-13-01"/,
    ],
    ['without a title', JSON.stringify({ ...recordOf(1), title: undefined }), /^call-1 \/1\/title nothing/],
    [
      'with an actor nobody knows',
      JSON.stringify(recordOf(1, { actors: [{ actor: 'sato' }, { actor: 'isiba' }] })),
      /^call-1 \/1\/actors\/1\/actor "isiba"/,
    ],
    [
      'with a source nobody knows',
      JSON.stringify(recordOf(1, { cite: [{ source: 'hearsay', locator: 'p. 1' }] })),
      /^call-1 \/1\/cite\/0\/source "hearsay"/,
    ],
    [
      'with the id of another',
      JSON.stringify(recordOf(1, { id: 'call-0' })),
      /^call-0 \/1\/id "call-0" again/,
    ],
  ])('%s is left out and named by its place in the file', async (_, bad, line) => {
    const others = [recordOf(0), recordOf(2)].map((one) => JSON.stringify(one));
    const { end, count, entered, lines, asked } = await read(`[${[others[0], bad, others[1]].join(',')}]`);
    expect(entered.map(({ id }) => id)).toEqual(['call-0', 'call-2']);
    expect(count).toMatchObject({ read: 2, leftOut: 1 });
    expect(count.faults.every(({ file }) => file === 'events.json')).toBe(true);
    expect(lines.join('\n')).toMatch(line);
    expect(asked.map(({ doubt, count: { leftOut } }) => [doubt, leftOut])).toEqual([['faulty', 1]]);
    expect(end).toBe('whole');
  });

  it('with several faults is one record left out', async () => {
    const list = [recordOf(0, { date: 'soon', kind: 'chat', extra: 1 }), recordOf(1)];
    const { count, lines } = await read(written(list));
    expect(count).toMatchObject({ read: 1, leftOut: 1 });
    expect(lines).toEqual([
      'call-0 /0/date "soon"',
      'call-0 /0/kind "chat"',
      'call-0 /0/extra a field "extra"',
    ]);
  });

  it('is asked about once, at the first one', async () => {
    const list = records(3000).map((one, i) => (i >= 100 && i % 10 === 0 ? { ...one, date: 'soon' } : one));
    const { doubts, count, end, asked } = await read(written(list));
    expect(doubts).toEqual(['faulty']);
    expect(asked[0]?.count.leftOut).toBeLessThan(60);
    expect(count).toMatchObject({ read: 2710, leftOut: 290 });
    expect(end).toBe('whole');
  });

  it('ends the reading at once when that is chosen, with what was read until then', async () => {
    const list = records(3000).map((one, i) => (i === 700 ? { ...one, date: 'soon' } : one));
    const stopped = await read(written(list), { choices: ['stop'] });
    expect(stopped.end).toBe('stopped');
    expect(stopped.entered).toHaveLength(stopped.count.read);
    expect(stopped.count.leftOut).toBe(1);
    expect(stopped.count.read).toBeGreaterThan(700);
    expect(stopped.entered.at(-1)?.id).toBe(`call-${stopped.count.read}`);
    expect(stopped.pulled).toBeLessThan(Buffer.byteLength(written(list)) / 10_000 / 2);
    const left = await read(written(list), { choices: ['give up'] });
    expect([left.end, left.doubts]).toEqual(['given up', ['faulty']]);
  });

  it('is asked about with all that has arrived', async () => {
    const texts = records(300).map((one, i) => (i === 1 ? '{]}' : JSON.stringify(one)));
    const { asked } = await read(`[${texts.join(',')}]`, { choices: ['stop'] });
    expect(asked[0]?.count.leftOut).toBe(1);
    expect(asked[0]?.count.read).toBeGreaterThan(30);
  });

  it('at the very end is asked about too', async () => {
    const list = [...records(5), recordOf(5, { date: 'soon' })];
    const { doubts, end } = await read(written(list), { choices: ['stop'] });
    expect([doubts, end]).toEqual([['faulty'], 'stopped']);
  });
});

describe('faults beyond the first five hundred records', () => {
  it('are named by their place in the file, and so is what they refer to', async () => {
    const list = records(1600).map((one, i) => {
      if (i === 3) return { ...one, date: 'soon' };
      if (i === 700) return { ...one, actors: [{ actor: 'isiba' }] };
      if (i === 1100) return { ...one, id: 'call-1099' };
      if (i === 1200) return { ...one, id: 'call-2' };
      return i === 1501 ? { ...one, themes: ['bilateral', 'bilateral'] } : one;
    });
    const { lines, count } = await read(written(list));
    expect(lines.toSorted((a, b) => placeIn(a) - placeIn(b))).toEqual([
      'call-3 /3/date "soon"',
      'call-700 /700/actors/0/actor "isiba"',
      'call-1099 /1100/id "call-1099" again',
      'call-2 /1200/id "call-2" again',
      'call-1501 /1501/themes/1 "bilateral" again, as at /1501/themes/0',
    ]);
    expect(count).toMatchObject({ read: 1595, leftOut: 5 });
  });

  it('are named by the same places after a record that is no JSON', async () => {
    const texts = records(1200).map((one, i) => {
      if (i === 510) return '{"id":}';
      return JSON.stringify(i === 1100 ? { ...one, date: 'soon' } : one);
    });
    const { lines, count } = await read(`[${texts.join(',')}]`);
    expect(lines).toEqual(['/510/id "}" at line 1, column 7 of the record', 'call-1100 /1100/date "soon"']);
    expect(count).toMatchObject({ read: 1198, leftOut: 2 });
  });

  it('count an id as taken only by a record that was entered', async () => {
    const list = [recordOf(0, { date: 'soon' }), recordOf(1, { id: 'call-0' })];
    const { entered, count } = await read(written(list));
    expect(entered.map(({ title }) => title.en)).toEqual(['Mori calls, no. 1']);
    expect(count).toMatchObject({ read: 1, leftOut: 1 });
  });
});

describe('ten thousand bad records', () => {
  it('are all counted, the first twenty faults are kept, and what is right is read', async () => {
    const list = records(20_000).map((one, i) => {
      if (i % 2 === 0) return one;
      return i % 4 === 1 ? { ...one, kind: 'chat' } : { ...one, actors: [{ actor: 'isiba' }] };
    });
    const { count, doubts, entered, end } = await read(written(list), { chunk: 65_536 });
    expect(count).toMatchObject({ read: 10_000, leftOut: 10_000 });
    expect(count.faults).toHaveLength(20);
    expect(doubts).toEqual(['faulty']);
    expect(end).toBe('whole');
    expect(entered).toEqual(list.filter((_, i) => i % 2 === 0));
  });

  it('of one id are left out but for the first', async () => {
    const list = records(10_000).map((one) => ({ ...one, id: 'call' }));
    const { count, lines } = await read(written(list), { chunk: 65_536 });
    expect(count).toMatchObject({ read: 1, leftOut: 9999 });
    expect(lines[0]).toBe('call /1/id "call" again');
    expect(lines).toHaveLength(20);
  });
});

describe('a file longer than announced', () => {
  const text = written(records(4000));
  const bytes = Buffer.byteLength(text);

  it('is asked about beyond a quarter more, and again each time it has doubled', async () => {
    const announced = bytes / 10;
    const { asked, end, count } = await read(text, { announced });
    expect(asked.map(({ doubt }) => doubt)).toEqual(['oversize', 'oversize', 'oversize']);
    const [first = 0, second = 0, third = 0] = asked.map((one) => one.count.bytes);
    expect(first).toBeGreaterThan(announced * 1.25);
    expect(first).toBeLessThanOrEqual(announced * 1.25 + 10_000);
    expect(second).toBeGreaterThan(first * 2);
    expect(second).toBeLessThanOrEqual(first * 2 + 10_000);
    expect(third).toBeGreaterThan(second * 2);
    expect(end).toBe('whole');
    expect(count).toMatchObject({ bytes, announced, read: 4000, leftOut: 0 });
  });

  it('is not asked about up to a quarter more', async () => {
    const { doubts, end } = await read(text, { announced: Math.ceil(bytes / 1.25) });
    expect([doubts, end]).toEqual([[], 'whole']);
  });

  it('is read no further when that is chosen', async () => {
    const stopped = await read(text, { announced: bytes / 10, choices: ['stop'] });
    expect(stopped.end).toBe('stopped');
    expect(stopped.count.bytes).toBeLessThan((bytes / 10) * 1.25 + 10_000);
    expect(stopped.pulled).toBe(Math.ceil(stopped.count.bytes / 10_000));
    expect(stopped.entered).toHaveLength(stopped.count.read);
    const left = await read(text, { announced: bytes / 10, choices: ['go on', 'give up'] });
    expect([left.end, left.doubts]).toEqual(['given up', ['oversize', 'oversize']]);
  });
});

describe('a file cut off in the middle', () => {
  const text = written(records(900));

  it('says so with the record it stops in, and keeps what came before', async () => {
    const place = text.indexOf('"call-800"');
    const { doubts, count, end, entered, lines } = await read(text.slice(0, place), { choices: ['stop'] });
    expect([doubts, end]).toEqual([['cut off'], 'stopped']);
    expect(count).toMatchObject({ read: 800, leftOut: 0 });
    expect(entered).toHaveLength(800);
    expect(lines).toEqual(['the end of the file inside record 800']);
    expect(count.faults).toMatchObject([{ file: 'events.json', pointer: '', rule: 'syntax' }]);
  });

  it('between two records says only that it ends', async () => {
    const place = text.indexOf(',{"id":"call-800"');
    const { lines, count } = await read(text.slice(0, place + 1), { choices: ['stop'] });
    expect(lines).toEqual(['the end of the file']);
    expect(count.read).toBe(800);
  });

  it('can be given up', async () => {
    const { end } = await read(text.slice(0, -20), { choices: ['give up'] });
    expect(end).toBe('given up');
  });

  it('and faulty before is asked about both, the cut after the fault', async () => {
    const list = records(900).map((one, i) => (i === 10 ? { ...one, date: 'soon' } : one));
    const { doubts, count, lines } = await read(written(list).slice(0, -20), {
      choices: ['go on', 'stop'],
    });
    expect(doubts).toEqual(['faulty', 'cut off']);
    expect(count).toMatchObject({ read: 898, leftOut: 1 });
    expect(lines).toEqual(['call-10 /10/date "soon"', 'the end of the file inside record 899']);
  });
});

describe('a list that is not written as it must be', () => {
  const [zero = '', one = '', two = ''] = records(3).map((record) => JSON.stringify(record));

  it.each([
    [`[${zero},,${one},${two}]`, 'found "," after record 0, expected a value'],
    [`[${zero},${one},${two},]`, 'found "]" after record 2, expected a value'],
    [`[,${zero},${one},${two}]`, 'found "," before record 0, expected a value or "]"'],
    [`[${zero},${one}\n${two}]`, 'found "{" after record 1, expected "," or the end of the list or object'],
    [`data = [${zero},${one},${two}]`, 'found "d" before the list of events, expected "["'],
  ])('is asked about, and loses no record: %#', async (text, line) => {
    const { doubts, count, end, entered } = await read(text);
    expect(count.faults.map(faultLine)).toEqual([`events.json: ${line}`]);
    expect(doubts).toEqual(['faulty']);
    expect(count).toMatchObject({ read: 3, leftOut: 0 });
    expect([end, entered]).toEqual(['whole', records(3)]);
  });

  it.each([
    [',', 'found "," after the list of events, which ends with record 2, expected the end of the file'],
    [
      'é',
      'found a byte 195 after the list of events, which ends with record 2, expected the end of the file',
    ],
  ])('is asked about where it goes on after its end, and read no further: %s', async (sign, line) => {
    const text = `[${zero},${one},${two}]\n ${sign}${' '.repeat(50_000)}`;
    const { doubts, count, end, entered, pulled } = await read(text, { choices: ['stop'] });
    expect(count.faults.map(faultLine)).toEqual([`events.json: ${line}`]);
    expect([doubts, end, entered]).toEqual([['runs on'], 'stopped', records(3)]);
    expect(pulled).toBe(1);
    expect((await read(text, { choices: ['give up'] })).end).toBe('given up');
  });

  it('is not asked about for the blanks after its end', async () => {
    expect(await read(`[]${' \n'.repeat(20_000)}`)).toMatchObject({ doubts: [], end: 'whole' });
    const empty = await read('[] x', { choices: ['stop'] });
    expect(empty.lines).toEqual(['"x" after the list of events, which is empty']);
  });
});

describe('a record that lacks a quote', () => {
  const LAYOUTS: readonly (readonly [string, (list: readonly unknown[]) => string])[] = [
    ['a line each', (list) => `[\n${list.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`],
    ['over many lines', (list) => JSON.stringify(list, null, 2)],
  ];

  it.each(LAYOUTS)('costs only itself where records lie on %s', async (_, write) => {
    const text = write(records(3000)).replace('Mori calls, no. 1000"', 'Mori calls, no. 1000');
    const { doubts, count, end, entered, lines } = await read(text);
    expect(entered.map(({ id }) => id)).toEqual(
      records(3000).flatMap(({ id }) => (id === 'call-1000' ? [] : [id])),
    );
    expect([doubts, end]).toEqual([['faulty'], 'whole']);
    expect(count).toMatchObject({ read: 2999, leftOut: 1 });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^\/1000\/title\S* .* of the record$/);
  });

  it('takes the rest of a file of a single line with it, and says so', async () => {
    const text = written(records(3000)).replace('Mori calls, no. 1000"', 'Mori calls, no. 1000');
    const { doubts, count, end, lines } = await read(text, { choices: ['go on', 'stop'] });
    expect([doubts, end]).toEqual([['faulty', 'cut off'], 'stopped']);
    expect(count).toMatchObject({ read: 1000, leftOut: 1 });
    expect(lines.at(-1)).toBe('the end of the file inside record 1,000');
  });
});
