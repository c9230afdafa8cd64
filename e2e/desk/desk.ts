import type { Locator, Page } from '@playwright/test';

import { expect } from './expect.ts';
import { Defense } from './defense.ts';
import { Header } from './header.ts';
import { LoadNotice } from './load-notice.ts';
import { LowerHouse } from './lower-house.ts';
import { Palette } from './palette.ts';
import { Panel } from './panel.ts';
import { Rail } from './rail.ts';
import { Roster } from './roster.ts';
import { Sentence } from './sentence.ts';
import { Timeline } from './timeline.ts';

/** One stop of the Tab key. */
export type TabStop = {
  /** The part of the page it lies in: "header", "Filters", "timeline", "Details", else "page". */
  readonly area: string;
  /** Its name or text, for the message of a test that fails. */
  readonly name: string;
  /** Whether something shows that it has the focus. */
  readonly marked: boolean;
  readonly inView: boolean;
};

const MOST_STOPS = 300;

/** The element that has the focus; runs in the page. Nothing where the focus is on no element. */
function stopHere(): TabStop | undefined {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return undefined;
  if (element === document.body) return undefined;
  const view = element.closest<HTMLElement>('[data-view]')?.dataset['view'];
  const aside = element.closest('aside')?.ariaLabel;
  const area = view ?? aside ?? (element.closest('header') === null ? 'page' : 'header');
  const name = (element.ariaLabel ?? element.textContent).slice(0, 60);
  const box = element.getBoundingClientRect();
  const look = () =>
    [element.parentElement ?? element, element, ...element.querySelectorAll('*')]
      .map((one) => {
        const { outline, boxShadow, stroke, fill, opacity, backgroundColor, borderColor } =
          getComputedStyle(one);
        return [outline, boxShadow, stroke, fill, opacity, backgroundColor, borderColor].join();
      })
      .join();
  const focused = look();
  element.blur();
  const blurred = look();
  element.focus();
  return {
    area,
    name,
    marked: focused !== blurred,
    inView: box.bottom > 0 && box.top < window.innerHeight,
  };
}

/** The whole page: header, rail, sentence, four views, panel. */
export class Desk {
  readonly page: Page;
  readonly header: Header;
  readonly rail: Rail;
  /** How far a large file of events is, and what was not loaded. */
  readonly loading: LoadNotice;
  readonly sentence: Sentence;
  readonly palette: Palette;
  readonly panel: Panel;
  readonly timeline: Timeline;
  readonly lowerHouse: LowerHouse;
  readonly roster: Roster;
  readonly defense: Defense;
  /** What a link asked for and the record does not have. */
  readonly notice: Locator;
  /** What has just been copied, in words. */
  readonly copied: Locator;

  constructor(page: Page) {
    this.page = page;
    this.header = new Header(page);
    this.rail = new Rail(page.getByRole('complementary', { name: 'Filters' }));
    this.loading = new LoadNotice(page);
    this.sentence = new Sentence(page);
    this.palette = new Palette(page);
    this.panel = new Panel(page);
    this.timeline = new Timeline(page);
    this.lowerHouse = new LowerHouse(page);
    this.roster = new Roster(page);
    this.defense = new Defense(page);
    this.copied = page.getByRole('status').filter({ hasText: / copied$/ });
    this.notice = page.getByRole('status').filter({ hasText: 'Left out:' });
  }

  /** Opens the page with a search such as "?actor=ishiba" and waits until the record has been read. */
  async open(search = ''): Promise<void> {
    await this.page.goto(`/${search}`);
    await expect(this.sentence.announced).toContainText('the world as of');
  }

  /** The four views in reading order. */
  get views(): readonly [Timeline, LowerHouse, Roster, Defense] {
    return [this.timeline, this.lowerHouse, this.roster, this.defense];
  }

  /** Waits until every view has drawn what it shows. */
  async expectDrawn(): Promise<void> {
    for (const view of this.views) {
      await expect(view.tableButton).toBeVisible();
      await expect(view.root.getByRole('button', { name: /^More about/ })).toBeVisible();
    }
    await expect(this.timeline.histogram).toBeVisible();
    await expect(
      this.lowerHouse.root.getByRole('img', { name: 'Seats lost and gained by group' }),
    ).toBeVisible();
  }

  /** Where Tab leads, from the top of the page to its end. */
  async tabStops(): Promise<readonly TabStop[]> {
    const stops: TabStop[] = [];
    for (let count = 0; count < MOST_STOPS; count += 1) {
      await this.page.keyboard.press('Tab');
      const stop = await this.page.evaluate(stopHere);
      if (stop === undefined) return stops;
      stops.push(stop);
    }
    throw new Error(`more than ${MOST_STOPS} stops`);
  }

  /** The search of the address as it is now, such as "?actor=ishiba", empty for the first screen. */
  async search(): Promise<string> {
    return await this.page.evaluate(() => window.location.search);
  }

  /** Waits until the address has this search. */
  async expectSearch(search: string): Promise<void> {
    await expect.poll(async () => await this.search()).toBe(search);
  }
}
