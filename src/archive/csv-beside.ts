/** Returns the path of the table beside the descriptor at `path`. */
export const csvBeside = (path: string) => path.replace(/\.json$/, '.csv');
