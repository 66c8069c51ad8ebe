// Whole journeys through the page in a real browser: each seed path, with and without a script, by keyboard alone.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSER, NOW, axeSource, browse, diagnosed, home, run, serve, settled } from './served.mjs';

const shots = process.env.SHOTS;
mkdirSync(shots, { recursive: true });

/** The paths for which Keymend was made, on captures that stand in for the machine. */
const PATHS = [
  { name: 'reserve-code', args: ['examples/reserve-code-added'] },
  { name: 'after-expiry', args: ['examples/expired-linux/app-info.txt'] },
  { name: 'previous-licence', args: ['--message-file', 'examples/previous-code-asked/message.txt', '--answer', 'code.kind=renewal'] },
  { name: 'auto-renewal', args: ['examples/auto-renewal-pending/facts.json'] },
  { name: 'provider', args: ['examples/provider-subscription'] },
  { name: 'undecided', args: ['--message', 'my new code is refused'] },
];
const LANGUAGES = (process.env.LANGUAGES || 'en de ru ja').split(' ');

let passed = 0;
const failures = [];
/** Which of the tests are run; all where nothing is said. */
const ONLY = process.env.ONLY ? new RegExp(process.env.ONLY) : /./;
async function test(name, what) {
  if (!ONLY.test(name)) return;
  const begun = Date.now();
  try {
    await what();
    passed += 1;
    console.log(`ok   ${name} (${Date.now() - begun} ms)`);
  } catch (error) {
    failures.push(name);
    console.log(`FAIL ${name}\n${error.stack}`);
  }
}

/** What is seen in the newest Chromium alone: what other browsers cannot be told to do, or what does not depend on them. */
const testNewest = BROWSER === 'chromium' ? test : () => {};

/** Opens a page and watches for what must not be: errors, what the policy refuses, and requests to anybody else. */
async function opened(place, args, options) {
  const served = await serve(place, args);
  const { context, page } = await browse(place, options);
  const wrong = page.wrong = [];
  page.on('console', (message) => { if (!page.audited && ['error', 'warning'].includes(message.type())) wrong.push(`${page.url()}: ${message.text()}`); });
  page.on('pageerror', (error) => wrong.push(error.message));
  context.on('request', (request) => {
    if (!request.url().startsWith(served.origin) && !request.url().startsWith('data:')) wrong.push(`asked for ${request.url()}`);
  });
  await page.goto(served.address);
  await page.waitForURL(`${served.root}`);
  await settled(page);
  return { served, context, page, wrong, close: async () => { await context.close(); served.kill(); await served.ended; } };
}

/** A language of tests is in no registry. */
const UNSPOKEN = { 'html-lang-valid': { enabled: false }, 'valid-lang': { enabled: false } };

/** No violation that axe knows, on the page that is shown. */
async function accessible(page) {
  // What axe itself does to a page is no fault of the page.
  page.audited = true;
  await page.evaluate(axeSource);
  const rules = { ...(/^qp/.test(await page.getAttribute('html', 'lang')) ? UNSPOKEN : {}) };
  const result = await page.evaluate((rules) => window.axe.run(document, { resultTypes: ['violations'], rules }), rules);
  page.audited = false;
  assert.deepEqual(result.violations.map((found) => `${found.id}: ${found.nodes[0].html}`), [], page.url());
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(wide <= 0, `${page.url()} is ${wide} px too wide`);
}

async function go(page, selector) {
  await Promise.all([page.waitForLoadState('load'), page.locator(selector).first().click()]);
  await page.waitForLoadState('load');
  await settled(page);
}

