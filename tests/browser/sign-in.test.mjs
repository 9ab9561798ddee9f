// Coming in and going out, as one of the demo's invented people.

import { story, storyInEachLanguage, storyWithAndWithoutJavaScript } from './support/story.mjs';

storyInEachLanguage('The front page and the sign-in page keep their promises', async (app, language) => {
  const page = await app.visit('/');
  await page.axe();
  await page.noOverflow(320);
  await page.screenshot(`front.${language}`);
  await page.open('/sign-in');
  await page.axe();
  await page.noOverflow(320);
  await page.screenshot(`sign-in.${language}`);
});

storyWithAndWithoutJavaScript('A worker signs in, is known by name on every page, and signs out', async (app) => {
  const anja = await app.signIn('Anja Aaltovirta');
  await anja.open('/');
  await anja.axe();
  await anja.unfold('Anja Aaltovirta');
  await anja.expectText('Mallihyvinvointialue, terveyspalvelut');
  await anja.press('Kirjaudu ulos');
  await anja.open('/');
  await anja.expectNoText('Anja Aaltovirta');
  await anja.follow('Kirjaudu');
});

story('Two people in two windows do not become each other', async (app) => {
  const anja = await app.signIn('Anja Aaltovirta');
  const elsa = await app.signIn('Elsa Imatrainen');
  await anja.open('/');
  await elsa.open('/');
  await anja.unfold('Anja Aaltovirta');
  await elsa.unfold('Elsa Imatrainen');
});
