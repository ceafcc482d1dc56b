<?php
/**
 * Reads a feed, page by page.
 *
 * @package Casebook_Feed
 */

namespace Casebook\Feed;

/**
 * A JSON Feed 1.1 with Casebook's extension. Pages stay on the server that the feed is on, and there is an end to them.
 */
final class Feed {

	const PAGES       = 50;
	const PAGE_BYTES  = 8 * MB_IN_BYTES;
	const TOTAL_BYTES = 40 * MB_IN_BYTES;

	/** @var Fetcher */
	private $fetcher;

	/** @var string Scheme, host and port of the first page, after redirects. */
	public $origin = '';

	/** @var array By address of a page: validators, `next`, `ids`, and of the first `url`, `head`, `withdrawn`. */
	private $remembered;

	/** @var array What to remember when all of it was dealt with. */
	public $seen = array();

	public function __construct( Fetcher $fetcher, array $remembered ) {
		$this->fetcher    = $fetcher;
		$this->remembered = $remembered;
	}

	/**
	 * Its pages, as they arrive; the last may be an error, and then there may be more of the feed.
	 *
	 * @return \Generator `items` (null where nothing has changed), `ids`, `head`, `withdrawn`; or \WP_Error.
	 */
	public function pages( string $url ): \Generator {
		$head  = array();
		$bytes = 0;
		for ( $number = 1; $number <= self::PAGES; $number++ ) {
			$page = $this->page( $url, $head );
			if ( is_wp_error( $page ) ) {
				/* translators: 1: number of a page, 2: what went wrong */
				yield new \WP_Error( 'casebook_page', sprintf( __( 'Page %1$d of the feed: %2$s', 'casebook-feed' ), $number, $page->get_error_message() ) );
				return;
			}
			$head   = 1 === $number ? $page['head'] : $head;
			$bytes += $page['bytes'];
			if ( $bytes > self::TOTAL_BYTES ) {
				yield new \WP_Error( 'casebook_pages', __( 'The feed as a whole is too large.', 'casebook-feed' ) );
				return;
			}
			yield $page;
			if ( '' === $page['next'] ) {
				return;
			}
			if ( isset( $this->seen[ $page['next'] ] ) ) {
				yield new \WP_Error( 'casebook_pages', __( 'The pages of the feed lead back to each other.', 'casebook-feed' ) );
				return;
			}
			$url = $page['next'];
		}
		/* translators: %d: a number of pages */
		yield new \WP_Error( 'casebook_pages', sprintf( __( 'The feed has more than %d pages.', 'casebook-feed' ), self::PAGES ) );
	}

	/**
	 * One page.
	 *
	 * @return array|\WP_Error
	 */
	private function page( string $url, array $head ) {
		$known  = $this->remembered[ $url ] ?? array();
		$answer = $this->fetcher->get( $url, self::PAGE_BYTES, $known, $this->origin );
		if ( is_wp_error( $answer ) ) {
			return $answer;
		}
		$this->origin = Address::origin( $answer['url'] );
		if ( 304 === $answer['status'] ) {
			$this->seen[ $url ] = $known;
			return array( 'items' => null, 'bytes' => 0 ) + $known;
		}
		$page = json_decode( $answer['body'], true, 64 );
		if ( ! is_array( $page ) || 0 !== strpos( Item::line( $page, 'version', 100 ), 'https://jsonfeed.org/version/' ) || ! is_array( $page['items'] ?? null ) ) {
			return new \WP_Error( 'casebook_format', __( 'This is not a JSON Feed.', 'casebook-feed' ) );
		}
		$next = Item::line( $page, 'next_url', 2000 );
		if ( '' !== $next && Address::origin( $next ) !== $this->origin ) {
			return new \WP_Error( 'casebook_origin', __( 'The next page would be on a different server than the feed.', 'casebook-feed' ) );
		}
		$items = $page['items'];
		unset( $page['items'] );
		$kept               = array(
			'next'      => $next,
			'ids'       => array_values( array_filter( array_map( array( Item::class, 'id_of' ), $items ) ) ),
			'head'      => $head ? array() : array_intersect_key( $page, array_flip( array( 'title', 'authors', 'language', '_casebook' ) ) ),
			'withdrawn' => $head ? array() : self::withdrawn( $page ),
		);
		if ( ! $head ) {
			$kept['head']['_casebook'] = array_intersect_key( Item::map( $page, '_casebook' ), array_flip( array( 'licence', 'licence_url', 'funding' ) ) );
		}
		$this->seen[ $url ] = $kept + array_intersect_key( $answer, array_flip( array( 'etag', 'modified' ) ) );
		return $kept + array( 'items' => $items, 'bytes' => strlen( $answer['body'] ) );
	}

	/**
	 * What was withdrawn: causes by id.
	 */
	private static function withdrawn( array $page ): array {
		$found = array();
		foreach ( Item::map( Item::map( $page, '_casebook' ), 'withdrawn' ) as $record ) {
			$id = Item::id_of( $record );
			if ( '' !== $id ) {
				$found[ $id ] = sanitize_key( Item::line( $record, 'cause', 40 ) );
			}
		}
		return $found;
	}
}
