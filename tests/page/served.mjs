// Starts the page on captures that stand in for a machine, and a browser that opens it.
import { spawn, execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { existsSync, mkdtempSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { join, resolve } from 'node:path';
import { tmpdir } from 'node:os';

const require = createRequire(resolve(process.env.PAGE_MODULES, 'package.json'));
const { chromium, firefox } = require('playwright-core');
export const axeSource = require('axe-core').source;

const binary = resolve(process.env.KEYMEND);
export const NOW = '2026-11-24T10:00:00Z';
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** A folder of its own with the surroundings of one person. */
export function home() {
  const folder = mkdtempSync(join(tmpdir(), 'keymend-page-'));
  for (const name of ['config', 'data', 'root', 'browser']) mkdirSync(join(folder, name));
  const env = { ...process.env, KEYMEND_CONFIG: join(folder, 'config'), KEYMEND_DATA: join(folder, 'data'),
    KEYMEND_ROOT: join(folder, 'root'), TZ: 'UTC', LC_ALL: 'C', HOME: folder };
  return { folder, env, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

/** What the same binary says on the command line. */
export function diagnosed(place, args) {
  try {
    return JSON.parse(execFileSync(binary, ['diagnose', '--format', 'json', ...args], { env: place.env, encoding: 'utf8' }));
  } catch (error) {
    return JSON.parse(error.stdout);
  }
}

export function run(place, args) {
  return execFileSync(binary, args, { env: place.env, encoding: 'utf8' });
}

/** Serves the page; gives its address and what ends it. */
export async function serve(place, args) {
  const child = spawn(binary, ['page', '--no-browser', ...args], { env: place.env, stdio: ['ignore', 'pipe', 'pipe'] });
  let told = '';
  child.stderr.on('data', (text) => { told += text; });
  const address = await new Promise((done, failed) => {
    let text = '';
    child.stdout.on('data', (more) => { text += more; if (text.includes('\n')) done(text.trim()); });
    child.on('exit', () => failed(new Error(`it ended at once: ${told}`)));
  });
  const ended = new Promise((done) => child.on('exit', (code) => done({ code, told })));
  return { address, root: address.replace(/enter\?.*/, ''), origin: new URL(address).origin, ended, kill: () => child.kill('SIGKILL') };
}

/** Waits until a page is there in whose place "still looking" was shown. */
export async function settled(page) {
  await page.locator('body:not([data-page=looking])').waitFor({ state: 'attached' });
}

/** Which browser it is: Debian's `chromium` or `firefox`, or `chromium-109`, the last one for Windows 7. */
export const BROWSER = process.env.BROWSER || 'chromium';

/** The last Chromium that Windows 7 can run, as a package of the registry carries it. */
function lastForWindows7() {
  const unpacked = resolve(process.env.PAGE_MODULES, 'chromium-109');
  if (!existsSync(unpacked)) {
    const packed = resolve(process.env.PAGE_MODULES, 'node_modules/@sparticuz/chromium/bin/chromium.br');
    writeFileSync(`${unpacked}.part`, brotliDecompressSync(readFileSync(packed)), { mode: 0o755 });
    renameSync(`${unpacked}.part`, unpacked);
  }
  return unpacked;
}

/** A browser with nothing of anybody in it. */
export async function browse(place, options = {}) {
  const folder = join(place.folder, 'browser', String(Math.random()).slice(2));
  mkdirSync(folder);
  const shared = { headless: true, acceptDownloads: true, reducedMotion: 'reduce' };
  const { javaScriptEnabled: script = true, ...rest } = options;
  const context = BROWSER === 'firefox'
    ? await firefox.launchPersistentContext(folder, {
      ...shared, channel: 'moz-firefox', executablePath: process.env.FIREFOX || '/usr/bin/firefox-esr',
      ...rest,
    })
    : await chromium.launchPersistentContext(folder, {
      ...shared, executablePath: BROWSER === 'chromium-109' ? lastForWindows7() : process.env.CHROMIUM || '/usr/bin/chromium',
      args: BROWSER === 'chromium-109' ? [...FLAGS, '--no-zygote'] : FLAGS, ...options,
    });
  // Firefox without any script cannot be driven: there the page has none of its own.
  if (BROWSER === 'firefox' && !script) await context.route('**/script.js', (route) => route.abort());
  const page = context.pages()[0] ?? await context.newPage();
  // Whatever else this machine does meanwhile.
  page.setDefaultTimeout(60000);
  const go = page.goto.bind(page);
  page.goto = async (...where) => {
    const reply = await go(...where);
    await settled(page);
    return reply;
  };
  return { context, page };
}
