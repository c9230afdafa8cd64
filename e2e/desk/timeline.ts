import type { Locator, Page } from '@playwright/test';

import { Exhibit } from './exhibit.ts';

type LaneSubject = 'theme' | 'actor' | 'country' | 'level' | 'kind';

/** The events in time: histogram with its brush, lanes, list. */
export class Timeline extends Exhibit {
  readonly from: Locator;
  readonly to: Locator;
  readonly allDates: Locator;
  readonly weekEarlier: Locator;
  readonly weekLater: Locator;
  /** The drawing that is dragged on. */
  readonly histogram: Locator;
  /** The ends of the brush, as sliders. */
  readonly start: Locator;
  readonly end: Locator;
  readonly lanesBy: Locator;
  readonly marks: Locator;
  /** The bar of crowded lanes that has the tab stop. */
  readonly bar: Locator;
  /** What has the focus on the lanes. */
  readonly focusedMark: Locator;
  readonly order: Locator;
  readonly list: Locator;
  readonly listTitle: Locator;
  readonly events: Locator;

  constructor(page: Page) {
    super(page, 'timeline');
    const { root } = this;
    this.from = root.getByRole('textbox', { name: 'From' });
    this.to = root.getByRole('textbox', { name: 'To' });
    this.allDates = root.getByRole('button', { name: 'All dates' });
    this.weekEarlier = root.getByRole('button', { name: 'A week earlier' });
    this.weekLater = root.getByRole('button', { name: 'A week later' });
    this.histogram = root.getByRole('group', { name: /^Events per (week|month|quarter|year)/ });
    this.start = root.getByRole('slider', { name: 'Start of the range' });
    this.end = root.getByRole('slider', { name: 'End of the range' });
    this.lanesBy = root.getByRole('combobox', { name: 'Lanes by' });
    this.marks = root.getByRole('group', { name: 'Events on lanes' }).getByRole('button');
    this.bar = this.marks.and(page.getByRole('button', { name: /: [\d,]+ (of [\d,]+ )?events?$/ }));
    this.focusedMark = this.marks.and(page.locator(':focus'));
    this.order = root.getByRole('combobox', { name: 'Order of the list' });
    this.list = root.getByRole('list', { name: 'Matching events' });
    this.listTitle = root.getByRole('heading', { level: 3 });
    this.events = this.list.getByRole('listitem');
  }

  /** An event of the list by words of its row. */
  event(words: string): Locator {
    return this.list.getByRole('button').filter({ hasText: words });
  }

  /** A row by its position in the whole list, from 1. */
  rowAt(position: number): Locator {
    return this.list.locator(`[aria-posinset="${position}"]`);
  }

  /** Goes by keyboard to the first or the last row. */
  async goTo(end: 'Home' | 'End'): Promise<void> {
    await this.list.locator('button[tabindex="0"]').press(end);
  }

  /** A lane's name, which toggles its value. */
  lane(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  async chooseLanes(subject: LaneSubject): Promise<void> {
    await this.lanesBy.selectOption(subject);
  }

  /** Types the first and the last day of the range. */
  async choose(from: string, to: string): Promise<void> {
    await this.from.fill(from);
    await this.from.press('Enter');
    await this.to.fill(to);
    await this.to.press('Enter');
  }

  /** Drags over the histogram from one part of its width to another, in several moves. */
  async drag(from: number, to: number): Promise<void> {
    const box = await this.histogram.boundingBox();
    if (box === null) throw new Error('the histogram is not there');
    const { mouse } = this.page;
    const y = box.y + box.height / 2;
    await mouse.move(box.x + from * box.width, y);
    await mouse.down();
    for (let step = 1; step <= 5; step += 1) {
      await mouse.move(box.x + (from + ((to - from) * step) / 5) * box.width, y);
    }
    await mouse.up();
  }
}
