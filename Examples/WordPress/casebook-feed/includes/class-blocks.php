<?php
/**
 * From the HTML of a feed to blocks.
 *
 * @package Casebook_Feed
 */

namespace Casebook\Feed;

/**
 * Reads a stranger's HTML as a tree and writes blocks anew. Nothing of theirs is copied as it stands, so that the editor knows every
 * block, and no attribute gets through that nobody meant.
 */
final class Blocks {

	// Elements that end a line.
	const BREAKS = array( 'p' => 1, 'div' => 1, 'section' => 1, 'article' => 1, 'li' => 1, 'dd' => 1, 'dt' => 1, 'tr' => 1, 'blockquote' => 1, 'figure' => 1, 'figcaption' => 1, 'h1' => 1, 'h2' => 1, 'h3' => 1, 'h4' => 1, 'h5' => 1, 'h6' => 1 );

	// Elements that only hold others; among them those that hold nothing, but whose end PHP's parser does not know.
	const HOLDERS = array( 'body', 'html', 'article', 'section', 'div', 'main', 'header', 'aside', 'nav', 'details', 'summary', 'center', 'address', 'hgroup', 'embed', 'source', 'track' );

	/** @var callable Turns an address and its `alt` and `caption` into an image block, or null. */
	private $picture;

	public function __construct( callable $picture ) {
		$this->picture = $picture;
	}

	/**
	 * The blocks of a text.
	 */
	public function from_html( string $html ): array {
		$document = new \DOMDocument();
		$before   = libxml_use_internal_errors( true );
		$document->loadHTML( '<?xml encoding="utf-8"?><html><body>' . $html . '</body></html>', LIBXML_NONET | LIBXML_COMPACT );
		libxml_clear_errors();
		libxml_use_internal_errors( $before );
		$body = $document->getElementsByTagName( 'body' )->item( 0 );
		return $body ? $this->children( $body ) : array();
	}

	/**
	 * The blocks of all that is in an element; loose text between them becomes paragraphs.
	 */
	private function children( \DOMNode $parent, int $depth = 0 ): array {
		$blocks = array();
		$loose  = '';
		$flush  = static function () use ( &$blocks, &$loose ) {
			$loose = trim( preg_replace( '/^(<br>|\s)+|(<br>|\s)+$/', '', $loose ) );
			if ( '' !== $loose ) {
				$blocks[] = Block::paragraph( $loose );
			}
			$loose = '';
		};
		foreach ( $depth > Inline::DEEPEST ? array() : $parent->childNodes as $child ) {
			$made = $child instanceof \DOMElement ? $this->element( $child, $depth ) : null;
			if ( null === $made ) {
				$loose .= Inline::node( $child );
				continue;
			}
			$flush();
			array_push( $blocks, ...$made );
		}
		$flush();
		return $blocks;
	}

	/**
	 * The blocks of an element, or null where it belongs into a line.
	 *
	 * @return array[]|null
	 */
	private function element( \DOMElement $element, int $depth ) {
		$name = strtolower( $element->nodeName );
		if ( preg_match( '/^h([1-6])$/', $name, $found ) ) {
			$html = Inline::of( $element );
			return '' === $html ? array() : array( Block::heading( max( 2, (int) $found[1] ), $html ) );
		}
		switch ( $name ) {
			case 'p':
				return $this->paragraph( $element );
			case 'ul':
			case 'ol':
			case 'menu':
				$list = $this->entries( $element, $depth );
				return $list ? array( $list ) : array();
			case 'dl':
				return $this->facts( $element );
			case 'table':
				$table = Table::of( $element );
				return $table ? array( $table ) : array();
			case 'figure':
				return $this->figure( $element, $depth );
			case 'img':
				return $this->image( $element, '' );
			case 'blockquote':
				return $this->quote( $element, $depth );
			case 'pre':
				$html = trim( Inline::of( $element, true ), "\n" );
				return '' === $html ? array() : array( Block::preformatted( $html ) );
			case 'hr':
				return array( Block::separator() );
			case 'footer':
				$inner = $this->children( $element, $depth + 1 );
				return $inner ? array( Block::group( 'casebook-source', $inner, 'footer' ) ) : array();
		}
		return in_array( $name, self::HOLDERS, true ) ? $this->children( $element, $depth + 1 ) : null;
	}

