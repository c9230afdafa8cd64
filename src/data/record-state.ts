import { RecordError } from './record-error.ts';
import { recordFaults } from './rules/record.ts';
import type { LoadedResources, PackageInfo, ResourceName, Resources } from '#domain/record.ts';

/** Data on its way, or not to be had. `waits` for the analyst's choice; `retry` asks again for what failed. */
export type Unready =
  | { readonly state: 'loading'; readonly files: readonly string[]; readonly waits?: true }
  | { readonly state: 'failed'; readonly errors: readonly RecordError[]; readonly retry: () => void };

/** What a view gets for the resources it asked for. */
export type RecordState<Name extends ResourceName> =
  | Unready
  | { readonly state: 'ready'; readonly data: Pick<LoadedResources, Name> };

/** How far one file is: its data, its error, or neither yet. */
export type FileState = {
  readonly file: string;
  readonly data: unknown;
  readonly error: RecordError | null;
  readonly refetch: () => unknown;
  /** Whether its reading waits for the analyst's choice. */
  readonly waits?: boolean;
};

/** The state of files taken together, where they are not all there; an error shows while others still load. */
export const unready = (files: readonly FileState[]): Unready | undefined => {
  const errors = new Set(files.flatMap(({ error }) => error ?? []));
  if (errors.size > 0) {
    const retry = () => {
      for (const { error, refetch } of files) if (error) refetch();
    };
    return { state: 'failed', errors: [...errors], retry };
  }
  const loading = files.filter(({ data }) => data === undefined);
  if (loading.length === 0) return undefined;
  const waiting = loading.filter(({ waits }) => waits === true);
  return waiting.length > 0
    ? { state: 'loading', files: waiting.map(({ file }) => file), waits: true }
    : { state: 'loading', files: loading.map(({ file }) => file) };
};

/** What rules can be asked about: the events of a large file were held against them while they were read. */
const checkable = ({ events, ...others }: Partial<LoadedResources>): Partial<Resources> =>
  events === undefined || 'index' in events ? others : { ...others, events };

/** One error for each file that the rules find fault with. */
const ruleErrors = (
  loaded: Partial<LoadedResources>,
  info: PackageInfo | undefined,
): readonly RecordError[] => {
  const faults = recordFaults(checkable(loaded), info);
  return [...new Set(faults.map(({ file }) => file))].flatMap((file) => {
    const [first, ...others] = faults.filter((fault) => fault.file === file);
    return first ? [new RecordError('rule', [first, ...others])] : [];
  });
};

/**
 * The state of the resources a view asked for. Once they are all there they are held against each other; a fault
 * belongs to the file it names.
 * @param files one for each name, in the same order, with the data of that resource.
 */
export const recordState = <Name extends ResourceName>(
  names: readonly Name[],
  files: readonly FileState[],
  info: PackageInfo | undefined,
): RecordState<Name> => {
  const waiting = unready(files);
  if (waiting) return waiting;
  const data = Object.fromEntries(names.map((name, index) => [name, files[index]?.data])) as Pick<
    LoadedResources,
    Name
  >;
  const errors = ruleErrors(data, info);
  if (errors.length === 0) return { state: 'ready', data };
  const faulty = new Set(errors.map(({ file }) => file));
  const retry = () => {
    for (const { file, refetch } of files) if (faulty.has(file)) refetch();
  };
  return { state: 'failed', errors, retry };
};
