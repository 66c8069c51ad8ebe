// What the stylesheet and the script use must be in the last browsers for Windows 7, by the tables of MDN.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const require = createRequire(resolve(process.env.PAGE_MODULES, 'package.json'));
const { css, api } = require('@mdn/browser-compat-data');
const LAST = { chrome: 109, firefox: 115 };
const read = (name) => readFileSync(new URL(`../../templates/page/${name}`, import.meta.url), 'utf8');

/** What of an entry of the tables a browser of those lacks. */
function lacking(what, entry) {
  assert.ok(entry?.__compat, `MDN does not know ${what}`);
  return Object.entries(LAST).flatMap(([browser, last]) => {
    const support = [entry.__compat.support[browser]].flat();
    const has = support.some((kind) => !kind.flags && !kind.prefix && !kind.partial_implementation
      && parseFloat(String(kind.version_added).replace('≤', '')) <= last
      && !(kind.version_removed && parseFloat(kind.version_removed) <= last));
    return has ? [] : [`${what} is not in ${browser} ${last}`];
  });
}

const style = read('style.css').replace(/\/\*[\s\S]*?\*\//g, '');
const found = [];
let count = 0;
const look = (what, entry) => { count += 1; found.push(...lacking(what, entry)); };

for (const [, property, value] of style.matchAll(/[{;]\s*([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)) {
  if (property.startsWith('--')) continue;
  look(property, css.properties[property]);
  // A font that a browser does not have is passed over.
  if (property !== 'font-family') for (const word of value.split(/[\s,()]+/)) {
    const entry = css.properties[property][word];
    if (entry?.__compat) look(`${property}: ${word}`, entry);
  }
  for (const [, name] of value.matchAll(/\b([a-z-]+)\(/g)) {
    const entry = css.types[name] ?? css.types['basic-shape']?.[name] ?? css.properties['custom-property']?.[name];
    look(`${name}()`, entry);
  }
}
for (const [, name] of style.matchAll(/:([a-z-]+)(?=[^;{}]*\{)/g)) if (css.selectors[name]) look(`:${name}`, css.selectors[name]);
for (const [, name] of style.matchAll(/@([a-z]+)/g)) look(`@${name}`, css['at-rules'][name]);
for (const [, name] of style.matchAll(/\(((?:prefers|forced)-[a-z-]+)/g)) look(name, css['at-rules'].media[name]);

const script = read('script.js').replace(/^\s*\/\/.*$/gm, '');
const names = new Set([...script.matchAll(/\b(?:new |window\.|")?([A-Z][A-Za-z]+|fetch)\b/g)].map(([, name]) => name));
for (const name of names) {
  const entry = name === 'fetch' ? (api.fetch ?? api.Window.fetch) : api[name];
  if (entry) look(name, entry);
}
// Browsers before 2015 would not even read newer writing.
for (const [what, newer] of [['an arrow', /=>/], ['let or const', /\b(?:let|const)\s/], ['a template', /`/], ['?. or ??', /\?\.|\?\?/]]) {
  if (newer.test(script)) found.push(`the script has ${what}`);
}

assert.ok(count > 100, `only ${count} things were looked up`);
assert.deepEqual(found, []);
console.log(`ok   ${count} properties, values, selectors and interfaces are in Chrome ${LAST.chrome} and Firefox ${LAST.firefox}`);
