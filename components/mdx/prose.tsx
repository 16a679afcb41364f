// Compiled prose as elements. Runs on the server only: it evaluates code that the build compiled
// from guarded text, and none of it reaches a browser.
import { getMDXComponent } from 'mdx-bundler/client';
import { Children, type ComponentProps, type ReactNode } from 'react';
import type { Case } from '#lib/casebook';
import { marksOf } from '#lib/cases/present';
import type { Locale } from '#lib/locales';
import type { AllowedComponent } from '#lib/mdx/allowed';
import { splitPointers } from '#lib/sources/locator';
import { SourceMarks } from '../case/source-marks';
import { AnchorLink } from '../ui/anchor-link';
import { footnoteComponents } from './footnotes';

interface Props {
  /** From compileProse. */
  readonly code: string;
  readonly locale: Locale;
  /** Language of the text itself. */
  readonly lang: Locale;
  /** The case whose sources `<Cite>` names; pages without a case cite nothing. */
  readonly item?: Case;
}

export function Prose({ code, locale, lang, item }: Props) {
  const Body = getMDXComponent(code);
  const components: Record<AllowedComponent, (props: { at: string }) => ReactNode> & {
    table: (props: ComponentProps<'table'>) => ReactNode;
    h2: (props: ComponentProps<'h2'>) => ReactNode;
    h3: (props: ComponentProps<'h3'>) => ReactNode;
  } & ReturnType<typeof footnoteComponents> = {
    ...footnoteComponents(locale, item ? 'h3' : 'h2'),
    // On the page of a case the prose is a section with a heading of its own.
    h2: (props) => linked(item ? <h3 {...props} /> : <h2 {...props} />, props, locale),
    h3: (props) => linked(item ? <h4 {...props} /> : <h3 {...props} />, props, locale),
    // biome-ignore lint/correctness/noComponentHookFactories: rendered once, at build; there is no state to lose
    Cite: ({ at }) => (
      <SourceMarks marks={item ? marksOf(item, splitPointers(at)) : []} locale={locale} />
    ),
    // Wide tables scroll in a box of their own.
    table: (props: ComponentProps<'table'>) => (
      <div className="prose-table">
        <table {...props} />
      </div>
    ),
  };
  return (
    <div className="prose" lang={lang === locale ? undefined : lang}>
      <Body components={components} />
    </div>
  );
}

/** A heading with the link to it beside it, not within: it would be part of its name. */
function linked(heading: ReactNode, { id, children }: ComponentProps<'h2'>, locale: Locale) {
  const label = Children.toArray(children).filter((child) => typeof child === 'string');
  return id ? (
    <div className="prose-heading">
      {heading}
      <AnchorLink to={id} label={label.join('')} locale={locale} />
    </div>
  ) : (
    heading
  );
}
