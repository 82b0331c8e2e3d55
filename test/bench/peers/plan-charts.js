import '../../../dist/plan-charts.min.js';

/** A tag that draws `data`, and reports when it is done. */
const tag =
  (name, attributes = {}) =>
  (parent, { data }, loading = 'eager') => {
    const element = document.createElement(name);
    const drawn = () => new Promise((done) => element.addEventListener('plan-ready', done, { once: true }));
    const ready = drawn();
    Object.assign(element, { data, loading }, attributes);
    parent.append(element);
    return {
      ready,
      update(next) {
        const again = drawn();
        element.data = next.data;
        return again;
      },
    };
  };

export const draw = {
  bars: tag('plan-target-bars', { place: 'a', plan: '13' }),
  lines: tag('plan-trend-lines', { indicators: 'i0' }),
  radar: tag('plan-city-radar'),
  rows: tag('plan-target-bars', { place: 'a', plan: '13' }),
  line: tag('plan-trend-lines'),
};
export const tooltip = () =>
  document.querySelector('plan-trend-lines').shadowRoot.querySelector('.tooltip')?.textContent;
