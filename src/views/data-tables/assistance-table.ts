import type { Exhibit } from '#charts/exhibit.ts';
import type { Actor } from '#domain/actors.ts';
import type { AssistanceGrant, Defense } from '#domain/defense.ts';
import { capitalized, numberWord } from '#domain/number-words.ts';
import type { Source } from '#domain/evidence.ts';

import { figureList } from './figure-list.ts';
import type { FigureLine } from './figure-list.ts';
import type { TableReading } from './table-reading.ts';
import { yearLines } from './year-lines.ts';

type AssistanceRecord = {
  readonly defense: Defense;
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
};

/** Official Security Assistance: who receives what in which fiscal year, and the budgets it comes from. */
export function assistanceTable(
  { defense, actors, sources }: AssistanceRecord,
  reading: TableReading,
): Exhibit {
  const known = defense.assistance.filter((g) => g.knownOn <= reading.knowledge.knownBy);
  const recipients = new Set(known.map((g) => g.recipient)).size;
  return figureList(
    {
      id: 'assistance',
      title: `${capitalized(numberWord(recipients))} partners receive security assistance`,
      basis: 'Official Security Assistance by fiscal year; an amount that is not known is left out, not zero',
      subject: 'Recipient or budget',
      sections: 'Part',
      sources,
    },
    [
      ...defense.assistance.map((grant) => grantLine(grant, actors)),
      ...defense.assistanceBudgets.flatMap((year) => yearLines(year, 'Budgets of the program')),
    ],
    reading,
  );
}

function grantLine(grant: AssistanceGrant, actors: readonly Actor[]): FigureLine {
  const { recipient, fiscalYear, content, amount, knownOn, confidence, cite, note } = grant;
  return {
    label: actors.find((a) => a.id === recipient)?.name.en ?? recipient,
    section: `Recipients in ${fiscalYear}`,
    reference: { kind: 'actor', id: recipient },
    actor: recipient,
    figure: amount,
    note,
    statement: { text: content ?? '', period: fiscalYear, knownOn, confidence, cite },
  };
}
