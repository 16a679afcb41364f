// The sections of a long page as links: beside it where there is room, above it where there is not.
import { sectionAnchor } from '#lib/url/section-anchor';

interface Props {
  readonly label: string;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

export function PageContents({ label, sections }: Props) {
  return (
    <nav aria-label={label} className="no-print text-small lg:sticky lg:top-4 lg:self-start">
      <p className="font-bold">{label}</p>
      <ul className="flex flex-wrap gap-x-4 lg:block">
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${sectionAnchor(id)}`} className="inline-block py-1">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
