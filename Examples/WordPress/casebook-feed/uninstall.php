<?php
/**
 * Deleting the plugin: its settings and what it remembers go. Posts and pictures stay, and from then on nobody updates them or takes
 * them back.
 *
 * @package Casebook_Feed
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

foreach ( array( 'settings', 'pages', 'report', 'topics', 'ignored', 'gone', 'lock', 'success' ) as $casebook_feed_name ) {
	delete_option( "casebook_feed_$casebook_feed_name" );
}
wp_unschedule_hook( 'casebook_feed_run' );
