import { useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

/** A size in CSS pixels. */
export type Size = { readonly width: number; readonly height: number };

type MeasuredProps = {
  /** Draws the content for a width, and for the height the box has from its style. */
  readonly children: (size: Size) => ReactNode;
  readonly className?: string | undefined;
};

/** A box that draws its content for its own size, again whenever that changes. Nothing is drawn before it has one. */
export function Measured({ children, className }: MeasuredProps) {
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize((old) => (old.width === width && old.height === height ? old : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box} className={className}>
      {size.width > 0 && children(size)}
    </div>
  );
}
