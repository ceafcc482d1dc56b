<?php
/**
 * A run.
 *
 * @package Casebook_Feed
 */

namespace Casebook\Feed;

/**
 * Reads the feed once and makes this site follow it. What fails costs nothing: only a feed that was read to its end says what is gone.
 */
final class Sync {

	const LOCK      = 'casebook_feed_lock';
	const LOCK_LIFE = 1800;

	/** @var array */
	private $settings;
	/** @var Report */
	private $report;
	/** @var Posts */
	private $posts;
	/** @var string[] Ids that the feed still has. */
	private $ids = array();
	/** @var string[] Labels by key. */
	private $topics = array();
	/** @var bool Whether every page came anew. */
	private $is_anew = true;
	/** @var float */
	private $deadline;

	/**
	 * Runs once; two runs never overlap.
	 *
	 * @param int  $seconds   How long it may take.
	 * @param bool $confirmed Whether a person has said that many posts may go at once.
	 */
	public static function run( int $seconds, bool $confirmed = false ): Report {
		$report = new Report();
		if ( ! self::lock() ) {
			$report->problem( __( 'Another run is under way.', 'casebook-feed' ) );
			return $report;
		}
		try {
			if ( function_exists( 'set_time_limit' ) ) {
				@set_time_limit( $seconds + 60 ); // phpcs:ignore WordPress.PHP.NoSilencedErrors -- may be forbidden, then the host's limit holds.
			}
			$sync = new self( $report, $seconds );
			$sync->follow( $confirmed );
		} finally {
			delete_option( self::LOCK );
		}
		$report->save();
		return $report;
	}

	private function __construct( Report $report, int $seconds ) {
		$this->settings = Settings::get();
		$this->report   = $report;
		$this->posts    = new Posts( $this->settings, $report );
		$this->deadline = microtime( true ) + $seconds;
	}

	private function follow( bool $confirmed ): void {
		// Whatever the feed says or does not say: what has expired goes.
		foreach ( $this->posts->overdue() as $id ) {
			$this->report->count( $this->posts->withdraw( $id, 'expired' ) );
		}
		if ( '' === $this->settings['feed'] ) {
			$this->report->note( __( 'No feed is set.', 'casebook-feed' ) );
			return;
		}
		if ( ! class_exists( 'DOMDocument' ) ) {
			$this->report->problem( __( 'PHP lacks the extension "dom"; please ask your host.', 'casebook-feed' ) );
			return;
		}
		$remembered = get_option( Settings::PAGES, array() );
		$fetcher    = new Fetcher( $this->deadline );
		$feed       = new Feed( $fetcher, is_array( $remembered ) ? $remembered : array() );
		$complete   = $this->read( $feed, $fetcher );
		if ( $complete ) {
			$this->report->complete = true;
			$this->keep_topics( $this->is_anew );
			$this->take_offline( array_diff( $this->posts->live(), $this->ids ), $confirmed );
		}
		if ( $complete && ! $this->report->has_problems() ) {
			update_option( Settings::PAGES, $feed->seen, false );
		} else {
			Settings::forget_pages();
		}
	}

	/**
	 * Applies what the feed says, as it arrives; tells whether that was all of it.
	 */
	private function read( Feed $feed, Fetcher $fetcher ): bool {
		$head      = null;
		$withdrawn = array();
		foreach ( $feed->pages( $this->settings['feed'] ) as $page ) {
			if ( is_wp_error( $page ) ) {
				$this->report->problem( $page->get_error_message() );
				return false;
			}
			if ( null === $head ) {
				$head      = $page['head'];
				$withdrawn = $page['withdrawn'];
				foreach ( $withdrawn as $id => $cause ) {
					$done = $this->posts->withdraw( (string) $id, $cause );
					if ( 'skipped' !== $done ) {
						$this->report->count( $done );
					}
				}
				Embeds::follow( array_map( 'strval', array_keys( $withdrawn ) ), $feed->origin, $this->report );
			}
			$pictures = new Pictures( $fetcher, $feed->origin, $this->report, 'show' === $this->settings['linked'] );
			if ( null === $page['items'] ) {
				// The server says that nothing has changed on this page, and all of it was dealt with.
				$this->is_anew = false;
				array_push( $this->ids, ...$page['ids'] );
				$this->report->counts['unchanged'] += count( array_intersect( $page['ids'], $this->posts->live() ) );
				continue;
			}
			foreach ( $page['items'] as $raw ) {
				if ( microtime( true ) > $this->deadline ) {
					$this->report->problem( __( 'There was not enough time for all of it; the next run goes on.', 'casebook-feed' ) );
					Schedule::soon();
					return false;
				}
				$this->item( $raw, $head, $withdrawn, $pictures );
			}
		}
		return null !== $head;
	}

