// One recommendation: what the source says, how not to tell it, how to tell it, and why.
import { markedLines } from '#lib/checks/marked-lines';
import type { Locale } from '#lib/locales';
import { contributeWords } from '#lib/messages/contribute';
import type { Advice } from '#lib/messages/guideline';
import { CodeText } from '../hosting/code-text';
import { AnchorLink } from '../ui/anchor-link';
import { SampleLines } from './sample-lines';

export function AdvicePair({ advice, locale }: { advice: Advice; locale: Locale }) {
  const words = contributeWords(locale);
  const sample = 'file' in advice.sample ? advice.sample : advice.sample[locale];
  const [avoid, prefer] = markedLines(sample.avoid, sample.prefer);
  const file = `content/${sample.file}`;
  const title = advice.title[locale];
  return (
    <section aria-labelledby={advice.id} className="mt-8">
      <h3 id={advice.id}>
        <CodeText text={title} />
      </h3>
      <AnchorLink to={advice.id} label={title.replaceAll('`', '')} locale={locale} />
      {advice.told && (
        <p className="mt-2 max-w-(--measure)">
          <span className="text-soft">{words.told}: </span>
          {advice.told[locale]}
        </p>
      )}
      <div className="mt-3 grid gap-3 xl:grid-cols-2">
        <SampleLines isGood={false} label={words.avoid} file={file} lines={avoid} words={words} />
        <SampleLines isGood label={words.prefer} file={file} lines={prefer} words={words} />
      </div>
      <p className="mt-3 max-w-(--measure)">
        <CodeText text={advice.why[locale]} />
      </p>
    </section>
  );
}
