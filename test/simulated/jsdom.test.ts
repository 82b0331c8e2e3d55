// @vitest-environment jsdom
import { describe } from 'vitest';
import { bearsCharts } from './pages.js';

describe('jsdom', bearsCharts);
