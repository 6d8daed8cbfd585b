import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { FocusRequest } from '../state/paneState';

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
 * Focuses also what is no stop of the Tab key, such as a title. As long as it has the focus it is one: on the web
 * office.js moves the keyboard itself, by a list of its own, and from an element that is not in it the next Tab would
 * leave the pane.
 */
function focusOn(element: HTMLElement | null | undefined): void {
  if (element && element.tabIndex < 0) {
    element.tabIndex = 0;
    element.addEventListener('blur', () => (element.tabIndex = -1), { once: true });
  }
  element?.focus();
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
    if (request && container.current) focusOn(wanted(container.current, request));
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
    focusOn(container.current?.querySelector('h1'));
  });
  return container;
}
