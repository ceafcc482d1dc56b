<?php
/**
 * Pictures of a case.
 *
 * @package Casebook_Feed
 */

namespace Casebook\Feed;

/**
 * Brings the pictures of one case into the media library, each once. What cannot be there (SVG, which WordPress refuses) is shown
 * from the publisher's server; pictures of any other server are left out.
 */
final class Pictures {

	const BYTES  = 12 * MB_IN_BYTES;
	const PIXELS = 40000000;
	const MOST   = 40;
	const TYPES  = array( 'image/jpeg' => 'jpg', 'image/png' => 'png', 'image/webp' => 'webp', 'image/gif' => 'gif' );

	const OF_POST = '_casebook_pictures';
	const SOURCE  = '_casebook_picture';

	/** @var Fetcher */
	private $fetcher;
	/** @var string */
	private $origin;
	/** @var Report */
	private $report;
	/** @var bool */
	private $shows_linked;
	/** @var array By address: `id`, `hash`, `etag`, `modified` of what we have. */
	private $known = array();
	/** @var array The same of what is still shown. */
	private $used = array();
	/** @var array[] What the feed says about them, by address. */
	private $about = array();
	/** @var string Address of the picture that is lifted out of the text. */
	private $lifted = '';
	/** @var string Its caption, HTML. */
	public $caption = '';

	/**
	 * @param bool $shows_linked Whether pictures that stay on the publisher's server are shown.
	 */
	public function __construct( Fetcher $fetcher, string $origin, Report $report, bool $shows_linked ) {
		$this->shows_linked = $shows_linked;
		$this->fetcher = $fetcher;
		$this->origin  = $origin;
		$this->report  = $report;
	}

	/**
	 * Begins with the pictures of another case.
	 */
	public function start( Item $item, int $post_id ): void {
		$known         = $post_id ? get_post_meta( $post_id, self::OF_POST, true ) : array();
		$this->known   = is_array( $known ) ? $known : array();
		$this->about   = array_column( $item->pictures, null, 'url' );
		$this->used    = array();
		$this->lifted  = '';
		$this->caption = '';
	}

	/**
	 * The picture that stands for the case, as an attachment; 0 where there is none that the media library takes.
	 *
	 * @param bool $lifts Whether it then leaves the text.
	 */
	public function teaser( bool $lifts ): int {
		foreach ( $this->about as $url => $about ) {
			$id = $about['teaser'] ? $this->bring( $url, $about['alt'] ) : 0;
			if ( $id ) {
				$this->lifted  = $lifts ? $url : '';
				$this->caption = $lifts ? Inline::text( trim( $about['title'] . ' ' . self::credit( $about ) ) ) : '';
				return $id;
			}
		}
		return 0;
	}

	/**
	 * The block of a picture in a text, or null.
	 *
	 * @return array|null
	 */
	public function block( string $url, string $alt, string $caption ) {
		if ( Address::origin( $url ) !== $this->origin ) {
			$this->report->note( __( 'A picture on a different server than the feed was left out.', 'casebook-feed' ) );
			return null;
		}
		// A text may show another size of the same picture.
		$is_lifted = '' !== $this->lifted && ( $url === $this->lifted || ( '' !== $alt && $alt === $this->about[ $this->lifted ]['alt'] ) );
		if ( $is_lifted ) {
			$this->caption = '' === $caption ? $this->caption : $caption;
			return null;
		}
		$id = $this->bring( $url, $alt );
		if ( $id ) {
			return Block::image( (string) wp_get_attachment_image_url( $id, 'large' ), $alt, $caption, $id );
		}
		return $this->shows_linked ? Block::image( esc_url_raw( $url, array( 'http', 'https' ) ), $alt, $caption ) : null;
	}

	/**
	 * Says which pictures belong to the post, and deletes those that it no longer shows.
	 */
	public function finish( int $post_id ): void {
		foreach ( $this->used as $picture ) {
			if ( (int) wp_get_post_parent_id( $picture['id'] ) !== $post_id ) {
				wp_update_post( array( 'ID' => $picture['id'], 'post_parent' => $post_id ) );
			}
		}
		$kept = array_column( $this->used, 'id' );
		foreach ( array_column( $this->known, 'id' ) as $id ) {
			if ( ! in_array( $id, $kept, true ) ) {
				self::delete( (int) $id );
			}
		}
		update_post_meta( $post_id, self::OF_POST, wp_slash( $this->used ) );
	}

	/**
	 * Deletes every picture that we brought for a post.
	 */
	public static function delete_all( int $post_id ): void {
		$known = get_post_meta( $post_id, self::OF_POST, true );
		foreach ( is_array( $known ) ? $known : array() as $picture ) {
			self::delete( (int) $picture['id'] );
		}
		delete_post_meta( $post_id, self::OF_POST );
	}

	/**
	 * Only what we brought ourselves.
	 */
	private static function delete( int $id ): void {
		if ( metadata_exists( 'post', $id, self::SOURCE ) ) {
			wp_delete_attachment( $id, true );
		}
	}

