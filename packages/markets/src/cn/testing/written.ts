import type { Disclosure } from '../../disclosure.ts';
import type { Locale } from '../../text.ts';

/** A disclosure as lines of text, so that a test can be read like the page. What the law wants most conspicuous is marked with a star. */
export function written({ title, sections, confirmation }: Disclosure, locale: Locale): string {
  const lines = sections.flatMap(({ title: heading, columns = [], rows }) => [
    '',
    [`## ${heading[locale]}`, ...columns.map((column) => column[locale])].join(' | '),
    ...rows.map((row) => {
      const cells = [row.label, ...(row.cells ?? []), row.value].map((cell) => cell[locale]);
      return `${row.prominent ? '* ' : '  '}${cells.join(' | ')}${row.note ? ` (${row.note[locale]})` : ''}`;
    }),
  ]);
  const { shownAs, readingSeconds, statement } = confirmation;
  return [`# ${title[locale]}`, ...lines, '', `[${shownAs}, ${readingSeconds} s${statement ? `: ${statement[locale]}` : ''}]`].join('\n');
}
