/**
 * What the compiler turns JSX into on a screen, in the place of `react/jsx-runtime`. Slides have neither state nor
 * effects, so a screen needs no framework to draw them: see draw.ts.
 */

export type Props = Record<string, unknown> & { children?: unknown }
type Component = (props: Props) => unknown
export type Element = { type: string | Component; props: Props }

export function jsx(type: string | Component, props: Props): Element {
  return { type, props }
}

/** The same for an element of several children. */
export { jsx as jsxs }

export const Fragment: Component = ({ children }) => children
