// Failing samples: ids that must stand elsewhere, and evidence. Tests only.
import { swap, swaps } from '../changes';
import { tinyFiles } from '../tiny-files';
import { exampleCase, type Sample, sampleCase, talk, translation } from './sample';

export const referenceSamples: readonly Sample[] = [
  {
    name: 'C06 a slip in a term',
    changes: { [sampleCase]: swap('is: k3s', 'is: k3') },
    lines: [
      'content/cases/sample-ltd-2021.mdx:10:11 TERM-UNKNOWN cluster[0].is: expected a term of content/terms/cluster.yaml (k3s, kops, gke, nomad, openshift), got "k3". Did you mean "k3s"?',
    ],
  },
  {
    name: 'C07 ArgoCD for argo-cd',
    changes: { [sampleCase]: swap('is: argo-cd', 'is: ArgoCD') },
    lines: [
      'content/cases/sample-ltd-2021.mdx:12:11 TERM-UNKNOWN cicd[0].is: expected a term of content/terms/cicd.yaml (argo-cd, jenkins, tekton), got "ArgoCD". Did you mean "argo-cd"?',
    ],
  },
  {
    name: 'C07 an alias for its id',
    changes: {
      [sampleCase]: swap('is: argo-cd', 'is: アルゴCD'),
      'terms/cicd.yaml': swap('label: argo cd', 'label: argo cd, aliases: [アルゴCD]'),
    },
    lines: [
      'content/cases/sample-ltd-2021.mdx:12:11 TERM-UNKNOWN cicd[0].is: expected a term of content/terms/cicd.yaml (argo-cd, jenkins, tekton), got "アルゴCD". Did you mean "argo-cd"?',
    ],
  },
  {
    name: 'A18 a term with a Cyrillic letter',
    changes: { [sampleCase]: swap('is: argo-cd', 'is: аrgo-cd') },
    lines: [
      'content/cases/sample-ltd-2021.mdx:12:11 TERM-UNKNOWN cicd[0].is: expected a term of content/terms/cicd.yaml (argo-cd, jenkins, tekton), got "аrgo-cd" (а is U+0430, not "a"). Did you mean "argo-cd"?',
    ],
  },
  {
    name: 'a term nobody knows',
    changes: { [sampleCase]: swap('is: argo-cd', 'is: homemade-deployer') },
    lines: [
      'content/cases/sample-ltd-2021.mdx:12:11 TERM-UNKNOWN cicd[0].is: expected a term of content/terms/cicd.yaml (argo-cd, jenkins, tekton), got "homemade-deployer". Add the term to that file, or use one that is there.',
    ],
  },
  {
    name: 'a near miss of an outcome: the whole vocabulary is shown',
    changes: { [exampleCase]: swap('  is: retreated', '  is: retreeted') },
    lines: [
      'content/cases/example-co-2020.mdx:34:7 TERM-UNKNOWN outcome.is: expected a term of content/terms/outcome.yaml (adopted, decided, moved-to-managed, retreated, readopted, declined, replaced-tool), got "retreeted". Did you mean "retreated"?',
    ],
  },
  {
    name: 'reserved words where a term belongs',
    changes: {
      [exampleCase]: swaps(
        ['  is: retreated', '  is: none'],
        ['rollout: partial', 'rollout: not-stated'],
        ['is: staff-shortage', 'is: unnamed'],
        ['is: harbor', 'is: not-stated'],
        ['replacedBy: nomad', 'replacedBy: none'],
      ),
    },
    lines: [
      'content/cases/example-co-2020.mdx:16:84 TERM-UNKNOWN cluster[0].replacedBy: expected a term of content/terms/cluster.yaml (k3s, kops, gke, nomad, openshift), got "none". Add the term to that file, or use one that is there.',
      'content/cases/example-co-2020.mdx:20:18 TERM-UNKNOWN registry[0].is: expected a term of content/terms/registry.yaml (harbor, quay), got "not-stated". Write "registry: not-stated" instead of the list.',
      'content/cases/example-co-2020.mdx:34:7 TERM-UNKNOWN outcome.is: expected a term of content/terms/outcome.yaml (adopted, decided, moved-to-managed, retreated, readopted, declined, replaced-tool), got "none". Add the term to that file, or use one that is there.',
      'content/cases/example-co-2020.mdx:36:12 TERM-UNKNOWN outcome.rollout: expected a term of content/terms/rollout.yaml (full, partial, unknown), got "not-stated". Add the term to that file, or use one that is there.',
      'content/cases/example-co-2020.mdx:39:19 TERM-UNKNOWN outcome.reasons[0].is: expected a term of content/terms/friction.yaml or content/terms/motive.yaml (staff-shortage, update-lag, network, dev-speed, learning), got "unnamed". Add the term to that file, or use one that is there.',
    ],
  },
  {
    name: 'None for none',
    changes: { [sampleCase]: swap('is: none', 'is: None') },
    lines: [
      'content/cases/sample-ltd-2021.mdx:13:20 FIELD-SHAPE monitoring[0].is: expected "none" in lower case, got None.',
    ],
  },
  {
    name: 'every other field that holds a term',
    changes: {
      [exampleCase]: swaps(
        ['scope: elsewhere', 'scope: elswhere'],
        ['is: update-lag', 'is: upgrade-lag'],
        ['event: incident', 'event: accident'],
        ['metric: nodes', 'metric: node'],
        ['motives: [{ is: dev-speed', 'motives: [{ is: staff-shortage'],
      ),
      'companies.yaml': swap('is: retail', 'is: retial'),
    },
    lines: [
      'content/cases/example-co-2020.mdx:19:37 TERM-UNKNOWN cluster[3].scope: expected a term of content/terms/scope.yaml (company, product, component, team, elsewhere), got "elswhere". Did you mean "elsewhere"?',
      'content/cases/example-co-2020.mdx:26:17 TERM-UNKNOWN motives[0].is: expected a term of content/terms/motive.yaml (dev-speed, learning), got "staff-shortage". "staff-shortage" is a term of friction: say it there, or use one that is here.',
      'content/cases/example-co-2020.mdx:28:9 TERM-UNKNOWN difficulties[0].is: expected a term of content/terms/friction.yaml (staff-shortage, update-lag, network), got "upgrade-lag". Did you mean "update-lag"?',
      'content/cases/example-co-2020.mdx:42:32 TERM-UNKNOWN timeline[1].event: expected a term of content/terms/event.yaml (first-production, retreated, readopted, moved, decided, incident), got "accident". Did you mean "incident"?',
      'content/cases/example-co-2020.mdx:46:19 TERM-UNKNOWN scale[0].metric: expected a term of content/terms/metric.yaml (nodes, pods), got "node". Did you mean "nodes"?',
      'content/companies.yaml:4:20 TERM-UNKNOWN sample-ltd.industry[0].is: expected a term of content/terms/industry.yaml (retail, software), got "retial". Did you mean "retail"?',
    ],
  },
  {
    name: 'an unknown company, and one by its Japanese name',
    changes: {
      [sampleCase]: swap('company: sample-ltd', 'company: サンプル株式会社'),
      [exampleCase]: swap('affiliation: example-co', 'affiliation: somebody-else'),
    },
    lines: [
      'content/cases/example-co-2020.mdx:11:18 COMPANY-UNKNOWN speakers[0].affiliation: expected a company of content/companies.yaml, got "somebody-else". Add the company to that file.',
      'content/cases/sample-ltd-2021.mdx:5:10 COMPANY-UNKNOWN company: expected a company of content/companies.yaml, got "サンプル株式会社". Did you mean "sample-ltd"?',
    ],
  },
  {
    name: 'a source without a file: said once, where it is listed',
    changes: { [sampleCase]: swap('sources: [{ id: sample-talk', 'sources: [{ id: sample-tlk') },
    lines: [
      'content/cases/sample-ltd-2021.mdx:7:17 SOURCE-UNKNOWN sources[0].id: expected the id of a file in content/sources, got "sample-tlk". Did you mean "sample-talk"?',
    ],
  },
  {
    name: 'unknown related cases',
    changes: {
      [exampleCase]: swaps([
        'related: [sample-ltd-2021]',
        'related: [sample-ltd-2012]\nparent: nobody-2000',
      ]),
    },
    lines: [
      'content/cases/example-co-2020.mdx:13:11 CASE-UNKNOWN related[0]: expected the id of a file in content/cases, got "sample-ltd-2012". Add that file, or name one that is there.',
      'content/cases/example-co-2020.mdx:14:9 CASE-UNKNOWN parent: expected the id of a file in content/cases, got "nobody-2000". Add that file, or name one that is there.',
    ],
  },
  {
    name: 'a circle, and a case related to itself',
    changes: {
      [sampleCase]: swap('company: sample-ltd', 'company: sample-ltd\nfollows: example-co-2020'),
      [exampleCase]: swap(
        'related: [sample-ltd-2021]',
        'related: [example-co-2020]\nfollows: sample-ltd-2021',
      ),
    },
    lines: [
      'content/cases/example-co-2020.mdx:13:11 RELATION-CIRCLE related[0]: expected another case, got "example-co-2020". Delete it.',
      'content/cases/example-co-2020.mdx:14:10 CASE-UNKNOWN follows: expected a case of "example-co", got "sample-ltd-2021", of "sample-ltd". Name a case of another company in "related".',
      'content/cases/example-co-2020.mdx:14:10 RELATION-CIRCLE follows: expected no circle, got example-co-2020 → sample-ltd-2021 → example-co-2020. Delete one of these links.',
      'content/cases/sample-ltd-2021.mdx:6:10 CASE-UNKNOWN follows: expected a case of "sample-ltd", got "example-co-2020", of "example-co". Name a case of another company in "related".',
      'content/cases/sample-ltd-2021.mdx:6:10 RELATION-CIRCLE follows: expected no circle, got sample-ltd-2021 → example-co-2020 → sample-ltd-2021. Delete one of these links.',
    ],
  },
  {
    name: 'E15 the same alias on two cases',
    changes: {
      [sampleCase]: swap('company: sample-ltd', 'company: sample-ltd\naliases: [example-co-seats]'),
    },
    lines: [
      'content/cases/example-co-2020.mdx:14:11 ALIAS-TAKEN aliases[0]: expected an id that no case has or had, got "example-co-seats". Delete it.',
      'content/cases/sample-ltd-2021.mdx:6:11 ALIAS-TAKEN aliases[0]: expected an id that no case has or had, got "example-co-seats". Delete it.',
    ],
  },
  {
    name: 'E15 an alias that is an id, and one said twice',
    changes: {
      [exampleCase]: swap('aliases: [example-co-seats]', 'aliases: [sample-ltd-2021, a-1, a-1]'),
    },
    lines: [
      'content/cases/example-co-2020.mdx:14:11 ALIAS-TAKEN aliases[0]: expected an id that no case has or had, got "sample-ltd-2021". Delete it.',
      'content/cases/example-co-2020.mdx:14:33 ALIAS-TAKEN aliases[2]: expected an id that no case has or had, got "a-1". Delete it.',
    ],
  },
  {
    name: 'F10 evidence without a place, to another source, to nothing',
    changes: {
      [sampleCase]: swaps(
        ['at: sample-talk#S7', 'at: sample-talk'],
        ['since: "2020", at: sample-talk#S4', 'since: "2020", at: ex-deck#S4'],
        ['status: used, at: sample-talk#S5', 'status: used, at: sample-talk#slide 5'],
      ),
    },
    lines: [
      'content/cases/sample-ltd-2021.mdx:10:49 EVIDENCE-SOURCE cluster[0].at: expected a source of the case (sample-talk), got "ex-deck#S4". Add the source first.',
      'content/cases/sample-ltd-2021.mdx:12:38 EVIDENCE-FORM cicd[0].at: expected evidence such as "source-id#S14", "source-id#§Heading" or "source-id#title", got "sample-talk#slide 5". Did you mean "sample-talk#S5"?',
      'content/cases/sample-ltd-2021.mdx:20:7 EVIDENCE-FORM outcome.at: expected evidence such as "source-id#S14", "source-id#§Heading" or "source-id#title", got "sample-talk". Add the place in it: "sample-talk#…".',
    ],
  },
  {
    name: 'evidence outside of what was read, and a slip in a heading',
    changes: {
      [sampleCase]: swap('at: sample-talk#S7', 'at: sample-talk#S8-10'),
      [exampleCase]: swap('ex-report#§Questions/', 'ex-report#§Question/'),
    },
    lines: [
      'content/cases/example-co-2020.mdx:19:52 EVIDENCE-EXTENT cluster[3].at: expected a place that was read, as "covers" of content/sources/ex-report.yaml lists it, got "ex-report#§Question/Hana Example:2". Did you mean "§Questions"?',
      'content/cases/sample-ltd-2021.mdx:20:7 EVIDENCE-EXTENT outcome.at: expected a place that was read, as "covers" of content/sources/sample-talk.yaml lists it, got "sample-talk#S8-10". Cite another place, or read this one and add it there.',
    ],
  },
  {
    name: 'evidence of a date, of a company and in prose',
    changes: {
      [exampleCase]: swap('basis: stated, at: ex-deck#S11', 'basis: stated, at: ex-deck#S77'),
      'companies.yaml': swap('sample-talk#S2', 'sample-tlk#S2'),
      [translation]: swap('at="sample-talk#S4"', 'at="sample-talk#S4, sample-talk#S44, nobody#S1"'),
    },
    lines: [
      'content/cases/example-co-2020.mdx:38:66 EVIDENCE-EXTENT outcome.date.at: expected a place that was read, as "covers" of content/sources/ex-deck.yaml lists it, got "ex-deck#S77". Cite another place, or read this one and add it there.',
      'content/cases/sample-ltd-2021.ja.mdx:8:33 EVIDENCE-EXTENT body: expected a place that was read, as "covers" of content/sources/sample-talk.yaml lists it, got "sample-talk#S44". Cite another place, or read this one and add it there.',
      'content/cases/sample-ltd-2021.ja.mdx:8:50 EVIDENCE-SOURCE body: expected a source of the case (sample-talk), got "nobody#S1". Add the source first.',
      'content/companies.yaml:4:32 EVIDENCE-SOURCE sample-ltd.industry[0].at: expected a source of content/sources (ex-deck, ex-records, ex-report, sample-talk), got "sample-tlk#S2". Did you mean "sample-talk"?',
    ],
  },
  {
    name: 'a listed source that gives no fact',
    changes: {
      [sampleCase]: swap(
        'role: primary }]',
        'role: primary }, { id: ex-report, role: follow-up }]',
      ),
    },
    lines: [
      'content/cases/sample-ltd-2021.mdx:7:47 SOURCE-UNUSED sources[1]: expected a source that some fact cites, got "ex-report". Cite it, or delete it from the list.',
    ],
  },
  {
    name: 'a source that no case lists',
    changes: { 'sources/lost-talk.yaml': tinyFiles[talk]?.replace('sample', 'lost') ?? '' },
    lines: [
      'content/sources/lost-talk.yaml:1:1 warning SOURCE-UNUSED file: expected a case that lists it, got none. Add the case, or delete the file.',
    ],
  },
  {
    name: 'a broken source does not make its facts wrong',
    changes: { [talk]: swap('kind: slides', 'kind: slide') },
    lines: [
      'content/sources/sample-talk.yaml:2:7 FIELD-SHAPE kind: expected one of talk, slides, article, blog, interview, adr, case-study, video, docs, notice, postmortem, repository, got slide. Did you mean "slides"?',
    ],
  },
  {
    name: 'a broken term or company does not make those who name it wrong',
    changes: {
      'terms/cicd.yaml': swap('label: argo cd, ', ''),
      'terms/cluster.yaml': '- [',
      'companies.yaml': swap('name: { en: Sample Ltd., ja: サンプル }', 'name: 5'),
    },
    lines: [
      'content/companies.yaml:2:9 FIELD-SHAPE sample-ltd.name: expected a name, or { en: …, ja: … }, got 5.',
      'content/terms/cicd.yaml:1:3 FIELD-MISSING argo-cd.label: expected a name, or { en: …, ja: … }, got nothing. Add "label:" here.',
      'content/terms/cluster.yaml:1:3 YAML-SYNTAX yaml: expected valid YAML, got a "[" that is never closed. Write "]" where its last entry ends.',
    ],
  },
  {
    name: 'a broken case does not make those that relate to it wrong',
    changes: { [sampleCase]: swap('product: not-stated\n', '') },
    lines: [
      'content/cases/sample-ltd-2021.mdx:2:1 FIELD-MISSING product: expected { en, ja, at }, or not-stated, got nothing. Add "product: not-stated" here, or what the source says.',
    ],
  },
];
