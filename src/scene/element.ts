/** A value of an attribute: `true` for one without a text, `false` or `undefined` for none; a function is an `on…` handler. */
export type AttributeValue = string | number | boolean | undefined | ((event: never) => void);

export type Attributes = Readonly<Record<string, AttributeValue>>;

/** A child of an element; an empty one is left out. */
export type Child = ElementDescription | string | false | undefined;

/**
 * An element as plain data: its tag, its attributes and its children; without children, what stands in it
 * on a page is left alone. `xmlns` is the namespace of the element and of all in it. Node writes it as
 * text, a page as nodes, so that the two cannot drift apart.
 */
export type ElementDescription = readonly [tag: string, attributes: Attributes, children?: readonly Child[]];
