// The sign of an outcome: drawn, so that no font has to have it. Decoration beside a word, never alone.

const drawings: Readonly<Record<string, string>> = {
  check: 'M3 8.5 6.5 12 13 4',
  flag: 'M4 14V2.5h8.5L10 6l2.5 3.5H4',
  'arrow-up': 'M8 14V3M3.5 7.5 8 3l4.5 4.5',
  exit: 'M6.5 2.5H3v11h3.5M7 8h7M11 5l3 3-3 3',
  return: 'M13.5 12.5V10a4 4 0 0 0-4-4H3M6 3 3 6l3 3',
  cross: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  swap: 'M2.5 5.5h10M10 3l2.5 2.5L10 8M13.5 10.5h-10M6 8l-2.5 2.5L6 13',
};

export function Sign({ name }: { name: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className="inline-block h-[0.95em] w-[0.95em] -translate-y-px align-middle"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={drawings[name] ?? drawings.flag} />
    </svg>
  );
}
