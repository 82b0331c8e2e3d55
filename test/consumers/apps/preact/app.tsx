import 'plan-charts/target-bars';
import type {} from 'plan-charts/preact';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { after, before } from './data.js';

function App() {
  const [data, setData] = useState(before);
  const [heard, setHeard] = useState('');
  const [isShown, show] = useState(true);
  return (
    <>
      <button id="update" onClick={() => setData(after)}>
        Update
      </button>
      <button id="remove" onClick={() => show(false)}>
        Remove
      </button>
      <p id="heard">{heard}</p>
      {isShown && (
        <plan-target-bars toolbar data={data} onplan-ready={(event) => setHeard(event.detail.heading)} />
      )}
    </>
  );
}

render(<App />, document.getElementById('app')!);
