import * as z from 'zod/mini';
import en from 'zod/v4/locales/en.js';

// The content policy forbids the code that zod would otherwise compile; without a locale zod/mini has no messages.
z.config({ ...en(), jitless: true });

export {
  /** zod/mini, set up for the page. Every schema takes it from here. */
  z,
};
