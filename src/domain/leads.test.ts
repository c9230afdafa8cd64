import { describe, expect, it } from 'vitest';

import type { Disagreement, Figure, Source } from '#domain/evidence.ts';
import { preferredClaims, preferredFor, shownValue } from '#domain/leads.ts';

const CRS: Source = {
  id: 'crs',
  type: 'report',
  title: 'Political Rebalance',
  publisher: 'Congressional Research Service',
  role: 'founding',
  seen: 'original',
};

const gain: Disagreement = {
  id: 'cdp-gain',
  name: 'CDP gain',
  question: 'How many seats did the CDP gain?',
  kind: 'basis',
  claims: [
    {
      id: 'groups',
      value: '+49',
      number: 49,
      basis: 'groups',
      cite: [{ source: 'house', locator: 'table' }],
    },
    { id: 'crs', value: '+53', number: 53, basis: 'not stated', cite: [{ source: 'crs', locator: 'p. 2' }] },
    { id: 'press', value: 'about fifty', basis: 'not stated', cite: [{ source: 'crs', locator: 'p. 2' }] },
  ],
  reason: 'They start counting on different days.',
  lead: 'groups',
  concerns: { kind: 'seat-change', group: 'cdp' },
  status: 'explained',
};

const share: Figure = {
  id: 'security-2024-share',
  value: 1.6,
  unit: 'percent',
  basis: 'x',
  period: 'FY2024',
  status: 'stated',
  knownOn: '2024-04-26',
  confidence: 'A',
  cite: [],
};

describe(preferredClaims, () => {
  it('names who makes a claim that is preferred to the lead', () => {
    const [preferred] = preferredClaims([gain], { 'cdp-gain': 'crs' }, [CRS]);
    expect(preferred?.claim.value).toBe('+53');
    expect(preferred?.says).toBe('Congressional Research Service');
  });

  it('is empty for the lead itself and for what the record does not know', () => {
    expect(preferredClaims([gain], { 'cdp-gain': 'groups' }, [CRS])).toEqual([]);
    expect(preferredClaims([gain], { 'cdp-gain': 'runes', other: 'crs' }, [CRS])).toEqual([]);
  });
});

describe(preferredFor, () => {
  it('finds the number to show for what the disagreement concerns, and only for that', () => {
    const preferred = preferredClaims([gain], { 'cdp-gain': 'crs' }, [CRS]);
    expect(preferredFor(preferred, { kind: 'seat-change', group: 'cdp' })?.number).toBe(53);
    expect(preferredFor(preferred, { kind: 'seat-change', group: 'ldp' })).toBeUndefined();
    expect(preferredFor(preferred, { kind: 'figure', figure: 'cdp' })).toBeUndefined();
  });

  it('passes over a claim without a number', () => {
    const preferred = preferredClaims([gain], { 'cdp-gain': 'press' }, [CRS]);
    expect(preferredFor(preferred, { kind: 'seat-change', group: 'cdp' })).toBeUndefined();
  });
});

describe(shownValue, () => {
  it('is the figure itself unless another claim is preferred', () => {
    const about: Disagreement = {
      ...gain,
      id: 'gdp-share',
      concerns: { kind: 'figure', figure: 'security-2024-share' },
      claims: [
        {
          id: 'fixed',
          value: '1.6%',
          number: 1.6,
          basis: 'FY2022 GDP',
          cite: [{ source: 'crs', locator: 'x' }],
        },
        {
          id: 'current',
          value: '1.4%',
          number: 1.4,
          basis: 'FY2024 GDP',
          cite: [{ source: 'crs', locator: 'x' }],
        },
      ],
      lead: 'fixed',
    };
    expect(shownValue(share, [])).toBe(1.6);
    expect(shownValue(share, preferredClaims([about], { 'gdp-share': 'current' }, [CRS]))).toBe(1.4);
  });
});
