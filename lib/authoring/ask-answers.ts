// Asks an author for what was not given, one question at a time, and again where an answer is wrong. It
// must not know where the answers are typed.
import { defaultLocale, type Locale, locales } from '../locales';
import { newCommandWords } from '../messages/new-command';
import { findCompany, type KnownCompany } from './find-company';
import { type FlagFault, formatFault } from './flag-fault';
import { languageFault } from './language-fault';
import type { Answers } from './new-case';
import { addressFault, yearFault } from './year-and-address';

export interface Terminal {
  /** Resolves to the line that was typed. */
  ask(question: string): Promise<string>;
  say(line: string): void;
}

/** @param given by flags; these are not asked for */
export async function askAnswers(
  given: Partial<Answers>,
  companies: readonly KnownCompany[],
  thisYear: number,
  terminal: Terminal,
): Promise<Answers> {
  const lang = given.lang ?? (await askLanguage(terminal));
  const words = newCommandWords(lang);
  const until = async (question: string, faultOf: (text: string) => FlagFault | undefined) => {
    for (;;) {
      const answer = (await terminal.ask(`${question}: `)).trim();
      const fault = faultOf(answer);
      if (!fault) return answer;
      terminal.say(formatFault(fault));
    }
  };
  const company = await askCompany(given, companies, words, terminal, until);
  return {
    ...company,
    lang,
    year: given.year ?? (await until(words.askYear, (text) => yearFault(text, thisYear))),
    source: given.source ?? (await until(words.askSource, addressFault)),
    subject: given.subject ?? (await terminal.ask(`${words.askSubject}: `)),
    title: given.title ?? (await terminal.ask(`${words.askTitle}: `)),
  };
}

/** In every language, as nobody knows yet which one to ask in. */
async function askLanguage(terminal: Terminal): Promise<Locale> {
  for (;;) {
    const question = `${locales.map((locale) => newCommandWords(locale).language).join(' / ')} (${locales.join(', ')}) [${defaultLocale}]: `;
    const answer = (await terminal.ask(question)).trim();
    const found = locales.find((locale) => locale === (answer.toLowerCase() || defaultLocale));
    if (found) return found;
    terminal.say(formatFault(languageFault(answer)));
  }
}

type CompanyAnswers = Pick<Answers, 'company' | 'companyId' | 'isNewCompany'>;

async function askCompany(
  given: Partial<Answers>,
  companies: readonly KnownCompany[],
  words: ReturnType<typeof newCommandWords>,
  terminal: Terminal,
  until: (question: string, faultOf: (text: string) => FlagFault | undefined) => Promise<string>,
): Promise<CompanyAnswers> {
  let name = given.company;
  let ownId = given.companyId;
  let isNew = given.isNewCompany ?? false;
  for (;;) {
    name ??= await until(words.askCompany, () => undefined);
    const choice = findCompany(name, companies, { ownId, isNew });
    if (choice.kind === 'known') return { company: choice.id };
    if (choice.kind === 'new') return { company: name, companyId: choice.id, isNewCompany: true };
    if (choice.kind === 'near') {
      const isIt = /^\s*(y|yes|はい)\s*$/i.test(
        await terminal.ask(`${words.askNear(choice.id)}: `),
      );
      if (isIt) return { company: choice.id };
      isNew = true;
      continue;
    }
    terminal.say(formatFault(choice.fault));
    if (choice.fault.flag === '--company-id') {
      ownId = (await terminal.ask(`${words.askCompanyId}: `)).trim();
    } else name = undefined;
  }
}
