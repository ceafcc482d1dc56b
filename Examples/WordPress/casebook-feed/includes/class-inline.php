<?php
/**
 * What stands within a paragraph.
 *
 * @package Casebook_Feed
 */

namespace Casebook\Feed;

/**
 * Writes a stranger's inline HTML anew, from a short list of elements; everything else leaves its text or nothing.
 */
final class Inline {

	const KEPT = array(
		'a' => 'a', 'strong' => 'strong', 'b' => 'strong', 'em' => 'em', 'i' => 'em', 's' => 's', 'del' => 's', 'strike' => 's',
		'sub' => 'sub', 'sup' => 'sup', 'code' => 'code', 'kbd' => 'kbd', 'small' => 'small', 'cite' => 'cite', 'q' => 'q',
		'abbr' => 'abbr', 'mark' => 'mark', 'span' => 'span',
	);

	// They leave nothing at all, least of all their text.
	const DROPPED = array(
		'script', 'style', 'iframe', 'frame', 'object', 'applet', 'form', 'input', 'button', 'select', 'textarea', 'noscript',
		'template', 'svg', 'math', 'video', 'audio', 'canvas', 'link', 'meta', 'base', 'head', 'title', 'map', 'img', 'picture',
	);

	const DEEPEST = 100;

	/**
	 * The inner HTML of a node, in one line.
	 */
	public static function of( \DOMNode $node, bool $keeps_lines = false, int $depth = 0 ): string {
		$html = '';
		foreach ( $depth > self::DEEPEST ? array() : $node->childNodes as $child ) {
			$html .= self::node( $child, $keeps_lines, $depth );
		}
		return 0 === $depth && ! $keeps_lines ? self::trimmed( $html ) : $html;
	}

	/**
	 * One node, with what is in it.
	 */
	public static function node( \DOMNode $node, bool $keeps_lines = false, int $depth = 0 ): string {
		if ( $node instanceof \DOMText ) {
			return self::written( $node, $keeps_lines );
		}
		$name = strtolower( $node->nodeName );
		if ( ! $node instanceof \DOMElement || in_array( $name, self::DROPPED, true ) ) {
			return '';
		}
		if ( 'br' === $name ) {
			return '<br>';
		}
		$inner = self::of( $node, $keeps_lines, $depth + 1 );
		if ( ! isset( self::KEPT[ $name ] ) ) {
			// Blocks within a line are kept apart.
			return isset( Blocks::BREAKS[ $name ] ) ? '<br>' . $inner . '<br>' : $inner;
		}
		$attributes = self::attributes( $node, $name );
		if ( '' === trim( wp_strip_all_tags( $inner ) ) || ( '' === $attributes && in_array( $name, array( 'a', 'span', 'abbr' ), true ) ) ) {
			return $inner;
		}
		$kept = self::KEPT[ $name ];
		return "<$kept$attributes>$inner</$kept>";
	}

	/**
	 * Text, so that WordPress takes nothing in it for a shortcode.
	 */
	public static function text( string $text ): string {
		return str_replace( '[', '&#91;', htmlspecialchars( $text, ENT_NOQUOTES, 'UTF-8' ) );
	}

	/**
	 * The value of an attribute.
	 */
	public static function value( string $text ): string {
		return str_replace( '[', '&#91;', htmlspecialchars( $text, ENT_QUOTES, 'UTF-8' ) );
	}

	/**
	 * A link, or its text where its address leads nowhere.
	 */
	public static function link( string $address, string $html ): string {
		return '' === $address ? $html : '<a href="' . self::value( $address ) . '">' . $html . '</a>';
	}

	/**
	 * An address that may be linked, or ''.
	 */
	public static function address( string $address ): string {
		$address = trim( $address );
		if ( 0 !== stripos( $address, 'mailto:' ) && '' === Address::origin( $address ) ) {
			return '';
		}
		return esc_url_raw( $address, array( 'http', 'https', 'mailto' ) );
	}

	private static function written( \DOMText $node, bool $keeps_lines ): string {
		$text = $node->data;
		$text = $keeps_lines ? $text : preg_replace( '/[ \t\r\n\f]+/', ' ', $text );
		// WordPress would fetch and embed a paragraph that is nothing but an address.
		if ( preg_match( '~^\s*https?://\S+\s*$~i', $text ) && 'a' !== strtolower( $node->parentNode->nodeName ) ) {
			return self::link( self::address( $text ), self::text( trim( $text ) ) );
		}
		return self::text( (string) $text );
	}

	private static function attributes( \DOMElement $element, string $name ): string {
		$html = '';
		$href = 'a' === $name ? self::address( $element->getAttribute( 'href' ) ) : '';
		if ( '' !== $href ) {
			$html .= ' href="' . self::value( $href ) . '"';
			$rel   = array_intersect( preg_split( '/\s+/', $element->getAttribute( 'rel' ) ), array( 'license', 'noopener', 'nofollow' ) );
			$html .= $rel ? ' rel="' . implode( ' ', $rel ) . '"' : '';
		}
		$title = 'abbr' === $name ? $element->getAttribute( 'title' ) : '';
		$html .= '' === $title ? '' : ' title="' . self::value( $title ) . '"';
		$lang  = $element->getAttribute( 'lang' );
		if ( preg_match( '/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i', $lang ) && ( 'a' !== $name || '' !== $href ) ) {
			$html .= ' lang="' . $lang . '"';
		}
		return $html;
	}

	/**
	 * Without blanks and breaks at either end.
	 */
	private static function trimmed( string $html ): string {
		$html = preg_replace( '/\s*(<br>\s*)+/', '<br>', $html );
		return preg_replace( '/^(<br>|\s)+|(<br>|\s)+$/', '', (string) $html );
	}
}
