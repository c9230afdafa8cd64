import { referenceText } from '#domain/reference.ts';
import type { Reference } from '#domain/reference.ts';

/**
 * Marks a drawn thing, name or cell with what it stands for, so that the page's one gesture can ask for its evidence:
 * the key E while it has the focus, a right click, or a long press. Spread onto any HTML or SVG element.
 */
export function evidence(reference: Reference | undefined): { readonly 'data-evidence'?: string } {
  return reference === undefined ? {} : { 'data-evidence': referenceText(reference) };
}
