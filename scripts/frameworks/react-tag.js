import { createElement, useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * A tag as a React component. On a tag that a server rendered, React sets neither objects nor listeners; so a chart that
 * has them comes when React runs on the page, and until then its children stand in its place.
 */
export const asComponent = (tag) => (props) => {
  const isOnPage = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const needsPage = Object.keys(props).some((name) => name === 'data' || name.startsWith('onplan-'));
  const { className, style, children } = props;
  return isOnPage || !needsPage
    ? createElement(tag, props)
    : createElement('div', { className, style }, children);
};
