// For programs that read texts (llmstxt.org): llms.txt says what there is and how to cite it,
// llms-full.txt holds all of it. Both in English, the language in which every case exists.
import type { Case, Casebook } from '../casebook';
import { caseCard } from '../cases/card';
import { newestCases } from '../cases/newest-cases';
import { outcomeLine } from '../cases/outcome-line';
import { defaultLocale as locale } from '../locales';
import { llmsWords as words } from '../messages/llms';
import { messages } from '../messages/messages';
import { escapeMarkdown } from '../text/escape-markdown';
import { markdownLink } from '../text/markdown-link';
import { absolute, belowBase, paths } from '../url/paths';
import { documentMarkdown } from './document-markdown';
import { caseDocument } from './documents/case-document';
import type { Publication } from './publication';

export function llms(book: Casebook): Publication[] {
  return [
    { path: belowBase(paths.llms()), make: () => overview(book) },
    { path: belowBase(paths.llmsFull()), make: () => everything(book) },
  ];
}

function overview(book: Casebook): string {
  const { full, json, feed, sitemap } = words.data;
  return parts(
    introduction(),
    `## ${words.casesTitle}`,
    newestCases(book.cases).map((item) => caseLine(book, item)),
    `## ${words.dataTitle}`,
    [
      link(full[0], paths.llmsFull(), full[1]),
      link(json[0], paths.api('cases.json'), json[1]),
      link(feed[0], paths.feed(paths.home(locale)), feed[1]),
      link(sitemap[0], paths.sitemap(), sitemap[1]),
    ],
    `## ${words.optionalTitle}`,
    [link(words.howMade, paths.about(locale)), link(words.japanese, paths.allCases('ja'))],
  );
}

function everything(book: Casebook): string {
  const cases = newestCases(book.cases).map((item) => caseMarkdown(book, item));
  return parts(introduction(), ...cases.flatMap((text) => ['---', text]));
}

function caseMarkdown(book: Casebook, item: Case): string {
  return documentMarkdown(caseDocument(book, item, locale)).trimEnd();
}

function introduction(): string {
  return parts(
    `# ${messages(locale).siteName}`,
    `> ${words.summary}`,
    words.about,
    `${words.rulesTitle}:`,
    words.rules.map((rule) => `- ${rule}`),
  ).trimEnd();
}

function caseLine(book: Casebook, item: Case): string {
  const card = caseCard(book, item, locale);
  return link(card.title, paths.twin(paths.case(locale, item.id), 'md'), outcomeLine(card, locale));
}

function link(text: string, path: string, note?: string): string {
  const linked = markdownLink({ text, url: absolute(path) });
  return `- ${linked}${note ? `: ${escapeMarkdown(note)}` : ''}`;
}

/** Paragraphs and lists with an empty line between them. */
const parts = (...blocks: readonly (string | readonly string[])[]): string =>
  `${blocks.map((block) => (typeof block === 'string' ? block : block.join('\n'))).join('\n\n')}\n`;
