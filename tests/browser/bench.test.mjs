// The bench tried on itself, on pages with known faults: a bench that finds nothing proves nothing.

import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test as untimed } from 'node:test';
import { closeBrowser, openWindow } from './support/browser.mjs';
import { startDemo } from './support/program.mjs';

const test = (title, body) => untimed(title, { timeout: 30_000 }, body);
const page = (body) =>
  `<!doctype html><html lang="fi"><head><title>Koe</title><meta name="viewport" content="width=device-width"></head><body>${body}</body></html>`;
const pages = {
  '/good': page('<main><h1>Hyvä sivu</h1><form action="/saved"><label>Nimi <input name="n"></label> <button>Tallenna</button></form></main>'),
  '/saved': page('<main><h1>Tallennettu</h1></main>'),
  '/nameless': page('<main><h1>Sivu</h1><input name="n"></main>'),
  '/wide': page('<main><h1>Sivu</h1><pre>' + 'leveä '.repeat(80) + '</pre></main>'),
  '/inline': page('<main><h1>Sivu</h1></main><script>document.title = "x"</script>'),
  '/regions': page('<main><h1>Sivu</h1><section aria-label="Tiimi"><p>Veli</p></section><section aria-label="Tehtävät"><p>Soita</p></section></main>'),
};

let server;
let address;

before(async () => {
  server = createServer((request, answer) => {
    const { pathname } = new URL(request.url, 'http://x');
    answer.writeHead(pages[pathname] ? 200 : 500, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'self'",
    });
    answer.end(pages[pathname] ?? page('<main><h1>Vika</h1></main>'));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${server.address().port}`;
});

after(async () => {
  server.closeAllConnections();
  server.close();
  await closeBrowser();
});

async function at(where, window) {
  const opened = await openWindow(address, window);
  await opened.page.goto(where);
  return opened;
}

for (const javaScript of [true, false]) {
  const how = javaScript ? 'with JavaScript' : 'without JavaScript';

  test(`a good page passes every check, ${how}`, async () => {
    const good = await at('/good', { javaScript });
    await good.axe();
    await good.noOverflow(320);
    good.noTroubles();
    await good.close();
  });

  test(`a field without a name is found, ${how}`, async () => {
    const nameless = await at('/nameless', { javaScript });
    await assert.rejects(nameless.axe(), /label/);
    await nameless.close();
  });

  test(`a page wider than a phone is found, ${how}`, async () => {
    const wide = await at('/wide', { javaScript });
    await assert.rejects(wide.noOverflow(320), /wider than 320 px/);
    await wide.close();
  });

  test(`a person fills a field and presses a button by their names, ${how}`, async () => {
    const form = await at('/good', { javaScript });
    await form.fill('Nimi', 'Aino');
    await form.press('Tallenna');
    await form.heading('Tallennettu');
    assert.equal(form.address, '/saved?n=Aino');
    await form.close();
  });
}

test('a name that is not there is told with the names that are', async () => {
  const form = await at('/good');
  form.page.setDefaultTimeout(500);
  await assert.rejects(form.press('Tallena'), /the button “Tallena”[^]*there are: Tallenna/);
  await assert.rejects(form.fill('Nmi', 'Aino'), /there are: Nimi/);
  await form.close();
});

test('a script that the content security policy blocks is found', async () => {
  const inline = await at('/inline');
  assert.throws(() => inline.noTroubles(), /Content Security Policy/);
  await inline.close();
});

test('an answer of 500 is found', async () => {
  const broken = await at('/missing');
  assert.throws(() => broken.noTroubles(), /500 from/);
  await broken.close();
});

test('a part of a page hides the rest', async () => {
  const regions = await at('/regions');
  const team = regions.within('region', 'Tiimi');
  await team.expectText('Veli');
  await team.expectNoText('Soita');
  await regions.close();
});

/** Does `what` with a shell script in the place of the built program. */
async function withProgram(script, what) {
  const folder = await mkdtemp(path.join(tmpdir(), 'rinnalla-bench-'));
  const before = process.env.RINNALLA;
  process.env.RINNALLA = path.join(folder, 'program');
  await writeFile(process.env.RINNALLA, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  try {
    await what();
  } finally {
    if (before === undefined) delete process.env.RINNALLA;
    else process.env.RINNALLA = before;
    await rm(folder, { recursive: true });
  }
}

test('the address is read from what the program says, and how it stopped is told', async () => {
  // All stands before the address is said: a stop asked for at once finds the trap and the sleeper.
  const script = 'sleep 60 >/dev/null 2>&1 & trap "kill $!; exit 7" TERM; echo "listening on http://127.0.0.1:4711"; wait';
  await withProgram(script, async () => {
    const demo = await startDemo();
    assert.equal(demo.address, 'http://127.0.0.1:4711');
    assert.equal(await demo.stop(), 7);
  });
});

test('a program that ends instead of listening is quoted', async () => {
  await withProgram('echo "no such database" >&2; exit 3', async () => {
    await assert.rejects(startDemo(), /ended with 3\)[^]*no such database/);
  });
});

test('a program that is not built is named', async () => {
  await withProgram('', async () => {
    process.env.RINNALLA += '-elsewhere';
    await assert.rejects(startDemo(), /elsewhere is not built: run `make build` first/);
  });
});
