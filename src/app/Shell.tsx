import { Component, Suspense, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

import { Header } from '#app/header/Header.tsx';
import { Keys } from '#app/header/Keys.tsx';
import { IgnoredNotice } from '#app/IgnoredNotice.tsx';
import { LoadNotice } from '#app/LoadNotice.tsx';
import { Panel } from '#app/panel/Panel.tsx';
import { PaletteDoor } from '#app/palette/PaletteDoor.tsx';
import { PhoneBar } from '#app/PhoneBar.tsx';
import { Rail } from '#app/rail/Rail.tsx';
import { Sentence } from '#app/Sentence.tsx';
import { arriveAt, showView, useShownView } from '#app/shown-view.ts';
import { useEvidenceGesture } from '#app/use-evidence-gesture.ts';
import { useLinkRepair } from '#app/use-link-repair.ts';
import { useReading, useReadingFiles } from '#app/use-reading.ts';
import type { ReadingFiles } from '#app/use-reading.ts';
import { FURTHER_VIEWS, VIEWS } from '#app/view-registry.ts';
import type { FurtherView } from '#app/view-registry.ts';
import { UnreadyExhibit } from '#charts/UnreadyExhibit.tsx';
import type { Catalog } from '#data/use-package.ts';
import { eventCount } from '#domain/number-words.ts';
import type { Reading } from '#domain/reading.ts';
import type { PackageInfo } from '#domain/record.ts';
import { useDesk } from '#state/desk.ts';
import { Announcements } from '#ui/Announcement.tsx';
import { TipLayer } from '#ui/Tip.tsx';

import styles from './Shell.module.css';

type ShellProps = { readonly catalog: Catalog; readonly info: PackageInfo };

/** Header, rail, sentence, four views, detail panel. On a phone one view at a time, the rail in a sheet. */
export function Shell({ catalog, info }: ShellProps) {
  const { source, disputes, chamber } = useReadingFiles(info.id);
  return <Read {...{ catalog, info, source, disputes, chamber }} />;
}

function Read({ catalog, info, ...files }: ShellProps & ReadingFiles) {
  const { reading, parts, source } = useReading(info, files);
  useEvidenceGesture();
  const page = useDesk((d) => d.page);
  const further = FURTHER_VIEWS.find((v) => v.page === page);
  const sheet = useRef<HTMLDialogElement>(null);
  const [filtering, setFiltering] = useState(false);
  const isOpen = useDesk((d) => d.open !== undefined);
  useEffect(() => {
    document.title = parts.length === 0 ? 'Alliance Desk' : `${reading.sentence} · Alliance Desk`;
  }, [parts.length, reading.sentence]);
  return (
    <div className={styles['shell']} data-open={isOpen || undefined}>
      <a className={styles['skip']} href="#views">
        Skip to the views
      </a>
      <Header catalog={catalog} reading={reading} />
      <div className={styles['notices']}>
        <IgnoredNotice />
        <LoadNotice packageId={info.id} />
      </div>
      <LinkRepair info={info} knownBy={reading.knownBy} index={reading.index} />
      <aside className={styles['rail']} aria-label="Filters">
        <Rail reading={reading} source={source} />
      </aside>
      <main id="views" className={styles['main']} tabIndex={-1}>
        <Sentence parts={parts} />
        {further === undefined ? (
          <Overview reading={reading} />
        ) : (
          <FurtherPage view={further} reading={reading} />
        )}
      </main>
      <PhoneBar
        total={reading.matches?.total}
        onFilters={() => {
          setFiltering(true);
          sheet.current?.showModal();
        }}
      />
      <dialog
        ref={sheet}
        className={styles['sheet']}
        aria-label="Filters"
        onClose={() => setFiltering(false)}
      >
        {filtering && <Rail reading={reading} source={source} />}
        <form method="dialog">
          <button type="submit">
            Show {reading.matches === undefined ? 'the views' : eventCount(reading.matches.total)}
          </button>
        </form>
      </dialog>
      <Keys reading={reading} />
      <PaletteDoor catalog={catalog} reading={reading} parts={parts} source={source} />
      <TipLayer />
      <Announcements />
    </div>
  );
}

/** Mends the desk beside the page, so that its files are asked for once and not with every change of the selection. */
function LinkRepair(held: Parameters<typeof useLinkRepair>[0]) {
  useLinkRepair(held);
  return null;
}

/** The four views and the details. On a phone one view at a time, chosen by tabs or sought by name. */
function Overview({ reading }: { readonly reading: Reading }) {
  const { view: tab, sought } = useShownView();
  const views = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (sought) arriveAt(views.current?.querySelector<HTMLElement>(`[data-view="${tab}"]`));
  }, [sought, tab]);
  return (
    <>
      <nav className={styles['tabs']} aria-label="Views">
        {VIEWS.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            aria-current={tab === id ? 'page' : undefined}
            onClick={() => showView(id)}
          >
            {name}
          </button>
        ))}
      </nav>
      <div ref={views} className={styles['views']}>
        {VIEWS.map(({ id, name, component: ViewComponent }) => (
          <div
            key={id}
            className={styles['view']}
            data-view={id}
            data-tab={tab === id || undefined}
            role="group"
            aria-label={name}
            tabIndex={-1}
          >
            <Guarded name={name}>
              <Suspense fallback={<UnreadyExhibit name={name} state="loading" files={[]} />}>
                <ViewComponent reading={reading} />
              </Suspense>
            </Guarded>
          </div>
        ))}
        <Details reading={reading} />
      </div>
    </>
  );
}

/** One further view in the place of the four, with the details beside it. */
function FurtherPage({ view, reading }: { readonly view: FurtherView; readonly reading: Reading }) {
  const { name, component: ViewComponent } = view;
  return (
    <div className={styles['further']}>
      <Guarded key={view.page} name={name}>
        <Suspense fallback={<UnreadyExhibit name={name} state="loading" files={[]} />}>
          <ViewComponent reading={reading} />
        </Suspense>
      </Guarded>
      <Details reading={reading} />
    </div>
  );
}

function Details({ reading }: { readonly reading: Reading }) {
  return (
    <aside className={styles['panel']} aria-label="Details">
      <Guarded name="Details">
        <Panel reading={reading} />
      </Guarded>
    </aside>
  );
}

type GuardedProps = { readonly name: string; readonly children: ReactNode };

/** Keeps a fault of one view from costing the others: shows what was thrown, and tries again when asked. */
class Guarded extends Component<GuardedProps, { readonly thrown: Error | undefined }> {
  override state: { readonly thrown: Error | undefined } = { thrown: undefined };

  static getDerivedStateFromError(thrown: unknown): { readonly thrown: Error } {
    return { thrown: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render(): ReactNode {
    const { thrown } = this.state;
    if (thrown === undefined) return this.props.children;
    const fault = {
      file: 'program',
      pointer: '',
      found: thrown.message,
      expected: 'a view that can be drawn',
    };
    return (
      <UnreadyExhibit
        name={this.props.name}
        state="failed"
        errors={[{ faults: [fault] }]}
        retry={() => this.setState({ thrown: undefined })}
      />
    );
  }
}
