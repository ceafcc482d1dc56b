<?php
/**
 * What editors see of it beside their posts.
 *
 * @package Casebook_Feed
 */

namespace Casebook\Feed;

/**
 * Says in the list and beside the text where a post comes from, and remembers what was deleted here.
 */
final class Editor {

	public static function register(): void {
		add_action( 'add_meta_boxes', array( self::class, 'add_box' ), 10, 2 );
		add_filter( 'display_post_states', array( self::class, 'states' ), 10, 2 );
		add_action( 'untrashed_post', array( self::class, 'catch_up' ) );
		add_action( 'before_delete_post', array( self::class, 'ignore' ) );
	}

	/**
	 * A box beside the text.
	 *
	 * @param string        $type The type of the post.
	 * @param \WP_Post|null $post The post; others have boxes, too.
	 */
	public static function add_box( $type, $post = null ): void {
		if ( $post instanceof \WP_Post && '' !== self::id( $post ) ) {
			add_meta_box( 'casebook-feed', __( 'Case study of another publisher', 'casebook-feed' ), array( self::class, 'box' ), null, 'side' );
		}
	}

	public static function box( \WP_Post $post ): void {
		$about = get_post_meta( $post->ID, Posts::ABOUT, true );
		$state = get_post_meta( $post->ID, Posts::STATE, true );
		if ( 'withdrawn' === $state ) {
			echo '<p>' . esc_html__( 'The publisher has withdrawn this case study, or its consent has ended. Text, title and pictures were removed. If it comes back, so does this post.', 'casebook-feed' ) . '</p>';
			return;
		}
		if ( 'vanished' === $state ) {
			echo '<p>' . esc_html__( 'This case study is no longer in the feed. Please ask the publisher before you publish it again.', 'casebook-feed' ) . '</p>';
		}
		echo '<p>' . esc_html__( 'The text within the group belongs to the publisher: when it changes there, it is replaced here.', 'casebook-feed' ) . '</p>';
		echo '<p>' . esc_html__( 'Yours to change: title, teaser, categories, tags, featured image, and everything before and after the group.', 'casebook-feed' ) . '</p>';
		if ( ! empty( $about['url'] ) ) {
			echo '<p><a href="' . esc_url( $about['url'] ) . '">' . esc_html__( 'Original', 'casebook-feed' ) . '</a></p>';
		}
	}

	/**
	 * A word after the title in the list of posts.
	 *
	 * @param string[] $states Those of others.
	 * @param \WP_Post $post   The post.
	 */
	public static function states( $states, $post ): array {
		$words = array(
			'withdrawn' => __( 'Withdrawn case study', 'casebook-feed' ),
			'vanished'  => __( 'No longer in the feed', 'casebook-feed' ),
			''          => __( 'Case study', 'casebook-feed' ),
		);
		if ( '' !== self::id( $post ) ) {
			$states['casebook-feed'] = $words[ (string) get_post_meta( $post->ID, Posts::STATE, true ) ] ?? $words[''];
		}
		return $states;
	}

	/**
	 * What a person deletes for good is not brought again; its pictures go, too.
	 *
	 * @param int $post_id The post that is about to go.
	 */
	public static function ignore( $post_id ): void {
		$post = get_post( $post_id );
		$id   = $post && 'revision' !== $post->post_type ? self::id( $post ) : '';
		if ( '' !== $id ) {
			$ignored   = (array) get_option( Posts::IGNORED, array() );
			$ignored[] = $id;
			update_option( Posts::IGNORED, array_values( array_unique( $ignored ) ), false );
			Pictures::delete_all( (int) $post_id );
		}
	}

	/**
	 * What comes out of the bin has missed changes: the next run reads all of the feed.
	 *
	 * @param int $post_id The post.
	 */
	public static function catch_up( $post_id ): void {
		if ( '' !== (string) get_post_meta( (int) $post_id, Posts::ID, true ) ) {
			Settings::forget_pages();
		}
	}

	private static function id( \WP_Post $post ): string {
		return (string) get_post_meta( $post->ID, Posts::ID, true );
	}
}
