// A case for the frames of other sites: what became of it, its main facts, who said so, and the way to
// the page. Complete without script.
import { framedRows } from '#lib/cards/framed-rows';
import { type Case, type Casebook, companyOf } from '#lib/casebook';
import { caseCard } from '#lib/cases/card';
import type { Column } from '#lib/cases/comparison';
import type { Locale } from '#lib/locales';
import { formatDate } from '#lib/messages/dates';
import { messages } from '#lib/messages/messages';
import { sharingWords } from '#lib/messages/sharing';
import { workOf } from '#lib/sources/work';
import { paths } from '#lib/url/paths';
import { OutcomeBadge } from '../case/outcome-badge';
import { MarkedLanguage } from '../ui/marked-language';
import { EmbedFacts } from './embed-facts';
import { EmbedLink } from './embed-link';

interface Props {
  readonly book: Casebook;
  readonly item: Case;
  readonly column: Column;
  readonly locale: Locale;
}

export function EmbedCase({ book, item, column, locale }: Props) {
  const words = messages(locale);
  const card = caseCard(book, item, locale);
  const { outcome } = card;
  const lang = card.lang === locale ? undefined : card.lang;
  const { primary } = item;
  const { link: address } = workOf(primary);
  const title = <MarkedLanguage text={primary.title} locale={locale} />;
  // What became of it stands above, with its sign.
  const rows = framedRows([column], locale).filter(({ id }) => id !== 'outcome');
  return (
    <main id="main" className="embed">
      <p className="embed-head">
        <span>{companyOf(book, item.company).name[locale]}</span>
        <EmbedLink href={paths.home(locale)}>{words.siteName}</EmbedLink>
      </p>
      <h1 lang={lang}>
        <EmbedLink href={card.href}>{card.title}</EmbedLink>
      </h1>
      <p className="embed-outcome">
        <OutcomeBadge {...outcome} />{' '}
        <span className="embed-soft">
          {[
            words.scope + words.colon + outcome.scope,
            words.rollout + words.colon + outcome.rollout,
          ].join(words.listSeparator)}
        </span>
      </p>
      <dl>
        <div>
          <dt>{words.outcomeDate}</dt>
          <dd>{outcome.date}</dd>
        </div>
        {rows.map(({ id, label, cells: [cell] }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              <EmbedFacts cell={cell} locale={locale} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{words.told}</dt>
          <dd>{card.told}</dd>
        </div>
        <div>
          <dt>{sharingWords(locale).source}</dt>
          <dd>
            {address ? <EmbedLink href={address}>{title}</EmbedLink> : title}
            <span className="embed-soft">
              {' '}
              (
              <MarkedLanguage
                text={[primary.publisher, formatDate(primary.date, locale)].join(
                  words.listSeparator,
                )}
                locale={locale}
              />
              )
            </span>
          </dd>
        </div>
      </dl>
      <p>
        <EmbedLink href={card.href}>{sharingWords(locale).framedCase}</EmbedLink>
      </p>
    </main>
  );
}
