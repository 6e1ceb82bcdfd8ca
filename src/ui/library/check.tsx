import type { ComponentChildren } from 'preact';

/** A choice to be ticked. */
export function Check({
  checked,
  disabled = false,
  onCheck,
  children,
}: {
  checked: boolean;
  disabled?: boolean;
  onCheck(checked: boolean): void;
  children: ComponentChildren;
}) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onCheck(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
