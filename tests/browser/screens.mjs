// Takes pictures of pages for looking at, on a desk and on a phone, in three languages, into `screenshots/`:
//   node screens.mjs --as Aino /work-desk /cases      (no --as: nobody signed in)
//   node screens.mjs --as Aino --list pages.txt        (one path a line)
//   node screens.mjs --at http://127.0.0.1:8080 …      (a program that is running already)
//   node screens.mjs --language sv --size phone …      (only these)

import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { closeBrowser, openWindow } from './support/browser.mjs';
import { startDemo } from './support/program.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    as: { type: 'string' }, at: { type: 'string' }, list: { type: 'string' },
    language: { type: 'string' }, size: { type: 'string' },
  },
});
const listed = values.list ? (await readFile(values.list, 'utf8')).split('\n').map((line) => line.trim()).filter(Boolean) : [];
const paths = [...positionals, ...listed];
if (paths.length === 0) {
  console.error('Name at least one path, for example: node screens.mjs --as Aino /');
  process.exit(1);
}

const demo = values.at ? { address: values.at, stop: async () => {} } : await startDemo();
try {
  for (const language of values.language ? [values.language] : ['fi', 'sv', 'en']) {
    for (const size of values.size ? [values.size] : ['desk', 'phone']) {
      const page = await openWindow(demo.address, { language, size });
      if (values.as) await page.signIn(values.as);
      for (const path of paths) {
        const status = await page.open(path);
        const name = path.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '') || 'start';
        console.log(status, await page.picture(`${name}.${language}.${size}`));
      }
      for (const trouble of page.troubles) console.log('  ', trouble);
      await page.close();
    }
  }
} finally {
  await closeBrowser();
  await demo.stop();
}
