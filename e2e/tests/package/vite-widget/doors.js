// Prints which parts of the package plain Node can see through each entry point.
for (const door of ['', '/testing', '/contract', '/src/index.ts']) {
  const name = `provider-sdk${door}`;
  const outcome = await import(name).then(
    (module) => Object.keys(module).includes(door ? 'createMemoryWidget' : 'connect'),
    (error) => error.code,
  );
  process.stdout.write(`${name}: ${outcome}\n`);
}