	/**
	 * The attachment of a picture, fetched where we do not have it or it has changed.
	 */
	private function bring( string $url, string $alt ): int {
		if ( isset( $this->used[ $url ] ) ) {
			return $this->used[ $url ]['id'];
		}
		$path = (string) wp_parse_url( $url, PHP_URL_PATH );
		if ( Address::origin( $url ) !== $this->origin || preg_match( '/\.svgz?$/i', $path ) || count( $this->used ) >= self::MOST ) {
			return 0;
		}
		$known  = $this->known[ $url ] ?? array();
		$known  = $known && 'attachment' === get_post_type( $known['id'] ) ? $known : array();
		$answer = $this->fetcher->get( $url, self::BYTES, array_intersect_key( $known, array( 'etag' => 1, 'modified' => 1 ) ), $this->origin );
		if ( is_wp_error( $answer ) ) {
			/* translators: 1: an address, 2: what went wrong */
			$this->report->problem( sprintf( __( 'Picture %1$s: %2$s', 'casebook-feed' ), $url, $answer->get_error_message() ) );
			$this->used += $known ? array( $url => $known ) : array();
			return $known ? $known['id'] : 0;
		}
		$hash = hash( 'sha256', $answer['body'] );
		$id   = $known && ( 304 === $answer['status'] || $hash === $known['hash'] ) ? $known['id'] : $this->add( $url, $answer['body'] );
		if ( ! $id ) {
			return 0;
		}
		$this->describe( $id, $url, $alt );
		$this->used[ $url ] = array(
			'id'       => $id,
			'hash'     => 304 === $answer['status'] ? $known['hash'] : $hash,
			'etag'     => 304 === $answer['status'] ? $known['etag'] : $answer['etag'],
			'modified' => 304 === $answer['status'] ? $known['modified'] : $answer['modified'],
		);
		return $id;
	}

	/**
	 * Puts a file into the media library, if its bytes are those of a picture.
	 */
	private function add( string $url, string $bytes ): int {
		require_once ABSPATH . 'wp-admin/includes/file.php';
		require_once ABSPATH . 'wp-admin/includes/media.php';
		require_once ABSPATH . 'wp-admin/includes/image.php';
		$file = wp_tempnam( 'casebook' );
		if ( ! $file || false === file_put_contents( $file, $bytes ) ) { // phpcs:ignore WordPress.WP.AlternativeFunctions -- a temporary file.
			$this->report->problem( __( 'A picture could not be stored.', 'casebook-feed' ) );
			return 0;
		}
		$type = (string) wp_get_image_mime( $file );
		$size = wp_getimagesize( $file );
		if ( ! isset( self::TYPES[ $type ] ) || ! $size || $size[0] < 1 || $size[1] < 1 || $size[0] * $size[1] > self::PIXELS ) {
			wp_delete_file( $file );
			/* translators: %s: an address */
			$this->report->note( sprintf( __( 'The media library does not accept this picture: %s', 'casebook-feed' ), $url ) );
			return 0;
		}
		$name = sanitize_file_name( pathinfo( rawurldecode( (string) wp_parse_url( $url, PHP_URL_PATH ) ), PATHINFO_FILENAME ) );
		$name = ( '' === $name ? 'bild' : mb_substr( $name, 0, 80 ) ) . '.' . self::TYPES[ $type ];
		$id   = media_handle_sideload( array( 'name' => $name, 'tmp_name' => $file ), 0 );
		if ( is_wp_error( $id ) ) {
			wp_delete_file( $file );
			/* translators: 1: an address, 2: what went wrong */
			$this->report->problem( sprintf( __( 'Picture %1$s: %2$s', 'casebook-feed' ), $url, $id->get_error_message() ) );
			return 0;
		}
		return $id;
	}

	/**
	 * Alternative text and credit, unless somebody has written others here.
	 */
	private function describe( int $id, string $url, string $alt ): void {
		$about = $this->about[ $url ] ?? array( 'title' => '', 'credit' => '', 'licence' => '' );
		$ours  = get_post_meta( $id, self::SOURCE, true );
		$ours  = is_array( $ours ) ? $ours : array( 'alt' => '', 'caption' => '', 'title' => get_post( $id )->post_title );
		$new   = array( 'url' => $url, 'alt' => wp_strip_all_tags( $alt ), 'caption' => Item::as_html( self::credit( $about ) ), 'title' => Item::as_html( mb_substr( $about['title'], 0, 200 ) ) ?: $ours['title'] );
		if ( (string) get_post_meta( $id, '_wp_attachment_image_alt', true ) === $ours['alt'] ) {
			update_post_meta( $id, '_wp_attachment_image_alt', wp_slash( $new['alt'] ) );
		}
		$post   = get_post( $id );
		$fields = array_filter(
			array(
				'post_excerpt' => $post->post_excerpt === $ours['caption'] ? $new['caption'] : $post->post_excerpt,
				'post_title'   => $post->post_title === $ours['title'] ? $new['title'] : $post->post_title,
			),
			static function ( $value, $name ) use ( $post ) {
				return $value !== $post->$name;
			},
			ARRAY_FILTER_USE_BOTH
		);
		if ( $fields ) {
			wp_update_post( wp_slash( array( 'ID' => $id ) + $fields ) );
		}
		update_post_meta( $id, self::SOURCE, wp_slash( $new ) );
	}

	private static function credit( array $about ): string {
		return implode( ', ', array_filter( array( $about['credit'], $about['licence'] ) ) );
	}
}
