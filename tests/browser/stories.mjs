// All stories in one process, so that they share one browser and one demo: `node --test stories.mjs`.
// One file alone: `node --test about.test.mjs`.

import { readdirSync } from 'node:fs';

const here = new URL('.', import.meta.url);
for (const file of readdirSync(here).filter((name) => name.endsWith('.test.mjs')).sort()) {
  await import(new URL(file, here));
}
