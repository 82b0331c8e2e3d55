/**
 * The value of an attribute: `true` for an empty one, `false` or `undefined` for none; a function is an `on…` handler.
 */
export type AttributeValue = string | number | boolean | undefined | ((event: never) => void);

export type Attributes = Readonly<Record<string, AttributeValue>>;

/** A child of an element; empty values are skipped. */
export type Child = ElementDescription | string | false | undefined;

/**
 * An element as plain data: tag, attributes and children. Without children, its content on a page is left alone.
 * `xmlns` sets the namespace of the element and its descendants. Node writes it as text and a page as nodes, from
 * the same description.
 */
export type ElementDescription = readonly [tag: string, attributes: Attributes, children?: readonly Child[]];
