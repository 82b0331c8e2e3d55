import { Still } from './still';
import { Try } from './try';

export default function Page() {
  const csv = 'Indicator,Unit,Target 2025,Actual 2025\nParks,items,80,92';
  return (
    <>
      <Try />
      <div id="drawn">
        <Still csv={csv} place="Exampleton" />
      </div>
    </>
  );
}
