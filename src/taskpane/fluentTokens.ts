import type { Theme } from '@fluentui/react-components';

/** The only tokens with a value for where no theme sets them. */
const LAYERS: Readonly<Record<string, string>> = {
  zIndexBackground: '0',
  zIndexContent: '1',
  zIndexOverlay: '1000',
  zIndexPopup: '2000',
  zIndexMessages: '3000',
  zIndexFloating: '4000',
  zIndexPriority: '5000',
  zIndexDebug: '6000',
};

/**
 * Stands in for Fluent's table of tokens in the build (webpack.config.js): every name gives the property of that name.
 * The table has 459 such entries, and one constant in Fluent's button draws it into the pane's first view.
 */
export const tokens = new Proxy({} as Readonly<Record<keyof Theme, string>>, {
  get: (_none, token) => {
    const name = String(token);
    const layer = LAYERS[name];
    return layer === undefined ? `var(--${name})` : `var(--${name}, ${layer})`;
  },
});