/** Answers what is asked, takes each step, and comes to its end; gives the kinds of things that were met. */
async function walk(page, look, seen = 'yes') {
  const met = new Set();
  for (let turn = 0; turn < 60; turn += 1) {
    await look();
    if (await page.locator('.card.fine').count()) { met.add('fixed'); return met; }
    if (await page.locator('.clock').count() && !met.has('waiting')) {
      met.add('waiting');
      const [file] = await Promise.all([page.waitForEvent('download'), page.locator('a[href="reminder.ics"]').click()]);
      assert.match(readFileSync(await file.path(), 'utf8'), /BEGIN:VCALENDAR[\s\S]*DTSTART:\d{8}T\d{6}Z/);
      await go(page, 'button[value=skip]');
      continue;
    }
    if (await page.locator('button[value=answer]').count()) {
      met.add('fact');
      const choice = page.locator('form:has(button[value=answer]) input[type=radio]');
      await choice.nth(Math.min(1, await choice.count() - 1)).check();
      await go(page, 'button[value=answer]');
      continue;
    }
    const order = [['agreement', 'button[value=agree]'], ['seen', `button[value=${seen}]`], ['step', 'button[value=done]']];
    let pressed = false;
    for (const [kind, selector] of order) {
      if (await page.locator(selector).count()) {
        const seenBefore = kind === 'step' && met.has(`again-${await page.locator('input[name=step]').first().inputValue()}`);
        if (kind === 'step') met.add(`again-${await page.locator('input[name=step]').first().inputValue()}`);
        met.add(kind);
        await go(page, seenBefore ? 'button[value=skip]' : selector);
        pressed = true;
        break;
      }
    }
    if (!pressed) { met.add('end'); return met; }
  }
  throw new Error('the steps have no end');
}

/** From what is wrong, through the steps, to the request that is ready to leave. */
async function journey(path, language, options, look) {
  const place = home();
  const args = [...path.args, '--now', NOW, '--language', language];
  const { served, page, wrong, close } = await opened(place, args, options);
  try {
    const found = diagnosed(place, args);
    assert.equal(await page.getAttribute('html', 'lang'), language);
    let asked = 0;
    while (await page.locator('form[action=reply]').count() && asked < 6) {
      await look(page);
      asked += 1;
      await page.locator('form[action=reply] input[type=radio]').last().check();
      await go(page, 'form[action=reply] button');
    }
    if (asked > 0) {
      const before = await page.locator('form[action=reply] legend').allTextContents();
      await go(page, 'form[action=back] button');
      assert.notDeepEqual(await page.locator('form[action=reply] legend').allTextContents(), before, 'the answer is taken back');
      await page.locator('form[action=reply] input[type=radio]').last().check();
      await go(page, 'form[action=reply] button');
    } else {
      assert.ok((await page.textContent('h1')).toLowerCase().includes(found.findings[0].title.toLowerCase()), await page.textContent('h1'));
    }
    await look(page);
    for (const summary of await page.locator('summary').all()) await summary.click();
    await look(page);
    if (await page.locator('a[href^="steps?topic"]').count()) {
      await go(page, '.row a[href^="steps?topic"], a[href^="steps?topic"]');
      const met = await walk(page, () => look(page), path.name === 'previous-licence' ? 'no' : 'yes');
      assert.ok(met.has('step') || met.has('agreement'), [...met].join());
      if (path.name === 'auto-renewal') assert.ok(met.has('waiting') && met.has('fact'), [...met].join());
      if (path.name === 'previous-licence') assert.ok(met.has('agreement'), [...met].join());
    }
    await page.goto(`${served.root}answer`);
    if (await page.locator('form[action=write]').count()) {
      await go(page, 'form[action=write] button');
      await request(page, place, look);
    }
    await page.goto(`${served.root}helper`);
    await look(page);
    await go(page, 'form[action=capture] button');
    await look(page);
    const [capture] = await Promise.all([page.waitForEvent('download'), page.locator('a[href="capture.zip"]').click()]);
    assert.ok(statSync(await capture.path()).size > 100);
    await page.goto(`${served.root}requests`);
    await look(page);
    await page.goto(`${served.root}answer`);
    await go(page, 'form[action=end] button');
    await look(page);
    const { code } = await served.ended;
    assert.equal(code, 0);
    assert.deepEqual(wrong.filter((text) => !text.includes('ERR_') && !text.includes('favicon')), []);
  } finally {
    await close();
    place.remove();
  }
}

