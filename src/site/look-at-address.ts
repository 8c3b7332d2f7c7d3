/** What a look at a web address found. */
export interface Look {
  /** Where the document is; undefined where the look did not tell. */
  state?: 'at-address' | 'moved' | 'gone';
  /** The status of HTTP, or 0 where no answer came. */
  status: number;
  /** In a few words, for the report. */
  why: string;
  /** Where it is now, where it moved. */
  now?: string;
}

/** How long an answer may take, in milliseconds. */
const longest = 30_000;
/** How much of a page is read for its title, in characters. */
const most = 20_000;

const goneWords =
  /\b(?:404|page (?:not found|unavailable|no longer exists)|not found|no longer available|does not exist|can[’']?t be found)\b/i;
const reasons: { readonly [status: number]: string } = {
  401: 'asks for a password',
  403: 'refuses programs',
  429: 'asks us to come less often',
};

const titleOf = (html: string) => /<title[^>]*>([^<]*)<\/title>/i.exec(html)?.[1]?.trim() ?? '';
const pathOf = (address: string) => new URL(address).pathname.replace(/\/+$/, '');
const bare = (address: string) => address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/+(?=$|[?#])/, '');

async function firstPart(response: Response): Promise<string> {
  if (!/html/.test(response.headers.get('content-type') ?? '')) return '';
  return (await response.text()).slice(0, most);
}

/**
 * Returns what one look at `address` finds. Gone is what answers 404 or 410, says so in its title, or leads
 * to a front page; moved is what leads elsewhere. A refusal, a fault of the server, or no answer tells
 * nothing, and is never taken for a document at its address.
 */
export async function lookAtAddress(address: string, ask: typeof fetch = fetch): Promise<Look> {
  let response: Response;
  try {
    response = await ask(address, {
      redirect: 'follow',
      signal: AbortSignal.timeout(longest),
      headers: { accept: 'text/html,application/pdf,*/*' },
    });
  } catch (error) {
    const cause =
      error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    return { status: 0, why: `no answer: ${cause}` };
  }
  const { status, url } = response;
  if (status === 404 || status === 410) return { state: 'gone', status, why: 'not found' };
  if (status >= 400) return { status, why: reasons[status] ?? 'the server fails' };
  const title = titleOf(await firstPart(response));
  if (goneWords.test(title)) return { state: 'gone', status, why: `its title says "${title}"` };
  if (!url || bare(url) === bare(address)) return { state: 'at-address', status, why: 'answers' };
  if (pathOf(url) === '' && pathOf(address) !== '')
    return { state: 'gone', status, why: 'leads to a front page', now: url };
  return { state: 'moved', status, why: 'leads elsewhere', now: url };
}

/**
 * Calls `look` for each address and returns what it found, in the order given: hosts beside each other, and
 * the addresses of one host one after another with `pause` milliseconds between them.
 */
export async function lookPolitely(
  addresses: readonly string[],
  look: (address: string) => Promise<Look>,
  pause = 2000,
): Promise<ReadonlyMap<string, Look>> {
  const found = new Map<string, Look>();
  const hosts = Map.groupBy(new Set(addresses), (address) => new URL(address).host);
  await Promise.all(
    [...hosts.values()].map(async (ofHost) => {
      for (const [i, address] of ofHost.entries()) {
        if (i > 0) await new Promise((done) => setTimeout(done, pause));
        found.set(address, await look(address));
      }
    }),
  );
  return new Map(
    addresses.flatMap((address) => {
      const one = found.get(address);
      return one ? [[address, one] as const] : [];
    }),
  );
}
