import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { FocusRequest } from './state/paneState';

function wanted(container: HTMLElement, request: FocusRequest): HTMLElement | null | undefined {
  switch (request.on) {
    case 'title':
      return container.querySelector('h1');
    case 'field':
      return container.querySelector(`[name="${request.field}"]`);
    case 'element':
      // Compared, not selected by: names hold ids of rooms, which may be anything.
      return [...container.querySelectorAll<HTMLElement>('[data-focus]')].find(
        ({ dataset }) => dataset['focus'] === request.name,
      );
  }
}

/**
 * Puts the keyboard where a screen wants it, once per request; on what is loaded later, when it is there.
 * Where the focused element goes away by itself, the keyboard goes to the screen's title instead of nowhere.
 * @returns the ref of the container in which it is looked for
 */
export function useRequestedFocus<Container extends HTMLElement>(
  request: FocusRequest | undefined,
): RefObject<Container | null> {
  const container = useRef<Container>(null);
  const lastFocused = useRef<Element>(undefined);
  useEffect(() => {
    if (request && container.current) wanted(container.current, request)?.focus();
  }, [request]);
  useEffect(() => {
    const within = container.current;
    const remember = ({ target }: FocusEvent) => {
      lastFocused.current = target instanceof Element ? target : undefined;
    };
    within?.addEventListener('focusin', remember);
    return () => {
      within?.removeEventListener('focusin', remember);
    };
  }, []);
  useEffect(() => {
    const isGone = lastFocused.current?.isConnected === false && document.activeElement === document.body;
    if (!isGone) return;
    lastFocused.current = undefined;
    container.current?.querySelector('h1')?.focus();
  });
  return container;
}
