'use client';
import { TargetBars } from 'plan-charts/react/target-bars';
import { useState } from 'react';
import { after, before } from '../data.js';

export function Chart() {
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
      {isShown && <TargetBars toolbar data={data} onplan-ready={(event) => setHeard(event.detail.heading)} />}
    </>
  );
}
