import { useState } from 'react';

/**
 * A value as it was first given, for as long as new ones say the same: what is drawn from it stays as it is. For small
 * plain data, told apart by what JSON writes of it.
 */
export function useUnchanged<T>(value: T): T {
  const text = JSON.stringify(value);
  const [kept, keep] = useState({ value, text });
  if (kept.text === text) return kept.value;
  keep({ value, text });
  return value;
}
