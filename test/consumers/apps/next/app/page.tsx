import Parks from './parks';
import { Try } from './try';

export default function Page() {
  return (
    <>
      <Try />
      <div id="drawn">
        <Parks />
      </div>
    </>
  );
}
