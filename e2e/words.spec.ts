// No page speaks with the words of another language, and what is in another language says so.
import { expect, test } from '@playwright/test';
import type { Locale } from '../lib/locales';
import { messages } from '../lib/messages/messages';
import { attribute, type BuiltPage, builtPages, type Element, textOf } from './support/built';

interface Said {
  readonly text: string;
  readonly lang: string;
  /** In an attribute, where no part can say that it is in another language. */
  readonly isAttribute: boolean;
}

const spoken = ['aria-label', 'title', 'alt', 'placeholder'];

/** Values of data, and texts to be pasted elsewhere: they name things in whatever language those have. */
function isQuoted(element: Element): boolean {
  const isRich = attribute(element, 'data-rich') !== undefined;
  return isRich || ['script', 'code', 'pre', 'textarea'].includes(element.tagName);
}

/** What a page says, piece by piece, each with the language it is declared to be in. */
function saidOn(page: BuiltPage): Said[] {
  const said: Said[] = [];
  const visit = (element: Element, outer: string) => {
    const lang = attribute(element, 'lang') ?? outer;
    for (const { name, value } of element.attrs) {
      if (spoken.includes(name)) said.push({ text: value, lang, isAttribute: true });
    }
    if (isQuoted(element)) return;
    // Words that React wrote in pieces are one text again.
    let run = '';
    const end = () => {
      if (run.trim()) said.push({ text: run.trim(), lang, isAttribute: false });
      run = '';
    };
    for (const child of element.childNodes) {
      if (child.nodeName === '#text') run += textOf(child);
      else if ('tagName' in child) {
        end();
        visit(child, lang);
      }
    }
    end();
  };
  const body = page.elements.find(({ tagName }) => tagName === 'body');
  const html = page.elements.find(({ tagName }) => tagName === 'html');
  if (body && html) visit(body, attribute(html, 'lang') ?? '');
  return said;
}

/** The texts of the interface in a language, those that take a value cut at it. */
function wordsOf(locale: Locale): string[] {
  const hole = '\u0000';
  const leaves = (value: unknown): string[] => {
    if (typeof value === 'string') return value.split(hole);
    if (typeof value === 'function') {
      // Lists of names come as one name each, counts as a number that no word holds.
      return leaves(value.length === 1 ? fill(value as Template, hole) : value(hole, hole));
    }
    return Object.values(value as object).flatMap(leaves);
  };
  return leaves(messages(locale)).map((text) => text.trim());
}

type Template = (value: unknown) => string;

function fill(template: Template, hole: string): string {
  try {
    return template(hole);
  } catch {
    return template([hole]);
  }
}

test('Japanese pages hold no English words of the interface', () => {
  const same = new Set(wordsOf('ja'));
  const english = wordsOf('en').filter((text) => /[a-z]{3}/i.test(text) && !same.has(text));
  expect(english.length).toBeGreaterThan(100);
  // Single words occur in names and in what Japanese borrows: they must not stand alone.
  const alone = new Set(english);
  const phrases = english.filter((text) => text.split(' ').length > 2);
  const isEnglish = (text: string) =>
    alone.has(text) || phrases.some((phrase) => text.includes(phrase));
  expect(saidIn('ja', ({ text }) => isEnglish(text))).toEqual([]);
});

test('English pages hold no Japanese words of the interface', () => {
  const japanese = new Set(
    wordsOf('ja').filter((text) => /[\p{sc=Hira}\p{sc=Han}]{2}/u.test(text)),
  );
  expect(japanese.size).toBeGreaterThan(100);
  expect(saidIn('en', ({ text }) => japanese.has(text))).toEqual([]);
});

test('Japanese text on English pages says that it is Japanese', () => {
  const isJapanese = ({ text, isAttribute }: Said) =>
    !isAttribute && /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u.test(text);
  expect(saidIn('en', isJapanese)).toEqual([]);
});

/** What pages say in their own language and should not, each once, with a page that does. */
function saidIn(locale: Locale, isWrong: (said: Said) => boolean): string[] {
  const wrong = new Map<string, string>();
  for (const page of builtPages()) {
    if (!page.path.replace('/embed', '').startsWith(`/${locale}/`)) continue;
    for (const said of saidOn(page)) {
      if (said.lang === locale && isWrong(said)) wrong.set(said.text, page.path);
    }
  }
  return [...wrong].map(([text, path]) => `${path} ${text}`).sort();
}
