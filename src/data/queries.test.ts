import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { catalogQuery, packageInfoQuery, resourceQuery } from './queries.ts';
import { RecordError } from './record-error.ts';
import { changed, SMALL_INFO, SMALL_RECORD } from './small-record.ts';
import type { FromWorker, ReadEvents, ToWorker } from './event-mail.ts';
import { eventLedger } from '#domain/event-ledger.ts';
import type { Answer as Answered } from '#domain/event-sets.ts';
import { eventPacking } from '#domain/packed-events.ts';
import { EVERYTHING, perFacet } from '#domain/selection.ts';

const CATALOG = { packages: [{ id: 'small', title: 'Small record', path: 'small', default: true }] };

type Answer = () => Promise<Response>;

const json = (value: unknown): Answer => text(JSON.stringify(value));
const text =
  (body: string, init: ResponseInit = { headers: { 'content-type': 'application/json' } }): Answer =>
  () =>
    Promise.resolve(new Response(body, init));
const refused: Answer = () => Promise.reject(new TypeError('Failed to fetch'));

/** A server that gives its answers to a file in turn, the last one again and again. */
const serve = (answers: Readonly<Record<string, Answer | readonly Answer[]>>) => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: string) => {
    const before = asked.filter((one) => one === url).length;
    asked.push(url);
    const given = [answers[url] ?? []].flat();
    return (given[before] ?? given.at(-1) ?? text('', { status: 404 }))();
  });
  return asked;
};

let client = new QueryClient();

beforeEach(() => {
  client = new QueryClient();
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The error a query ends in, with retries and timeouts passed over. */
const errorOf = async (query: Promise<unknown>): Promise<RecordError> => {
  const caught = query.then(
    () => undefined,
    (error: unknown) => error,
  );
  await vi.runAllTimersAsync();
  const error = await caught;
  if (!(error instanceof RecordError)) throw new TypeError(`expected a RecordError, found ${String(error)}`);
  return error;
};

describe('a file', () => {
  it('is fetched once, from the folder the catalog names', async () => {
    const asked = serve({
      '/data/catalog.json': json(CATALOG),
      '/data/small/themes.json': json(changed()['themes']),
    });
    const [first, second] = await Promise.all([
      client.query(resourceQuery('small', 'themes')),
      client.query(resourceQuery('small', 'themes')),
    ]);
    expect(first).toEqual(changed()['themes']);
    expect(second).toBe(first);
    await client.query(resourceQuery('small', 'themes'));
    expect(asked).toEqual(['/data/catalog.json', '/data/small/themes.json']);
  });

  it('that is not there is missing, and not asked for again', async () => {
    const asked = serve({ '/data/catalog.json': json(CATALOG) });
    const error = await errorOf(client.query(resourceQuery('small', 'themes')));
    expect(error).toMatchObject({ kind: 'missing', file: 'themes.json' });
    expect(error.message).toBe('themes.json: found no such file, expected the file');
    expect(asked).toHaveLength(2);
  });

  it('in whose place the server sends its page is missing', async () => {
    serve({
      '/data/catalog.json': json(CATALOG),
      '/data/small/themes.json': text('<!doctype html>', {
        headers: { 'content-type': 'text/html; charset=utf-8' },
      }),
    });
    const error = await errorOf(client.query(resourceQuery('small', 'themes')));
    expect(error).toMatchObject({
      kind: 'missing',
      message: 'themes.json: found a page in its place, expected the file',
    });
  });

  it('that was cut off says where it ends', async () => {
    const asked = serve({
      '/data/catalog.json': json(CATALOG),
      '/data/small/themes.json': text('[\n  {"id": "bilateral",'),
    });
    const error = await errorOf(client.query(resourceQuery('small', 'themes')));
    expect(error.kind).toBe('syntax');
    expect(error.message).toBe(
      'themes.json, /0: found the end of the file at line 2, column 22, expected a field name in quotes',
    );
    expect(asked).toHaveLength(2);
  });

  it('that is not in form carries all its faults and names the first', async () => {
    const themes = changed({ at: '/themes/0/short', to: 5 }, { at: '/themes/0/color', to: 'red' })['themes'];
    const asked = serve({ '/data/catalog.json': json(CATALOG), '/data/small/themes.json': json(themes) });
    const error = await errorOf(client.query(resourceQuery('small', 'themes')));
    expect(error).toMatchObject({ kind: 'schema', file: 'themes.json', name: 'RecordError' });
    expect(error.message).toBe('themes.json, bilateral, /0/short: found 5, expected text (and 1 more)');
    expect(error.faults.map(({ pointer }) => pointer)).toEqual(['/0/short', '/0/color']);
    expect(asked).toHaveLength(2);
  });
});

describe('a server', () => {
  it('that is not reached is asked twice more', async () => {
    const asked = serve({ '/data/catalog.json': refused });
    const error = await errorOf(client.query(catalogQuery));
    expect(error).toMatchObject({ kind: 'unreachable', file: 'catalog.json' });
    expect(asked).toHaveLength(3);
  });

  it('that fails is asked again, and believed when it answers', async () => {
    const asked = serve({ '/data/catalog.json': [refused, text('', { status: 503 }), json(CATALOG)] });
    const answered = client.query(catalogQuery);
    await vi.runAllTimersAsync();
    expect(await answered).toEqual(CATALOG);
    expect(asked).toHaveLength(3);
  });

  it('is not asked for a file more often because its catalog failed', async () => {
    const asked = serve({ '/data/catalog.json': refused });
    const error = await errorOf(client.query(resourceQuery('small', 'themes')));
    expect(error.file).toBe('catalog.json');
    expect(asked).toHaveLength(3);
  });

  it('that is silent for 20 seconds is unreachable', async () => {
    let calls = 0;
    vi.stubGlobal('fetch', (_: string, { signal }: { readonly signal: AbortSignal }) => {
      calls += 1;
      return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      });
    });
    const error = await errorOf(client.query(catalogQuery));
    expect(error.kind).toBe('unreachable');
    expect(error.message).toBe(
      'catalog.json: found 20 seconds of silence, expected the file from its server',
    );
    expect(calls).toBe(1);
  });

  it('that is slow but keeps sending is waited for', async () => {
    const pieces = JSON.stringify(CATALOG).match(/.{1,20}/g) ?? [];
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const piece = pieces.shift();
        if (piece === undefined) {
          controller.close();
          return;
        }
        await new Promise((done) => {
          setTimeout(done, 15_000);
        });
        controller.enqueue(new TextEncoder().encode(piece));
      },
    });
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(body)));
    const answered = client.query(catalogQuery);
    await vi.runAllTimersAsync();
    expect(await answered).toEqual(CATALOG);
  });
});

