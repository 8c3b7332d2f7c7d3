// Imported first by what runs the tests, which an older Node would fail one by one.
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(
    `This is Node ${process.versions.node}; the tests need Node 24, which npm ci brought. Run npm test, or put node_modules/.bin first into PATH.`,
  );
  process.exit(1);
}
