// A double-click on the Windows program, under Wine: the page opens in a browser of this system, by the program's own start.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { browse, home } from './served.mjs';

/** What starts the program as the file manager of Windows does. */
const [command, ...before] = process.env.CLICK.split(' ');

const place = home();
// The browser that Wine finds notes what it is to open.
const programs = join(place.folder, 'programs');
const noted = join(place.folder, 'noted');
mkdirSync(programs);
writeFileSync(join(programs, 'xdg-open'), `#!/bin/sh\nprintf '%s' "$1" > '${noted}.part' && mv '${noted}.part' '${noted}'\n`, { mode: 0o755 });
const env = { ...place.env, PATH: `${programs}${delimiter}${process.env.PATH}` };
const child = spawn(command, [...before, process.env.DROPPED], { env, stdio: ['ignore', 'pipe', 'pipe'] });
let told = '';
for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => { told += text; });
const ended = new Promise((done) => child.on('exit', done));
try {
  for (let times = 0; !existsSync(noted) && times < 600; times += 1) await new Promise((done) => setTimeout(done, 100));
  const opened = readFileSync(noted, 'utf8');
  assert.match(opened, /\.html$/, 'the browser is given a file');
  assert.ok(!/token|127\.0\.0\.1/.test(opened), 'and not the address');
  const { context, page } = await browse(place);
  await page.goto(opened.startsWith('file:') ? opened : `file://${opened}`);
  await page.waitForURL(/^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\/(answer)?$/);
  await page.waitForSelector('form[action=end]');
  assert.match(await page.textContent('h1'), new RegExp(process.env.SAYS));
  assert.equal(await page.getAttribute('html', 'lang'), 'de');
  await page.locator('form[action=end] button').click();
  await page.waitForSelector('main [role=status]');
  await ended;
  await context.close();
  console.log(`ok   a double-click opens the page: ${opened}`);
} finally {
  child.kill('SIGKILL');
  if (process.exitCode) console.log(told);
}
place.remove();
