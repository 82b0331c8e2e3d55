import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { after, before } from './data.js';
import App from './src/App';
import { Chart } from './src/Chart';

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

createRoot(document.getElementById('app')!).render(<Try />);
