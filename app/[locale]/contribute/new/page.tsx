import './new-case.css';
import { NewCase } from '#components/contribute/new-case.client';
import { PageFrame } from '#components/layout/page-frame';
import { formPlan } from '#lib/authoring/form-plan';
import { asLocale } from '#lib/locales';
import { newCaseWords } from '#lib/messages/new-case';
import { paths } from '#lib/url/paths';
import { authoringFiles } from '../../../authoring-files.node';
import { pageMetadata } from '../../../page-metadata';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props) {
  const locale = asLocale((await params).locale);
  const { title, lead } = newCaseWords(locale);
  return pageMetadata({ locale, path: paths.newCase(locale), title, description: lead });
}

export default async function Page({ params }: Props) {
  const locale = asLocale((await params).locale);
  const words = newCaseWords(locale);
  const files = await authoringFiles();
  return (
    <PageFrame locale={locale} path={paths.newCase(locale)} interactive>
      <h1 className="mb-3">{words.title}</h1>
      <p className="mb-2 max-w-(--measure)">{words.lead}</p>
      <noscript>
        <p className="mb-2 max-w-(--measure)">
          {words.noScript} <code>npm run new</code> {words.noScriptCommand}
        </p>
      </noscript>
      <p className="needs-script mb-2 max-w-(--measure)">{words.start}</p>
      <p className="mb-6 flex flex-wrap gap-x-4">
        <a href={paths.contribute(locale)}>{words.guidelines}</a>
        <a href={paths.fields(locale)}>{words.fieldsLink}</a>
      </p>
      <NewCase plan={formPlan(locale)} locale={locale} files={files.paths} />
    </PageFrame>
  );
}
