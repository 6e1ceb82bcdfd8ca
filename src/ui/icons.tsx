import type { ComponentChildren } from 'preact';
import type { MarkKind } from '../policy/clause';

/** Icons are decoration: the word beside them says the same. Drawn on a grid of 16, in the colour of the text. */
function Icon({ children, size = 16 }: { children: ComponentChildren; size?: number | undefined }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

/** A keyhole: data under special protection. */
function SensitiveIcon({ size }: { size?: number | undefined }) {
  return (
    <Icon size={size}>
      <rect x="3" y="7" width="10" height="6.8" rx="1.8" />
      <path d="M5.2 7V5a2.8 2.8 0 0 1 5.6 0v2M8 9.8v1.4" />
    </Icon>
  );
}

/** One point leading to two: data going to others. */
function SharingIcon({ size }: { size?: number | undefined }) {
  return (
    <Icon size={size}>
      <circle cx="4" cy="8" r="1.9" />
      <circle cx="12" cy="3.8" r="1.9" />
      <circle cx="12" cy="12.2" r="1.9" />
      <path d="M5.8 7.1l4.4-2.3M5.8 8.9l4.4 2.3" />
    </Icon>
  );
}

function RiskIcon({ size }: { size?: number | undefined }) {
  return (
    <Icon size={size}>
      <path d="M8 2.4l6 10.8H2zM8 6.6v3M8 11.4v.1" />
    </Icon>
  );
}

/** The icon of a kind of mark, the same in page, card, panel and popup. */
export function KindIcon({ kind, size }: { kind: MarkKind; size?: number }) {
  if (kind === 'sensitive') return <SensitiveIcon size={size} />;
  return kind === 'sharing' ? <SharingIcon size={size} /> : <RiskIcon size={size} />;
}

const PATHS = {
  check: 'M3 8.6l3.2 3.2L13 4.6',
  back: 'M9.8 3L4.8 8l5 5',
  next: 'M6.2 3l5 5-5 5',
  close: 'M4 4l8 8M12 4l-8 8',
  search: 'M7 2.6a4.4 4.4 0 1 0 0 8.8 4.4 4.4 0 0 0 0-8.8M10.4 10.4L13.6 13.6',
  copy: 'M6 5.6h6.4v8H6zM3.6 10.4V2.4H10',
  open: 'M9.4 2.6h4v4M13.2 2.8L7.6 8.4M11.4 9.4v3.2a.8.8 0 0 1-.8.8H3.4a.8.8 0 0 1-.8-.8V5.4a.8.8 0 0 1 .8-.8h3.2',
  link: 'M6.6 9.4l2.8-2.8M7.4 4.6l1.4-1.4a2.8 2.8 0 0 1 4 4l-1.4 1.4M8.6 11.4l-1.4 1.4a2.8 2.8 0 0 1-4-4l1.4-1.4',
  hide: 'M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4M3 13L13 3',
  document: 'M4 1.8h5.4L12.4 5v9.2H4zM6.2 7h4M6.2 9.2h4M6.2 11.4h2.4',
  closed: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M3.8 3.8l8.4 8.4',
  globe: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M2 8h12M8 2c4 3.6 4 8.4 0 12M8 2c-4 3.6-4 8.4 0 12',
  hidden:
    'M2 7.4h12M4.2 7.2l1-4h5.6l1 4M4.6 9.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6M11.4 9.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6M6.4 10.6q1.6-.8 3.2 0',
  question: 'M5.6 6a2.4 2.4 0 1 1 3.6 2.1q-1.2.6-1.2 1.7M8 12.4v.1',
  bin: 'M3 4.4h10M6.4 4.2V2.8h3.2v1.4M4.4 4.6l.6 8.8h6l.6-8.8',
} as const;

export type GlyphName = keyof typeof PATHS;

export function Glyph({ name, size }: { name: GlyphName; size?: number }) {
  return (
    <Icon size={size}>
      <path d={PATHS[name]} />
    </Icon>
  );
}
