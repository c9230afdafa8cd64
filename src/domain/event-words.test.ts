import { describe, expect, it } from 'vitest';

import { eventWords } from '#domain/event-words.ts';
import type { EventRecord } from '#domain/events.ts';

const call: EventRecord = {
  id: 'call',
  date: '2024-10-02',
  title: { en: 'Ishiba and Biden speak' },
  summary: 'Their first call, on rice.',
  actors: [{ actor: 'ishiba' }],
  themes: [],
  kind: 'call',
  format: 'phone',
  place: { name: 'Washington, DC', country: 'US', lat: 38, lon: -77 },
  level: 'leader',
  state: 'occurred',
  confidence: 'B',
  cite: [{ source: 'test', locator: 'test' }],
};
const names = [{ label: 'Ishiba Shigeru', forms: [{ text: '石破茂' }], weight: 0 }];
const told = (query: string) => {
  const { marks, forms, inSummary } = eventWords(call, names, query);
  return {
    title: marks.map(({ start, end }) => call.title.en.slice(start, end)),
    forms: forms.map((form) => [
      form.text,
      ...form.marks.map(({ start, end }) => form.text.slice(start, end)),
    ]),
    inSummary,
  };
};

describe(eventWords, () => {
  it.each([
    ['biden ish', { title: ['Ish', 'Biden'], forms: [], inSummary: false }],
    ['石破', { title: [], forms: [['石破茂', '石破']], inSummary: false }],
    ['shigeru speak', { title: ['speak'], forms: [['Ishiba Shigeru', 'Shigeru']], inSummary: false }],
    ['washington', { title: [], forms: [['Washington, DC', 'Washington']], inSummary: false }],
    ['rice', { title: [], forms: [], inSummary: true }],
  ])('shows for “%s” where it stands', (query, expected) => {
    expect(told(query)).toEqual(expected);
  });
});
