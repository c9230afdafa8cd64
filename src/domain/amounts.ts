import type { Figure, Unit } from '#domain/evidence.ts';

const MINUS = '−';

/** A number with its sign: "+49", "−62" (U+2212), "0" for no change. */
export function signed(value: number): string {
  if (value === 0) return '0';
  return value > 0 ? `+${plain(value)}` : `${MINUS}${plain(-value)}`;
}

/** A number with thousands separators and at most `digits` decimals, without trailing zeros: "1,234.5". */
export function plain(value: number, digits = 4): string {
  const rounded = Number(value.toFixed(digits));
  const [whole = '', decimals] = Math.abs(rounded).toString().split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${rounded < 0 ? MINUS : ''}${grouped}${decimals === undefined ? '' : `.${decimals}`}`;
}

/** A count in little room, to three digits: 999, "1.2k", "68k", "1.5m". Where it stands, the whole number is a step away. */
export function compact(count: number): string {
  const [unit, name] = count >= 999_500 ? [1e6, 'm'] : [1e3, 'k'];
  if (count < 1000) return String(count);
  const value = count / unit;
  return `${plain(value, value < 9.95 ? 1 : 0)}${name}`;
}

/** A number with exactly `digits` decimals: `fixed(8.5, 2)` is "8.50". */
export function fixed(value: number, digits: number): string {
  return `${value < 0 ? MINUS : ''}${Math.abs(value).toFixed(digits)}`;
}

const UNIT_FORMS: Readonly<Record<Unit, (value: string) => string>> = {
  seats: (v) => `${v} seats`,
  votes: (v) => `${v} votes`,
  points: (v) => `${v} points`,
  electors: (v) => `${v} electors`,
  percent: (v) => `${v}%`,
  'jpy-trillion': (v) => `¥${v} tn`,
  'jpy-billion': (v) => `¥${v} bn`,
  'jpy-million': (v) => `¥${v} m`,
  'usd-billion': (v) => `$${v} bn`,
  'usd-million': (v) => `$${v} m`,
  'jpy-per-usd': (v) => `¥${v} per $`,
  missiles: (v) => `${v} missiles`,
  count: (v) => v,
};

/** A figure's value with its unit, as precise as it is stored: "258 seats", "¥7.7249 tn", "1.6%". */
export function amount(figure: Pick<Figure, 'value' | 'unit'>): string {
  const text = UNIT_FORMS[figure.unit](plain(figure.value));
  return figure.value === 1 ? text.replace(/s$/, '') : text;
}

const CONFIDENCE_WORDS = {
  A: 'two independent sources agree',
  B: 'one source',
  C: 'not verified',
} as const;

/** What a confidence letter means, in words. */
export function confidenceWords(confidence: Figure['confidence']): string {
  return CONFIDENCE_WORDS[confidence];
}
