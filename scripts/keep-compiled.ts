import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Loaded before all else of a command: Node keeps what it compiles of each module, and takes that where the
// module is the same. The threads and programs that a command starts find the folder in the environment.
const folder = fileURLToPath(new URL('../node_modules/.cache/record/compiled', import.meta.url));
enableCompileCache(folder);
process.env['NODE_COMPILE_CACHE'] ??= folder;
