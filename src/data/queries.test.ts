import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { catalogQuery, packageInfoQuery, resourceQuery } from './queries.ts';
import { RecordError } from './record-error.ts';
import { changed } from './small-record.ts';

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
