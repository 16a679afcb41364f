// From the answers of an author to a request that can be met, or all that is wrong with them. It must
// not know how they were asked, and touches no disk.
import type { Casebook } from '../casebook';
import type { Locale } from '../locales';
import type { Moved } from '../moved/moved';
import { findCompany } from './find-company';
import { type FlagFault, textFault } from './flag-fault';
import { caseId, caseIdFault, idOwners } from './free-case-id';
import type { SkeletonRequest } from './skeleton/skeleton-request';
import { slugOf } from './slug';
import { addressFault, yearFault } from './year-and-address';

export interface Answers {
  readonly company: string;
  readonly companyId?: string | undefined;
  /** The company is none of those that are there. */
  readonly isNewCompany?: boolean;
  readonly year: string;
  readonly source: string;
  readonly lang: Locale;
  readonly subject: string;
  readonly title: string;
}

export interface NewCase {
  readonly request: SkeletonRequest;
  /** Where the company is not in the base yet. */
  readonly newCompany?: { readonly id: string; readonly name: string };
  /** Where the address is not that of a source of the base. */
  readonly isNewSource: boolean;
}

type Base = Pick<Casebook, 'cases' | 'companies' | 'sources'> & Moved;

/** @param takenIds ids of case and source files that are there, readable or not */
export function newCase(
  answers: Answers,
  book: Base,
  takenIds: readonly string[],
  thisYear: number,
): { readonly made?: NewCase; readonly faults: readonly FlagFault[] } {
  const { year, source: url, lang } = answers;
  const subject = answers.subject.trim();
  const title = answers.title.trim();
  const faults = [
    yearFault(year, thisYear),
    addressFault(url),
    subject === '' ? undefined : textFault('--subject', subject, 120),
    title === '' ? undefined : textFault('--title', title, 120),
  ].filter((fault): fault is FlagFault => fault !== undefined);
  const company = findCompany(answers.company, book.companies, {
    ownId: answers.companyId,
    isNew: answers.isNewCompany ?? false,
  });
  if (company.kind === 'wrong') faults.push(company.fault);
  if (company.kind === 'near') {
    faults.push({
      flag: '--company',
      expected: 'a company of content/companies.yaml, or --new-company',
      got: `"${company.name}"`,
      hint: `Did you mean "${company.id}"? If it is another one, add --new-company.`,
    });
  }
  if (faults.length > 0 || (company.kind !== 'known' && company.kind !== 'new')) return { faults };
  const id = { company: company.id, subject: slugOf(subject), year };
  const owners = idOwners({
    ids: [...book.cases.map((item) => item.id), ...takenIds],
    moved: book.moved,
    gone: book.gone,
  });
  const taken = caseIdFault(id, owners);
  if (taken) return { faults: [taken] };
  const own = caseId(id.company, id.subject, id.year);
  const known = book.sources.find((source) => source.url === url);
  const [place = 'title'] = known?.covers ?? [];
  return {
    faults,
    made: {
      request: {
        ...{ id: own, company: company.id, year, lang, title, subject },
        source: { id: known?.id ?? own, url, place },
      },
      isNewSource: known === undefined,
      ...(company.kind === 'new' ? { newCompany: { id: company.id, name: company.name } } : {}),
    },
  };
}
