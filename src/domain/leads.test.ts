import { describe, expect, it } from 'vitest';

import type { Claim, Disagreement, Source } from '#domain/evidence.ts';
import {
  claimInForce,
  isShowable,
  knownDisagreements,
  preferredClaims,
  preferredFor,
} from '#domain/leads.ts';

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
  });

  it('passes over a claim without a number', () => {
    const preferred = preferredClaims([gain], { 'cdp-gain': 'press' }, [CRS]);
    expect(preferredFor(preferred, { kind: 'seat-change', group: 'cdp' })).toBeUndefined();
  });
});

describe(knownDisagreements, () => {
  it('keeps back what became known later', () => {
    const later: Disagreement = { ...gain, id: 'later', knownOn: '2024-12-06' };
    expect(knownDisagreements([gain, later], '2024-12-02').map((d) => d.id)).toEqual(['cdp-gain']);
    expect(knownDisagreements([gain, later], '2024-12-06')).toHaveLength(2);
  });
});

describe(claimInForce, () => {
  const bases: Disagreement = {
    ...gain,
    claims: gain.claims.map((c) => (c.id === 'press' ? { ...c, comparisons: ['labels', 'labels-nhk'] } : c)),
  };

  it('is the preferred claim, else the one on the basis shown, and the lead only where no claim stands on a basis', () => {
    expect(claimInForce(bases, { 'cdp-gain': 'crs' }, 'labels')).toBe('crs');
    expect(claimInForce(bases, {}, 'labels-nhk')).toBe('press');
    expect(claimInForce(bases, {}, 'groups')).toBeUndefined();
    expect(claimInForce(gain, {}, 'groups')).toBe('groups');
  });
});

describe(isShowable, () => {
  it('holds where a view can turn to the claim or show its number', () => {
    const { concerns: _concerns, ...unconcerned } = gain;
    expect(gain.claims.map((c) => isShowable(gain, c))).toEqual([true, true, false]);
    expect(gain.claims.map((c) => isShowable(unconcerned, c))).toEqual([false, false, false]);
    expect(isShowable(unconcerned, { ...CLAIM, comparisons: ['labels'] })).toBe(true);
  });
});

const CLAIM: Claim = { id: 'x', value: '+50', basis: 'labels', cite: [] };
