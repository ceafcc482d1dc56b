<?php
/**
 * WP-CLI.
 *
 * @package Casebook_Feed
 */

namespace Casebook\Feed;

/**
 * Follows a Casebook feed.
 */
final class Command {

	/**
	 * Reads the feed now.
	 *
	 * ## OPTIONS
	 *
	 * [--confirm]
	 * : Takes posts offline even where many at once are no longer in the feed.
	 *
	 * @param array $arguments None.
	 * @param array $options   `confirm`.
	 */
	public function sync( $arguments, $options ): void {
		$report = Sync::run( 1800, isset( $options['confirm'] ) );
		foreach ( $report->messages as list( , $message ) ) {
			\WP_CLI::warning( $message );
		}
		if ( $report->has_problems() ) {
			\WP_CLI::error( Report::summary( $report->counts ) );
		}
		\WP_CLI::success( Report::summary( $report->counts ) );
	}
}
