// Imported first by every command: ends the process with a plain sentence when this Node cannot run the tools.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (!((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22)) {
  console.error(
    `Alliance Desk needs Node 20.19 or later, 22.12 or later, or a newer line; this is Node ${process.versions.node}.` +
      ' Install one from https://nodejs.org/ and run the command again.',
  );
  process.exit(1);
}
