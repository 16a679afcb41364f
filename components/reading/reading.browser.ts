// The one script of reading pages: the theme, the way to the other language, the keys that lead to the
// search. Everything works without it; it must stay small and know no page.

const root = document.documentElement;
root.dataset.script = '';

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

document.addEventListener('DOMContentLoaded', () => {
  const theme = document.querySelector<HTMLSelectElement>('select[data-theme-switch]');
  if (theme) theme.value = stored(KEY) ?? 'auto';
  theme?.addEventListener('change', () => {
    apply(theme.value);
    store(KEY, theme.value);
  });
  const slash = document.querySelector<HTMLInputElement>('input[data-slash-switch]');
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
  const box = document.querySelector<HTMLInputElement>('input[type=search]');
  const list = document.querySelector<HTMLAnchorElement>('a[data-search]');
  if (!box && !list) return;
  event.preventDefault();
  box?.select();
  box?.focus();
  if (!box && list) location.assign(`${list.href}#q`);
});

document.addEventListener('DOMContentLoaded', () => {
  if (location.hash === '#q') document.getElementById('q')?.focus();
});