async function request(page, place, look) {
  await look(page);
  for (const summary of await page.locator('summary').all()) await summary.click();
  await look(page);
  const field = page.locator('[name="field-description"]');
  if (await field.count()) {
    await field.fill('The window said ABCDE-12345-FGHJK-67890 and then closed; write to anna@example.org.');
    await go(page, 'form[action=fill] button:not([type=button])');
    const letter = await page.textContent('#letter-text');
    assert.ok(letter.includes('The window said'), 'what was typed arrives');
    assert.ok(!letter.includes('ABCDE-12345') && !letter.includes('anna@example.org'), 'no code and no address leaves');
    await look(page);
  }
  await page.setInputFiles('form[action=attach] input[type=file]', [
    { name: 'notes.log', mimeType: 'text/plain', buffer: Buffer.from('license state expired for anna@example.org\n') },
    { name: 'window.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]) },
  ]);
  await go(page, 'form[action=attach] button');
  await look(page);
  assert.ok(!(await page.textContent('#attachments ~ ul')).includes('window.png'), 'a picture goes only with a yes');
  await page.check('form[action=attach] input[name=agreed]');
  await go(page, 'form[action=attach]:has(input[name=picture]) button');
  assert.ok((await page.textContent('#attachments ~ ul')).includes('window.png'));
  const draft = page.locator('a[href^="message.eml"]');
  const [file] = await Promise.all([page.waitForEvent('download'), draft.click()]);
  const text = readFileSync(await file.path(), 'utf8');
  assert.ok(text.includes('X-Unsent: 1') && !text.includes('ABCDE-12345'), 'a draft for the mail program');
  await go(page, 'a[href^="print"]');
  await look(page);
  assert.match(run(place, ['ticket', 'list']), /draft/);
}

for (const language of LANGUAGES) {
  for (const path of PATHS) {
    await test(`${path.name} in ${language}`, () => journey(path, language, {}, accessible));
  }
}
async function finish() {
  console.log(`\n${passed} passed, ${failures.length} failed`);
  process.exit(failures.length ? 1 : 0);
}

await test('without a script', () => journey(PATHS[1], 'en', { javaScriptEnabled: false }, async () => {}));
await testNewest('without a script, auto-renewal, in German', () => journey(PATHS[3], 'de', { javaScriptEnabled: false }, async () => {}));
await testNewest('on 320 pixels', () => journey(PATHS[2], 'de', { viewport: { width: 320, height: 700 } }, accessible));
await testNewest('with letters of double size', () => journey(PATHS[3], 'en', { viewport: { width: 640, height: 900 } }, async (page) => {
  await page.evaluate(() => { document.documentElement.style.fontSize = '225%'; });
  await accessible(page);
}));
// Languages that nobody speaks: two fifths longer than English, and from right to left.
/** No violation, and nothing of the page runs out of it or lies over something else. */
async function whole(page) {
  await accessible(page);
  const broken = await page.evaluate(() => {
    const found = [];
    for (const one of document.querySelectorAll('main *, header *, footer *')) {
      const box = one.getBoundingClientRect();
      if (!box.width || one.closest('.unseen, option') || one.matches('.unseen')) continue;
      if (box.left < -1 || box.right > document.documentElement.clientWidth + 1) found.push(`outside: ${one.outerHTML.slice(0, 120)}`);
      if (one.matches('button, .button, legend, label, h1, h2, h3, li, p') && one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline') found.push(`cut: ${one.outerHTML.slice(0, 120)}`);
    }
    return found;
  });
  assert.deepEqual(broken, [], page.url());
}
for (const [language, direction] of [['qpl', 'ltr'], ['qpa', 'rtl']]) {
  for (const path of [PATHS[2], PATHS[3], PATHS[5]]) {
    await testNewest(`${path.name} in ${language}, on 360 pixels`, () => journey(path, language, { viewport: { width: 360, height: 800 } }, async (page) => {
      assert.equal(await page.getAttribute('html', 'dir'), direction);
      await whole(page);
      if (direction === 'rtl') {
        // Lines begin at the right, what is typed or copied runs from left to right.
        // A heading in the person's own words runs as they do.
        const starts = await page.evaluate(() => {
          const card = document.querySelector('main h1');
          const range = document.createRange();
          range.selectNodeContents(card);
          const { left, right } = range.getBoundingClientRect();
          return getComputedStyle(card).direction === 'rtl' ? document.documentElement.clientWidth - right : left;
        });
        assert.ok(starts < 60, `the heading of ${page.url()} begins ${starts} px from its side`);
        for (const code of await page.locator('code').all()) assert.equal(await code.evaluate((one) => getComputedStyle(one).direction), 'ltr');
      }
    }));
  }
}
await testNewest('in dark colours', () => journey(PATHS[4], 'en', { colorScheme: 'dark' }, accessible));
await testNewest('in forced colours', () => journey(PATHS[1], 'en', { forcedColors: 'active' }, accessible));

await test('by keyboard alone', async () => {
  const place = home();
  const { page, close } = await opened(place, [...PATHS[1].args, '--now', NOW, '--language', 'en']);
  const reach = async (selector) => {
    for (let times = 0; times < 120; times += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) {
        // After a round through a headless Firefox its window is not the active one, and then it draws no focus.
        const shown = await page.evaluate(() => !document.hasFocus() || getComputedStyle(document.activeElement).outlineStyle);
        assert.notEqual(shown, 'none', `${selector} shows that it has the focus`);
        return;
      }
    }
    throw new Error(`${selector} is not reached by Tab on ${page.url()}`);
  };
  const press = async (selector, key = 'Enter') => {
    await reach(selector);
    await Promise.all([page.waitForNavigation(), page.keyboard.press(key)]);
  };
  try {
    await page.keyboard.press('Tab');
    assert.ok(await page.evaluate(() => document.activeElement.matches('a.skip')), 'the first stop skips to the content');
    await press('a[href^="steps?topic"]');
    await press('button[value=done]', 'Space');
    if (await page.locator('button[value=no]').count()) await press('button[value=no]');
    await press('button[value=skip]');
    await press('form[action=write] button');
    await reach('[name="field-description"]');
    await page.keyboard.type('Typed by hand.');
    await press('form[action=fill] button:not([type=button])');
    assert.ok((await page.textContent('#letter-text')).includes('Typed by hand.'));
    await press('nav a[href=requests]');
    assert.equal(await page.locator('main .cards li').count(), 1);
  } finally { await close(); place.remove(); }
});

await test('the preview follows what is typed, and copying copies', async () => {
  const place = home();
  const { served, context, page, close } = await opened(place, [...PATHS[1].args, '--now', NOW, '--language', 'en']);
  try {
    const grants = BROWSER !== 'firefox';
    if (grants) await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: served.origin });
    await go(page, 'form[action=write] button');
    await page.fill('[name="field-description"]', 'Live words.');
    await page.waitForFunction(() => document.getElementById('letter-text').textContent.includes('Live words.'));
    await page.locator('button[data-copy="field-description"]').click();
    await page.waitForFunction(() => document.getElementById('notes').textContent.includes('Copied'));
    if (grants) assert.equal(await page.evaluate(() => navigator.clipboard.readText()), 'Live words.');
  } finally { await close(); place.remove(); }
});

