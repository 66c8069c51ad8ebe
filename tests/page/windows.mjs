// The Windows program under Wine, started as a double-click starts it, and used in a browser of this machine: it names its
// page to the browser that is registered for pages, which here writes the address down.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { axeSource, browse, home, settled } from './served.mjs';

const place = home();
const programs = join(place.folder, 'programs');
const opened = join(place.folder, 'opened');
const exe = join(place.folder, 'keymend.exe');
const explorer = join(place.folder, 'explorer.exe');
const env = { ...process.env, WINEPREFIX: join(place.folder, 'prefix'), WINEDEBUG: '-all', WINEDLLOVERRIDES: 'mscoree=;mshtml=',
  PATH: `${programs}:${process.env.PATH}`, KEYMEND_CONFIG: '', KEYMEND_DATA: '', LC_ALL: 'C.UTF-8' };
const wine = (...words) => execFileSync('wine', words, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const windowsPath = (path) => `Z:${path.replaceAll('/', '\\')}`;

/** Waits for something that comes by itself. */
async function until(what, holds, most = 60000) {
  const end = Date.now() + most;
  while (!holds()) {
    assert.ok(Date.now() < end, what);
    await sleep(50);
  }
}

/** Starts the program by a click; gives the file that the browser was told to open, and what ends with the program. */
async function click() {
  rmSync(opened, { force: true });
  const begun = Date.now();
  const child = spawn('wine', [explorer, windowsPath(exe)], { env, stdio: ['ignore', 'ignore', 'ignore'] });
  const ended = new Promise((done) => child.on('exit', done));
  await until('no browser was asked to open a page', () => existsSync(opened));
  const address = readFileSync(opened, 'utf8').trim();
  return { address, ended, took: Date.now() - begun };
}

mkdirSync(programs);
writeFileSync(join(programs, 'xdg-open'), `#!/bin/sh\nprintf '%s\\n' "$@" > '${opened}.part'\nmv '${opened}.part' '${opened}'\n`);
chmodSync(join(programs, 'xdg-open'), 0o755);
copyFileSync(resolve(process.env.WINDOWS_PROGRAM), exe);
execFileSync('x86_64-w64-mingw32-gcc', ['-municode', '-O1', '-o', explorer, 'scripts/stand-in-explorer.c']);

try {
  wine('wineboot', '-i');
  // Without Wine's own HTML engine no program is registered for pages.
  wine('reg', 'add', 'HKLM\\Software\\Classes\\.html', '/ve', '/d', 'htmlfile', '/f');
  wine('reg', 'import', windowsPath(resolve('tests/wine/expired.reg')));
  const { address, ended, took } = await click();
  assert.match(address, /^file:\/\/.*\/keymend\/page\/[0-9a-f]{32}\.html$/, 'the browser gets a file, not the address with its token');
  const { context, page } = await browse(place);
  await page.goto(address);
  await page.waitForURL(/^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]+\/$/);
  await settled(page);
  assert.match(await page.textContent('h1'), /licence has expired/);
  await page.evaluate(axeSource);
  assert.deepEqual((await page.evaluate(() => window.axe.run())).violations, []);
  for (const summary of await page.locator('summary').all()) await summary.click();
  assert.match(await page.textContent('main'), /WmiHlp/, 'the registry of Windows is the evidence');
  const go = async (selector) => {
    await Promise.all([page.waitForLoadState('load'), page.locator(selector).first().click()]);
    await page.waitForLoadState('load');
    await settled(page);
  };
  await go('a[href^="steps?topic"]');
  await go('button[value=skip]');
  await go('form[action=write] button');
  await page.fill('[name="field-description"]', 'Written on Windows.');
  await go('form[action=fill] button:not([type=button])');
  assert.match(await page.textContent('#letter-text'), /Written on Windows\./);
  await go('nav a[href=helper]');
  await go('form[action=capture] button');
  const [capture] = await Promise.all([page.waitForEvent('download'), page.locator('a[href="capture.zip"]').click()]);
  assert.equal(readFileSync(await capture.path()).subarray(0, 2).toString(), 'PK');
  await go('form[action=end] button');
  assert.match(await page.textContent('h1'), /has closed/);
  assert.equal(await ended, 0);
  await context.close();
  const user = join(env.WINEPREFIX, 'drive_c', 'users');
  const kept = readdirSync(user, { recursive: true }).map(String);
  assert.ok(kept.some((name) => /keymend\/tickets\/0*1-license-expired\//.test(name)), 'the request is kept where Windows keeps data');
  assert.ok(!kept.some((name) => /keymend\/page\/.*\.html$/.test(name)), 'the file that led to the page is gone');
  console.log(`ok   the Windows program opens its page by a click (${took} ms, the start of Wine included) and does the whole job`);
} finally {
  try { execFileSync('wineserver', ['-k'], { env, stdio: 'ignore' }); } catch { /* It has ended already. */ }
  place.remove();
}
