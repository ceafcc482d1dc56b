<?php
/**
 * One case of a feed.
 *
 * @package Casebook_Feed
 */

namespace Casebook\Feed;

/**
 * What a feed says about one case, checked and bounded: further inside, no function asks again.
 */
final class Item {

	// Raise it when the same item becomes another post: every post is then made anew, once.
	const FORMAT = 1;

	const LONGEST_TEXT = 500000;

	/** @var string */
	public $id;
	/** @var string */
	public $url = '';
	/** @var string */
	public $title = '';
	/** @var string */
	public $summary = '';
	/** @var string HTML, not yet to be trusted. */
	public $content = '';
	/** @var string BCP 47 */
	public $language = '';
	/** @var string[] Labels by key. */
	public $topics = array();
	/** @var bool */
	public $fictional = false;
	/** @var string SPDX */
	public $licence = '';
	/** @var string */
	public $licence_url = '';
	/** @var string Who published it first. */
	public $publisher = '';
	/** @var string */
	public $funding = '';
	/** @var string The last day on which it may be shown, Y-m-d; '' for ever. */
	public $expires = '';
	/** @var int Seconds since 1970; 0 unknown. */
	public $published = 0;
	/** @var array[] Pictures: `url`, `alt`, `title`, `credit`, `licence`, `teaser`. */
	public $pictures = array();
	/** @var string Changes whenever anything of it changes. */
	public $hash;

	private function __construct() {
	}

	/**
	 * Reads an item of a feed.
	 *
	 * @param mixed $raw  An entry of `items`.
	 * @param array $feed The feed's first page, without its items.
	 * @return self|null Nothing without an id, a title and a text.
	 */
	public static function read( $raw, array $feed ) {
		$extension = self::map( $raw, '_casebook' );
		$of_feed   = self::map( $feed, '_casebook' );
		$item      = new self();
		$item->id  = self::line( $raw, 'id', 500 );
		foreach ( array( 'url', 'external_url' ) as $name ) {
			$item->url = '' !== $item->url ? $item->url : self::link( $raw, $name );
		}
		$item->title       = self::line( $raw, 'title', 300 );
		$item->summary     = self::line( $raw, 'summary', 1000 );
		$item->language    = self::language( $raw, $feed );
		$item->topics      = self::topics( $raw, $extension );
		$item->fictional   = true === ( $extension['fictional'] ?? null );
		$item->licence     = self::line( $extension, 'licence', 100 ) ?: self::line( $of_feed, 'licence', 100 );
		$item->licence_url = self::link( $extension, 'licence_url' ) ?: self::link( $of_feed, 'licence_url' );
		$item->funding     = $item->fictional ? '' : ( self::line( $extension, 'funding', 2000 ) ?: self::line( $of_feed, 'funding', 2000 ) );
		$item->publisher   = self::line( self::map( self::map( $feed, 'authors' ), 0 ), 'name', 200 ) ?: self::line( $feed, 'title', 200 );
		$item->expires     = Dates::last_day( self::line( $extension, 'expires_on', 10 ) );
		$item->published   = (int) strtotime( self::line( $raw, 'date_published', 40 ) );
		$item->pictures    = self::pictures( $raw );
		$item->content     = self::content( $raw );
		if ( '' === $item->id || '' === $item->title || '' === $item->content ) {
			return null;
		}
		$item->hash = hash( 'sha256', wp_json_encode( array( self::FORMAT, get_object_vars( $item ) ) ) );
		return $item;
	}

	/**
	 * The id alone, for an item that cannot be read.
	 *
	 * @param mixed $raw An entry of `items` or of `withdrawn`.
	 */
	public static function id_of( $raw ): string {
		return self::line( $raw, 'id', 500 );
	}

	/**
	 * A text in one line, without markup or characters that nobody sees.
	 *
	 * @param mixed      $map  Where it should be.
	 * @param string|int $name Its name there.
	 * @param int        $most In characters.
	 */
	public static function line( $map, $name, int $most ): string {
		$value = is_array( $map ) ? ( $map[ $name ] ?? '' ) : '';
		if ( ! is_string( $value ) || strlen( $value ) > 8 * $most ) {
			return '';
		}
		$value = preg_replace( '/[\p{Z}\p{Cc}]+/u', ' ', wp_check_invalid_utf8( $value, true ) );
		// Marks that turn the order of letters round could hide what a title says.
		$value = preg_replace( '/[\x{202A}-\x{202E}\x{2066}-\x{2069}\x{FEFF}]/u', '', (string) $value );
		return mb_substr( trim( (string) $value ), 0, $most );
	}