describe('a package', () => {
  it('says of itself what the page uses', async () => {
    serve({
      '/data/catalog.json': json(CATALOG),
      '/data/small/datapackage.json': json({
        $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
        name: 'small',
        title: 'Small record',
        version: '1.0.0',
        created: '2024-12-02T00:00:00Z',
        licenses: [{ name: 'MIT' }],
        sources: [{ title: 'A chronicle' }],
        resources: [{ name: 'themes', path: 'themes.json', bytes: 5, hash: `sha256:${'0'.repeat(64)}` }],
        questions: [{ text: 'Who calls?', search: 'kind=call' }],
        span: { from: '2024-05-01', to: '2024-12-31' },
      }),
    });
    expect(await client.query(packageInfoQuery('small'))).toEqual({
      id: 'small',
      title: 'Small record',
      version: '1.0.0',
      created: '2024-12-02',
      questions: [{ text: 'Who calls?', search: 'kind=call' }],
      span: { from: '2024-05-01', to: '2024-12-31' },
    });
  });

  it('that the catalog does not know is missing', async () => {
    serve({ '/data/catalog.json': json(CATALOG) });
    const error = await errorOf(client.query(packageInfoQuery('large')));
    expect(error).toMatchObject({
      kind: 'missing',
      message: 'catalog.json: found no package "large", expected one of small',
    });
  });
});

const descriptor = (bytes: number) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'small',
  title: 'Small record',
  version: '1.0.0',
  created: '2024-12-02T00:00:00Z',
  licenses: [{ name: 'MIT' }],
  sources: [{ title: 'A chronicle' }],
  resources: [{ name: 'events', path: 'events.json', bytes, hash: `sha256:${'0'.repeat(64)}` }],
  questions: [],
  span: { from: '2024-05-01', to: '2024-12-31' },
});

