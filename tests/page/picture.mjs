// Photographs the page as docs/page.png: the answer about a shipped example. Run by `scripts/test-page.sh --picture`.
import { join } from 'node:path';
import { NOW, browse, home, serve } from './served.mjs';

const place = home();
const served = await serve(place, ['examples/expired-linux/app-info.txt', '--language', 'en', '--now', NOW]);
try {
  const { context, page } = await browse(place, { viewport: { width: 800, height: 620 }, colorScheme: 'light' });
  await page.goto(served.address);
  await page.waitForURL(served.root);
  await page.locator('h1').waitFor();
  await page.screenshot({ path: join('docs', 'page.png'), animations: 'disabled' });
  await context.close();
} finally {
  served.kill();
  await served.ended;
  place.remove();
}
