// The built program, started for the stories: `rinnalla demo` with a database of its own.
// It builds nothing; `make build` does that first.

import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const target = process.env.CARGO_TARGET_DIR ?? path.join(root, 'target');

const startsWithin = 90_000;
const stopsWithin = 15_000;

/** Where the built program is. */
function program() {
  const binary = process.env.RINNALLA ?? path.join(target, 'debug', 'rinnalla');
  if (!existsSync(binary)) throw new Error(`${binary} is not built: run \`make build\` first`);
  return binary;
}

/** What `rinnalla verify` says of a database; fails, with all it said, when an invariant is broken. */
export async function verify(database) {
  const { stdout } = await run(program(), ['verify', '--database', database], { timeout: 60_000 });
  return stdout;
}

/** Starts the demo on a free port; `settings` are further arguments. Gives its address, what it said, and `stop`. */
export async function startDemo(...settings) {
  const binary = program();
  const folder = await mkdtemp(path.join(tmpdir(), 'rinnalla-story-'));
  const database = `sqlite:${folder}/demo.sqlite`;
  const place = ['--listen', '127.0.0.1:0', '--database', database];
  const running = spawn(binary, ['demo', ...place, ...settings], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => running.once('close', (code, signal) => resolve(code ?? signal)));
  const killIfWeDie = () => running.kill('SIGKILL');
  process.once('exit', killIfWeDie);

  const said = [];
  const listening = new Promise((resolve) => {
    for (const stream of [running.stdout, running.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        said.push(line);
        const found = /listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(line);
        if (found) resolve(found[1]);
      });
    }
  });

  const stop = async () => {
    running.kill('SIGTERM');
    const end = (await within(stopsWithin, ended)) ?? 'our patience: it did not stop when asked';
    running.kill('SIGKILL');
    process.removeListener('exit', killIfWeDie);
    await rm(folder, { recursive: true, force: true });
    return end;
  };

  const address = await within(startsWithin, Promise.race([listening, ended.then(() => undefined)]));
  if (!address) {
    const end = await stop();
    throw new Error(`the demo did not come to listen (it ended with ${end}). It said:\n${said.slice(-20).join('\n')}`);
  }
  return { address, database, said, stop };
}

/** What `promise` gives, or undefined when it has not come within `milliseconds`. */
async function within(milliseconds, promise) {
  let patience;
  const tooLate = new Promise((resolve) => { patience = setTimeout(resolve, milliseconds); });
  try {
    return await Promise.race([promise, tooLate]);
  } finally {
    clearTimeout(patience);
  }
}
