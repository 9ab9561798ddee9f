// After all the walks: the ten invariants hold over the whole database, and what people did stands in the log.
// Named so that it is told last.

import assert from 'node:assert/strict';
import { verify } from './support/program.mjs';
import { story } from './support/story.mjs';

story('The database keeps the ten invariants after everything that people did', async (app) => {
  const told = await verify(app.database);
  assert.match(told, /no breach/);
  for (let number = 1; number <= 10; number += 1) assert.match(told, new RegExp(`^I-${number} `, 'm'));
  const [, lines] = /^I-5 +(\d+)/m.exec(told) ?? [];
  assert.ok(Number(lines) > 0, `reads and writes stand in the log:\n${told}`);
});