await test('nothing leaves before a yes, and then exactly what was shown', async () => {
  const place = home();
  const taken = join(place.folder, 'taken.eml');
  const program = join(place.folder, 'mail-program');
  writeFileSync(program, `#!/bin/sh\ncat > '${taken}'\n`, { mode: 0o755 });
  mkdirSync(join(place.folder, 'config', 'keymend'));
  writeFileSync(join(place.folder, 'config', 'keymend', 'config.toml'), `[mail]\nfrom = "me@example.org"\nsendmail = "${program}"\n`);
  const { served, page, close } = await opened(place, [...PATHS[4].args, '--now', NOW, '--language', 'en']);
  try {
    await go(page, 'form[action=write] button');
    for (const summary of await page.locator('summary').all()) await summary.click();
    await page.fill('#mail', 'help at example');
    await page.evaluate(() => { document.getElementById('form').noValidate = true; });
    await page.fill('[name="field-description"]', 'Not lost.');
    await go(page, 'form[action=fill] button:not([type=button])');
    assert.match(await page.textContent('#notes'), /not a valid email address/);
    assert.equal(await page.inputValue('[name="field-description"]'), 'Not lost.');
    for (const summary of await page.locator('summary').all()) await summary.click();
    await page.fill('#mail', 'help@example.org');
    await go(page, 'form[action=fill] button:not([type=button])');
    assert.match(await page.getAttribute('a[href^="mailto:"]', 'href'), /^mailto:help@example\.org\?subject=/);
    await go(page, 'a[href^="send?"]');
    await accessible(page);
    const shown = await page.textContent('.letter');
    assert.ok((await page.textContent('dl')).includes('help@example.org'));
    await page.evaluate(() => document.querySelector('input[name=agreed]').removeAttribute('required'));
    await go(page, 'form[action=send] button');
    assert.match(await page.textContent('#notes'), /Tick the box/);
    assert.ok(!existsSync(taken), 'nothing has left');
    await page.check('input[name=agreed]');
    await go(page, 'form[action=send] button');
    assert.match(await page.textContent('#notes'), /has taken your request/);
    const mail = readFileSync(taken, 'utf8');
    assert.match(mail, /^To: help@example\.org/m);
    assert.ok(mail.includes(shown.split('\n')[0].trim()), 'the text that was shown is the one that left');
    assert.match(await page.textContent('main'), /State: sent/);
    await page.goto(`${served.root}send?number=1`);
    assert.match(await page.textContent('main'), /already been sent/);
  } finally { await close(); place.remove(); }
});

