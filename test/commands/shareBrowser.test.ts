import { describe, expect, it } from 'vitest';
import { shareBrowser } from '../../src/commands/shareBrowser.js';

const NONE = { executable: '/nonexistent/browser' };

describe('shareBrowser', () => {
  it('starts none unless it is asked', async () => {
    expect(await shareBrowser(NONE, async () => 'done')).toBe('done');
  });

  it('gives the same browser to all that ask, and closes it when the work fails', async () => {
    const opened = new Set();
    const failing = shareBrowser({}, async (browser) => {
      for (const one of await Promise.all([browser(), browser()])) opened.add(one);
      const page = await (await browser()).openPage('<p>words</p>');
      expect(await page.evaluate('document.body.textContent')).toBe('words');
      throw new Error('the work fails');
    });
    await expect(failing).rejects.toThrow('the work fails');
    expect(opened.size).toBe(1);
    const [browser] = opened as Set<{ openPage(html: string): Promise<unknown> }>;
    await expect(browser?.openPage('')).rejects.toThrow();
  });

  it('tells each that asks why there is none', async () => {
    await shareBrowser(NONE, async (browser) => {
      await expect(browser()).rejects.toMatchObject({ code: 'no-browser' });
      await expect(browser()).rejects.toMatchObject({ code: 'no-browser' });
    });
  });
});
