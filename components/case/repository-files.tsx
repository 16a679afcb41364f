// What was read of a repository: the commit, its files, and the commits whose dates are cited.
import type { ReactNode } from 'react';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { placeAnchor } from '#lib/sources/mark';
import { commitAddress, fileAddress } from '#lib/sources/repository-address';
import type { Repository } from '#lib/sources/repository-schema';

interface Props {
  readonly sourceId: string;
  readonly repository: Repository;
  /** Commits that facts of the case cite. */
  readonly commits: readonly string[];
  readonly locale: Locale;
}

export function RepositoryFiles({ sourceId, repository, commits, locale }: Props) {
  const words = messages(locale);
  const { commit, licence } = repository;
  const files = Object.entries(repository.files);
  return (
    <div className="text-small text-soft">
      <p>
        {words.readAtCommit}{' '}
        <Out href={commitAddress(repository, commit)}>{commit.slice(0, 8)}</Out>
        {licence !== 'not-stated' && `${words.listSeparator}${words.licence} ${licence}`}
      </p>
      <List label={words.filesRead}>
        {files.map(([label, path]) => (
          <li key={label} id={placeAnchor(sourceId, label)}>
            <Out href={fileAddress(repository, path)} title={path}>
              {label}
            </Out>
          </li>
        ))}
      </List>
      {commits.length > 0 && (
        <List label={words.commitsCited}>
          {commits.map((cited) => (
            <li key={cited} id={placeAnchor(sourceId, cited)}>
              <Out href={commitAddress(repository, cited)}>{cited.slice(0, 8)}</Out>
            </li>
          ))}
        </List>
      )}
    </div>
  );
}

function List({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap gap-x-4">
      <p>{label}</p>
      <ul className="flex flex-wrap gap-x-4">{children}</ul>
    </div>
  );
}

function Out(props: { href: string | undefined; title?: string; children: ReactNode }) {
  const { href, title, children } = props;
  return href ? (
    <a href={href} title={title} rel="noreferrer" className="inline-block py-0.5">
      {children}
    </a>
  ) : (
    <span title={title}>{children}</span>
  );
}
