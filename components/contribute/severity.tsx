// Whether a problem stops the build, as a sign and a word.
import type { CheckDoc } from '#lib/checks/check-doc';
import { Sign } from '../ui/sign';

interface Props {
  readonly severity: CheckDoc['severity'];
  readonly words: Readonly<Record<CheckDoc['severity'], string>>;
}

export function Severity({ severity, words }: Props) {
  const isError = severity === 'error';
  return (
    <span className={`severity ${isError ? 'tone-red' : 'tone-amber'}`}>
      <Sign name={isError ? 'cross' : 'flag'} /> {words[severity]}
    </span>
  );
}
