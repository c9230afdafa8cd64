import { readJson } from './read.ts';
import type { Reading } from './read.ts';
import { fileError, RecordError } from './record-error.ts';

/** How long a server may be silent before it counts as unreachable. A slow one that keeps sending is waited for. */
const SILENCE_MS = 20_000;

const DATA_ROOT = `${import.meta.env.BASE_URL}data/`;

const textOf = async (response: Response, heard: () => void): Promise<string> => {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    heard();
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
};

const isPage = (response: Response): boolean =>
  response.headers.get('content-type')?.includes('text/html') ?? false;

const unreachable = (file: string, found: string, rule: string): RecordError =>
  fileError('unreachable', file, { found, expected: 'the file from its server', rule });

const missing = (file: string, found: string): RecordError =>
  fileError('missing', file, { found, expected: 'the file', rule: 'file' });

/** The text of an answer; a server that answers unknown addresses with its page does not have the file. */
const answered = async (file: string, response: Response, heard: () => void): Promise<string> => {
  if (response.status === 404 || response.status === 410) throw missing(file, 'no such file');
  if (!response.ok) throw unreachable(file, `answer ${response.status}`, 'network');
  if (isPage(response)) throw missing(file, 'a page in its place');
  return await textOf(response, heard);
};

const fetchText = async (file: string, path: string): Promise<string> => {
  const abort = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => abort.abort(), SILENCE_MS);
  };
  heard();
  try {
    return await answered(file, await fetch(`${DATA_ROOT}${path}`, { signal: abort.signal }), heard);
  } catch (error) {
    if (error instanceof RecordError) throw error;
    if (abort.signal.aborted) throw unreachable(file, `${SILENCE_MS / 1000} seconds of silence`, 'silence');
    throw unreachable(file, 'no answer', 'network');
  } finally {
    clearTimeout(timer);
  }
};

/** A file to fetch, and how its data are held against their schema. */
export type DataFile<Data> = {
  /** As faults name it: "events.json". */
  readonly file: string;
  /** Where it lies below the data root: "us-japan-2024/events.json". */
  readonly path: string;
  readonly read: (raw: unknown) => Reading<Data>;
};

/**
 * Fetches a file and reads it by its schema.
 * @throws RecordError with every fault of the file, or with why it could not be had.
 */
export const loadFile = async <Data>({ file, path, read }: DataFile<Data>): Promise<Data> => {
  const json = readJson(file, await fetchText(file, path));
  if (json.faults) throw new RecordError('syntax', json.faults);
  const reading = read(json.data);
  if (reading.faults) throw new RecordError('schema', reading.faults);
  return reading.data;
};
