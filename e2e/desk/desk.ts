import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

import { Defense } from './defense.ts';
import { Header } from './header.ts';
import { LowerHouse } from './lower-house.ts';
import { Panel } from './panel.ts';
import { Rail } from './rail.ts';
import { Roster } from './roster.ts';
import { Sentence } from './sentence.ts';
import { Timeline } from './timeline.ts';

/** The whole page: header, rail, sentence, four views, panel. */
export class Desk {
  readonly page: Page;
  readonly header: Header;
  readonly rail: Rail;
  readonly sentence: Sentence;
  readonly panel: Panel;
  readonly timeline: Timeline;
  readonly lowerHouse: LowerHouse;
  readonly roster: Roster;
  readonly defense: Defense;
  /** What a link asked for and the record does not have. */
  readonly notice: Locator;

  constructor(page: Page) {
    this.page = page;
    this.header = new Header(page);
    this.rail = new Rail(page.getByRole('complementary', { name: 'Filters' }));
    this.sentence = new Sentence(page);
    this.panel = new Panel(page);
    this.timeline = new Timeline(page);
    this.lowerHouse = new LowerHouse(page);
    this.roster = new Roster(page);
    this.defense = new Defense(page);
    this.notice = page.getByRole('status').filter({ hasText: 'Left out:' });
  }

  /** Opens the page with a search such as "?actor=ishiba" and waits until the record has been read. */
  async open(search = ''): Promise<void> {
    await this.page.goto(`/${search}`);
    await expect(this.sentence.announced).toContainText('the world as of', { timeout: 15_000 });
  }

  /** The four views in reading order. */
  get views(): readonly [Timeline, LowerHouse, Roster, Defense] {
    return [this.timeline, this.lowerHouse, this.roster, this.defense];
  }

  /** The search of the address as it is now, such as "?actor=ishiba", empty for the first screen. */
  search(): string {
    return new URL(this.page.url()).search;
  }

  /** Waits until the address has this search. */
  async expectSearch(search: string): Promise<void> {
    await expect.poll(() => this.search()).toBe(search);
  }
}