await test('the place is shared with the command line', async () => {
  const place = home();
  const args = [...PATHS[1].args, '--now', NOW, '--language', 'en'];
  const first = await opened(place, args);
  await first.page.goto(`${first.served.root}steps`);
  await go(first.page, 'button[value=skip]');
  const where = await first.page.textContent('#now');
  await first.close();
  assert.match(readFileSync(join(place.folder, 'data', 'keymend', 'fix', 'license-expired.json'), 'utf8'), /"skipped"/);
  const again = await opened(place, args);
  await again.page.goto(`${again.served.root}steps`);
  assert.equal(await again.page.textContent('#now'), where);
  await again.close();
  place.remove();
});

await test('files are read, and a picture is not', async () => {
  const place = home();
  const { served, page, close } = await opened(place, ['--now', NOW, '--language', 'en', '--answer', 'policy.applied=no']);
  try {
    await page.setInputFiles('#file', ['examples/expired-linux/app-info.txt']);
    await go(page, 'form[action=files] button');
    assert.match(await page.textContent('h1'), /expired/);
    assert.match(await page.textContent('.drop ul'), /app-info\.txt/);
    // In a request the file has the name that its owner knows, and nothing tells where the copy was kept.
    await go(page, 'form[action=write] button');
    await page.setInputFiles('form[action=attach] input[type=file]', [
      { name: 'my notes (2).log', mimeType: 'text/plain', buffer: Buffer.from('license state expired\n') }]);
    await go(page, 'form[action=attach] button');
    const request = await page.textContent('main');
    assert.ok(request.includes('app-info.txt, line') && request.includes('my notes _2_.log'), request);
    for (const name of readdirSync(join(place.folder, 'data', 'keymend', 'tickets'), { recursive: true })) {
      const file = join(place.folder, 'data', 'keymend', 'tickets', name);
      if (!statSync(file).isFile()) continue;
      const kept = readFileSync(file, name.endsWith('.zip') ? 'latin1' : 'utf8');
      assert.ok(!/keymend[^\n]{0,4}page/.test(kept) && !kept.includes(place.folder), `${name} tells where the copy was kept`);
    }
    await page.goto(`${served.root}answer`);
    await page.setInputFiles('#file', [{ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0]) }]);
    await go(page, 'form[action=files] button');
    assert.match(await page.textContent('#notes'), /does not read pictures/);
    // What somebody else packed for their helper is opened the same way.
    await go(page, 'form[action=forget] button');
    await page.goto(`${served.root}helper`);
    await go(page, 'form[action=capture] button');
    const [packed] = await Promise.all([page.waitForEvent('download'), page.locator('a[href="capture.zip"]').click()]);
    await packed.saveAs(join(place.folder, 'from-a-friend.zip'));
    await page.setInputFiles('#file', [join(place.folder, 'from-a-friend.zip')]);
    await go(page, 'form[action=files] button');
    assert.match(await page.textContent('.drop ul'), /from-a-friend\.zip/);
    await go(page, 'form[action=forget] button');
    assert.doesNotMatch(await page.textContent('h1'), /expired/);
    await page.fill('#message', 'Enter the previous activation code');
    await go(page, 'form[action=tell] button');
    assert.match(await page.textContent('h1'), /previous/i);
    await page.selectOption('#language', 'de');
    await go(page, 'form[action=language] button');
    assert.equal(await page.getAttribute('html', 'lang'), 'de');
    assert.equal(page.url(), `${served.root}answer`);
  } finally { await close(); place.remove(); }
});

