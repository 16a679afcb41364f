// The files that excerpts come from, and the pages they lead to: every anchor is there, and what stands
// at it is what the excerpt says. Reads the built files; no browser is needed.
import { expect, test } from '@playwright/test';
import { locales } from '../lib/locales';
import { messages } from '../lib/messages/messages';
import { paths } from '../lib/url/paths';
import { builtPage, builtText, elementById, textOf } from './support/built';
import { cases } from './support/cases';

interface Section {
  readonly anchor: string;
  readonly label?: string;
  readonly name?: string;
  readonly text: string;
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

for (const locale of locales) {
  for (const { id } of cases) {
    test(`the sections of ${id} stand on its page (${locale})`, () => {
      const page = builtPage(paths.case(locale, id));
      const sections: Section[] = JSON.parse(builtText(paths.sections(locale, id).slice(1)));
      expect(sections.length).toBeGreaterThan(5);
      const missing = sections.filter(({ anchor }) => !elementById(page, anchor));
      expect(missing).toEqual([]);
      expect(new Set(sections.map(({ anchor }) => anchor)).size).toBe(sections.length);
      const wrong = sections.filter(({ anchor, name = '', text }) => {
        const element = elementById(page, anchor);
        const shown = element ? flat(textOf(element)) : '';
        // The prose and the figures are anchored at their headings, a measurement is laid out anew.
        const isWhole = anchor.startsWith('f-') && !anchor.startsWith('f-measurement');
        const lines = isWhole ? text.split('\n') : [];
        const [title = ''] = name.split(' (');
        return ![title, ...lines].every((words) => shown.includes(flat(words)));
      });
      expect(wrong).toEqual([]);
    });

    test(`the prose of ${id} is in its file, a section a heading (${locale})`, () => {
      const { elements } = builtPage(paths.case(locale, id));
      const sections: Section[] = JSON.parse(builtText(paths.sections(locale, id).slice(1)));
      const prose = elements.find(({ attrs }) =>
        attrs.some(({ name, value }) => name === 'class' && value === 'prose'),
      );
      const known = flat(
        sections.map(({ name, text }) => `${name ?? ''} ${text}`).join(' '),
      ).replaceAll(' ', '');
      expect(prose, messages(locale).story).toBeDefined();
      const inside = elements.filter(
        (element) =>
          ['p', 'h3', 'h4', 'td', 'th'].includes(element.tagName) && isInside(element, prose),
      );
      expect(inside.length).toBeGreaterThan(1);
      const lost = inside
        .map((element) => textWithoutMarks(element).replace(/\s+/g, ''))
        .filter((text) => !known.includes(text));
      expect(lost).toEqual([]);
    });
  }
}

type Node = Parameters<typeof textOf>[0];

function isInside(node: Node, parent: Node | undefined): boolean {
  for (let at: Node | null = node; at; at = 'parentNode' in at ? at.parentNode : null) {
    if (at === parent) return true;
  }
  return false;
}

function textWithoutMarks(node: Node): string {
  if (node.nodeName === 'sup') return '';
  if (!('childNodes' in node)) return textOf(node);
  return node.childNodes.map(textWithoutMarks).join('');
}
