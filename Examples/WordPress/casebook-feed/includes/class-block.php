<?php
/**
 * Blocks of WordPress' own, spelled as its editor saves them.
 *
 * @package Casebook_Feed
 */

namespace Casebook\Feed;

/**
 * Each function gives one block as serialize_blocks() takes it.
 */
final class Block {

	/**
	 * A block without others in it.
	 */
	public static function leaf( string $name, array $attributes, string $html ): array {
		return array(
			'blockName'    => $name,
			'attrs'        => $attributes,
			'innerBlocks'  => array(),
			'innerHTML'    => "\n$html\n",
			'innerContent' => array( "\n$html\n" ),
		);
	}

	/**
	 * A block around others.
	 */
	public static function around( string $name, array $attributes, string $before, array $inner, string $after ): array {
		$content = array( "\n$before" );
		foreach ( array_keys( $inner ) as $place ) {
			if ( $place > 0 ) {
				$content[] = "\n\n";
			}
			$content[] = null;
		}
		$content[] = "$after\n";
		return array(
			'blockName'    => $name,
			'attrs'        => $attributes,
			'innerBlocks'  => $inner,
			'innerHTML'    => implode( '', array_filter( $content ) ),
			'innerContent' => $content,
		);
	}

	public static function paragraph( string $html, string $style = '' ): array {
		return '' === $style
			? self::leaf( 'core/paragraph', array(), "<p>$html</p>" )
			: self::leaf( 'core/paragraph', array( 'className' => $style ), "<p class=\"$style\">$html</p>" );
	}

	public static function heading( int $level, string $html ): array {
		return self::leaf( 'core/heading', 2 === $level ? array() : array( 'level' => $level ), "<h$level>$html</h$level>" );
	}

	/**
	 * A list.
	 *
	 * @param array $entries Each with the HTML of its line, and the lists within it.
	 */
	public static function entries( bool $ordered, int $start, array $entries ): array {
		$items = array();
		foreach ( $entries as list( $html, $lists ) ) {
			$items[] = $lists
				? self::around( 'core/list-item', array(), "<li>$html", $lists, '</li>' )
				: self::leaf( 'core/list-item', array(), "<li>$html</li>" );
		}
		$attributes = $ordered ? array( 'ordered' => true ) + ( 1 === $start ? array() : array( 'start' => $start ) ) : array();
		$open       = $ordered ? ( 1 === $start ? '<ol>' : "<ol start=\"$start\">" ) : '<ul>';
		return self::around( 'core/list', $attributes, $open, $items, $ordered ? '</ol>' : '</ul>' );
	}

	public static function quote( array $inner, string $cite ): array {
		return self::around( 'core/quote', array(), '<blockquote class="wp-block-quote">', $inner, ( '' === $cite ? '' : "<cite>$cite</cite>" ) . '</blockquote>' );
	}

	/**
	 * A picture; with an id, one of the media library.
	 */
	public static function image( string $url, string $alt, string $caption, int $id = 0 ): array {
		$attributes = $id ? array( 'id' => $id, 'sizeSlug' => 'large' ) : array();
		$caption    = '' === $caption ? '' : "<figcaption class=\"wp-element-caption\">$caption</figcaption>";
		return self::leaf(
			'core/image',
			$attributes,
			sprintf(
				'<figure class="wp-block-image%s"><img src="%s" alt="%s"%s/>%s</figure>',
				$id ? ' size-large' : '',
				Inline::value( $url ),
				Inline::value( $alt ),
				$id ? " class=\"wp-image-$id\"" : '',
				$caption
			)
		);
	}

	public static function preformatted( string $html ): array {
		return self::leaf( 'core/preformatted', array(), "<pre class=\"wp-block-preformatted\">$html</pre>" );
	}

	public static function separator(): array {
		return self::leaf( 'core/separator', array(), '<hr class="wp-block-separator has-alpha-channel-opacity"/>' );
	}

	/**
	 * A group that our own code finds again by its class.
	 */
	public static function group( string $style, array $inner, string $tag = 'div' ): array {
		$attributes = ( 'div' === $tag ? array() : array( 'tagName' => $tag ) ) + array( 'className' => $style );
		return self::around( 'core/group', $attributes, "<$tag class=\"wp-block-group $style\">", $inner, "</$tag>" );
	}
}
