import { oversizeFault } from './fault.ts';
import { readJson } from './read.ts';
import type { Reading } from './read.ts';
import { fileError, RecordError } from './record-error.ts';

/** How long a server may be silent before it counts as unreachable. A slow one that keeps sending is waited for. */
const SILENCE_MS = 20_000;

/** The address of a file below the data root. */
export const dataAddress = (path: string): string => `${import.meta.env.BASE_URL}data/${path}`;

const isPage = (response: Response): boolean =>
  response.headers.get('content-type')?.includes('text/html') ?? false;

const unreachable = (file: string, found: string, rule: string): RecordError =>
  fileError('unreachable', file, { found, expected: 'the file from its server', rule });

const missing = (file: string, found: string): RecordError =>
  fileError('missing', file, { found, expected: 'the file', rule: 'file' });

/** The body of an answer; a server that answers unknown addresses with its page does not have the file. */
const bodyOf = (file: string, response: Response): ReadableStream<Uint8Array> => {
  if (response.status === 404 || response.status === 410) throw missing(file, 'no such file');
  if (!response.ok) throw unreachable(file, `answer ${response.status}`, 'network');
  if (isPage(response)) throw missing(file, 'a page in its place');
  if (response.body === null) throw missing(file, 'an empty answer');
  return response.body;
};

/**
 * The bytes of a file as they arrive; the next ones are fetched when they are asked for.
 * @param file as faults name it.
 * @throws RecordError where it is not there, or its server is silent for 20 seconds.
 */
export async function* byteChunks(file: string, address: string): AsyncGenerator<Uint8Array> {
  const abort = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const heard = () => clearTimeout(timer);
  const waiting = () => {
    heard();
    timer = setTimeout(() => abort.abort(), SILENCE_MS);
  };
  try {
    waiting();
    const reader = bodyOf(file, await fetch(address, { signal: abort.signal })).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      heard();
      yield part.value;
      waiting();
    }
  } catch (error) {
    if (error instanceof RecordError) throw error;
    if (abort.signal.aborted) throw unreachable(file, `${SILENCE_MS / 1000} seconds of silence`, 'silence');
    throw unreachable(file, 'no answer', 'network');
  } finally {
    heard();
    abort.abort();
  }
}

/** How much longer than announced a file that is read as a whole may be: an edit is, another file is not. */
const TOLERANCE = 2;
const TOLERATED_BYTES = 1 << 20;

const fetchText = async ({ file, path, announced = Infinity }: DataFile<unknown>): Promise<string> => {
  const decoder = new TextDecoder();
  const most = announced * TOLERANCE + TOLERATED_BYTES;
  let text = '';
  let bytes = 0;
  for await (const chunk of byteChunks(file, dataAddress(path))) {
    bytes += chunk.byteLength;
    if (bytes > most) throw new RecordError('schema', [oversizeFault(file, { bytes: most, announced })]);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
};

/** A file to fetch, and how its data are held against their schema. */
export type DataFile<Data> = {
  /** As faults name it: "events.json". */
  readonly file: string;
  /** Where it lies below the data root: "us-japan-2024/events.json". */
  readonly path: string;
  /** How many bytes the descriptor announces, where there is one. */
  readonly announced?: number | undefined;
  readonly read: (raw: unknown) => Reading<Data>;
};

/**
 * Fetches a file and reads it by its schema.
 * @throws RecordError with every fault of the file, or with why it could not be had.
 */
export const loadFile = async <Data>(asked: DataFile<Data>): Promise<Data> => {
  const json = readJson(asked.file, await fetchText(asked));
  if (json.faults) throw new RecordError('syntax', json.faults);
  const reading = asked.read(json.data);
  if (reading.faults) throw new RecordError('schema', reading.faults);
  return reading.data;
};
