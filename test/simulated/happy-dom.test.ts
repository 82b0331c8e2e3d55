// @vitest-environment happy-dom
import { describe } from 'vitest';
import { bearsCharts } from './pages.js';

describe('happy-dom', bearsCharts);
