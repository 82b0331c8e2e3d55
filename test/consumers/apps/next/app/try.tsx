'use client';
import { useState } from 'react';
import { after, before } from '../data.js';
import { Chart } from './chart';

export function Try() {
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
