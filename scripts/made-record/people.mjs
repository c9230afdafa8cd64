import { at } from './chance.mjs';
import { FIRST_YEAR } from './days.mjs';

/** @typedef {import('#domain/actors.ts').Actor} Actor */
/** @typedef {import('./countries.mjs').Country} Country */

const FAMILY = [
  '霧 Kiri, 影 Kage, 波 Nami, 雲 Kumo, 雪 Yuki, 月 Tsuki, 星 Hoshi, 鷹 Taka, 鶴 Tsuru, 蔦 Tsuta',
  '峰 mine, 沢 sawa, 瀬 se, 里 zato, 浜 hama, 倉 kura, 垣 gaki, 渡 wata, ヶ原 gahara, 尾 o',
];
const GIVEN = [
  '遥 Haru, 澄 Sumi, 湊 Mina, 暁 Aki, 凪 Nagi, 蓮 Ren, 綾 Aya, 朔 Saku, 灯 Tomo, 泉 Izumi',
  '太 ta, 子 ko, 美 mi, 也 ya, 斗 to, 香 ka, 乃 no',
];
const LATIN_GIVEN =
  'Ada, Bruno, Célia, Dario, Élise, Felix, Greta, Hugo, Inés, Jonas, Katja, Leo, Mira, Nils, Olga, Paulo, Renée, Stefan, Tilda, Uwe, Vera, Wim, Zoë'.split(
    ', ',
  );
const LATIN_STEMS =
  'Mar, Vel, Tor, Kas, Bren, Dal, Fer, Gal, Hal, Lor, Nov, Ost, Per, Ros, Sel, Tal, Ulm, Var, Wil'.split(
    ', ',
  );

/** One in this many has an alias that a source prints by mistake, and one has changed the party. */
const MISSPELLED = 40;
const CHANGED_PARTY = 7;

/** @param {string} list */
const parts = (list) =>
  list.split(', ').map((part) => {
    const [ja = '', en = ''] = part.split(' ');
    return { ja, en };
  });

/** @param {readonly string[]} lists two lists of parts */
const pairs = ([first = '', second = '']) =>
  parts(second).flatMap((end) =>
    parts(first).map((start) => ({ ja: start.ja + end.ja, en: start.en + end.en })),
  );

const families = pairs(FAMILY);
const givens = pairs(GIVEN);

/**
 * An id from a name: "Renée Marín" is `renee-marin`.
 * @param {string} name
 */
export const idOf = (name) =>
  name
    .normalize('NFKD')
    .replaceAll(/[\p{M}’]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');

/**
 * The person at a rank of a country: family name first at home, with the Japanese form and the other order as aliases.
 * @param {Country} country
 * @param {number} rank from 0
 * @returns {Pick<Actor, 'name' | 'aliases'>}
 */
function named(country, rank) {
  if (country.endings.length > 0) {
    const family = at(LATIN_STEMS, rank) + at(country.endings, rank + Math.floor(rank / LATIN_STEMS.length));
    const given = at(LATIN_GIVEN, rank * 5 + country.name.length);
    return { name: { en: `${given} ${family}`, short: family }, aliases: [{ form: `${family}, ${given}` }] };
  }
  const [family, given] = [at(families, rank), at(givens, rank * 11 + 3)];
  const shared = rank < country.people - families.length || rank >= families.length;
  const en = `${family.en} ${given.en}`;
  const ja = family.ja + given.ja;
  const misspelled = {
    form: `${family.en.slice(0, -1)} ${given.en}`,
    misspelled: /** @type {const} */ (true),
  };
  return {
    name: { en, ja, short: shared ? en : family.en },
    aliases: [
      { form: `${given.en} ${family.en}` },
      { form: ja },
      ...(rank % MISSPELLED === 5 ? [misspelled] : []),
    ],
  };
}

/**
 * @param {readonly string[]} parties ids, the largest first
 * @param {number} rank
 * @returns {Pick<Actor, 'memberships'>}
 */
function membershipsOf(parties, rank) {
  if (parties.length === 0 || rank % 5 === 4) return {};
  const party = at(parties, rank % 3 === 0 ? 0 : rank);
  const other = at(parties, rank + 1);
  const start = String(FIRST_YEAR + (rank % 4) - 3);
  if (rank % CHANGED_PARTY !== 2 || other === party) return { memberships: [{ party, start }] };
  const change = `${FIRST_YEAR + 6 + (rank % 11)}-04`;
  return {
    memberships: [
      { party, start, end: change },
      { party: other, start: change },
    ],
  };
}

/**
 * The people of a country, all invented. In office are those of the first ranks, and with every cabinet the ranks move on.
 * @param {Country} country
 * @param {readonly string[]} parties ids of its parties
 * @param {Actor['cite']} cite
 * @returns {readonly Actor[]}
 */
export function peopleOf(country, parties, cite) {
  return Array.from({ length: country.people }, (_, rank) => {
    const { name, aliases } = named(country, rank);
    return {
      id: idOf(name.en),
      kind: 'person',
      name,
      aliases,
      country: country.code,
      ...membershipsOf(parties, rank),
      cite,
    };
  });
}
