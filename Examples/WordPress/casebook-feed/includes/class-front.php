<?php
/**
 * What readers see of it.
 *
 * @package Casebook_Feed
 */

namespace Casebook\Feed;

/**
 * The original as canonical address, the mark of invented cases in every list, the language of a text, and the end of what has expired.
 */
final class Front {

	public static function register(): void {
		add_filter( 'get_canonical_url', array( self::class, 'canonical' ), 10, 2 );
		// Two plugins that write this link in WordPress' stead.
		add_filter( 'wpseo_canonical', array( self::class, 'canonical' ) );
		add_filter( 'rank_math/frontend/canonical', array( self::class, 'canonical' ) );
		add_filter( 'the_title', array( self::class, 'title' ), 10, 2 );
		add_filter( 'single_post_title', array( self::class, 'title' ), 10, 2 );
		add_filter( 'get_the_excerpt', array( self::class, 'excerpt' ), 20, 2 );
		add_filter( 'the_content', array( self::class, 'language' ), 20 );
		foreach ( array( 'title', 'excerpt' ) as $name ) {
			add_filter( "render_block_core/post-$name", array( self::class, 'block_language' ), 10, 3 );
		}
		add_filter( 'the_posts', array( self::class, 'without_expired' ), 10, 2 );
	}

	/**
	 * The address of the original.
	 *
	 * @param string        $url  What WordPress would say.
	 * @param \WP_Post|null $post The post, or the one that is shown.
	 */
	public static function canonical( $url, $post = null ) {
		$post  = $post instanceof \WP_Post ? $post : ( is_singular() ? get_queried_object() : null );
		$about = $post instanceof \WP_Post ? self::about( $post->ID ) : array();
		return empty( $about['url'] ) ? $url : $about['url'];
	}

	/**
	 * A title that somebody has changed here still says that the case is invented.
	 *
	 * @param string       $title The title.
	 * @param int|\WP_Post $post  The post.
	 */
	public static function title( $title, $post = 0 ) {
		$id    = $post instanceof \WP_Post ? $post->ID : (int) $post;
		$about = $id && ! is_admin() && 'withdrawn' !== get_post_meta( $id, Posts::STATE, true ) ? self::about( $id ) : array();
		if ( empty( $about['fictional'] ) || Words::say_fictional( $title ) ) {
			return $title;
		}
		return $title . ' – ' . Words::in( $about['language'], 'fictional' );
	}

	/**
	 * So does a teaser.
	 *
	 * @param string        $excerpt The teaser.
	 * @param \WP_Post|null $post    The post.
	 */
	public static function excerpt( $excerpt, $post = null ) {
		$about = $post instanceof \WP_Post && ! is_admin() ? self::about( $post->ID ) : array();
		if ( empty( $about['fictional'] ) || '' === trim( $excerpt ) || Words::say_fictional( $excerpt ) ) {
			return $excerpt;
		}
		return Words::in( $about['language'], 'fictional' ) . ': ' . $excerpt;
	}

	/**
	 * Says the language of a text that is not that of the site (WCAG 3.1.2).
	 *
	 * @param string $content The text.
	 */
	public static function language( $content ) {
		$language = self::foreign( (int) get_the_ID() );
		return '' === $language ? $content : '<div lang="' . esc_attr( $language ) . '">' . $content . '</div>';
	}

	/**
	 * And that of a title or a teaser, in themes made of blocks.
	 *
	 * @param string    $html  The block.
	 * @param array     $block Its attributes.
	 * @param \WP_Block $that  Its context.
	 */
	public static function block_language( $html, $block, $that = null ) {
		$language = $that ? self::foreign( (int) ( $that->context['postId'] ?? 0 ) ) : '';
		return '' === $language ? $html : preg_replace( '/^(\s*<\w+)/', '$1 lang="' . esc_attr( $language ) . '"', $html, 1 );
	}

	/**
	 * Nobody sees a case after its last day, even where WP-Cron sleeps.
	 *
	 * @param \WP_Post[] $posts What a query found.
	 * @param \WP_Query  $query The query.
	 */
	public static function without_expired( $posts, $query ): array {
		$posts = is_array( $posts ) ? $posts : array();
		if ( is_admin() || ! did_action( 'init' ) ) {
			return $posts;
		}
		$kept = array_filter(
			$posts,
			static function ( $post ) {
				return ! $post instanceof \WP_Post || ! Dates::is_over( (string) get_post_meta( $post->ID, Posts::EXPIRES, true ) );
			}
		);
		return array_values( $kept );
	}

	/**
	 * The language of a post, where it is another than the site's.
	 */
	private static function foreign( int $post_id ): string {
		$language = $post_id ? (string) ( self::about( $post_id )['language'] ?? '' ) : '';
		return self::is_of_site( $language ) ? '' : $language;
	}

	/**
	 * Whether a language is that of the site, whatever its country.
	 */
	public static function is_of_site( string $language ): bool {
		return '' === $language || strtolower( strtok( $language . '-', '-' ) ) === strtolower( strtok( get_bloginfo( 'language' ) . '-', '-' ) );
	}

	private static function about( int $post_id ): array {
		$about = get_post_meta( $post_id, Posts::ABOUT, true );
		return is_array( $about ) ? $about : array();
	}
}
