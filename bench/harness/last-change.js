// Runs in every measured page before its own scripts: notes when the page last changed, and whether it waits for a worker.
(() => {
  const HEARD = ['pointerdown', 'pointermove', 'click', 'input'];
  const DRAWN = [
    'fill',
    'stroke',
    'fillRect',
    'strokeRect',
    'clearRect',
    'fillText',
    'strokeText',
    'drawImage',
    'putImageData',
  ];
  const POLL = 50;

  let armed = '';
  let input = 0;
  let change = 0;
  let changes = 0;
  let waiting = 0;
  let answered = 0;
  /** @type {number[]} */
  let longTasks = [];

  const changed = () => {
    change = performance.now();
    changes += 1;
  };

  const observer = new MutationObserver(changed);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  for (const type of HEARD) {
    window.addEventListener(
      type,
      (event) => {
        if (type !== armed || !event.isTrusted || input > 0) return;
        input = event.timeStamp;
      },
      { capture: true },
    );
  }

  for (const context of [window.CanvasRenderingContext2D, window.OffscreenCanvasRenderingContext2D]) {
    for (const name of context === undefined ? [] : DRAWN) {
      const draw = context.prototype[name];
      context.prototype[name] = function noted(...args) {
        changed();
        return Reflect.apply(draw, this, args);
      };
    }
  }

  window.Worker = class extends window.Worker {
    constructor(...args) {
      super(...args);
      this.addEventListener('message', () => {
        waiting = Math.max(0, waiting - 1);
        answered = performance.now();
      });
    }
    postMessage(...args) {
      waiting += 1;
      answered = performance.now();
      super.postMessage(...args);
    }
  };

  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration);
  }).observe({ type: 'longtask' });

  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

  /** Whether the page itself says that it waits for something (a peer's page may define it). */
  const busy = () => window.isBusy?.() ?? false;

  /**
   * Resolves when nothing has changed for `quiet` ms and no worker owes an answer. A worker that has been silent for
   * `patience` ms owes none: not every message is answered.
   */
  const settled = async ({ quiet, patience, limit }) => {
    const begin = performance.now();
    for (;;) {
      const now = performance.now();
      const since = now - Math.max(change, input, begin);
      const owed = busy() || (waiting > 0 && now - answered < patience);
      if (since > quiet && !owed) return true;
      if (now - begin > limit) return false;
      await pause(POLL);
    }
  };

  window.lastChange = {
    settled,
    /** Begins a step; the next trusted event of the type is its input. */
    arm: (type) => {
      armed = type;
      input = 0;
      change = 0;
      changes = 0;
      waiting = 0;
      longTasks = [];
      if (type === 'call') input = performance.now();
    },
    /** What the step came to, in milliseconds; `took` is 0 for an input that changed nothing. */
    measured: async (waits) => {
      const done = await settled(waits);
      return { done, heard: input > 0, took: Math.max(0, change - input), changes, longTasks };
    },
  };
})();