	/**
	 * One entry of the feed.
	 *
	 * @param mixed $raw As it is there.
	 */
	private function item( $raw, array $head, array $withdrawn, Pictures $pictures ): void {
		$id = Item::id_of( $raw );
		// Where a feed says both, the stricter counts.
		if ( isset( $withdrawn[ $id ] ) ) {
			return;
		}
		$item = Item::read( $raw, $head );
		if ( '' !== $id && ( ! $item || $this->is_selected( $item ) ) ) {
			$this->ids[] = $id;
		}
		if ( ! $item ) {
			/* translators: %s: id of a case */
			$this->report->problem( sprintf( __( 'An entry of the feed cannot be read: %s', 'casebook-feed' ), '' === $id ? '?' : $id ) );
			return;
		}
		$this->learn( $item );
		$this->report->count( $this->is_selected( $item ) ? $this->posts->apply( $item, $pictures ) : 'skipped' );
	}

	private function is_selected( Item $item ): bool {
		return ! $this->settings['topics'] || array_intersect( $this->settings['topics'], array_map( 'strval', array_keys( $item->topics ) ) );
	}

	/**
	 * Remembers the feed's topics, for the settings page to offer; words of the site's language come first.
	 */
	private function learn( Item $item ): void {
		$this->topics = Front::is_of_site( $item->language ) ? $item->topics + $this->topics : $this->topics + $item->topics;
	}

	/**
	 * Keeps them: all of them anew, where all was read anew.
	 */
	private function keep_topics( bool $all ): void {
		$known  = get_option( Settings::TOPICS, array() );
		$topics = $this->topics + ( $all || ! is_array( $known ) ? array() : $known );
		asort( $topics );
		update_option( Settings::TOPICS, array_slice( $topics, 0, 200, true ), false );
	}

	/**
	 * Posts whose cases the feed no longer has. Many at once are more likely a mistake: then a person is asked.
	 */
	private function take_offline( array $gone, bool $confirmed ): void {
		if ( ! $confirmed && count( $gone ) >= 3 && count( $gone ) > count( $this->posts->live() ) / 3 ) {
			$this->report->pending = count( $gone );
			/* translators: %d: a number of posts */
			$this->report->note( sprintf( __( '%d posts are no longer in the feed. So many at once may be a mistake: they stay until you confirm it.', 'casebook-feed' ), count( $gone ) ) );
			return;
		}
		foreach ( $gone as $id ) {
			$this->report->count( $this->posts->hide( $id ) );
		}
	}

	/**
	 * Whether this run is the only one.
	 */
	private static function lock(): bool {
		global $wpdb;
		// phpcs:disable WordPress.DB.DirectDatabaseQuery -- add_option() would let two in.
		$wpdb->query( $wpdb->prepare( "DELETE FROM $wpdb->options WHERE option_name = %s AND CAST( option_value AS UNSIGNED ) < %d", self::LOCK, time() - self::LOCK_LIFE ) );
		$taken = $wpdb->query( $wpdb->prepare( "INSERT IGNORE INTO $wpdb->options (option_name, option_value, autoload) VALUES (%s, %d, 'no')", self::LOCK, time() ) );
		// phpcs:enable
		wp_cache_delete( self::LOCK, 'options' );
		wp_cache_delete( 'notoptions', 'options' );
		return (bool) $taken;
	}
}
