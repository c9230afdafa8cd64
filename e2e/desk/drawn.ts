import type { JSHandle, Page } from '@playwright/test';

/** Elements, each with what it was last drawn from. */
type Drawn = ReadonlyMap<Element, unknown>;

/**
 * The elements of a part of the page, each with the properties React keeps on it: drawn again it has new ones, even where
 * they say the same. Runs in the page.
 */
function drawnNow(selector: string): Drawn {
  return new Map(
    [...document.querySelectorAll(selector)].map((element) => {
      const key = Object.keys(element).find((name) => name.startsWith('__reactProps$'));
      if (key === undefined) throw new Error(`${element.outerHTML.slice(0, 80)}: not drawn by React`);
      return [element, Reflect.get(element, key)];
    }),
  );
}

/** What was drawn in a part of the page, to be asked later what of it has been drawn again. */
export class DrawnPart {
  readonly #page: Page;
  readonly #selector: string;
  readonly #before: JSHandle<Drawn>;

  private constructor(page: Page, selector: string, before: JSHandle<Drawn>) {
    this.#page = page;
    this.#selector = selector;
    this.#before = before;
  }

  /** The elements that a selector finds, such as `[data-view="roster"] *`. */
  static async of(page: Page, selector: string): Promise<DrawnPart> {
    return new DrawnPart(page, selector, await page.evaluateHandle(drawnNow, selector));
  }

  /** How many elements there were. */
  async size(): Promise<number> {
    return await this.#before.evaluate((before) => before.size);
  }

  /** The beginnings of the elements that have been added or drawn again since. */
  async again(): Promise<readonly string[]> {
    const now = await this.#page.evaluateHandle(drawnNow, this.#selector);
    return await this.#before.evaluate(
      (before, after) =>
        [...after].flatMap(([element, properties]) =>
          before.get(element) === properties ? [] : [element.outerHTML.slice(0, 120)],
        ),
      now,
    );
  }
}
