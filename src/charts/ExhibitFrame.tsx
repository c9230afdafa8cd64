import { ChartNoAxesColumn, Download, Ellipsis, Link2, Table2, TriangleAlert, Unlink } from 'lucide-react';
import { Suspense, lazy, useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';

import { downloadText } from '#charts/download.ts';
import { csvBlocks } from '#charts/csv.ts';
import type { ExportContext } from '#charts/csv.ts';
import type { LongExhibit } from '#charts/exhibit.ts';
import { ExhibitTable } from '#charts/ExhibitTable.tsx';
import { plain } from '#domain/amounts.ts';
import type { Reference } from '#domain/reference.ts';
import { copy } from '#ui/Announcement.tsx';
import { tip } from '#ui/Tip.tsx';
import hidden from '#ui/hidden.module.css';

import styles from './ExhibitFrame.module.css';

const Menu = lazy(loadMenu);

async function loadMenu() {
  const { Menu: component } = await import('#ui/Menu.tsx');
  return { default: component };
}

type ExhibitFrameProps = {
  readonly exhibit: LongExhibit;
  readonly context: ExportContext;
  readonly onOpen: (reference: Reference) => void;
  /** Definition switches under the title: basis, currency, denominator. */
  readonly switches?: ReactNode;
  /** What the marks mean, at the left of the footer, when the selection says nothing there. */
  readonly legend?: ReactNode;
  /** Whether the chart itself says what the selection does; the footer then says it beside the table only. */
  readonly reachInChart?: boolean;
  /** More at the left of the sources. */
  readonly footer?: ReactNode;
  /** A column at the right, beside title and chart; on a phone it stands below the chart. */
  readonly aside?: ReactNode;
  /** The chart; without one the table stands in its place. */
  readonly children?: ReactNode;
  readonly className?: string | undefined;
};

/**
 * The frame every view stands in: the finding, its switches, the chart or its table, and a footer that says what the
 * selection does here, what is disputed, and who says so. The table takes the chart's place, so the frame keeps its size.
 */
export function ExhibitFrame({
  exhibit,
  context,
  onOpen,
  switches,
  legend,
  reachInChart = false,
  footer,
  aside,
  children,
  className,
}: ExhibitFrameProps) {
  const id = useId();
  const [turned, setTurned] = useState(false);
  const hasChart = children !== undefined;
  const asTable = turned && hasChart;
  const shown = useRef({ exhibit, context });
  useEffect(() => {
    shown.current = { exhibit, context };
  }, [exhibit, context]);
  return (
    <section
      className={`${styles['frame']} ${className ?? ''}`}
      data-aside={aside !== undefined || undefined}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
    >
      <header className={styles['head']}>
        <h2 id={`${id}-title`}>{exhibit.title}</h2>
        <div className={styles['tools']}>
          {hasChart && <TableButton asTable={asTable} onTurn={() => setTurned((was) => !was)} />}
          <More
            title={`${id}-title`}
            onTable={hasChart ? () => setTurned(true) : undefined}
            onCsv={() => void save(shown.current)}
            onLink={() => void copy(shown.current.context.link(), 'Link')}
          />
        </div>
      </header>
      <p id={`${id}-desc`} className={hidden['hidden']}>
        {exhibit.description}
      </p>
      {switches !== undefined && <div className={styles['switches']}>{switches}</div>}
      <div className={styles['body']}>
        {hasChart ? (
          <div className={styles['chart']} inert={asTable}>
            {children}
          </div>
        ) : (
          <div className={styles['only']}>
            <ExhibitTable exhibit={exhibit} onOpen={onOpen} />
          </div>
        )}
        {asTable && (
          <div className={styles['table']}>
            <ExhibitTable exhibit={exhibit} onOpen={onOpen} />
          </div>
        )}
      </div>
      {aside !== undefined && <div className={styles['aside']}>{aside}</div>}
      <footer className={styles['foot']}>
        <div className={styles['reach']}>
          {exhibit.touched === undefined ? (
            <span className={styles['untouched']}>
              <Unlink size={13} strokeWidth={1.8} aria-hidden /> Not touched by the selection
            </span>
          ) : (
            exhibit.touched !== '' && (asTable || !reachInChart) && <span>{exhibit.touched}</span>
          )}
          {legend}
        </div>
        <div className={styles['evidence']}>
          {footer}
          {exhibit.flags.map((flag) => (
            <FlagMark
              key={flag.label}
              kind={flag.kind}
              label={flag.label}
              reference={flag.reference}
              onOpen={onOpen}
            />
          ))}
          <Credits credits={exhibit.credits} />
        </div>
      </footer>
    </section>
  );
}

type TableButtonProps = { readonly asTable: boolean; readonly onTurn: () => void };

function TableButton({ asTable, onTurn }: TableButtonProps) {
  const name = asTable ? 'Show the chart' : 'Show as table';
  const Icon = asTable ? ChartNoAxesColumn : Table2;
  return (
    <button type="button" aria-label={name} onClick={onTurn} {...tip(name)}>
      <Icon size={16} strokeWidth={1.8} />
    </button>
  );
}

type FlagMarkProps = {
  readonly kind: LongExhibit['flags'][number]['kind'];
  readonly label: string;
  readonly reference: Reference | undefined;
  readonly onOpen: (reference: Reference) => void;
};

function FlagMark({ kind, label, reference, onOpen }: FlagMarkProps) {
  const content = (
    <>
      <TriangleAlert size={13} strokeWidth={1.8} aria-hidden /> {label}
    </>
  );
  if (reference === undefined) {
    return (
      <span className={styles['flag']} data-kind={kind}>
        {content}
      </span>
    );
  }
  return (
    <button type="button" className={styles['flag']} data-kind={kind} onClick={() => onOpen(reference)}>
      {content}
    </button>
  );
}

const LONGEST_CREDITS = 24;

/** The sources: their names where these are short, else how many, with the names in a list that opens. */
function Credits({ credits }: { readonly credits: LongExhibit['credits'] }) {
  const [unfolded, setUnfolded] = useState(false);
  if (credits.length === 0) return null;
  const names = credits.map((c) => c.label).join(', ');
  if (names.length <= LONGEST_CREDITS) return <span>Sources {names}</span>;
  return (
    <details className={styles['credits']} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
      <summary>{credits.length === 1 ? '1 source' : `${plain(credits.length)} sources`}</summary>
      {unfolded && (
        <ul>
          {credits.map((c) => (
            <li key={c.source}>{c.label}</li>
          ))}
        </ul>
      )}
    </details>
  );
}

type MoreProps = {
  /** Id of the frame's title. */
  readonly title: string;
  readonly onTable: (() => void) | undefined;
  readonly onCsv: () => void;
  readonly onLink: () => void;
};

/** The menu of a frame. It is given nothing that a new exhibit changes: its acts read what is shown when they are chosen. */
function More({ title, onTable, onCsv, onLink }: MoreProps) {
  const id = useId();
  return (
    <Suspense fallback={<span className={styles['pending']} />}>
      <span id={id} hidden>
        More about
      </span>
      <Menu
        labelledBy={`${id} ${title}`}
        icon={<Ellipsis size={16} strokeWidth={1.8} />}
        acts={[
          ...(onTable === undefined
            ? []
            : [{ id: 'table', label: 'Show as table', icon: <Table2 size={15} />, act: onTable }]),
          { id: 'csv', label: 'Download CSV', icon: <Download size={15} />, act: onCsv },
          { id: 'link', label: 'Copy link to this state', icon: <Link2 size={15} />, act: onLink },
        ]}
      />
    </Suspense>
  );
}

/** Saves an exhibit. The rows of a long one are written a block at a time, so that the page stays awake meanwhile. */
async function save({ exhibit, context }: Pick<ExhibitFrameProps, 'exhibit' | 'context'>): Promise<void> {
  const blocks: string[] = [];
  for (const block of csvBlocks(exhibit, context)) {
    if (blocks.length > 0) await aMoment();
    blocks.push(block);
  }
  downloadText(`${exhibit.id}.csv`, blocks, 'text/csv;charset=utf-8');
}

const aMoment = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve);
  });
