// The explanation of one code for a terminal. It must not know the codes.
import type { CheckDoc } from '../checks/check-doc';
import type { Locale } from '../locales';
import { explainWords } from '../messages/explain';
import { printable } from '../problems';

export function explain({ code, severity, example, ...doc }: CheckDoc, locale: Locale): string {
  const words = explainWords[locale];
  const inFile = 'file' in example ? words.inFile(example.file) : '';
  const sample = (side: 'wrong' | 'right') => {
    const text = example[side];
    return typeof text === 'string' ? text : text[locale];
  };
  const parts = [
    `${code} (${words[severity]})`,
    part(words.rule, doc.rule[locale]),
    part(words.cause, doc.cause[locale]),
    part(words.remedy, doc.remedy[locale]),
    part(words.wrong + inFile, sample('wrong')),
    part(words.right + inFile, sample('right')),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Indented; a sample may hold what a terminal would not show. */
function part(heading: string, text: string): string {
  const lines = text.replace(/\n$/, '').split('\n').map(printable);
  return [`${heading}:`, ...lines.map((line) => `  ${line}`.trimEnd())].join('\n');
}