// What was typed and not saved may hold what must not leave.
await testNewest('only what was cleaned is copied', async () => {
  const place = home();
  const { served, context, page, close } = await opened(place, [...PATHS[1].args, '--now', NOW, '--language', 'en']);
  try {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']).catch(() => {});
    await go(page, 'form[action=write] button');
    const button = page.locator('button[data-copy="field-description"]');
    const required = await page.textContent('#missing-count');
    await page.fill('[name="field-description"]', 'card 4111 1111 1111 1111 04/28, my password is Sunshine99!');
    assert.ok(!await button.isVisible(), 'nothing is copied that is not cleaned');
    await button.waitFor({ state: 'visible' });
    await button.click();
    await page.waitForFunction(() => document.getElementById('notes').textContent.includes('Copied'));
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.ok(copied.includes('card') && !/4111|04\/28|Sunshine/.test(copied), copied);
    assert.notEqual(await page.textContent('#missing-count'), required, 'the counter follows');
    await page.goto(`${served.root}answer`);
    await page.fill('#message', 'typed and not sent');
    await page.selectOption('#language', 'de');
    await go(page, 'form[action=language] button');
    assert.equal(await page.inputValue('#message'), 'typed and not sent');
  } finally { await close(); place.remove(); }
});

await test('without a script there is no button that needs one', async () => {
  const place = home();
  const { served, page, close } = await opened(place, [...PATHS[1].args, '--now', NOW, '--language', 'en'], { javaScriptEnabled: false });
  try {
    await go(page, 'form[action=write] button');
    assert.equal(await page.locator('button.copy:visible').count(), 0);
    await page.goto(`${served.root}print?number=1`);
    assert.equal(await page.locator('button.print:visible').count(), 0);
  } finally { await close(); place.remove(); }
});

