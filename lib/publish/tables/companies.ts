// The table of companies, those without a case of their own too.
import { z } from 'zod';
import type { Casebook } from '../../casebook';
import { type Company, companySchema } from '../../companies/schema';
import { absolute, paths } from '../../url/paths';
import { inLocales } from '../in-locales';
import { type Column, type Table, table } from '../table';
import * as type from '../types';

export function companyTable(book: Casebook): Table {
  const casesOf = ({ id }: Company) => book.cases.filter(({ company }) => company === id);
  const columns: Column<Company>[] = [
    { key: 'id', type: type.id, of: ({ id }) => id },
    { key: 'name', type: type.text, of: ({ name }) => name },
    { key: 'aliases', type: type.list(z.string().min(1)), of: ({ aliases }) => aliases },
    {
      key: 'industry',
      type: type.orWord(type.list(type.termsOf(book, 'industry')).min(1), 'not-stated'),
      of: ({ industry }) => (industry === 'not-stated' ? industry : industry.map(({ is }) => is)),
    },
    {
      key: 'country',
      type: type.orWord(companySchema.shape.country.unwrap(), 'not-stated'),
      of: ({ country }) => country ?? 'not-stated',
    },
    {
      key: 'homepage',
      type: type.orWord(companySchema.shape.homepage.unwrap(), 'none'),
      of: ({ homepage }) => homepage ?? 'none',
    },
    {
      key: 'cases',
      type: type.list(type.idsOf(book.cases)),
      of: (company) => casesOf(company).map(({ id }) => id),
    },
    {
      key: 'url',
      type: type.ownOrNone,
      of: (company) =>
        inLocales((locale) =>
          casesOf(company).length > 0 ? absolute(paths.company(locale, company.id)) : 'none',
        ),
    },
  ];
  return table('companies', columns, () => book.companies);
}
