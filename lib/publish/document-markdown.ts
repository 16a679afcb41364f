// A document as Markdown (GitHub Flavored Markdown): one line a fact, so that a line found by a search
// says what it is about. It must not know what kind of page it is.
import { dataWords } from '../messages/data';
import { messages } from '../messages/messages';
import { escapeMarkdown } from '../text/escape-markdown';
import { markdownLink } from '../text/markdown-link';
import type { Document, DocumentFact } from './document';

const markdownText = (text: string): string => escapeMarkdown(text.trim());

const linked = ({ text, url }: { readonly text: string; readonly url: string }): string =>
  markdownLink({ text: text.trim(), url });

export function documentMarkdown(doc: Document): string {
  const words = messages(doc.language);
  const { permanentLink, licenceLine } = dataWords(doc.language);
  const list = (facts: readonly DocumentFact[]) => facts.map(line).join('\n');
  const blocks = [
    `# ${markdownText(doc.title)}`,
    ...doc.summary.map(markdownText),
    list(doc.facts),
    ...doc.sections.flatMap(({ title, url, facts, prose }) => [
      `## ${url ? linked({ text: title, url }) : markdownText(title)}`,
      prose ?? '',
      list(facts),
    ]),
    [
      `${markdownText(permanentLink)}${words.colon}${linked({ text: doc.title, url: doc.url })}`,
      markdownText(licenceLine),
    ].join('\n\n'),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;

  function line(fact: DocumentFact): string {
    const { about, name, url, details = [], text, evidence = [], places = [] } = fact;
    const named = name && (url ? linked({ text: name, url }) : markdownText(name));
    const phrases = details.map(markdownText).join(words.listSeparator);
    const head = named && phrases ? words.withDetails(named, phrases) : named || phrases;
    const body = [head, text && markdownText(text)].filter(Boolean).join(words.colon);
    const said = about ? `${markdownText(about.label)}${words.colon}${body}` : body;
    const own = url && !name ? [{ text: '#', url }] : [];
    return [
      `- ${[said, ...[...evidence, ...own].map(linked)].join(' ')}`,
      ...places.map((place) => `  ${line(place)}`),
    ].join('\n');
  }
}
