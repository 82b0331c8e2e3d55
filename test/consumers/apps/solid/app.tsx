import { createSignal, Show } from 'solid-js';
import { render } from 'solid-js/web';
import { after, before } from './data.js';
import App from './src/App';
import { Chart } from './src/Chart';

function Try() {
  const [data, setData] = createSignal(before);
  const [heard, setHeard] = createSignal('');
  const [isShown, show] = createSignal(true);
  return (
    <>
      <button id="update" onClick={() => setData(after)}>
        Update
      </button>
      <button id="remove" onClick={() => show(false)}>
        Remove
      </button>
      <p id="heard">{heard()}</p>
      <Show when={isShown()}>
        <Chart data={data()} onHeading={setHeard} />
      </Show>
      <div id="drawn">
        <App />
      </div>
    </>
  );
}

render(() => <Try />, document.getElementById('app')!);
