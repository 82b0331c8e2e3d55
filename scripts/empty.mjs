// Empties dist, so that a build holds nothing of the one before.
import { rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
