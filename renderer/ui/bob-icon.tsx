import type { SVGProps } from 'react'

/** The plumb bob as an icon of the same size and stroke as lucide's. */
export function BobIcon({ size = 16, ...props }: SVGProps<SVGSVGElement> & { size?: number }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
      {...props}
    >
      <path d="M5 3h14M12 3v6" />
      <path d="M9.5 9h5l1.5 3.5c0 2.6-2.4 5-4 8.5c-1.6-3.5-4-5.9-4-8.5Z" />
    </svg>
  )
}
