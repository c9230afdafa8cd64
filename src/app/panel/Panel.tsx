import { ChevronDown, ChevronUp, X } from 'lucide-react';
import type { ReactNode } from 'react';

import { ActorDetail } from '#app/panel/ActorDetail.tsx';
import { DisagreementDetail } from '#app/panel/DisagreementDetail.tsx';
import { EventDetail } from '#app/panel/EventDetail.tsx';
import { FigureDetail } from '#app/panel/FigureDetail.tsx';
import { HouseDetail } from '#app/panel/HouseDetail.tsx';
import { Guide } from '#app/panel/Guide.tsx';
import { plain } from '#domain/amounts.ts';
import type { Reading } from '#domain/reading.ts';
import type { Reference } from '#domain/reference.ts';
import { closePanel, open, useDesk } from '#state/desk.ts';

import styles from './Panel.module.css';

const KIND_NAMES: Readonly<Record<Reference['kind'], string>> = {
  event: 'Event',
  actor: 'Actor',
  group: 'Group',
  figure: 'Figure',
  disagreement: 'Disagreement',
};

/** Details of whatever is open, with where it is written; with nothing open, a guide to the record. */
export function Panel({ reading }: { readonly reading: Reading }) {
  const shown = useDesk((d) => d.open);
  const { info, knownBy, index } = reading;
  if (shown === undefined) {
    return (
      <section className={styles['panel']} aria-label="Start here">
        <div className={styles['body']}>
          <Guide info={info} knownBy={knownBy} index={index} />
        </div>
      </section>
    );
  }
  return (
    <section className={styles['panel']} data-open aria-label="Details">
      <PanelBar shown={shown} reading={reading} />
      <div className={styles['body']}>
        <Detail shown={shown} reading={reading} />
      </div>
    </section>
  );
}

function PanelBar({ shown, reading }: { readonly shown: Reference; readonly reading: Reading }) {
  const order = useDesk((d) => d.order);
  const { index, matches } = reading;
  const position = shown.kind === 'event' ? index?.find(shown.id)?.position : undefined;
  const found = position !== undefined && matches?.has(position) === true ? matches.rank(position) : -1;
  const count = matches?.total ?? 0;
  const inOrder = (place: number) => (order === 'newest' ? count - 1 - place : place);
  const at = found === -1 ? -1 : inOrder(found);
  const go = (step: number) => {
    const next = matches?.events.at(inOrder(at + step));
    if (next !== undefined) open({ kind: 'event', id: next.event.id });
  };
  return (
    <div className={styles['bar']}>
      <span>
        {KIND_NAMES[shown.kind]}
        {at >= 0 && ` ${plain(at + 1)} of ${plain(count)}`}
      </span>
      <span className={styles['acts']}>
        {at >= 0 && (
          <>
            <button type="button" aria-label="Previous event" disabled={at === 0} onClick={() => go(-1)}>
              <ChevronUp size={16} aria-hidden />
            </button>
            <button type="button" aria-label="Next event" disabled={at === count - 1} onClick={() => go(1)}>
              <ChevronDown size={16} aria-hidden />
            </button>
          </>
        )}
        <button type="button" aria-label="Close details" onClick={closePanel}>
          <X size={16} aria-hidden />
        </button>
      </span>
    </div>
  );
}

/** Each kind asks for the files it is read from, so that a bad one costs no other kind. */
function Detail({ shown, reading }: { readonly shown: Reference; readonly reading: Reading }): ReactNode {
  switch (shown.kind) {
    case 'event':
      return <EventDetail id={shown.id} reading={reading} />;
    case 'actor':
      return <ActorDetail id={shown.id} reading={reading} />;
    case 'group':
      return <HouseDetail id={shown.id} reading={reading} />;
    case 'figure':
      return <FigureDetail id={shown.id} reading={reading} />;
    case 'disagreement':
      return <DisagreementDetail id={shown.id} packageId={reading.info.id} />;
  }
}
