<?php
/**
 * The posts of this site that follow a feed.
 *
 * @package Casebook_Feed
 */

namespace Casebook\Feed;

/**
 * Makes posts of items, updates them, takes them offline and back. What a person has changed here stays: title, teaser, terms, picture,
 * the status, and everything before and after the group that holds the case.
 */
final class Posts {

	const ID      = '_casebook_id';
	const STATE   = '_casebook_state';
	const CAUSE   = '_casebook_cause';
	const RESUME  = '_casebook_resume';
	const HASH    = '_casebook_hash';
	const OURS    = '_casebook_ours';
	const ABOUT   = '_casebook_about';
	const EXPIRES = '_casebook_expires';
	const GROUP   = 'casebook-case';
	const IGNORED = 'casebook_feed_ignored';

	/** @var array */
	private $settings;
	/** @var Report */
	private $report;
	/** @var int[] By the id of the case. */
	private $by_id;

	public function __construct( array $settings, Report $report ) {
		$this->settings = $settings;
		$this->report   = $report;
		$this->by_id    = self::all();
		// One question for all of them.
		update_meta_cache( 'post', array_values( $this->by_id ) );
	}

	/**
	 * Every post that came from a feed, whatever has become of it: ids of posts by ids of cases.
	 */
	public static function all(): array {
		global $wpdb;
		// WordPress' own queries leave out what is in the bin, or of a type that is switched off.
		$rows = $wpdb->get_results( // phpcs:ignore WordPress.DB.DirectDatabaseQuery -- once in a run, and it must be true.
			$wpdb->prepare(
				"SELECT m.post_id, m.meta_value FROM $wpdb->postmeta m JOIN $wpdb->posts p ON p.ID = m.post_id WHERE m.meta_key = %s AND p.post_type <> 'revision' ORDER BY m.post_id DESC",
				self::ID
			)
		);
		return array_map( 'intval', array_column( $rows, 'post_id', 'meta_value' ) );
	}

	/**
	 * Ids of cases whose posts are not withdrawn.
	 *
	 * @return string[]
	 */
	public function live(): array {
		return array_map(
			'strval',
			array_keys(
				array_filter(
					$this->by_id,
					static function ( $post_id ) {
						return '' === (string) get_post_meta( $post_id, self::STATE, true );
					}
				)
			)
		);
	}

	/**
	 * Ids of cases that may no longer be shown.
	 *
	 * @return string[]
	 */
	public function overdue(): array {
		return array_filter(
			$this->live(),
			function ( $id ) {
				return Dates::is_over( (string) get_post_meta( $this->by_id[ $id ], self::EXPIRES, true ) );
			}
		);
	}

	/**
	 * Makes the post of an item what the item says; gives the name of what was done.
	 */
	public function apply( Item $item, Pictures $pictures ): string {
		$post_id = $this->by_id[ $item->id ] ?? 0;
		$state   = $post_id ? (string) get_post_meta( $post_id, self::STATE, true ) : '';
		$hash    = hash( 'sha256', $item->hash . $this->settings['picture'] . $this->settings['linked'] . $this->settings['topics_as'] );
		if ( in_array( $item->id, get_option( self::IGNORED, array() ), true ) || 'trash' === get_post_status( $post_id ?: -1 ) ) {
			return 'skipped';
		}
		if ( Dates::is_over( $item->expires ) ) {
			return $post_id && 'withdrawn' !== $state ? $this->withdraw( $item->id, 'expired' ) : 'skipped';
		}
		if ( $post_id && '' === $state && get_post_meta( $post_id, self::HASH, true ) === $hash ) {
			return 'unchanged';
		}
		$problems = count( $this->report->messages );
		$pictures->start( $item, $post_id );
		$teaser   = $this->shows_featured() ? $pictures->teaser( 'featured' === $this->settings['picture'] ) : 0;
		$group    = ( new Article( $item, $pictures ) )->group();
		$post_id  = $this->write( $item, $post_id, $group );
		if ( ! $post_id ) {
			return 'skipped';
		}
		$this->file( $item, $post_id, $teaser );
		$pictures->finish( $post_id );
		update_post_meta( $post_id, self::ABOUT, wp_slash( array( 'url' => $item->url, 'language' => $item->language, 'fictional' => $item->fictional ) ) );
		update_post_meta( $post_id, self::EXPIRES, $item->expires );
		// After a picture that did not come, the next run tries again.
		update_post_meta( $post_id, self::HASH, in_array( 'problem', array_column( array_slice( $this->report->messages, $problems ), 0 ), true ) ? '' : $hash );
		if ( '' !== $state ) {
			delete_post_meta( $post_id, self::STATE );
			delete_post_meta( $post_id, self::CAUSE );
			delete_post_meta( $post_id, self::RESUME );
			return 'returned';
		}
		$is_new                   = ! isset( $this->by_id[ $item->id ] );
		$this->by_id[ $item->id ] = $post_id;
		return $is_new ? 'new' : 'changed';
	}

