// The entries of a citation as BibTeX. All are `@misc`, the one type that every style has and that asks
// for nothing a talk or a web page does not have.
import { escapeBibtex } from '../text/escape-bibtex';
import type { Citation, CitationEntry } from './citation';

export const toBibtex = ({ entries }: Citation): string => entries.map(entryText).join('\n');

function entryText({ key, work, note }: CitationEntry): string {
  const { issued } = work;
  const [year, month] = issued?.value.split('-') ?? [];
  const fields = [
    ['author', work.authors.map(author).join(' and ')],
    // Two pairs of braces: styles must not write "kubernetes" for "Kubernetes".
    ['title', `{${escapeBibtex(work.title)}}`],
    [
      'howpublished',
      [work.event, work.publisher]
        .flatMap((one) => one ?? [])
        .map(escapeBibtex)
        .join(', '),
    ],
    ['year', year ?? ''],
    ['month', month ? String(Number(month)) : ''],
    ['url', work.url ? address(work.url) : ''],
    ['note', escapeBibtex(note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@misc{${key},\n${lines.join(',\n')}\n}`;
}

/** A name of several Latin words is sorted by its last one; any other is kept whole by braces. */
function author(name: string): string {
  const isParted =
    /^\p{Lu}[\p{Script=Latin}'’.]*([ -]\p{Lu}[\p{Script=Latin}'’.]*)+$/u.test(name) &&
    name.includes(' ');
  return isParted ? escapeBibtex(name) : `{${escapeBibtex(name)}}`;
}

/** The field is taken letter by letter: what would end it is written in hexadecimal. */
const address = (url: string): string =>
  url.replace(
    /[\s{}\\"<>^`|]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
