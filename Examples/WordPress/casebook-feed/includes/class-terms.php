<?php
/**
 * Topics as categories or tags.
 *
 * @package Casebook_Feed
 */

namespace Casebook\Feed;

/**
 * A term belongs to a topic by its key, so that it may be renamed here.
 */
final class Terms {

	const KEY     = '_casebook_topic';
	const FOREIGN = '_casebook_foreign';

	/**
	 * The terms of topics, made where they are missing.
	 *
	 * @param string   $taxonomy `category` or `post_tag`.
	 * @param string[] $topics   Labels by key.
	 * @param string   $language Of the labels.
	 * @return int[] Sorted.
	 */
	public static function of( string $taxonomy, array $topics, string $language ): array {
		$ids = array();
		foreach ( $topics as $key => $label ) {
			$found = get_terms(
				array(
					'taxonomy'   => $taxonomy,
					'hide_empty' => false,
					'number'     => 1,
					'meta_key'   => self::KEY, // phpcs:ignore WordPress.DB.SlowDBQuery -- a dozen topics.
					'meta_value' => (string) $key, // phpcs:ignore WordPress.DB.SlowDBQuery
				)
			);
			$term  = is_array( $found ) && $found ? $found[0] : null;
			$id    = $term ? $term->term_id : self::make( $taxonomy, (string) $key, $label );
			if ( $term && $term->name !== $label && Front::is_of_site( $language ) && get_term_meta( $id, self::FOREIGN, true ) === $term->name ) {
				// It came with a case in another language; the site's own word is better.
				wp_update_term( $id, $taxonomy, array( 'name' => wp_slash( $label ) ) );
				delete_term_meta( $id, self::FOREIGN );
			} elseif ( $id && ! $term && ! Front::is_of_site( $language ) ) {
				update_term_meta( $id, self::FOREIGN, wp_slash( get_term( $id )->name ) );
			}
			if ( $id ) {
				$ids[] = $id;
			}
		}
		sort( $ids );
		return $ids;
	}

	/**
	 * The terms that a post has now.
	 *
	 * @return int[] Sorted.
	 */
	public static function now( int $post_id, string $taxonomy ): array {
		$ids = wp_get_object_terms( $post_id, $taxonomy, array( 'fields' => 'ids' ) );
		$ids = is_array( $ids ) ? array_map( 'intval', $ids ) : array();
		sort( $ids );
		return $ids;
	}

	private static function make( string $taxonomy, string $key, string $label ): int {
		$term = get_term_by( 'name', $label, $taxonomy );
		if ( $term && '' === (string) get_term_meta( $term->term_id, self::KEY, true ) ) {
			$id = (int) $term->term_id;
		} else {
			$made = wp_insert_term( wp_slash( $label ), $taxonomy, $term ? array( 'slug' => $key ) : array() );
			if ( is_wp_error( $made ) ) {
				return $term ? (int) $term->term_id : 0;
			}
			$id = (int) $made['term_id'];
		}
		update_term_meta( $id, self::KEY, $key );
		return $id;
	}
}
