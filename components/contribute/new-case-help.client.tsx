'use client';

// What a control of the form asks for, where `describedBy` looks for it. It must not know the control.
import type { ReactNode } from 'react';
import { CodeText } from '#components/hosting/code-text';

interface Props {
  /** Of the control. */
  readonly id: string;
  readonly help: ReactNode;
}

export function FieldHelp({ id, help }: Props) {
  if (!help) return null;
  return (
    <p id={`${id}-help`} className="field-help">
      {typeof help === 'string' ? <CodeText text={help} /> : help}
    </p>
  );
}
