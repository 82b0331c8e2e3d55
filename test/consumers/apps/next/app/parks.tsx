import { Chart } from './chart';
import { Still } from './still';

const data = [{ indicator: 'Parks', unit: 'items', place: 'Exampleton', target2025: 80, actual2025: 92 }];
const csv = 'Indicator,Unit,Target 2025,Actual 2025\nParks,items,80,92';

export default function Page() {
  return (
    <>
      <Chart data={data} />
      <Still csv={csv} place="Exampleton" />
    </>
  );
}
