/**
 * An invented country. The first is the home country: its people have names that look Japanese.
 * @typedef {object} Country
 * @property {string} id
 * @property {string} code two letters that ISO 3166-1 leaves to its users
 * @property {string} name
 * @property {string} ja
 * @property {string} adjective
 * @property {number} people how many of them the record knows
 * @property {number} parties
 * @property {number} places
 * @property {number} lat
 * @property {number} lon
 * @property {readonly string[]} endings of family names
 */

/**
 * @param {[id: string, code: string, ja: string, adjective: string]} names
 * @param {[people: number, parties: number, places: number]} sizes
 * @param {[lat: number, lon: number]} center
 * @param {readonly string[]} endings
 * @returns {Country}
 */
const country = ([name, code, ja, adjective], [people, parties, places], [lat, lon], endings) => ({
  id: name.toLowerCase(),
  code,
  name,
  ja,
  adjective,
  people,
  parties,
  places,
  lat,
  lon,
  endings,
});

/** The ten countries, the most frequent first. @type {readonly Country[]} */
export const COUNTRIES = [
  country(['Ardia', 'XA', 'アルディア', 'Ardian'], [120, 6, 16], [31, 151], []),
  country(['Sorvia', 'XB', 'ソルヴィア', 'Sorvian'], [50, 4, 8], [38, -42], ['well', 'berg', 'ington']),
  country(['Belmark', 'XC', 'ベルマルク', 'Belmarkian'], [38, 2, 7], [41, 163], ['ström', 'dal', 'sen']),
  country(['Castria', 'XD', 'カストリア', 'Castrian'], [30, 2, 6], [12, -34], ['ín', 'ado', 'eda']),
  country(['Dorvane', 'XE', 'ドルヴェイン', 'Dorvanese'], [24, 2, 5], [-28, 82], ['eau', 'elle', 'ôt']),
  country(['Elmora', 'XF', 'エルモラ', 'Elmoran'], [19, 2, 5], [8, 66], ['etti', 'ano', 'ori']),
  country(['Fenmora', 'XG', 'フェンモラ', 'Fenmoran'], [16, 1, 4], [-14, -118], ['ić', 'ov', 'enko']),
  country(['Gralen', 'XH', 'グラーレン', 'Gralenese'], [13, 1, 3], [52, -31], ['mann', 'auer', 'hölz']),
  country(['Hestria', 'XI', 'ヘストリア', 'Hestrian'], [11, 0, 3], [-35, 115], ['ão', 'ares', 'inho']),
  country(['Ivaro', 'XJ', 'イヴァロ', 'Ivaran'], [9, 0, 3], [2, -150], ['a’i', 'ono', 'iki']),
];

/**
 * A theme with what its events are about.
 * @typedef {{ id: string, label: string, ja: string, description: string, topics: readonly string[] }} Subject
 */

/**
 * @param {string} id
 * @param {[label: string, ja: string, description: string]} words
 * @param {string} topics parted by commas
 * @returns {Subject}
 */
const subject = (id, [label, ja, description], topics) => ({
  id,
  label,
  ja,
  description,
  topics: topics.split(', '),
});

/** The twelve themes, the most frequent first. @type {readonly Subject[]} */
export const SUBJECTS = [
  subject(
    'defense',
    ['Defense', '防衛', 'Forces, plans and bases.'],
    'joint patrols, a base at sea, a shared depot, missile warning, pilot training, a new command',
  ),
  subject(
    'trade',
    ['Trade', '貿易', 'Tariffs, quotas and markets.'],
    'the tea tariff, a fruit quota, customs forms, steel prices, a free port, shipping fees',
  ),
  subject(
    'home-politics',
    ['Home politics', '内政', 'Elections, parties and cabinets.'],
    'the budget bill, a new electoral law, the party congress, a cabinet change, the school act, local taxes',
  ),
  subject(
    'sea-lanes',
    ['Sea lanes', '海上交通', 'Straits, coast guards and fishing.'],
    'the northern strait, fishing rights, a coast guard hotline, lighthouse repairs, harbor rules, lost containers',
  ),
  subject(
    'technology',
    ['Technology', '技術', 'Chips, standards and research.'],
    'chip standards, a joint laboratory, machine safety, a cable network, patent rules, battery research',
  ),
  subject(
    'energy',
    ['Energy', 'エネルギー', 'Power, gas and grids.'],
    'a gas terminal, the power link, tidal plants, oil reserves, grid repairs, hydrogen prices',
  ),
  subject(
    'development',
    ['Development', '開発', 'Assistance, roads and health.'],
    'a bridge loan, village clinics, seed grants, the river road, clean water, school meals',
  ),
  subject(
    'cyber',
    ['Cyber', 'サイバー', 'Networks and their defense.'],
    'network alerts, stolen keys, a cyber drill, data rules, bank networks, forged mail',
  ),
  subject(
    'climate',
    ['Climate', '気候', 'Weather, forests and floods.'],
    'flood warning, forest credits, storm relief, a heat plan, coral reefs, carbon prices',
  ),
  subject(
    'space',
    ['Space', '宇宙', 'Satellites and orbits.'],
    'a weather satellite, orbit data, a lunar rover, launch sites, space debris, a star map',
  ),
  subject(
    'regional-order',
    ['Regional order', '地域秩序', 'Compacts and neighbors.'],
    'the island compact, border posts, a truce line, observer missions, visa rules, an old treaty',
  ),
  subject(
    'culture',
    ['Culture', '文化', 'Schools, sport and heritage.'],
    'student exchange, a museum loan, the lantern games, language schools, a film prize, temple repairs',
  ),
];

/** What parties are called after, by country in turn. */
export const PARTY_EMBLEMS =
  'Lantern, River, Harbor, Meadow, Beacon, Compass, Granite, Orchard, Windmill, Heron, Anchor, Cedar, Kite, Plow, Ferry, Sundial, Thistle, Bell, Oak, Well'.split(
    ', ',
  );

/** Bodies of several countries, the most frequent first. */
export const CIRCLES =
  'Lowen Compact, Meridian Group, Council of Nine Ports, Amber Forum, Pelagic Union, Third Bridge Initiative'.split(
    ', ',
  );

/** Bodies of one country; the first are its forces and take part in exercises. */
export const BODIES =
  'Navy, Air Force, Coast Guard, Shipyards, Aerial Works, Institute of Affairs, Development Agency, Chamber of Trade'.split(
    ', ',
  );
