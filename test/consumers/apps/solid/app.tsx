import 'plan-charts/target-bars';
import type {} from 'plan-charts/solid';
import { createSignal, Show } from 'solid-js';
import { render } from 'solid-js/web';
import { after, before } from './data.js';

function App() {
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
        <plan-target-bars
          toolbar
          prop:data={data()}
          on:plan-ready={(event) => setHeard(event.detail.heading)}
        />
      </Show>
    </>
  );
}

render(() => <App />, document.getElementById('app')!);
