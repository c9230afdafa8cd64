// Runs in every measured page and worker before its own scripts: finds the memories of WebAssembly, which no heap counts.
(() => {
  /** @type {Set<WeakRef<WebAssembly.Memory>>} */
  const memories = new Set();
  const note = (memory) => memories.add(new WeakRef(memory));
  const noteExports = ({ exports }) => {
    for (const value of Object.values(exports)) if (value instanceof WebAssembly.Memory) note(value);
  };
  const constructed = (name, found) => {
    WebAssembly[name] = new Proxy(WebAssembly[name], {
      construct: (target, values, created) => {
        const made = Reflect.construct(target, values, created);
        found(made);
        return made;
      },
    });
  };
  const promised = (name) => {
    const original = WebAssembly[name];
    WebAssembly[name] = async (...values) => {
      const made = await original(...values);
      noteExports(made.instance ?? made);
      return made;
    };
  };
  constructed('Memory', note);
  constructed('Instance', noteExports);
  promised('instantiate');
  promised('instantiateStreaming');
  self.programMemory = () => {
    const live = new Set([...memories].flatMap((memory) => memory.deref() ?? []));
    return [...live].reduce((sum, { buffer }) => sum + buffer.byteLength, 0);
  };
})();
