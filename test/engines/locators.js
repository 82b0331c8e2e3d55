// Runs in the page of the tests: finds elements for `userEvent`. The driver gets the point to press instead of a
// selector, so that elements in any shadow root can be found.
import { page } from 'vitest/browser';

/** The innermost element at a point, through all shadow roots. */
function innermost(x, y) {
  let at = document.elementFromPoint(x, y);
  for (let next = at; next?.shadowRoot;) {
    next = next.shadowRoot.elementFromPoint(x, y);
    if (!next || next === at) break;
    at = next;
  }
  return at;
}

/** Whether one element is the other, or around it, through all shadow roots. */
function holds(outer, inner) {
  for (let at = inner; at; at = at.parentNode ?? at.host) if (at === outer) return true;
  return false;
}

/** The middle of an element that is in view, holds still and is not covered; throws after 5 seconds. */
async function pointOf(element) {
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  let [before, covering] = ['', undefined];
  for (const start = performance.now(); performance.now() - start < 5000;) {
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const place = [left, top, width, height].join();
    covering = innermost(x, y);
    if (width > 0 && place === before && holds(element, covering)) return { x, y };
    before = place;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  throw new Error(
    `${element.outerHTML.slice(0, 200)} cannot be clicked: ${covering?.outerHTML.slice(0, 200)} is there.`,
  );
}

const at = (command) => (element) => async () =>
  __vitest_browser_runner__.commands.triggerCommand(command, [await pointOf(element)]);
const [click, hover] = [at('__vitest_click'), at('__vitest_hover')];

page.extend({
  elementLocator: (element) => ({ element: () => element, click: click(element), hover: hover(element) }),
});