	/**
	 * A text as WordPress keeps titles and teasers: they are HTML there.
	 */
	public static function as_html( string $text ): string {
		return str_replace( array( '<', '>' ), array( '&lt;', '&gt;' ), (string) preg_replace( '/&(?=#?\w+;)/', '&amp;', $text ) );
	}

	/**
	 * A value that is a map or a list, or an empty one.
	 *
	 * @param mixed      $map  Where it should be.
	 * @param string|int $name Its name there.
	 */
	public static function map( $map, $name ): array {
		$value = is_array( $map ) ? ( $map[ $name ] ?? array() ) : array();
		return is_array( $value ) ? $value : array();
	}

	/**
	 * A web address, or ''.
	 *
	 * @param mixed      $map  Where it should be.
	 * @param string|int $name Its name there.
	 */
	private static function link( $map, $name ): string {
		$url = self::line( $map, $name, 2000 );
		return '' === Address::origin( $url ) ? '' : esc_url_raw( $url, array( 'http', 'https' ) );
	}

	private static function content( $raw ): string {
		$html = $raw['content_html'] ?? '';
		if ( is_string( $html ) && '' !== trim( $html ) ) {
			return strlen( $html ) > self::LONGEST_TEXT ? '' : wp_check_invalid_utf8( $html, true );
		}
		// A feed of summaries.
		$text = self::line( $raw, 'content_text', 20000 ) ?: self::line( $raw, 'summary', 1000 );
		return '' === $text ? '' : '<p>' . esc_html( $text ) . '</p>';
	}

	private static function language( $raw, array $feed ): string {
		foreach ( array( $raw, $feed ) as $place ) {
			$language = self::line( $place, 'language', 35 );
			if ( preg_match( '/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i', $language ) ) {
				return $language;
			}
		}
		return '';
	}

	/**
	 * Labels by key: `tags` are the words of `topics`, in the same order.
	 */
	private static function topics( $raw, array $extension ): array {
		$labels = array_values( self::map( $raw, 'tags' ) );
		$keys   = array_values( self::map( $extension, 'topics' ) );
		$topics = array();
		foreach ( array_slice( $labels, 0, 50 ) as $place => $label ) {
			$label = self::line( array( $label ), 0, 100 );
			$key   = sanitize_title( count( $keys ) === count( $labels ) ? self::line( $keys, $place, 100 ) : $label );
			if ( '' !== $label && '' !== $key ) {
				$topics[ $key ] = $label;
			}
		}
		return $topics;
	}

	private static function pictures( $raw ): array {
		$pictures = array();
		foreach ( array_slice( self::map( $raw, 'attachments' ), 0, 100 ) as $attachment ) {
			$url = self::link( $attachment, 'url' );
			if ( '' === $url || 0 !== strpos( self::line( $attachment, 'mime_type', 100 ), 'image/' ) ) {
				continue;
			}
			$about            = self::map( $attachment, '_casebook' );
			$pictures[ $url ] = array(
				'url'     => $url,
				'alt'     => self::line( $about, 'alt', 1000 ),
				'title'   => self::line( $attachment, 'title', 500 ),
				'credit'  => self::line( $about, 'credit', 300 ),
				'licence' => self::line( $about, 'licence', 100 ),
				'teaser'  => true === ( $about['teaser'] ?? null ),
			);
		}
		// The picture of a feed without our extension.
		$image = self::link( $raw, 'image' );
		if ( '' !== $image && ! isset( $pictures[ $image ] ) ) {
			$pictures[ $image ] = array( 'url' => $image, 'alt' => '', 'title' => '', 'credit' => '', 'licence' => '', 'teaser' => false );
		}
		if ( '' !== $image && ! array_filter( array_column( $pictures, 'teaser' ) ) ) {
			$pictures[ $image ]['teaser'] = true;
		}
		return array_values( $pictures );
	}
}

/**
 * Dates that may be partial: `2031`, `2031-02`, `2031-02-15`.
 */
final class Dates {

	/**
	 * The last day that a date can mean, Y-m-d; '' where it is none.
	 */
	public static function last_day( string $date ): string {
		if ( ! preg_match( '/^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/', $date, $found ) ) {
			return '';
		}
		$month = $found[2] ?? '12';
		if ( $month < '01' || $month > '12' ) {
			return '';
		}
		$last = gmdate( 't', (int) gmmktime( 0, 0, 0, (int) $month, 1, (int) $found[1] ) );
		return "$found[1]-$month-" . min( $found[3] ?? $last, $last );
	}

	/**
	 * Whether a day is over where this site is.
	 */
	public static function is_over( string $day ): bool {
		return '' !== $day && wp_date( 'Y-m-d' ) > $day;
	}
}