	/**
	 * Takes a case back: its text, title, teaser and pictures go, in every version.
	 */
	public function withdraw( string $id, string $cause ): string {
		$post_id = $this->by_id[ $id ] ?? 0;
		if ( ! $post_id || 'withdrawn' === get_post_meta( $post_id, self::STATE, true ) ) {
			return 'skipped';
		}
		$about = get_post_meta( $post_id, self::ABOUT, true );
		$title = Words::in( $about['language'] ?? '', 'withdrawn' );
		$this->rest( $post_id, 'withdrawn', $cause );
		Pictures::delete_all( $post_id );
		$this->save(
			array(
				'ID'           => $post_id,
				'post_title'   => $title,
				'post_content' => '',
				'post_excerpt' => '',
				'post_name'    => Words::in( $about['language'] ?? '', 'slug' ) . "-$post_id",
			)
		);
		foreach ( wp_get_post_revisions( $post_id, array( 'check_enabled' => false ) ) as $revision ) {
			wp_delete_post_revision( $revision );
		}
		delete_post_meta( $post_id, '_wp_old_slug' );
		delete_post_meta( $post_id, '_wp_desired_post_slug' );
		delete_post_meta( $post_id, self::HASH );
		$ours = (array) get_post_meta( $post_id, self::OURS, true );
		update_post_meta( $post_id, self::OURS, wp_slash( array( 'title' => $title, 'excerpt' => '', 'text' => '' ) + $ours ) );
		return 'withdrawn';
	}

	/**
	 * Takes a post offline whose case is in the feed no longer, without a word about why. Its text stays with the editors.
	 */
	public function hide( string $id ): string {
		$post_id = $this->by_id[ $id ];
		/* translators: %s: title of a post */
		$this->report->note( sprintf( __( '"%s" is no longer in the feed, but not reported as withdrawn either. The post is now a draft; please ask the publisher.', 'casebook-feed' ), get_the_title( $post_id ) ) );
		$this->rest( $post_id, 'vanished', '' );
		return 'vanished';
	}

	/**
	 * Makes a post a draft, and remembers what it was.
	 */
	private function rest( int $post_id, string $state, string $cause ): void {
		$status = get_post_status( $post_id );
		if ( '' === (string) get_post_meta( $post_id, self::STATE, true ) ) {
			update_post_meta( $post_id, self::RESUME, 'trash' === $status ? 'draft' : $status );
		}
		update_post_meta( $post_id, self::STATE, $state );
		update_post_meta( $post_id, self::CAUSE, $cause );
		if ( ! in_array( $status, array( 'draft', 'trash' ), true ) ) {
			$this->save( array( 'ID' => $post_id, 'post_status' => 'draft' ) );
		}
	}

	/**
	 * Title, teaser and text.
	 */
	private function write( Item $item, int $post_id, string $group ): int {
		$post    = $post_id ? get_post( $post_id ) : null;
		$ours    = $post_id ? (array) get_post_meta( $post_id, self::OURS, true ) : array();
		$updates = array(
			'title'   => ! $post || ( $ours['title'] ?? null ) === $post->post_title,
			'excerpt' => ! $post || ( $ours['excerpt'] ?? null ) === $post->post_excerpt,
		);
		$post_id = $post ? $this->update( $item, $post, $group, $updates, (string) ( $ours['text'] ?? '' ) ) : $this->insert( $item, $group );
		$saved   = $post_id ? get_post( $post_id ) : null;
		if ( $saved ) {
			$new = array(
				'title'   => $updates['title'] ? $saved->post_title : ( $ours['title'] ?? '' ),
				'excerpt' => $updates['excerpt'] ? $saved->post_excerpt : ( $ours['excerpt'] ?? '' ),
				'text'    => self::text_of( $saved->post_content ),
			);
			update_post_meta( $post_id, self::OURS, wp_slash( $new + $ours ) );
		}
		return $post_id;
	}

	private function insert( Item $item, string $group ): int {
		$date = gmdate( 'Y-m-d H:i:s', min( $item->published ?: time(), time() ) );
		return $this->save(
			array(
				'post_title'    => Item::as_html( $item->title ),
				'post_excerpt'  => Item::as_html( $item->summary ),
				'post_content'  => $group,
				'post_status'   => $this->settings['status'],
				'post_type'     => $this->settings['post_type'],
				'post_author'   => $this->settings['author'],
				'post_date_gmt' => $date,
				'post_date'     => get_date_from_gmt( $date ),
				'meta_input'    => array( self::ID => $item->id ),
			)
		);
	}

