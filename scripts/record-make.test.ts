import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetMadePackages, writeMadePackage } from './made-package.mjs';
import { checkCatalog } from '#data/check.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'made-'));
});

afterEach(() => rm(folder, { recursive: true }));

const make = (events: number, seed = 1) => writeMadePackage(folder, { events, seed }, () => undefined);
const text = (file: string) => readFile(path.join(folder, file), 'utf8');
const catalog = async (): Promise<unknown> => JSON.parse(await text('catalog.json'));
const entry = (events: number) => ({
  id: `made-${events}`,
  title: `Made record, ${events} events`,
  path: `made-${events}`,
});

describe('a made package', () => {
  it('holds: the data check finds no fault', async () => {
    make(300);
    make(7, 5);
    expect(await checkCatalog(folder)).toEqual([]);
  });

  it('is the same to the byte for the same seed, and another for another', async () => {
    make(300);
    const [events, about] = [await text('made-300/events.json'), await text('made-300/datapackage.json')];
    make(300);
    expect([await text('made-300/events.json'), await text('made-300/datapackage.json')]).toEqual([
      events,
      about,
    ]);
    make(300, 2);
    expect(await text('made-300/events.json')).not.toBe(events);
  });

  it('has one event a line, and is called an invention', async () => {
    make(300);
    expect((await text('made-300/events.json')).split('\n')).toHaveLength(303);
    expect(JSON.parse(await text('made-300/datapackage.json'))).toMatchObject({
      name: 'made-300',
      created: '2024-12-31T00:00:00Z',
      description: expect.stringContaining('invented by a program') as string,
    });
  });
});

describe('the catalog', () => {
  it('begins with a made package, and keeps one line for each', async () => {
    make(3);
    make(5);
    make(3, 2);
    expect(await catalog()).toEqual({ packages: [{ ...entry(3), default: true }, entry(5)] });
  });

  it('keeps other packages, and is as before when the made ones are forgotten', async () => {
    const before = JSON.stringify(
      { packages: [{ id: 'own', title: 'Own', path: 'own', default: true }] },
      null,
      2,
    );
    await writeFile(path.join(folder, 'catalog.json'), before);
    make(3);
    expect(await catalog()).toMatchObject({ packages: [{ id: 'own', default: true }, entry(3)] });
    expect(forgetMadePackages(folder)).toEqual(['made-3']);
    expect(await text('catalog.json')).toBe(before);
    expect(await readdir(folder)).toEqual(['catalog.json']);
  });

  it('goes with the last made package where there was none', async () => {
    make(3);
    forgetMadePackages(folder);
    expect(await readdir(folder)).toEqual([]);
  });
});

const COMMAND = fileURLToPath(new URL('record-make.mjs', import.meta.url));

describe('the command', () => {
  const command = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };

  it('says what it made and how to open it', () => {
    const { status, stdout } = command('--events', '20', '--into', folder);
    expect(status).toBe(0);
    expect(stdout).toContain(`Made 20 events in ${path.join(folder, 'made-20')}`);
    expect(stdout).toContain('?data=made-20');
  });

  it.each([
    [[], '--events: found nothing, expected a whole number from 1 to 5,000,000'],
    [['--events', '0'], '--events: found "0", expected a whole number from 1 to 5,000,000'],
    [['--events', '1e3'], '--events: found "1e3", expected a whole number'],
    [['--events', '5000001'], '--events: found "5000001", expected a whole number'],
    [['--events', '9', '--seed', 'x'], '--seed: found "x", expected a whole number from 0 to 4,294,967,295'],
    [['--event', '9'], "Unknown option '--event'"],
  ])('refuses %j', (args, sentence) => {
    const { status, stderr } = command(...args, '--into', folder);
    expect(status).toBe(1);
    expect(stderr).toContain(sentence);
    expect(stderr).toContain('Use: npm run record:make');
    expect(stderr).not.toContain('    at ');
  });
});
