import { formatDate } from '#domain/dates.ts';
import type { CslDate, CslName, Source } from '#domain/evidence.ts';

/** The formats in which a source can be cited elsewhere. */
export const CITATION_FORMATS = ['text', 'bibtex', 'ris', 'csl-json'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** A source in a format, ready to be pasted into a text or a citation manager. */
export function citation(source: Source, format: CitationFormat): string {
  return WRITERS[format](source);
}

const WRITERS: Readonly<Record<CitationFormat, (source: Source) => string>> = {
  text: plainText,
  bibtex,
  ris,
  'csl-json': (source) => `${JSON.stringify([csl(source)], undefined, 2)}\n`,
};

/** Who says so, in a few words: the publisher, or the title of a source that names none. */
export function sourceName({ publisher, title }: Source): string {
  return publisher ?? title;
}

/** The parts of a CSL date as a date of the record: "2024-12-02", "2024-12", "2024"; undefined for an empty one. */
export function isoOf(date: CslDate | undefined): string | undefined {
  const [year, month, day] = date?.['date-parts'][0] ?? [];
  if (year === undefined) return undefined;
  return [year, month, day]
    .flatMap((part) => (part === undefined ? [] : String(part).padStart(2, '0')))
    .join('-');
}

/** "Smith, Sheila A. Title. Publisher, 2 December 2024. https://…" */
function plainText(source: Source): string {
  const issued = isoOf(source.issued);
  const imprint = [source.publisher, issued === undefined ? undefined : formatDate(issued, 'long')];
  const sentences = [
    source.author?.map(nameOf).join('; '),
    source.title,
    imprint.filter((part) => part !== undefined).join(', '),
  ].filter((part) => part !== undefined && part !== '');
  const address = source.URL === undefined ? '' : ` ${source.URL}`;
  return `${sentences.map((s) => (s?.endsWith('.') === true ? s : `${s}.`)).join(' ')}${address}`;
}

function nameOf(name: CslName): string {
  if ('literal' in name) return name.literal;
  return name.given === undefined ? name.family : `${name.family}, ${name.given}`;
}

const BIBTEX_TYPES: Readonly<Record<Source['type'], string>> = {
  'article-newspaper': 'article',
  'article-journal': 'article',
  report: 'techreport',
  webpage: 'misc',
  dataset: 'misc',
  speech: 'misc',
  legislation: 'misc',
};

function bibtex(source: Source): string {
  const [year, month] = isoOf(source.issued)?.split('-') ?? [];
  const holder =
    BIBTEX_TYPES[source.type] === 'article'
      ? 'journal'
      : BIBTEX_TYPES[source.type] === 'techreport'
        ? 'institution'
        : 'publisher';
  const fields: readonly (readonly [string, string | undefined])[] = [
    [
      'author',
      source.author?.map((name) => ('literal' in name ? `{${name.literal}}` : nameOf(name))).join(' and '),
    ],
    ['title', `{${escaped(source.title)}}`],
    [holder, source.publisher === undefined ? undefined : escaped(source.publisher)],
    ['year', year],
    ['month', month === undefined ? undefined : String(Number(month))],
    ['url', source.URL],
  ];
  const lines = fields.flatMap(([key, value]) => (value === undefined ? [] : `  ${key} = {${value}}`));
  return `@${BIBTEX_TYPES[source.type]}{${source.id},\n${lines.join(',\n')}\n}\n`;
}

function escaped(text: string): string {
  return text.replace(/[&%$#_]/g, (sign) => `\\${sign}`);
}

const RIS_TYPES: Readonly<Record<Source['type'], string>> = {
  'article-newspaper': 'NEWS',
  'article-journal': 'JOUR',
  report: 'RPRT',
  webpage: 'ELEC',
  dataset: 'DATA',
  speech: 'GEN',
  legislation: 'STAT',
};

function ris(source: Source): string {
  const issued = isoOf(source.issued);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', RIS_TYPES[source.type]],
    ...(source.author ?? []).map((name) => ['AU', nameOf(name)] as const),
    ['TI', source.title],
    ['PB', source.publisher],
    ['PY', issued?.slice(0, 4)],
    [
      'DA',
      issued === undefined
        ? undefined
        : `${issued.replaceAll('-', '/')}${'/'.repeat(3 - issued.split('-').length)}`,
    ],
    ['UR', source.URL],
    ['ID', source.id],
    ['ER', ''],
  ];
  return fields.flatMap(([key, value]) => (value === undefined ? [] : `${key}  - ${value}`)).join('\r\n');
}

/** The source without the fields that only this record has. */
function csl({ id, type, title, author, publisher, issued, URL, accessed }: Source): object {
  return { id, type, title, author, publisher, issued, URL, accessed };
}
