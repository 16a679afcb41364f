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

/** What a page says, piece by piece, each with the language it is declared to be in. */
function saidOn(page: BuiltPage): Said[] {
  const said: Said[] = [];
  const visit = (element: Element, outer: string) => {
    const lang = attribute(element, 'lang') ?? outer;
    for (const { name, value } of element.attrs) {
      if (spoken.includes(name)) said.push({ text: value, lang, isAttribute: true });
    }
    if (element.tagName === 'script') return;
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

const pagesIn = (locale: Locale): BuiltPage[] =>
  builtPages().filter(({ path }) => path.startsWith(`/${locale}/`));

test('Japanese pages hold no English words of the interface', () => {
  const same = new Set(wordsOf('ja'));
  const english = wordsOf('en').filter((text) => /[a-z]{3}/i.test(text) && !same.has(text));
  expect(english.length).toBeGreaterThan(100);
  // Single words occur in names and in what Japanese borrows: they must not stand alone.
  const alone = new Set(english);
  const phrases = english.filter((text) => text.split(' ').length > 2);
  // One expectation for all findings: one for each of some hundred thousand texts would take minutes.
  const found: string[] = [];
  for (const page of pagesIn('ja')) {
    for (const { text, lang } of saidOn(page)) {
      if (lang !== 'ja') continue;
      if (alone.has(text) || phrases.some((phrase) => text.includes(phrase))) {
        found.push(`"${text}" on ${page.path}`);
      }
    }
  }
  expect(found).toEqual([]);
});

test('English pages hold no Japanese words of the interface', () => {
  const japanese = wordsOf('ja').filter((text) =>
    /[\p{Script=Hiragana}\p{Script=Han}]{2}/u.test(text),
  );
  expect(japanese.length).toBeGreaterThan(100);
  const words = new Set(japanese);
  const found: string[] = [];
  for (const page of pagesIn('en')) {
    for (const { text, lang } of saidOn(page)) {
      if (lang === 'en' && words.has(text)) found.push(`"${text}" on ${page.path}`);
    }
  }
  expect(found).toEqual([]);
});

test('Japanese text on English pages says that it is Japanese', () => {
  const unsaid = new Map<string, string>();
  for (const page of pagesIn('en')) {
    for (const { text, lang, isAttribute } of saidOn(page)) {
      if (isAttribute) continue;
      if (lang === 'en' && /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text)) {
        unsaid.set(text, page.path);
      }
    }
  }
  expect([...unsaid]).toEqual([]);
});
