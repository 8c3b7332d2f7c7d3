import { problemsOf } from './axe-problems.ts';
import { movingThings } from './moving-things.ts';
import { openSite, wide } from './open-site.ts';
import { contentOf } from './page-content.ts';
import { stretch } from './stretch-page.ts';
import { tellVisit, type Told } from './tell-visit.ts';

/** All that is asked of a page of each kind with script on, as one visit shows it. */
interface Seen {
  told: Told;
  /** What moves where less motion is wanted. */
  moving: string[];
  /**
   * What axe sees: by all rules in the light, and by those of color, which is all that differs, in the dark.
   */
  problems: { light: string[]; dark: string[] };
  /** How far a page in a wide window scrolls sideways when it is stretched. */
  stretched: ReturnType<typeof stretch> | undefined;
  content: Awaited<ReturnType<typeof contentOf>>;
}

const site = openSite();
const seen = new Map<string, Promise<Seen>>();

/**
 * Returns what a first visit to a page in a window of that size shows; every test of the page shares the one
 * visit.
 */
export function seePage(path: string, viewport: { width: number; height: number }): Promise<Seen> {
  const key = `${viewport.width} ${path}`;
  const seeing =
    seen.get(key) ??
    site.visit(undefined, { viewport, colorScheme: 'light' }, async (page) => {
      const told = await tellVisit(page, `${site.origin()}${path}`);
      await page.evaluate(() => {
        scrollTo(0, 0);
      });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const moving = await page.evaluate(movingThings);
      await page.emulateMedia({ reducedMotion: null });
      const light = await problemsOf(page, 'all');
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await problemsOf(page, 'color');
      const stretched = viewport === wide ? await page.evaluate(stretch) : undefined;
      // Last, since it hides what needs script.
      const content = await contentOf(page);
      return { told, moving, problems: { light, dark }, stretched, content };
    });
  seen.set(key, seeing);
  return seeing;
}