	/**
	 * A paragraph; pictures in it come before it.
	 */
	private function paragraph( \DOMElement $element ): array {
		$blocks = array();
		foreach ( $element->getElementsByTagName( 'img' ) as $picture ) {
			array_push( $blocks, ...$this->image( $picture, '' ) );
		}
		$html = Inline::of( $element );
		if ( '' !== $html ) {
			$blocks[] = Block::paragraph( $html );
		}
		return $blocks;
	}

	private function entries( \DOMElement $list, int $depth ) {
		$entries = array();
		foreach ( $depth > Inline::DEEPEST ? array() : $list->childNodes as $entry ) {
			if ( ! $entry instanceof \DOMElement ) {
				continue;
			}
			$html  = '';
			$lists = array();
			foreach ( $entry->childNodes as $child ) {
				if ( in_array( $child->nodeName, array( 'ul', 'ol', 'menu' ), true ) ) {
					$lists[] = $this->entries( $child, $depth + 1 );
				} else {
					$html .= Inline::node( $child );
				}
			}
			$html  = trim( preg_replace( array( '/\s*(<br>\s*)+/', '/^(<br>|\s)+|(<br>|\s)+$/' ), array( '<br>', '' ), $html ) );
			$lists = array_values( array_filter( $lists ) );
			if ( '' !== $html || $lists ) {
				$entries[] = array( $html, $lists );
			}
		}
		$start = (int) $list->getAttribute( 'start' );
		return $entries ? Block::entries( 'ol' === $list->nodeName, 0 === $start ? 1 : $start, $entries ) : null;
	}

	/**
	 * Terms and what belongs to them, as a list: a table of them would be too wide for a phone.
	 */
	private function facts( \DOMElement $list ): array {
		$facts = array();
		foreach ( $list->childNodes as $child ) {
			$html = $child instanceof \DOMElement ? Inline::of( $child ) : '';
			if ( '' === $html ) {
				continue;
			}
			if ( 'dt' === $child->nodeName ) {
				$facts[] = array( "<strong>$html:</strong>", array() );
			} elseif ( 'dd' === $child->nodeName && $facts ) {
				$facts[ count( $facts ) - 1 ][1][] = $html;
			}
		}
		$entries = array();
		foreach ( $facts as list( $label, $values ) ) {
			$entries[] = array( trim( $label . ' ' . implode( '; ', $values ) ), array() );
		}
		return $entries ? array( Block::entries( false, 1, $entries ) ) : array();
	}

	private function figure( \DOMElement $figure, int $depth ): array {
		$caption = '';
		foreach ( $figure->childNodes as $child ) {
			$caption = 'figcaption' === $child->nodeName ? Inline::of( $child ) : $caption;
		}
		$pictures = $figure->getElementsByTagName( 'img' );
		$tables   = $figure->getElementsByTagName( 'table' );
		if ( 1 === $pictures->length && 0 === $tables->length ) {
			return $this->image( $pictures->item( 0 ), $caption );
		}
		if ( 1 === $tables->length && 0 === $pictures->length ) {
			$table = Table::of( $tables->item( 0 ), $caption );
			return $table ? array( $table ) : array();
		}
		foreach ( iterator_to_array( $figure->childNodes ) as $child ) {
			if ( 'figcaption' === $child->nodeName ) {
				$figure->removeChild( $child );
			}
		}
		$blocks = $this->children( $figure, $depth + 1 );
		if ( '' !== $caption ) {
			$blocks[] = Block::paragraph( $caption );
		}
		return $blocks;
	}

	private function image( \DOMElement $picture, string $caption ): array {
		$alt   = trim( preg_replace( '/\s+/u', ' ', $picture->getAttribute( 'alt' ) ) );
		$block = call_user_func( $this->picture, trim( $picture->getAttribute( 'src' ) ), $alt, $caption );
		return $block ? array( $block ) : array();
	}

	/**
	 * A quotation; who said it is its last paragraph, after a dash, or a `cite` or `footer` of its own.
	 */
	private function quote( \DOMElement $quote, int $depth ): array {
		$cite     = '';
		$elements = array_values(
			array_filter(
				iterator_to_array( $quote->childNodes ),
				static function ( $node ) {
					return $node instanceof \DOMElement;
				}
			)
		);
		$last = end( $elements );
		if ( $last && ( in_array( $last->nodeName, array( 'footer', 'cite' ), true ) || ( count( $elements ) > 1 && preg_match( '/^\s*[—–]\s/u', $last->textContent ) ) ) ) {
			$cite = Inline::of( $last );
			$quote->removeChild( $last );
		}
		$inner = $this->children( $quote, $depth + 1 );
		return $inner ? array( Block::quote( $inner, $cite ) ) : array();
	}
}
