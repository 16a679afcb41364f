// Who told it, as what and for whom.
import type { Case } from '#lib/casebook';
import { marksOf } from '#lib/cases/present';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { AnchorLink } from '../ui/anchor-link';
import { MarkedLanguage } from '../ui/marked-language';
import { SourceMarks } from './source-marks';

interface Props {
  readonly item: Case;
  readonly locale: Locale;
  readonly companyName: (id: string) => string | undefined;
}

export function SpeakerList({ item, locale, companyName }: Props) {
  const words = messages(locale);
  return (
    <dl id="f-speakers">
      <div>
        <dt className="text-small text-soft">
          {words.toldBy}
          <AnchorLink to="f-speakers" label={words.toldBy} locale={locale} />
        </dt>
        {item.speakers === 'not-stated' ? (
          <dd className="text-soft">{words.notStated}</dd>
        ) : (
          item.speakers.map(({ name, role, affiliation, at }) => (
            <dd key={name.en}>
              <MarkedLanguage text={name[locale]} locale={locale} />
              <span className="text-soft">
                {words.listSeparator}
                {typeof affiliation === 'string'
                  ? (companyName(affiliation) ?? affiliation)
                  : affiliation[locale]}
                {role !== 'not-stated' && words.listSeparator + role[locale]}
              </span>
              <SourceMarks marks={marksOf(item, at)} locale={locale} />
            </dd>
          ))
        )}
      </div>
    </dl>
  );
}
