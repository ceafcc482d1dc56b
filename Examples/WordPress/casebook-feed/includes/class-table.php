<?php
/**
 * Tables.
 *
 * @package Casebook_Feed
 */

namespace Casebook\Feed;

/**
 * Makes core/table of tables: the block scrolls within its column, and columns of numbers are aligned right.
 */
final class Table {

	const ROWS = 2000;

	/**
	 * A table of a text.
	 *
	 * @return array|null The block.
	 */
	public static function of( \DOMElement $table, string $caption = '' ) {
		$head = array();
		$body = array();
		foreach ( $table->getElementsByTagName( 'tr' ) as $row ) {
			$cells = array();
			foreach ( $row->childNodes as $cell ) {
				if ( $cell instanceof \DOMElement && in_array( $cell->nodeName, array( 'td', 'th' ), true ) ) {
					$cells[] = array( 'tag' => $cell->nodeName, 'html' => Inline::of( $cell ), 'align' => self::declared( $cell ) );
				}
			}
			$is_head = 'thead' === $row->parentNode->nodeName
				|| ( ! $head && ! $body && $cells && ! in_array( 'td', array_column( $cells, 'tag' ), true ) );
			if ( $cells && $is_head ) {
				$head[] = $cells;
			} elseif ( $cells ) {
				$body[] = $cells;
			}
		}
		foreach ( $table->getElementsByTagName( 'caption' ) as $found ) {
			$caption = '' !== $caption ? $caption : Inline::of( $found );
		}
		return $head || $body ? self::block( $head, array_slice( $body, 0, self::ROWS ), $caption ) : null;
	}

	private static function block( array $head, array $body, string $caption ): array {
		$right = self::numeric_columns( $head, $body );
		$html  = '<table>' . ( $head ? '<thead>' . self::rows( $head, $right, 'col' ) . '</thead>' : '' )
			. ( $body ? '<tbody>' . self::rows( $body, $right, 'row' ) . '</tbody>' : '' ) . '</table>';
		$html .= '' === $caption ? '' : "<figcaption class=\"wp-element-caption\">$caption</figcaption>";
		// Later versions of WordPress fix the width of columns unless they are told not to.
		return Block::leaf( 'core/table', array( 'hasFixedLayout' => false ), "<figure class=\"wp-block-table\">$html</figure>" );
	}

	private static function rows( array $rows, array $right, string $scope ): string {
		$html = '';
		foreach ( $rows as $cells ) {
			$html .= '<tr>';
			foreach ( $cells as $place => $cell ) {
				$align = isset( $right[ $place ] ) ? 'right' : ( 'center' === $cell['align'] ? 'center' : '' );
				$html .= "<{$cell['tag']}" . ( '' === $align ? '' : " class=\"has-text-align-$align\" data-align=\"$align\"" )
					. ( 'th' === $cell['tag'] ? " scope=\"$scope\"" : '' ) . ">{$cell['html']}</{$cell['tag']}>";
			}
			$html .= '</tr>';
		}
		return $html;
	}

	/**
	 * Columns of numbers, by place: those that say so, and those in which every value is one. The first holds the labels.
	 */
	private static function numeric_columns( array $head, array $body ): array {
		$right   = array();
		$columns = $body || $head ? max( array_map( 'count', array_merge( $head, $body ) ) ) : 0;
		for ( $place = 0; $place < $columns; $place++ ) {
			$cells = array_column( $body, $place );
			$texts = array_filter( array_map( array( self::class, 'plain' ), array_column( $cells, 'html' ) ), 'strlen' );
			$aligns = array_column( $cells, 'align' );
			if ( in_array( 'right', $aligns, true ) || ( $place > 0 && $texts && self::all_numbers( $texts ) ) ) {
				$right[ $place ] = true;
			}
		}
		return $right;
	}

	private static function all_numbers( array $texts ): bool {
		$numbers = 0;
		foreach ( $texts as $text ) {
			if ( preg_match( '/^[<>≤≥≈~±+\-−–]*\s*[€$£]?\s*\d[\d\s.,:’\x{A0}\x{202F}]*(?:\s*[%‰€$£°²³]|\s*\p{L}[\p{L}.²³]{0,14}){0,3}$/u', $text ) ) {
				++$numbers;
			} elseif ( ! preg_match( '/^([\-–—?]|k\. ?A\.|n\/a)$/u', $text ) ) {
				return false;
			}
		}
		return $numbers > 0;
	}

	private static function plain( string $html ): string {
		return trim( html_entity_decode( wp_strip_all_tags( $html ), ENT_QUOTES, 'UTF-8' ) );
	}

	/**
	 * The alignment that a cell asks for, by attribute, class or style.
	 */
	private static function declared( \DOMElement $cell ): string {
		$told = strtolower( $cell->getAttribute( 'align' ) . ' ' . $cell->getAttribute( 'class' ) . ' ' . $cell->getAttribute( 'style' ) );
		return preg_match( '/(?:^|align-|align:\s*)(right|center)\b/', $told, $found ) ? $found[1] : '';
	}
}
