// Opens a report as a person does: light, dark, on paper, on a telephone, without a mouse and without a script.
//
// node check.mjs BROWSER REPORT.html: says what is wrong, and leaves pictures in the current folder.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const [program, report] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const problems = [];
const expect = (what, is) => { if (!is) problems.push(`not so: ${what}`); };

async function useByKeyboard(page, scheme) {
  const shown = () => page.locator('article:visible').count();
  const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.className);
  const all = await shown();
  expect('there are entries', all > 10);
  await page.keyboard.press('Tab');
  expect('the first stop is the link to the changes', await focused() === 'skip');

  await page.keyboard.press('/');
  expect('/ goes to the text', await focused() === 'text');
  await page.keyboard.type('field-added');
  const found = await shown();
  expect('the text filters', found > 0 && found < all);
  expect('the number of entries is said', (await page.locator('output').innerText()).startsWith(`${found} of ${all}`));
  await page.keyboard.press('Escape');
  expect('Escape shows all', await shown() === all);

  await page.keyboard.press('Tab');
  expect('the next stop is the tag', await focused() === 'tag');
  await page.keyboard.type('Docu');
  const tagged = await shown();
  expect('the tag filters', tagged > 0 && tagged < all);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  expect('a verdict filters', await page.locator('article[data-wire=breaking]:visible').count() === 0);
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForFunction((all) => document.querySelectorAll('article:not([hidden])').length === all, all);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect('operations open', await page.locator('details[open]').count() === 1);

  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document));
  violations.forEach((one) => problems.push(`${scheme}: ${one.id}: ${one.help}: ${one.nodes[0].html}`));

  await page.emulateMedia({ media: 'print' });
  expect('paper has no filters', !(await page.locator('form').isVisible()));
  expect('paper has all entries', await shown() === all);
}

const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
try {
  for (const colorScheme of ['light', 'dark']) {
    const context = await browser.newContext({ colorScheme, offline: true, viewport: { width: 1200, height: 900 } });
    const page = await context.newPage();
    page.on('console', (message) => { if (message.type() === 'error') problems.push(message.text()); });
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('request', (request) => { if (!request.url().startsWith('file:')) problems.push(`asks for ${request.url()}`); });
    await page.goto(`file://${report}`);
    await page.screenshot({ path: `${colorScheme}.png` });
    await useByKeyboard(page, colorScheme);
    await context.close();
  }

  const telephone = await browser.newContext({ viewport: { width: 360, height: 800 } });
  const narrow = await telephone.newPage();
  await narrow.goto(`file://${report}`);
  await narrow.screenshot({ path: 'narrow.png' });
  const width = await narrow.evaluate(() => document.documentElement.scrollWidth);
  expect(`nothing is wider than a telephone: ${width}`, width <= 360);
  await telephone.close();

  const still = await browser.newContext({ javaScriptEnabled: false });
  const page = await still.newPage();
  await page.goto(`file://${report}`);
  expect('without a script all entries are there', await page.locator('article').count() > 10);
  expect('without a script there are no filters', !(await page.locator('form').isVisible()));
} finally {
  await browser.close();
}
problems.forEach((problem) => console.error(problem));
process.exitCode = problems.length ? 1 : 0;
