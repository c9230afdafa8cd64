import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { App } from '#app/App.tsx';
import { startUrlSync } from '#app/url-sync.ts';
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '#ui/tokens.css';
import '#ui/base.css';

startUrlSync();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html: no element with id "root"');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

// The Japanese font is many slices by range of characters: its style sheet comes after the first paint, a slice when drawn.
void import('@fontsource/noto-sans-jp/400.css');
