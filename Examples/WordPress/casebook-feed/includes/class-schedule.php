<?php
/**
 * When runs happen.
 *
 * @package Casebook_Feed
 */

namespace Casebook\Feed;

/**
 * WP-Cron, from activation until deactivation.
 */
final class Schedule {

	const HOOK    = 'casebook_feed_run';
	const SECONDS = 240;

	public static function register( string $file ): void {
		register_activation_hook( $file, array( self::class, 'set' ) );
		register_deactivation_hook( $file, array( self::class, 'clear' ) );
		add_action( self::HOOK, array( self::class, 'run' ) );
		foreach ( array( 'add_option_', 'update_option_' ) as $hook ) {
			add_action( $hook . Settings::OPTION, array( self::class, 'set' ) );
			add_action( $hook . Settings::OPTION, array( Settings::class, 'forget_pages' ) );
		}
	}

	public static function run(): void {
		Sync::run( self::SECONDS );
	}

	/**
	 * The rhythm that the settings name.
	 */
	public static function set(): void {
		$rhythm = Settings::get()['schedule'];
		if ( wp_get_schedule( self::HOOK ) !== $rhythm ) {
			wp_clear_scheduled_hook( self::HOOK );
			wp_schedule_event( time() + 60, $rhythm, self::HOOK );
		}
	}

	/**
	 * Once more in a minute, after a run that ran out of time.
	 */
	public static function soon(): void {
		wp_schedule_single_event( time() + 60, self::HOOK, array( 'more' ) );
	}

	public static function clear(): void {
		wp_unschedule_hook( self::HOOK );
	}
}
