import type { Chamber, Comparison, SeatBasis } from '#domain/chamber.ts';
import { Switch } from '#ui/Switch.tsx';
import { tip } from '#ui/Tip.tsx';

import styles from './SeatBasisSwitch.module.css';

type SeatBasisSwitchProps = {
  readonly chamber: Chamber;
  readonly comparison: Comparison;
  readonly onChoose: (comparison: Comparison) => void;
};

/** What a seat count counts, and, where a basis has been counted in two ways, the other count. */
export function SeatBasisSwitch({ chamber, comparison, onChoose }: SeatBasisSwitchProps) {
  const onBasis = (basis: SeatBasis) => chamber.comparisons.filter((c) => c.basis === basis);
  const mainOf = (basis: SeatBasis) =>
    onBasis(basis).find((c) => c.variant === undefined) ?? onBasis(basis)[0];
  const variants = onBasis(comparison.basis).filter((c) => c.variant !== undefined);
  return (
    <>
      <Switch
        label="Basis"
        bare
        options={chamber.bases.map(({ id, label, description }) => ({ value: id, label, hint: description }))}
        value={comparison.basis}
        onChange={(basis) => {
          const main = mainOf(basis);
          if (main !== undefined) onChoose(main);
        }}
      />
      {variants.map((variant) => {
        const pressed = variant.id === comparison.id;
        const main = mainOf(variant.basis) ?? variant;
        return (
          <button
            key={variant.id}
            type="button"
            className={styles['variant']}
            aria-pressed={pressed}
            {...tip(
              `Other count on this basis: ${[variant.label, variant.note].filter((t) => t !== undefined).join('. ')}`,
            )}
            onClick={() => onChoose(pressed ? main : variant)}
          >
            {variant.variant}
          </button>
        );
      })}
    </>
  );
}
