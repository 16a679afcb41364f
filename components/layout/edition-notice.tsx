// The line on each page of an internal edition. It must not know what makes an edition internal.

interface Props {
  readonly label: string;
  readonly text: string;
}

export function EditionNotice({ label, text }: Props) {
  return (
    <aside aria-label={label} className="edition-notice">
      <p className="page">{text}</p>
    </aside>
  );
}
