// Failing samples: the shape of sources, companies and terms. Tests only.
import { swap, swaps } from '../changes';
import { type Sample, sampleCase, talk } from './sample';

export const listSamples: readonly Sample[] = [
  {
    name: 'C20 a source without date, with an address nobody else reaches',
    changes: {
      [talk]: swaps(
        ['date: "2021-03-04"\n', ''],
        ['https://slides.example/', 'https://localhost/'],
      ),
    },
    lines: [
      'content/sources/sample-talk.yaml:1:1 FIELD-MISSING date: expected a day of the calendar, quoted and cut to what is known ("2024-06-15", "2024-06" or "2024"), or not-stated, got nothing. Add "date: not-stated" here, or what the source says.',
      'content/sources/sample-talk.yaml:6:6 FIELD-SHAPE url: expected a public https address, got https://localhost/sample-talk.',
    ],
  },
  {
    name: 'a source read in part that does not say what is missing',
    changes: { [talk]: swap('extent: full', 'extent: partial') },
    lines: [
      'content/sources/sample-talk.yaml:1:1 FIELD-MISSING missing: expected what was not read, since the extent is not full, got nothing. Add "missing:" here.',
    ],
  },
  {
    name: 'a place that is none, and one turn of a heading',
    changes: { [talk]: swap('[S1-9]', '[S1-9, S9-1, "§A/B:2"]') },
    lines: [
      'content/sources/sample-talk.yaml:11:16 FIELD-SHAPE covers[1]: expected a place such as S1-49, p1, §Heading, title, lead or the label of a file, got S9-1.',
      'content/sources/sample-talk.yaml:11:22 FIELD-SHAPE covers[2]: expected a place such as S1-49, p1, §Heading, title, lead or the label of a file, got "§A/B:2".',
    ],
  },
  {
    name: 'fields that are missing: the line to write',
    changes: {
      [talk]: swap('extent: full\n', ''),
      [sampleCase]: swap('  rollout: full\n', ''),
      'companies.yaml': swap('is: retail, ', ''),
      'terms/cicd.yaml': swap(
        'definition: { en: Invented., ja: 架空。 } }\n- { id: jenkins',
        'definition: { en: Invented. } }\n- { id: jenkins',
      ),
    },
    lines: [
      'content/cases/sample-ltd-2021.mdx:17:3 FIELD-MISSING outcome.rollout: expected a term of content/terms/rollout.yaml, got nothing. Add "rollout:" here, with an id of that file.',
      'content/companies.yaml:4:14 FIELD-MISSING sample-ltd.industry[0].is: expected a term of content/terms/industry.yaml, got nothing. Add "is:" here, with an id of that file.',
      'content/sources/sample-talk.yaml:1:1 FIELD-MISSING extent: expected full, partial or secondary, got nothing. Add "extent:" here.',
      'content/terms/cicd.yaml:1:91 FIELD-MISSING argo-cd.definition.ja: expected a text in "ja", on one line, got nothing. Add "ja:" here.',
    ],
  },
  {
    name: 'an alias that another company has',
    changes: {
      'companies.yaml': swap(
        'name: Example Co.',
        'name: Example Co.\n  aliases: [Exa, サンプル株式会社]',
      ),
    },
    lines: [
      'content/companies.yaml:7:18 ID-DUPLICATE example-co.aliases[1]: expected names of its own (id, labels, aliases), got "サンプル株式会社", also a name of "sample-ltd", in line 3. Delete the name from one of them.',
    ],
  },
  {
    name: 'a language and a country in words',
    changes: {
      [talk]: swap('language: ja', 'language: 日本語'),
      'companies.yaml': swap('industry: not-stated', 'industry: not-stated\n  country: Japan'),
    },
    lines: [
      'content/companies.yaml:8:12 FIELD-SHAPE example-co.country: expected a country code of two capitals, such as JP, got Japan. Did you mean "JP"?',
      'content/sources/sample-talk.yaml:9:11 FIELD-SHAPE language: expected a language code in lower case, such as ja, got 日本語. Did you mean "ja"?',
    ],
  },
  {
    name: 'an organisation without a name, which only an overlay may have, and one of no size',
    changes: {
      'companies.yaml': (text) =>
        `${text}- { id: a-shop, anonymous: { industry: shops, size: people-50-299 } }\n- { id: b-shop, anonymous: { industry: retail, size: large } }\n`,
    },
    lines: [
      'content/companies.yaml:8:28 COMPANY-UNNAMED a-shop.anonymous: expected a named organisation, got one without a name. Public cases are of real, named organisations; others belong into an overlay.',
      'content/companies.yaml:8:40 TERM-UNKNOWN a-shop.anonymous.industry: expected a term of content/terms/industry.yaml (retail, software), got "shops". Add the term to that file, or use one that is there.',
      'content/companies.yaml:9:54 FIELD-SHAPE b-shop.anonymous.size: expected one of people-under-50, people-50-299, people-300-999, people-1000-9999, people-10000-up, engineers-under-10, engineers-10-49, engineers-50-199, engineers-200-up, got large.',
    ],
  },
  {
    name: 'a term without what its facet needs, and one with a reserved id',
    changes: {
      'terms/cluster.yaml': (text) =>
        `${text}- { id: none, label: x, cncf: null, definition: { en: x, ja: x } }\n- { id: y, label: y, cncf: null, definition: { en: y, ja: y } }\n`,
    },
    lines: [
      'content/terms/cluster.yaml:6:9 FIELD-SHAPE [5].id: expected a term id other than the reserved any, none, not-stated and unnamed, got none.',
      'content/terms/cluster.yaml:7:3 FIELD-MISSING y.family: expected "family" of a cluster term, got nothing. Add "family:".',
      'content/terms/cluster.yaml:7:3 FIELD-MISSING y.management: expected "management" of a cluster term, got nothing. Add "management:".',
    ],
  },
];
