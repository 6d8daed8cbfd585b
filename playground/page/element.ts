/** The element with this id; throws if the page lacks it or it is of another kind. */
export function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The playground page has no ${kind.name} with id "${id}".`);
  return found;
}

/** A new element with properties and children. */
export function create<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** A small round button with a cross. */
export function crossButton(label: string, onClick: () => void): HTMLButtonElement {
  const button = create('button', { type: 'button', className: 'iconbutton', onclick: onClick });
  button.setAttribute('aria-label', label);
  const namespace = 'http://www.w3.org/2000/svg';
  const drawing = document.createElementNS(namespace, 'svg');
  drawing.setAttribute('viewBox', '0 0 20 20');
  drawing.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute(
    'd',
    'm5.300 4.200 4.700 4.700 4.700-4.700 1.100 1.100L11.100 10l4.700 4.700-1.100 1.100L10 11.100l-4.700 4.700-1.100-1.100L8.900 10 4.200 5.300z',
  );
  drawing.append(path);
  button.append(drawing);
  return button;
}
