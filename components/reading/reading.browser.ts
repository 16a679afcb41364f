// The one script of reading pages: the theme switch and "copy link". Everything works without it;
// it must stay small and know no page.

const root = document.documentElement;
root.dataset.script = '';

const KEY = 'casebook-theme';

function apply(theme: string | null): void {
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  else delete root.dataset.theme;
}

// Storage may be refused (private windows): the theme then follows the system.
function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

apply(stored());

document.addEventListener('DOMContentLoaded', () => {
  const select = document.querySelector<HTMLSelectElement>('select[data-theme-switch]');
  if (!select) return;
  select.value = stored() ?? 'auto';
  select.addEventListener('change', () => {
    apply(select.value);
    try {
      localStorage.setItem(KEY, select.value);
    } catch {
      // Not kept, but applied.
    }
  });
});
