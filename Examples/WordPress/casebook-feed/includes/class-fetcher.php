<?php
/**
 * Fetches over HTTP, within bounds.
 *
 * @package Casebook_Feed
 */

namespace Casebook\Feed;

/**
 * WordPress' own HTTP interface, and what it does not promise: a limit in bytes and in time for the whole answer, redirects that
 * are checked one by one, and nothing that unpacks to gigabytes.
 */
final class Fetcher {

	const SECONDS = 30;
	const HOPS    = 3;

	/**
	 * When the whole run has to be over, in seconds of microtime().
	 *
	 * @var float
	 */
	private $deadline;

	public function __construct( float $deadline ) {
		$this->deadline = $deadline;
	}

	/**
	 * Fetches one address.
	 *
	 * @param string $url        The address.
	 * @param int    $limit      The most bytes that are taken.
	 * @param array  $validators `etag` and `modified` of the copy that we have.
	 * @param string $within     The origin that redirects may not leave; '' where they may.
	 * @return array|\WP_Error `status` (200 or 304), `url` after redirects, `body`, `etag`, `modified`, `type`.
	 */
	public function get( string $url, int $limit, array $validators = array(), string $within = '' ) {
		for ( $hop = 0; $hop <= self::HOPS; $hop++ ) {
			if ( '' !== $within && Address::origin( $url ) !== $within ) {
				return new \WP_Error( 'casebook_origin', __( 'It leads to a different server than the feed.', 'casebook-feed' ) );
			}
			$answer = $this->once( $url, $limit, $validators );
			if ( is_wp_error( $answer ) ) {
				return $answer;
			}
			$status = (int) wp_remote_retrieve_response_code( $answer );
			if ( in_array( $status, array( 301, 302, 303, 307, 308 ), true ) ) {
				$url = \WP_Http::make_absolute_url( self::header( $answer, 'location' ), $url );
				continue;
			}
			if ( 304 === $status && ! $validators || ! in_array( $status, array( 200, 304 ), true ) ) {
				/* translators: %d: a status of HTTP, such as 404 */
				return new \WP_Error( 'casebook_status', sprintf( __( 'The server answers with status %d.', 'casebook-feed' ), $status ) );
			}
			return array(
				'status'   => $status,
				'url'      => $url,
				'body'     => wp_remote_retrieve_body( $answer ),
				'etag'     => self::header( $answer, 'etag' ),
				'modified' => self::settled( self::header( $answer, 'last-modified' ), self::header( $answer, 'date' ) ),
			);
		}
		return new \WP_Error( 'casebook_redirects', __( 'It redirects too many times.', 'casebook-feed' ) );
	}

	/**
	 * One question, one answer; a redirect is an answer.
	 *
	 * @return array|\WP_Error
	 */
	private function once( string $url, int $limit, array $validators ) {
		$ip = Address::checked_ip( $url );
		if ( is_wp_error( $ip ) ) {
			return $ip;
		}
		$until = min( $this->deadline, microtime( true ) + self::SECONDS );
		if ( microtime( true ) >= $until ) {
			return new \WP_Error( 'casebook_time', __( 'There was not enough time.', 'casebook-feed' ) );
		}
		$hooks = $this->bounds( $url, $ip, $limit, $until );
		foreach ( $hooks as $name => $hook ) {
			add_action( $name, $hook, 10, 3 );
		}
		try {
			$answer = wp_safe_remote_get(
				$url,
				array(
					'timeout'             => max( 1, min( 15, (int) ( $until - microtime( true ) ) ) ),
					'redirection'         => 0,
					'limit_response_size' => $limit + 1,
					'user-agent'          => 'Casebook Feed/' . VERSION . ' (WordPress; ' . home_url( '/' ) . ')',
					'headers'             => array_filter(
						array(
							'Accept-Encoding'   => 'identity',
							'If-None-Match'     => $validators['etag'] ?? '',
							'If-Modified-Since' => $validators['modified'] ?? '',
						)
					),
				)
			);
		} catch ( Too_Much $reason ) {
			return new \WP_Error( 'casebook_bounds', $reason->getMessage() );
		} finally {
			foreach ( $hooks as $name => $hook ) {
				remove_action( $name, $hook, 10 );
			}
		}
		if ( ! is_wp_error( $answer ) && strlen( wp_remote_retrieve_body( $answer ) ) > $limit ) {
			return new \WP_Error( 'casebook_bounds', self::too_large( $limit ) );
		}
		return $answer;
	}

	/**
	 * What holds while one answer arrives.
	 *
	 * @return callable[] By the name of the action.
	 */
	private function bounds( string $url, string $ip, int $limit, float $until ): array {
		$arrived                    = 0;
		list( , $host, $port ) = Address::parts( Address::origin( $url ) );
		return array(
			'requests-request.progress'      => static function ( $block ) use ( &$arrived, $limit, $until ) {
				$arrived += strlen( (string) $block );
				if ( $arrived > $limit ) {
					throw new Too_Much( self::too_large( $limit ) );
				}
				if ( microtime( true ) > $until ) {
					throw new Too_Much( __( 'The answer takes too long.', 'casebook-feed' ) );
				}
			},
			// Nothing packed was asked for; what is packed nevertheless stays so, however much it holds.
			'requests-requests.before_parse' => static function ( &$response ) {
				$end      = strpos( $response, "\r\n\r\n" );
				$head     = false === $end ? $response : substr( $response, 0, $end );
				$response = preg_replace( '/\r\ncontent-encoding:[^\r\n]*/i', '', $head ) . ( false === $end ? '' : substr( $response, $end ) );
			},
			// The name may lead elsewhere when it is asked again.
			'http_api_curl'                  => static function ( $handle ) use ( $host, $port, $ip ) {
				// phpcs:ignore WordPress.WP.AlternativeFunctions -- this is WordPress' own handle.
				curl_setopt( $handle, CURLOPT_RESOLVE, array( "$host:$port:" . ( false === strpos( $ip, ':' ) ? $ip : "[$ip]" ) ) );
			},
		);
	}

	private static function too_large( int $limit ): string {
		/* translators: %s: a size, such as 8 MB */
		return sprintf( __( 'It is larger than %s.', 'casebook-feed' ), size_format( $limit ) );
	}

	/**
	 * The time of the last change, if it is so long ago that the file cannot have changed again in the same second (RFC 9110, 8.8.2.2).
	 */
	private static function settled( string $modified, string $date ): string {
		return strtotime( $modified ) && (int) strtotime( $date ) - (int) strtotime( $modified ) >= 60 ? $modified : '';
	}

	/**
	 * A header of an answer; the last, where it is there more than once.
	 */
	private static function header( array $answer, string $name ): string {
		$value = wp_remote_retrieve_header( $answer, $name );
		$value = is_array( $value ) ? (string) end( $value ) : (string) $value;
		return preg_match( '/[\r\n]/', $value ) ? '' : substr( $value, 0, 2000 );
	}
}

/**
 * Ends an answer that exceeds its bounds.
 */
final class Too_Much extends \RuntimeException {
}
