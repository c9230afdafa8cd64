/**
 * The call of a function as a text for the page, which the function alone sees.
 * @param {(...values: any[]) => unknown} called
 * @param {readonly unknown[]} [values] what JSON can say
 */
export const callText = (called, values = []) =>
  `(${String(called)})(${values.map((value) => JSON.stringify(value)).join()})`;
