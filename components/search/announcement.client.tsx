'use client';

// Says a text to those who do not see it change.
import { useEffect, useState } from 'react';

/** Speaks once the reader pauses; empty in the served page. */
export function Announcement({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), 600);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p role="status" className="visually-hidden">
      {said}
    </p>
  );
}
