#!/usr/bin/env node
import { main } from './static/command.js';

await main();