await testNewest('another site, another port and a frame get nothing', async () => {
  const place = home();
  const heard = [];
  const evil = createServer((asked, reply) => {
    heard.push(asked.headers.cookie ?? '');
    reply.setHeader('content-type', 'text/html');
    reply.end('<title>evil</title><body></body>');
  });
  await new Promise((done) => evil.listen(0, '127.0.0.1', done));
  const { served, context, page, close } = await opened(place, [...PATHS[1].args, '--now', NOW, '--language', 'en']);
  try {
    for (const host of ['127.0.0.1', 'localhost']) {
      const other = await context.newPage();
      await other.goto(`http://${host}:${evil.address().port}${new URL(served.root).pathname.slice(0, 3)}`);
      await other.goto(`http://${host}:${evil.address().port}/`);
      const stolen = await other.evaluate(async (root) => {
        const tries = [];
        for (const mode of ['cors', 'no-cors']) {
          for (const method of ['GET', 'POST']) {
            try {
              const reply = await fetch(`${root}answer`, { mode, method, credentials: 'include', body: method === 'POST' ? 'token=x' : undefined });
              tries.push(await reply.text());
            } catch { tries.push(''); }
          }
        }
        const frame = document.createElement('iframe');
        frame.src = `${root}answer`;
        document.body.append(frame);
        await new Promise((done) => { frame.onload = done; setTimeout(done, 3000); });
        try { tries.push(frame.contentDocument?.body?.textContent ?? ''); } catch { tries.push(''); }
        return tries;
      }, served.root);
      assert.deepEqual(stolen.filter((text) => text.includes('expired')), [], host);
      const sent = await other.evaluate((root) => {
        const form = document.createElement('form');
        form.method = 'post'; form.action = `${root}end`;
        document.body.append(form);
        form.submit();
      }, served.root).then(() => other.waitForLoadState('load'));
      assert.equal(sent, undefined);
      assert.match(await other.textContent('body'), /belongs to the browser|licence/);
      assert.doesNotMatch(await other.textContent('body'), /has closed/);
      await other.close();
    }
    assert.ok(heard.length > 2 && heard.every((cookie) => !cookie.includes('keymend')), 'no other port hears the cookie');
    await page.goto(`${served.root}answer`);
    assert.match(await page.textContent('h1'), /expired/);
    const other = await browse(place);
    await other.page.goto(served.address);
    assert.match(await other.page.textContent('body'), /already been used/);
    await other.page.goto(`${served.root}answer`);
    assert.match(await other.page.textContent('body'), /belongs to the browser/);
    await other.context.close();
  } finally { await close(); evil.close(); place.remove(); }
});

await test('it is there at once, and says when it has ended', async () => {
  const place = home();
  const { context, page } = await browse(place);
  const begun = Date.now();
  const served = await serve(place, [...PATHS[1].args, '--now', NOW, '--language', 'en', '--idle-after', '3']);
  const listening = Date.now() - begun;
  await page.goto(served.address);
  await page.waitForURL(served.root);
  const asked = Date.now();
  const reply = await context.request.get(`${served.root}answer`);
  console.log(`     listening after ${listening} ms; a page in ${Date.now() - asked} ms, ${(await reply.body()).length} bytes`);
  await page.waitForFunction(() => document.getElementById('notes').textContent.includes('has closed'), undefined, { timeout: 15000 });
  assert.equal((await served.ended).code, 0);
  await context.close();
  place.remove();
});

// What people see, for whoever looks at it: each page at three widths, light and dark.
await testNewest('screenshots', async () => {
  for (const language of [...LANGUAGES, 'qpa']) {
    const place = home();
    const { served, page, close } = await opened(place, [...PATHS[3].args, '--now', NOW, '--language', language]);
    try {
      await page.goto(`${served.root}steps`);
      for (let asked = 0; asked < 3 && !await page.locator('.clock').count(); asked += 1) {
        while (await page.locator('button[value=answer]').count()) {
          await page.locator('input[type=radio]').nth(1).check();
          await go(page, 'button[value=answer]');
        }
        if (!await page.locator('.clock').count()) await go(page, 'button[value=done]');
      }
      await page.goto(`${served.root}answer`);
      await go(page, 'form[action=write] button');
      const pages = ['answer', 'steps', page.url().slice(served.root.length), 'helper', 'requests'];
      for (const name of pages) {
        await page.goto(served.root + name);
        for (const [width, colorScheme] of [[360, 'light'], [800, 'light'], [1400, 'light'], [360, 'dark'], [800, 'dark'], [1400, 'dark']]) {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme });
          await page.screenshot({ path: join(shots, `${language}-${name.split('?')[0]}-${width}-${colorScheme}.png`), fullPage: true, animations: 'disabled' });
        }
      }
      await page.goto(served.root + pages[2].replace('request', 'print'));
      const printed = await page.pdf({ format: 'A4' });
      writeFileSync(join(shots, `${language}-request.pdf`), printed);
      assert.ok(printed.length > 5000);
    } finally { await close(); place.remove(); }
  }
});

await finish();
