<?php
/**
 * Which addresses this site may ask.
 *
 * @package Casebook_Feed
 */

namespace Casebook\Feed;

/**
 * A feed is written by strangers: none of its addresses may lead to this machine or into its network.
 */
final class Address {

	/**
	 * The scheme, host and port of an address in one spelling, or '' where it is none that can be asked.
	 */
	public static function origin( string $url ): string {
		if ( strlen( $url ) > 2000 || preg_match( '/[\x00-\x20\x7f]/', $url ) ) {
			return '';
		}
		$parts  = wp_parse_url( $url );
		$scheme = strtolower( $parts['scheme'] ?? '' );
		$host   = strtolower( rtrim( $parts['host'] ?? '', '.' ) );
		if ( ! in_array( $scheme, array( 'http', 'https' ), true ) || '' === $host || isset( $parts['user'] ) || isset( $parts['pass'] ) ) {
			return '';
		}
		return $scheme . '://' . $host . ':' . ( $parts['port'] ?? ( 'https' === $scheme ? 443 : 80 ) );
	}

	/**
	 * Where a host is, so that the connection goes to the address that was checked and to no other.
	 *
	 * @return string|\WP_Error An IP address, or why the host is not asked.
	 */
	public static function checked_ip( string $url ) {
		$origin = self::origin( $url );
		if ( '' === $origin ) {
			return new \WP_Error( 'casebook_address', __( 'This is not a web address.', 'casebook-feed' ) );
		}
		list( $scheme, $host, $port ) = self::parts( $origin );
		$found                        = self::addresses_of( $host );

		/**
		 * Lets a site ask an address that is refused otherwise: one of its own network, or one without encryption.
		 *
		 * @param bool   $allowed Whether it may be asked.
		 * @param string $origin  Scheme, host and port, such as http://127.0.0.1:8080.
		 */
		if ( apply_filters( 'casebook_feed_allow_origin', false, $origin ) ) {
			return $found ? $found[0] : new \WP_Error( 'casebook_address', __( 'This server was not found.', 'casebook-feed' ) );
		}
		if ( 'https' !== $scheme ) {
			return new \WP_Error( 'casebook_address', __( 'Only encrypted addresses (https://) are fetched.', 'casebook-feed' ) );
		}
		if ( 443 !== $port ) {
			return new \WP_Error( 'casebook_address', __( 'Only the usual port (443) is used.', 'casebook-feed' ) );
		}
		if ( ! $found ) {
			return new \WP_Error( 'casebook_address', __( 'This server was not found.', 'casebook-feed' ) );
		}
		foreach ( $found as $ip ) {
			if ( ! self::is_public( $ip ) ) {
				return new \WP_Error( 'casebook_address', __( 'This address leads into an internal network and is not fetched.', 'casebook-feed' ) );
			}
		}
		return $found[0];
	}

	/**
	 * Scheme, host and port of what origin() gave.
	 */
	public static function parts( string $origin ): array {
		preg_match( '~^(https?)://(.+):(\d+)$~', $origin, $found );
		return array( $found[1], $found[2], (int) $found[3] );
	}

	/**
	 * Whether the whole internet may have this address (RFC 6890).
	 */
	public static function is_public( string $ip ): bool {
		if ( ! filter_var( $ip, FILTER_VALIDATE_IP, FILTER_FLAG_NO_PRIV_RANGE | FILTER_FLAG_NO_RES_RANGE ) ) {
			return false;
		}
		$bytes = inet_pton( $ip );
		if ( 16 === strlen( $bytes ) ) {
			// Only global unicast, and none that carries an IPv4 address: 6to4, Teredo, NAT64.
			return 0x20 === ( ord( $bytes[0] ) & 0xe0 ) && 0 !== strpos( $bytes, "\x20\x02" ) && 0 !== strpos( $bytes, "\x20\x01\x00" );
		}
		$first  = ord( $bytes[0] );
		$second = ord( $bytes[1] );
		// Beyond what PHP knows: shared address space, protocol assignments, benchmarks, multicast.
		return ! ( 100 === $first && 64 === ( $second & 0xc0 ) ) && ! ( 192 === $first && 0 === $second )
			&& ! ( 198 === $first && 18 === ( $second & 0xfe ) ) && $first < 224;
	}

	/**
	 * Every address of a host, IPv4 first.
	 */
	private static function addresses_of( string $host ): array {
		$literal = trim( $host, '[]' );
		if ( filter_var( $literal, FILTER_VALIDATE_IP ) ) {
			return array( $literal );
		}
		$found = gethostbynamel( $host );
		$found = is_array( $found ) ? $found : array();
		// Names without a dot have no entry that the world could see, and asking for them takes long.
		$six = false === strpos( $host, '.' ) ? array() : @dns_get_record( $host, DNS_AAAA ); // phpcs:ignore WordPress.PHP.NoSilencedErrors -- warns where there is no network.
		return array_merge( $found, is_array( $six ) ? array_column( $six, 'ipv6' ) : array() );
	}
}
