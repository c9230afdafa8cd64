import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import { fileError } from './record-error.ts';
import { recordState } from './record-state.ts';
import type { FileState, RecordState } from './record-state.ts';
import { changed, SMALL_INFO, SMALL_RECORD } from './small-record.ts';
import type { LoadedResources } from '#domain/record.ts';

const NEEDED = ['events', 'themes'] as const;

const file = (name: string, more: Partial<FileState> = {}): FileState => ({
  file: `${name}.json`,
  data: undefined,
  error: null,
  refetch: () => undefined,
  ...more,
});

const { events, themes } = SMALL_RECORD;
const broken = fileError('missing', 'events.json', {
  found: 'no such file',
  expected: 'the file',
  rule: 'file',
});

describe('the record a view asked for', () => {
  it('is ready when every file is', () => {
    const state = recordState(
      NEEDED,
      [file('events', { data: events }), file('themes', { data: themes })],
      SMALL_INFO,
    );
    expect(state).toEqual({ state: 'ready', data: { events, themes } });
    expectTypeOf(state).toEqualTypeOf<RecordState<'events' | 'themes'>>();
    if (state.state === 'ready')
      expectTypeOf(state.data).toEqualTypeOf<Pick<LoadedResources, 'events' | 'themes'>>();
  });

  it('names the files it waits for', () => {
    const state = recordState(NEEDED, [file('events'), file('themes', { data: themes })], undefined);
    expect(state).toEqual({ state: 'loading', files: ['events.json'] });
    const waiting = [file('events', { waits: true }), file('themes')];
    expect(recordState(NEEDED, waiting, undefined)).toEqual({
      state: 'loading',
      files: ['events.json'],
      waits: true,
    });
  });

  it('has failed as soon as one file has, and asks again for that one only', () => {
    const [again, never] = [vi.fn<() => void>(), vi.fn<() => void>()];
    const state = recordState(
      NEEDED,
      [file('events', { error: broken, refetch: again }), file('themes', { refetch: never })],
      SMALL_INFO,
    );
    if (state.state !== 'failed') throw new TypeError(`expected a failure, found ${state.state}`);
    expect(state.errors).toEqual([broken]);
    state.retry();
    expect(again).toHaveBeenCalledOnce();
    expect(never).not.toHaveBeenCalled();
  });

  it('reports an error once that several files share', () => {
    const state = recordState(
      NEEDED,
      [file('events', { error: broken }), file('themes', { error: broken })],
      SMALL_INFO,
    );
    expect(state).toMatchObject({ state: 'failed', errors: [broken] });
  });

  it('has failed when its files contradict each other, in the file that is named', () => {
    const dangling = changed(
      { at: '/events/0/themes/0', to: 'trade' },
      { at: '/events/1/themes/0', to: 'arms' },
    );
    const [again, never] = [vi.fn<() => void>(), vi.fn<() => void>()];
    const state = recordState(
      NEEDED,
      [
        file('events', { data: dangling['events'], refetch: again }),
        file('themes', { data: themes, refetch: never }),
      ],
      SMALL_INFO,
    );
    if (state.state !== 'failed') throw new TypeError(`expected a failure, found ${state.state}`);
    expect(state.errors.map(({ kind, message }) => [kind, message])).toEqual([
      [
        'rule',
        'events.json, mori-call, /0/themes/0: found "trade", expected the id of a record of themes.json (and 1 more)',
      ],
    ]);
    state.retry();
    expect(again).toHaveBeenCalledOnce();
    expect(never).not.toHaveBeenCalled();
  });
});
