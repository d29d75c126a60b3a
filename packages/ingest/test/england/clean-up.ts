// Runs around every test file of ingest, also where files share a worker's modules.
import { afterAll } from 'vitest';
import { removeFreshFolders } from './fresh-folder.js';

afterAll(removeFreshFolders);
