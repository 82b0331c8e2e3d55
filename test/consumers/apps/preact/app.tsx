import { render } from 'preact';
import { useState } from 'preact/hooks';
import { Chart } from './chart.js';
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
      {isShown && <Chart data={data} onHeading={setHeard} />}
    </>
  );
}

render(<App />, document.getElementById('app')!);
