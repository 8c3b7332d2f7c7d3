import { fixedNotes, fixedPages, neededHeadings, type FixedPage } from '../kinds/index.ts';
import { sectionsOf } from '../prose/index.ts';
import { isKnown, problemAt, type Check } from './check.ts';

const idOf = (address: FixedPage) => address.slice(0, -1).replaceAll('/', '-') || 'home';

/** Every fixed page of the site has its text at its address, with the headings that the page needs. */
export const pagesWritten: Check = {
  name: 'pages-written',
  description:
    'Every fixed page of the site has its text, whose address is that of the page, with the headings that the page needs, and every note its text.',
  unwaivable: true,
  check(checked, report) {
    const { pages, panels, site } = checked.archive;
    for (const id of fixedNotes) {
      report.examined();
      if (!isKnown(checked, 'note', id))
        report.problem(
          problemAt(
            site,
            [],
            `content/notes/${id}.md is missing`,
            'Take it from git, or write it: a page shows it where it speaks of its own limits.',
          ),
        );
    }
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
      else if (page && (address !== 'data/panel/' || panels.size > 0)) {
        const headings = sectionsOf(page.tree).map(({ slug }) => slug);
        for (const needed of neededHeadings[address] ?? [])
          if (!headings.includes(needed))
            report.problem(
              problemAt(
                page,
                [],
                `no heading has the fragment "${needed}", below which the site prints or to which it leads`,
                'Give the section the heading that it had, or change the fragment in src/ as well.',
              ),
            );
      } else if (!page && !isKnown(checked, 'page', id))
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
