import { Citations } from '#app/panel/Citations.tsx';
import { DisagreementBox } from '#app/panel/DisagreementBox.tsx';
import { useAvailable } from '#app/use-available.ts';
import { UnreadyPart } from '#charts/UnreadyExhibit.tsx';
import { useRecord } from '#data/use-record.ts';
import { amount, confidenceWords } from '#domain/amounts.ts';
import { formatDate, parseDate } from '#domain/dates.ts';
import type { Figure, Operation } from '#domain/evidence.ts';
import { allFigures } from '#domain/derived-figures.ts';
import type { Reading } from '#domain/reading.ts';
import { open } from '#state/desk.ts';

import styles from './Panel.module.css';

const SIGNS: Readonly<Record<Operation, string>> = {
  sum: '+',
  difference: '−',
  product: '×',
  ratio: '÷',
  share: 'as a share of',
  change: 'against',
};

const NEEDED = ['sources'] as const;

/** A figure: its value, what it counts, when, since when it is known, how sure, from what it is computed, who says so. */
export function FigureDetail({ id, reading }: { readonly id: string; readonly reading: Reading }) {
  const source = useRecord(reading.info.id, NEEDED);
  const record = useAvailable(reading.info.id);
  if (source.state !== 'ready') return <UnreadyPart {...source} />;
  const { sources } = source.data;
  const figures = allFigures(record, { edition: reading.info.created, knownBy: reading.knownBy });
  const figure = figures.get(id);
  if (figure === undefined) {
    return (
      <p>{record.loading ? 'Reading the figures' : `No figure “${id}” can be read from this record.`}</p>
    );
  }
  const disagreement = record.disagreements?.find((d) => d.id === figure.disagreement);
  const inputs = (figure.inputs ?? []).flatMap((input) => figures.get(input) ?? []);
  return (
    <>
      <h3 className={styles['value']}>{shownAmount(figure)}</h3>
      <p className={styles['summary']}>{figure.basis}</p>
      <dl className={styles['facts']}>
        <div>
          <dt>Period</dt>
          <dd>{periodOf(figure)}</dd>
        </div>
        <div>
          <dt>Status</dt>
          <dd>{figure.status}</dd>
        </div>
        <div>
          <dt>Known since</dt>
          <dd>
            {formatDate(figure.knownOn)}
            {figure.knownOn > reading.info.created && ', after this edition'}
          </dd>
        </div>
        <div>
          <dt>Confidence</dt>
          <dd>
            {figure.confidence}: {confidenceWords(figure.confidence)}
          </dd>
        </div>
      </dl>
      {inputs.length > 0 && figure.operation !== undefined && (
        <Computation inputs={inputs} figure={figure} operation={figure.operation} />
      )}
      {figure.note !== undefined && <p className={styles['note']}>{figure.note}</p>}
      {disagreement !== undefined && (
        <DisagreementBox disagreement={disagreement} sources={sources} chamber={record.chamber} />
      )}
      <Citations cite={figure.cite} sources={sources} />
    </>
  );
}

/** A computed share is shown to one decimal, everything else as precise as it is stored. */
function shownAmount(figure: Figure): string {
  const value =
    figure.unit === 'percent' && figure.status === 'derived' ? Number(figure.value.toFixed(1)) : figure.value;
  return amount({ value, unit: figure.unit });
}

function periodOf(figure: Figure): string {
  return parseDate(figure.period) === undefined ? figure.period : formatDate(figure.period, 'long');
}

type ComputationProps = {
  readonly figure: Figure;
  readonly inputs: readonly Figure[];
  readonly operation: Operation;
};

/** How a derived figure follows from its inputs; each input opens its own source. */
function Computation({ figure, inputs, operation }: ComputationProps) {
  return (
    <section className={styles['cites']} aria-label="How it is computed">
      <h4>How it is computed</h4>
      <ul>
        {inputs.map((input, i) => (
          <li key={input.id}>
            {i > 0 && `${SIGNS[operation]} `}
            <button
              type="button"
              className={styles['link']}
              onClick={() => open({ kind: 'figure', id: input.id })}
            >
              {amount(input)}
            </button>
            <span className={styles['imprint']}>
              {input.basis}, {periodOf(input)}
            </span>
          </li>
        ))}
        <li>
          = <strong>{shownAmount(figure)}</strong>
        </li>
      </ul>
    </section>
  );
}
