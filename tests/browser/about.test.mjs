// The pages that every service must have, open to anybody.

import { storyInEachLanguage, storyWithAndWithoutJavaScript } from './support/story.mjs';

const titles = {
  '/accessibility': { fi: 'Saavutettavuusseloste', sv: 'Tillgänglighetsutlåtande', en: 'Accessibility statement' },
  '/privacy': { fi: 'Tietosuoja', sv: 'Dataskydd', en: 'Privacy' },
  '/feedback': { fi: 'Anna palautetta', sv: 'Ge respons', en: 'Give feedback' },
  '/licences': { fi: 'Lisenssit', sv: 'Licenser', en: 'Licences' },
};

for (const [address, title] of Object.entries(titles)) {
  storyInEachLanguage(`Anybody reads ${address} in their own language, also on a narrow phone`, async (app, language) => {
    const page = await app.visit(address);
    await page.heading(title[language]);
    await page.axe();
    await page.noOverflow(320);
    await page.screenshot(`about${address.replace('/', '-')}.${language}`);
  });
}

storyWithAndWithoutJavaScript('A reader changes the language and stays on the page', async (app) => {
  const page = await app.visit('/accessibility');
  await page.heading(titles['/accessibility'].fi);
  await page.follow(/på svenska/);
  await page.heading(titles['/accessibility'].sv);
  await page.follow(/in English/);
  await page.heading(titles['/accessibility'].en);
  await page.axe();
});
