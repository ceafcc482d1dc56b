<?php
/**
 * Cards of pasted addresses.
 *
 * @package Casebook_Feed
 */

namespace Casebook\Feed;

/**
 * Somebody may have pasted the address of a case into any post. WordPress keeps the card that it makes of it, and with it the title,
 * which readers without scripts see: of a case that is withdrawn it has to forget it.
 */
final class Embeds {

	const GONE = 'casebook_feed_gone';

	/**
	 * Forgets the cards of what the feed says is withdrawn, of each case once, and tells in which posts their addresses are.
	 *
	 * @param string[] $ids    The ids of all cases that are withdrawn.
	 * @param string   $origin The server of the feed.
	 */
	public static function follow( array $ids, string $origin, Report $report ): void {
		$known = (array) get_option( self::GONE, array() );
		foreach ( array_diff( $ids, $known ) as $id ) {
			$embeds = new self( $id, $origin );
			$embeds->forget();
			foreach ( $embeds->posts() as $title ) {
				/* translators: %s: title of a post */
				$report->note( sprintf( __( 'The post "%s" contains the address of a case study that was withdrawn. Please remove it.', 'casebook-feed' ), $title ) );
			}
		}
		if ( $ids !== $known ) {
			update_option( self::GONE, array_values( $ids ), false );
		}
	}

	/** @var string[] What addresses of the case contain. */
	private $addresses;
	/** @var string The part that all of them have. */
	private $path;

	private function __construct( string $id, string $origin ) {
		$this->path      = '/cases/' . basename( untrailingslashit( $id ) ) . '/';
		// As they stand in addresses, without a port that goes without saying.
		$this->addresses = array_unique( array_filter( preg_replace( '~^(https://.*):443$|^(http://.*):80$~', '$1$2', array( Address::origin( $id ), $origin ) ) ) );
	}

	/**
	 * What WordPress keeps with posts, for other places, and for the editor.
	 */
	private function forget(): void {
		global $wpdb;
		foreach ( $this->found( "SELECT meta_id AS id, meta_value AS text FROM $wpdb->postmeta WHERE meta_key LIKE '\\_oembed\\_%%' AND meta_value LIKE %s" ) as $row ) {
			delete_metadata_by_mid( 'post', (int) $row->id );
		}
		foreach ( $this->found( "SELECT ID AS id, post_content AS text FROM $wpdb->posts WHERE post_type = 'oembed_cache' AND post_content LIKE %s" ) as $row ) {
			wp_delete_post( (int) $row->id, true );
		}
		foreach ( $this->found( "SELECT option_name AS id, option_value AS text FROM $wpdb->options WHERE option_name LIKE '\\_transient\\_oembed\\_%%' AND option_value LIKE %s" ) as $row ) {
			delete_transient( substr( $row->id, strlen( '_transient_' ) ) );
		}
	}

	/**
	 * Titles of the posts that somebody has put an address of the case into.
	 *
	 * @return string[]
	 */
	private function posts(): array {
		global $wpdb;
		$rows = $this->found( "SELECT ID AS id, post_content AS text FROM $wpdb->posts WHERE post_type NOT IN ( 'revision', 'oembed_cache' ) AND post_status <> 'trash' AND post_content LIKE %s" );
		return array_map(
			static function ( $row ) {
				return get_the_title( (int) $row->id );
			},
			// A case may name another, in a text that is not this site's to change.
			array_filter(
				$rows,
				static function ( $row ) {
					return '' === (string) get_post_meta( (int) $row->id, Posts::ID, true );
				}
			)
		);
	}

	/**
	 * The rows whose text has an address of the case.
	 */
	private function found( string $query ): array {
		global $wpdb;
		$rows = $wpdb->get_results( $wpdb->prepare( $query, '%' . $wpdb->esc_like( $this->path ) . '%' ) ); // phpcs:ignore WordPress.DB -- seldom, and it must be true.
		return array_filter(
			$rows,
			function ( $row ) {
				foreach ( $this->addresses as $origin ) {
					if ( preg_match( '~' . preg_quote( $origin, '~' ) . '(?:/[^\s"\'<>]*)?' . preg_quote( $this->path, '~' ) . '~', $row->text ) ) {
						return true;
					}
				}
				return false;
			}
		);
	}
}
