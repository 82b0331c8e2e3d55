import 'plan-charts/define';
import './main.js';