	private function update( Item $item, \WP_Post $post, string $group, array $updates, string $text ): int {
		$resume = (string) get_post_meta( $post->ID, self::RESUME, true );
		$fields = array(
			'post_title'   => $updates['title'] ? Item::as_html( $item->title ) : $post->post_title,
			'post_excerpt' => $updates['excerpt'] ? Item::as_html( $item->summary ) : $post->post_excerpt,
			'post_content' => $this->with_group( $post, $group, $text ),
			'post_status'  => '' === $resume ? $post->post_status : $resume,
			// A name of its own again, after the one that said nothing.
			'post_name'    => 'withdrawn' === get_post_meta( $post->ID, self::STATE, true ) ? '' : $post->post_name,
		);
		foreach ( $fields as $name => $value ) {
			if ( $post->$name === $value ) {
				unset( $fields[ $name ] );
			}
		}
		return $fields ? $this->save( array( 'ID' => $post->ID ) + $fields ) : $post->ID;
	}

	/**
	 * The content of a post with the case in it; what editors wrote around it stays.
	 */
	private function with_group( \WP_Post $post, string $group, string $ours ): string {
		$blocks = parse_blocks( $post->post_content );
		$found  = false;
		foreach ( $blocks as $place => $block ) {
			if ( self::is_group( $block ) && ! $found ) {
				$found = true;
				if ( '' !== $ours && self::hash_of( $block ) !== $ours ) {
					/* translators: %s: title of a post */
					$this->report->note( sprintf( __( 'Changes to the text of "%s" were replaced by the publisher\'s new version; the revisions of the post still have them.', 'casebook-feed' ), $post->post_title ) );
				}
				$blocks[ $place ] = parse_blocks( $group )[0];
			}
		}
		return $found ? serialize_blocks( $blocks ) : $group;
	}

	/**
	 * A hash of the words of the group in a content; '' where there is none.
	 */
	private static function text_of( string $content ): string {
		foreach ( parse_blocks( $content ) as $block ) {
			if ( self::is_group( $block ) ) {
				return self::hash_of( $block );
			}
		}
		return '';
	}

	/**
	 * The editor spells blocks in its own way when it saves them; the words stay.
	 */
	private static function hash_of( array $block ): string {
		$words = html_entity_decode( wp_strip_all_tags( str_replace( '<', ' <', serialize_block( $block ) ) ), ENT_QUOTES, 'UTF-8' );
		return hash( 'sha256', trim( (string) preg_replace( '/[\s\x{A0}]+/u', ' ', $words ) ) );
	}

	private static function is_group( array $block ): bool {
		return 'core/group' === $block['blockName'] && in_array( self::GROUP, explode( ' ', (string) ( $block['attrs']['className'] ?? '' ) ), true );
	}

	/**
	 * Terms and the featured picture, where nobody has chosen others.
	 */
	private function file( Item $item, int $post_id, int $teaser ): void {
		$ours     = (array) get_post_meta( $post_id, self::OURS, true );
		$taxonomy = $this->settings['topics_as'];
		if ( 'none' !== $taxonomy && is_object_in_taxonomy( get_post_type( $post_id ), $taxonomy ) ) {
			$now = Terms::now( $post_id, $taxonomy );
			if ( ! isset( $ours[ $taxonomy ] ) || $ours[ $taxonomy ] === $now ) {
				$terms = Terms::of( $taxonomy, $item->topics, $item->language );
				if ( $terms && $terms !== $now ) {
					wp_set_object_terms( $post_id, $terms, $taxonomy );
				}
				$ours[ $taxonomy ] = Terms::now( $post_id, $taxonomy );
			}
		}
		$now = (int) get_post_thumbnail_id( $post_id );
		$was = (int) ( $ours['thumbnail'] ?? 0 );
		// What is no longer in the media library is nobody's choice.
		if ( $now === $was || ! get_post_type( $now ?: $was ) ) {
			if ( $teaser && $teaser !== $now ) {
				set_post_thumbnail( $post_id, $teaser );
			} elseif ( ! $teaser && $now ) {
				delete_post_thumbnail( $post_id );
			}
			$ours['thumbnail'] = $teaser;
		}
		update_post_meta( $post_id, self::OURS, wp_slash( $ours ) );
	}

	/**
	 * Whether a featured image is wanted, and the theme knows such a thing.
	 */
	private function shows_featured(): bool {
		return 'text' !== $this->settings['picture'] && current_theme_supports( 'post-thumbnails' )
			&& post_type_supports( $this->settings['post_type'], 'thumbnail' );
	}

	/**
	 * Saves without the filters of a role: our part is filtered, the rest was when its author saved it.
	 */
	private function save( array $fields ): int {
		kses_remove_filters();
		$done = isset( $fields['ID'] ) ? wp_update_post( wp_slash( $fields ), true ) : wp_insert_post( wp_slash( $fields ), true );
		kses_init();
		if ( is_wp_error( $done ) ) {
			$this->report->problem( $done->get_error_message() );
			return 0;
		}
		return (int) $done;
	}
}
