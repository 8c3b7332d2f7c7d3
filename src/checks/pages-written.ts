import { fixedPages, type FixedPage } from '../kinds/index.ts';
import { isKnown, problemAt, type Check } from './check.ts';

const idOf = (address: FixedPage) => address.slice(0, -1).replaceAll('/', '-') || 'home';

/** Every fixed page of the site has its text, whose address is that of the page. */
export const pagesWritten: Check = {
  name: 'pages-written',
  description: 'Every fixed page of the site has its text, whose address is that of the page.',
  unwaivable: true,
  check(checked, report) {
    const { pages, site } = checked.archive;
    for (const address of fixedPages) {
      report.examined();
      const id = idOf(address);
      const page = pages.get(id);
      if (page && page.data.address !== address)
        report.problem(
          problemAt(
            page,
            ['address'],
            `the page is at "${address}", its text says "${page.data.address}"`,
            `Write "${address}".`,
          ),
        );
      else if (!page && !isKnown(checked, 'page', id))
        report.problem(
          problemAt(
            site,
            [],
            `the page /${address} has no text`,
            `Write content/pages/${id}.md with the id ${id} and the address ${address || '""'}; another file beside it shows the form.`,
          ),
        );
    }
  },
};
