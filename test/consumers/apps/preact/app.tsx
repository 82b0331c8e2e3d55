import { render } from 'preact';
import { useState } from 'preact/hooks';
import { after, before } from './data.js';
import { App } from './src/app';
import { Chart } from './src/chart';

function Try() {
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
      {isShown && <Chart data={data} onHeading={setHeard} />}
      <div id="drawn">
        <App />
      </div>
    </>
  );
}

render(<Try />, document.getElementById('app')!);
