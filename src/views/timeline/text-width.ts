/**
 * About how wide a text is in Inter at 12 px, in pixels; a little too wide rather than too narrow. Enough to keep labels
 * apart without drawing them first.
 */
export function textWidth(text: string, weight: 'normal' | 'strong' = 'normal'): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width * (weight === 'strong' ? 1.05 : 1);
}

function letterWidth(letter: string): number {
  if (/[ijlI.,:;’'|!]/.test(letter)) return 3.6;
  if (/[ ftr()\-/]/.test(letter)) return 4.7;
  if (/[mwMW%]/.test(letter)) return 11;
  if (/[A-Z&+–]/.test(letter)) return 8.6;
  if (/[\u3000-\u9fff\uff00-\uffef\uac00-\ud7af]/.test(letter)) return 12;
  return 7.2;
}
