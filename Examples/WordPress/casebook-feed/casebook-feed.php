<?php
/**
 * Plugin Name:       Casebook Feed
 * Description:       Follows a Casebook JSON Feed: publishes its case studies as posts made of blocks, keeps them up to date, and takes back what was withdrawn.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            Casebook
 * License:           Apache-2.0
 * License URI:       https://www.apache.org/licenses/LICENSE-2.0
 * Text Domain:       casebook-feed
 * Domain Path:       /languages
 *
 * The Apache License 2.0 goes together with version 3 of the GNU GPL; WordPress is offered under "version 2 or later".
 *
 * @package Casebook_Feed
 */

namespace Casebook\Feed;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';

foreach ( array(
	'address', 'fetcher', 'item', 'feed', 'words', 'inline', 'block', 'table', 'blocks', 'pictures', 'terms', 'article', 'posts', 'embeds', 'report',
	'settings', 'sync', 'schedule', 'settings-page', 'editor', 'front',
) as $casebook_feed_part ) {
	require_once __DIR__ . "/includes/class-$casebook_feed_part.php";
}
unset( $casebook_feed_part );

Schedule::register( __FILE__ );
Settings_Page::register();
Editor::register();
Front::register();

add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'casebook-feed', false, basename( __DIR__ ) . '/languages' );
	}
);

// One German serves them all: de_DE_formal, de_AT, de_CH and their like.
add_filter(
	'load_textdomain_mofile',
	static function ( $file, $domain ) {
		if ( 'casebook-feed' === $domain && ! is_readable( $file ) && preg_match( '/-de_\w+\.mo$/', $file ) ) {
			return __DIR__ . '/languages/casebook-feed-de_DE.mo';
		}
		return $file;
	},
	10,
	2
);

if ( defined( 'WP_CLI' ) && WP_CLI ) {
	require_once __DIR__ . '/includes/class-command.php';
	\WP_CLI::add_command( 'casebook-feed', Command::class );
}
