// The script of the workshop page: defines its tags.
import { CellTable } from './cell-table.js';
import { LivePicture } from './live-picture.js';
import { PlanWorkshop } from './plan-workshop.js';
import { RowPages } from './row-pages.js';
import { TakeAway } from './take-away.js';

customElements.define('live-picture', LivePicture);
customElements.define('cell-table', CellTable);
customElements.define('row-pages', RowPages);
customElements.define('take-away', TakeAway);
customElements.define('plan-workshop', PlanWorkshop);
