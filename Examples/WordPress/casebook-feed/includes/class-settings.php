<?php
/**
 * What a site wants.
 *
 * @package Casebook_Feed
 */

namespace Casebook\Feed;

/**
 * One option that holds all settings, always complete and always allowed.
 */
final class Settings {

	const OPTION = 'casebook_feed_settings';
	const PAGES  = 'casebook_feed_pages';
	const TOPICS = 'casebook_feed_topics';

	const CHOICES = array(
		'status'    => array( 'draft', 'publish' ),
		'topics_as' => array( 'category', 'post_tag', 'none' ),
		'picture'   => array( 'featured', 'both', 'text' ),
		'linked'    => array( 'show', 'omit' ),
		'schedule'  => array( 'hourly', 'twicedaily', 'daily' ),
	);

	/**
	 * The settings, with defaults where nothing was chosen.
	 */
	public static function get(): array {
		return self::checked( get_option( self::OPTION, array() ) );
	}

	/**
	 * Settings as they may be.
	 *
	 * @param mixed $raw What a form sent, or an option holds.
	 */
	public static function checked( $raw ): array {
		$raw     = is_array( $raw ) ? $raw : array();
		$checked = array( 'feed' => '' );
		$feed    = Item::line( $raw, 'feed', 2000 );
		if ( '' !== Address::origin( $feed ) ) {
			$checked['feed'] = esc_url_raw( $feed, array( 'http', 'https' ) );
		}
		foreach ( self::CHOICES as $name => $choices ) {
			$checked[ $name ] = in_array( $raw[ $name ] ?? '', $choices, true ) ? $raw[ $name ] : $choices[ 'schedule' === $name ? 1 : 0 ];
		}
		$type                 = is_string( $raw['post_type'] ?? null ) ? $raw['post_type'] : '';
		$checked['post_type'] = isset( self::post_types()[ $type ] ) ? $type : 'post';
		$author               = get_userdata( absint( is_scalar( $raw['author'] ?? 0 ) ? $raw['author'] ?? 0 : 0 ) );
		$checked['author']    = $author ? $author->ID : 0;
		$topics               = is_array( $raw['topics'] ?? null ) ? array_filter( $raw['topics'], 'is_string' ) : array();
		$checked['topics']    = array_values( array_unique( array_filter( array_map( 'sanitize_title', $topics ) ) ) );
		return $checked;
	}

	/**
	 * Types of posts that can hold a case: labels by name.
	 */
	public static function post_types(): array {
		$types = array();
		foreach ( get_post_types( array( 'public' => true ), 'objects' ) as $type ) {
			if ( 'attachment' !== $type->name && post_type_supports( $type->name, 'editor' ) ) {
				$types[ $type->name ] = $type->labels->singular_name;
			}
		}
		return $types;
	}

	/**
	 * After a change, the whole feed is read anew.
	 */
	public static function forget_pages(): void {
		delete_option( self::PAGES );
	}
}
