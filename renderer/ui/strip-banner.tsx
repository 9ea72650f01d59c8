import { Banner, type BannerProps } from './banner'
import styles from './strip-banner.module.css'

/** A banner in the strip at the top of the window. What reaches into the strip makes room for it. */
export function StripBanner(props: Omit<BannerProps, 'className'>) {
  return (
    <div className={styles.place} data-strip-banner>
      <Banner {...props} className={styles.banner} />
    </div>
  )
}
