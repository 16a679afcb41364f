// One recommendation: what the source says, how not to tell it, how to tell it, and why.
import type { Locale } from '#lib/locales';
import { contributeWords } from '#lib/messages/contribute';
import type { Advice } from '#lib/messages/guideline';
import { CodeText } from '../hosting/code-text';
import { AnchorLink } from '../ui/anchor-link';
import { SamplePair } from './sample-pair';

export function AdvicePair({ advice, locale }: { advice: Advice; locale: Locale }) {
  const words = contributeWords(locale);
  const sample = 'file' in advice.sample ? advice.sample : advice.sample[locale];
  const title = advice.title[locale];
  return (
    <section aria-labelledby={advice.id} className="mt-8">
      <h3 id={advice.id}>
        <CodeText text={title} />
      </h3>
      <AnchorLink to={advice.id} label={title.replaceAll('`', '')} locale={locale} />
      {advice.told && (
        <p className="mt-2 max-w-(--measure) text-soft">{words.told(advice.told[locale])}</p>
      )}
      <SamplePair
        file={`content/${sample.file}`}
        bad={sample.avoid}
        good={sample.prefer}
        labels={[words.avoid, words.prefer]}
        words={words}
      />
      <p className="mt-3 max-w-(--measure)">
        <CodeText text={advice.why[locale]} />
      </p>
    </section>
  );
}
