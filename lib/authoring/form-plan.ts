// The whole form as data, made at build time from the schemas and the table of facets, so that no
// browser needs the schemas to show it. It must not know how a control looks.
import { caseFields } from '../cases/schema';
import { statement } from '../cases/statement-schema';
import { companySchema } from '../companies/schema';
import { type FacetGroup, facetGroups, statementFacets } from '../facets';
import type { Locale } from '../locales';
import { sourceSchema } from '../sources/schema';
import type { FormField, NamedField } from './form-field';
import { dateDetail, formFields } from './form-fields';
import { formRules } from './form-rules';
import { formWords, type WordsByPath } from './form-words';

interface FacetPlan {
  readonly id: string;
  readonly label: string;
  readonly about: string;
}

export interface FormPlan {
  readonly case: readonly NamedField[];
  readonly source: readonly NamedField[];
  readonly company: readonly NamedField[];
  readonly statement: readonly NamedField[];
  readonly date: FormField;
  readonly facets: readonly {
    readonly group: FacetGroup;
    readonly label: string;
    readonly facets: readonly FacetPlan[];
  }[];
  /** Label and meaning of each field by kind of document and dotted path. */
  readonly words: WordsByPath;
  /** The rule of each code, where the words of the checker are of another language. */
  readonly rules: Readonly<Record<string, string>>;
}

export function formPlan(locale: Locale): FormPlan {
  const groups = Object.entries(facetGroups) as [FacetGroup, (typeof facetGroups)[FacetGroup]][];
  return {
    case: formFields(caseFields),
    source: formFields(sourceSchema.shape),
    company: formFields(companySchema.shape),
    statement: formFields(statement.shape),
    date: dateDetail(),
    facets: groups
      .map(([group, label]) => ({
        group,
        label: label[locale],
        facets: statementFacets
          .filter((facet) => facet.group === group)
          .map((facet) => ({
            id: facet.id,
            label: facet.label[locale],
            about: facet.about[locale],
          })),
      }))
      .filter(({ facets }) => facets.length > 0),
    words: formWords(locale),
    rules: formRules(locale),
  };
}