const files = (bytes: number): Readonly<Record<string, Answer>> => ({
  '/data/catalog.json': json(CATALOG),
  '/data/small/datapackage.json': json(descriptor(bytes)),
  ...Object.fromEntries(
    Object.entries(changed()).map(([name, data]) => [`/data/small/${name}.json`, json(data)]),
  ),
});

/** A worker that does nothing but what it is told to say. */
class FakeWorker extends EventTarget {
  static readonly all: FakeWorker[] = [];
  readonly heard: ToWorker[] = [];
  terminated = false;
  readonly #address: string;

  constructor(address: URL) {
    super();
    this.#address = address.href;
    FakeWorker.all.push(this);
  }

  get file(): string {
    return this.#address.split('/').at(-1) ?? '';
  }

  postMessage(message: ToWorker): void {
    this.heard.push(structuredClone(message));
  }

  terminate(): void {
    this.terminated = true;
  }

  say(message: FromWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data: structuredClone(message) }));
  }
}

/** The events of the small record as a worker hands them over. */
const readBySmallWorker = (): ReadEvents => {
  const { actors, offices, tenures, events } = SMALL_RECORD;
  const ledger = eventLedger({ actors, offices, tenures, edition: SMALL_INFO.created });
  const packing = eventPacking();
  for (const event of events) {
    ledger.enter(event);
    packing.pack(event);
  }
  const count = { bytes: 9, announced: 9, read: events.length, leftOut: 0, faults: [] };
  return { ...ledger.columns(), packed: packing.packed(), end: { end: 'whole', count } };
};

