// The one script of reading pages: the theme, the way to the other language, the keys that lead to the
// search, boxes that the address keeps, pairs named the other way round. Everything works without it;
// it must stay small and know no page.

import { writeClipboard } from './write-clipboard.browser';

const root = document.documentElement;
root.dataset.script = '';

const find = <T extends Element>(selector: string): T | null => document.querySelector<T>(selector);
const whenRead = (run: () => void): void => document.addEventListener('DOMContentLoaded', run);

const KEY = 'casebook-theme';
const SLASH = 'casebook-slash';

function apply(theme: string | null): void {
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  else delete root.dataset.theme;
}

// Storage may be refused (private windows): the theme then follows the system.
function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Not kept, but applied.
  }
}

apply(stored(KEY));

// A key without a modifier can be pressed by accident, or spoken: it can be switched off.
let hasSlash = stored(SLASH) !== 'off';

whenRead(() => {
  const theme = find<HTMLSelectElement>('select[data-theme-switch]');
  if (theme) theme.value = stored(KEY) ?? 'auto';
  theme?.addEventListener('change', () => {
    apply(theme.value);
    store(KEY, theme.value);
  });
  const slash = find<HTMLInputElement>('input[data-slash-switch]');
  if (slash) slash.checked = hasSlash;
  slash?.addEventListener('change', () => {
    hasSlash = slash.checked;
    store(SLASH, hasSlash ? 'on' : 'off');
  });
});

// The same place in another language: what query and fragment say does not depend on it.
for (const type of ['click', 'auxclick']) {
  document.addEventListener(type, ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[hreflang]');
    if (!link) return;
    link.search = location.search;
    link.hash = location.hash;
  });
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input,textarea,select'));

// "/" and Ctrl-K (⌘-K) lead to the search of this page, else of the list of cases.
document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey } = event;
  const hasModifier = ctrlKey || metaKey;
  const isSearch =
    key === '/' ? hasSlash && !hasModifier && !isField(event.target) : key === 'k' && hasModifier;
  if (!isSearch || altKey || event.isComposing) return;
  const box = find<HTMLInputElement>('input[type=search]');
  const list = find<HTMLAnchorElement>('a[data-search]');
  if (!box && !list) return;
  event.preventDefault();
  box?.select();
  box?.focus();
  if (!box && list) location.assign(`${list.href}#q`);
});

// Boxes that the address keeps: `?<name>=<value>` while ticked.
whenRead(() => {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-query]')];
  for (const box of boxes) {
    const query = () => new URLSearchParams(location.search);
    if (query().get(box.name) === box.value) box.checked = true;
    box.addEventListener('change', () => {
      const next = query();
      if (box.checked) next.set(box.name, box.value);
      else next.delete(box.name);
      history.replaceState(
        null,
        '',
        `${location.pathname}${next.size ? `?${next}` : ''}${location.hash}`,
      );
    });
  }
});

// Addresses of a site that does not know its host begin with the path.
const whole = (text: string): string => {
  const home = find<HTMLAnchorElement>('[data-search]')?.pathname.replace(/cases\/$/, '');
  return text.replace(new RegExp(`(^|[\\s(",{])(?=${home})`, 'g'), `$1${location.origin}`);
};

whenRead(() => {
  for (const box of document.querySelectorAll('textarea')) box.value = whole(box.value);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.cite a')) {
    link.setAttribute('href', link.href);
  }
});

// Copies the address of a link to a place of the page, the text beside a button, or a file of this site
// or one of the texts in it: `<button data-copy="file" data-key="html">`. What came of it is said in the
// words of the place for it.
let silence: ReturnType<typeof setTimeout>;
document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('[data-copy],.anchor');
  const place = find<HTMLElement>('[data-copied]');
  if (!button || !place) return;
  const { copy, key } = button.dataset;
  // What is said twice is heard only when it was gone in between.
  place.textContent = '';
  clearTimeout(silence);
  const read = async (file: string, part?: string) => {
    const response = await fetch(file);
    if (!response.ok) throw response;
    return whole(part ? (await response.json())[part] : await response.text());
  };
  const row = button.parentElement;
  const text = async () =>
    (button as HTMLAnchorElement).href ??
    (row?.querySelector('textarea') ?? find<HTMLTextAreaElement>('textarea'))?.value;
  const rich = row?.querySelector('[data-rich]');
  const { copied = '', failed = '' } = place.dataset;
  writeClipboard(
    copy
      ? {
          'text/plain': key === 'html' ? read(copy.replace(/json$/, 'md')) : read(copy, key),
          ...(key === 'html' && { 'text/html': read(copy, key) }),
        }
      : { 'text/plain': text(), ...(rich && { 'text/html': Promise.resolve(rich.innerHTML) }) },
  )
    .then(
      () => copied,
      () => failed,
    )
    .then((said) => {
      place.textContent = said;
      silence = setTimeout(() => {
        place.textContent = '';
      }, 6000);
    });
});

// On the page for addresses that lead nowhere: of two cases in the other order, the page of the pair;
// of two that have no page, the free comparison.
whenRead(() => {
  const [, compare, a = '', b = ''] =
    /^(.*\/compare\/)([^/]+?)-vs-([^/]+)\/?$/.exec(location.pathname) ?? [];
  if (!compare || !find('[data-missing]')) return;
  // With the origin, as a path that begins with two slashes would name another host.
  location.replace(location.origin + compare + (b < a ? `${b}-vs-${a}/` : `?cases=${a},${b}`));
});

whenRead(() => {
  if (location.hash === '#q') find<HTMLElement>('#q')?.focus();
});
