import { Chart } from './Chart';

const data = [{ indicator: 'Parks', unit: 'items', place: 'Exampleton', target2025: 80, actual2025: 92 }];

export default function App() {
  return <Chart data={data} />;
}