describe('the events of a package', () => {
  beforeEach(() => {
    FakeWorker.all.length = 0;
    vi.stubGlobal('Worker', FakeWorker);
    vi.stubGlobal('document', { baseURI: 'https://desk.example/page/' });
  });

  /** Asks for the events of a large package, up to where the worker reads. */
  const askedForLarge = async () => {
    const asked = serve(files(3_000_000));
    const events = client.query(resourceQuery('small', 'events'));
    events.catch(() => undefined);
    await vi.runAllTimersAsync();
    const [worker, ...others] = FakeWorker.all;
    if (worker === undefined || others.length > 0)
      throw new Error(`${FakeWorker.all.length} workers; expected one`);
    return { worker, events, asked };
  };

  it('are fetched and read by the page where the file is not large', async () => {
    serve(files(2_999_999));
    expect(await client.query(resourceQuery('small', 'events'))).toEqual(changed()['events']);
    expect(FakeWorker.all).toEqual([]);
  });

  it('are read by a worker from 3 MB on, against the other files, and not fetched by the page', async () => {
    const { worker, asked } = await askedForLarge();
    expect(worker.file).toBe('event-worker.ts');
    expect(asked).not.toContain('/data/small/events.json');
    const { sources, actors, offices, tenures, themes, disagreements } = SMALL_RECORD;
    expect(worker.heard).toEqual([
      {
        kind: 'read',
        address: 'https://desk.example/data/small/events.json',
        announced: 3_000_000,
        context: { sources, actors, offices, tenures, themes, disagreements },
        info: expect.objectContaining({ id: 'small', eventBytes: 3_000_000 }) as unknown,
        mostAtOnce: 1_000_000,
      },
    ]);
  });

  it('that a worker has read are found by their ids, and asked about one question at a time', async () => {
    const { worker, events } = await askedForLarge();
    worker.say({ kind: 'read', events: readBySmallWorker() });
    const read = await events;
    if (!('index' in read)) throw new Error('expected an index');
    const { index } = read;
    expect(index.find('exercise')?.event).toEqual(SMALL_RECORD.events.find(({ id }) => id === 'exercise'));
    expect(Array.from(index.events, ({ event }) => event.id)).toEqual([
      'mori-call',
      'second-call',
      'exercise',
      'review',
    ]);
    if (index.respondent.speaks === 'at once') throw new Error('expected a worker that answers');
    const answer: Answered = {
      admitted: 4,
      total: 2,
      disputed: 0,
      bits: Uint32Array.of(3),
      counts: perFacet(() => new Int32Array()),
      taking: new Int32Array(),
    };
    const heard: [string, number][] = [];
    const [one, other] = [index.respondent.line(), index.respondent.line()];
    const ask = (line: typeof one, knownBy: string) =>
      line({ selection: EVERYTHING, knownBy }, ({ total }) => heard.push([knownBy, total]));
    for (const day of ['2024-10-01', '2024-10-02', '2024-10-03']) ask(one, day);
    ask(other, '2024-12-02');
    const questions = () =>
      worker.heard.flatMap((message) =>
        message.kind === 'question' ? [[message.line, message.number, message.question.knownBy]] : [],
      );
    expect(questions()).toEqual([
      [0, 1, '2024-10-01'],
      [1, 1, '2024-12-02'],
    ]);
    worker.say({ kind: 'answer', line: 0, number: 1, answer });
    worker.say({ kind: 'answer', line: 1, number: 1, answer: { ...answer, total: 4 } });
    expect(questions().at(-1)).toEqual([0, 2, '2024-10-03']);
    worker.say({ kind: 'answer', line: 0, number: 2, answer });
    expect(heard).toEqual([
      ['2024-12-02', 4],
      ['2024-10-03', 2],
    ]);
    expect(worker.terminated).toBe(false);
  });

  it('that are given up fail with the first faults', async () => {
    const { worker, events } = await askedForLarge();
    const fault = {
      file: 'events.json',
      record: 'a',
      pointer: '/7/date',
      found: '"soon"',
      expected: 'a date',
    };
    const count = { bytes: 9, announced: 9, read: 7, leftOut: 1, faults: [{ ...fault, rule: 'schema' }] };
    worker.say({ kind: 'given up', count });
    expect(await errorOf(events)).toMatchObject({
      kind: 'schema',
      message: 'events.json, a, /7/date: found "soon", expected a date',
    });
    expect(worker.terminated).toBe(true);
  });

  it('that are given up because there are too many say by how much', async () => {
    const { worker, events } = await askedForLarge();
    const count = { bytes: 4_000_000, announced: 3_000_000, read: 9, leftOut: 0, faults: [] };
    worker.say({ kind: 'given up', count });
    expect((await errorOf(events)).faults).toMatchObject([
      { pointer: '', found: 'more than 4000000 bytes', rule: 'size' },
    ]);
  });

  it('that are not there, or cost the worker its life, fail', async () => {
    const missing = await askedForLarge();
    const rule = { found: 'no such file', expected: 'the file', rule: 'file' };
    missing.worker.say({
      kind: 'unreadable',
      fault: { file: 'events.json', pointer: '', ...rule },
      reason: 'missing',
    });
    expect(await errorOf(missing.events)).toMatchObject({ kind: 'missing', file: 'events.json' });
    client = new QueryClient();
    FakeWorker.all.length = 0;
    const broken = await askedForLarge();
    broken.worker.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
    expect((await errorOf(broken.events)).message).toBe('events.json: found out of memory, expected events');
    expect(broken.worker.terminated).toBe(true);
  });

  it('need the other files: one that is wrong costs them too', async () => {
    serve({ ...files(3_000_000), '/data/small/themes.json': json(5) });
    const error = await errorOf(client.query(resourceQuery('small', 'events')));
    expect(error).toMatchObject({ kind: 'schema', file: 'themes.json' });
    expect(FakeWorker.all).toEqual([]);
  });

  it('of a small file may grow, but not to another file', async () => {
    const longer = (bytes: number): Answer =>
      text(`${JSON.stringify(changed()['events'])}${' '.repeat(bytes)}`);
    const events = '/data/small/events.json';
    serve({ ...files(1000), [events]: longer(1_000_000) });
    expect(await client.query(resourceQuery('small', 'events'))).toHaveLength(4);
    client = new QueryClient();
    const asked = serve({ ...files(1000), [events]: longer(1_100_000) });
    const error = await errorOf(client.query(resourceQuery('small', 'events')));
    expect(error).toMatchObject({ kind: 'schema', file: 'events.json' });
    expect(error.faults).toEqual([
      {
        file: 'events.json',
        pointer: '',
        found: `more than ${2000 + 2 ** 20} bytes`,
        expected: 'the 1000 bytes that datapackage.json announces',
        rule: 'size',
      },
    ]);
    expect(asked.filter((url) => url === events)).toHaveLength(1);
  });
});
