// The script of the workshop page: defines its tags.
import { CellTable } from './cell-table.js';
import { ChartPreview } from './chart-preview.js';
import { PlanWorkshop } from './plan-workshop.js';
import { RowPages } from './row-pages.js';
import { ChartExport } from './chart-export.js';

customElements.define('chart-preview', ChartPreview);
customElements.define('cell-table', CellTable);
customElements.define('row-pages', RowPages);
customElements.define('chart-export', ChartExport);
customElements.define('plan-workshop', PlanWorkshop);
