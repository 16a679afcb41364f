'use client';

// The gate that keeps the page still while a pointer is down, for as long as the form is shown. It must
// not know what waits.
import { useCallback, useEffect, useRef } from 'react';
import { type PressGate, pressGate } from '#lib/authoring/press-gate';

export function usePressGate(): PressGate['afterPress'] {
  const gate = useRef<PressGate>(undefined);
  useEffect(() => {
    const own = pressGate(window, requestAnimationFrame);
    gate.current = own;
    return () => own.close();
  }, []);
  return useCallback((action) => {
    if (gate.current) gate.current.afterPress(action);
    else action();
  }, []);
}
