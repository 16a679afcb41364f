// An outcome as sign, word and tone.
import { Sign } from '#components/ui/sign';

interface Props {
  readonly label: string;
  readonly sign: string;
  readonly tone: string;
}

export function OutcomeBadge({ label, sign, tone }: Props) {
  return (
    <span className={`outcome tone-${tone}`}>
      <Sign name={sign} /> {label}
    </span>
  );
}
