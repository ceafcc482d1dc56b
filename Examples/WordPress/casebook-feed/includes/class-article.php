<?php
/**
 * The text of a post.
 *
 * @package Casebook_Feed
 */

namespace Casebook\Feed;

/**
 * One group that holds the whole case, complete: the mark of an invented one, the text, source, licence, funding and credit.
 */
final class Article {

	/** @var Item */
	private $item;
	/** @var Pictures */
	private $pictures;

	public function __construct( Item $item, Pictures $pictures ) {
		$this->item     = $item;
		$this->pictures = $pictures;
	}

	/**
	 * The block, as it is saved.
	 */
	public function group(): string {
		$blocks = ( new Blocks( array( $this->pictures, 'block' ) ) )->from_html( $this->item->content );
		if ( $this->item->fictional ) {
			array_unshift( $blocks, Block::paragraph( '<strong>' . Inline::text( $this->word( 'fictional' ) ) . '</strong>', 'casebook-fictional' ) );
		}
		$missing = $this->missing( serialize_blocks( $blocks ) );
		if ( $missing ) {
			$blocks[] = Block::group( 'casebook-source', $missing, 'footer' );
		}
		$group = Block::group( Posts::GROUP, $blocks );
		return trim( wp_kses_post( serialize_block( $group ) ) );
	}

	/**
	 * What must go with every copy and is not in the text already.
	 */
	private function missing( string $html ): array {
		$blocks = array();
		if ( '' !== $this->item->url && false === strpos( $html, '"' . Inline::value( $this->item->url ) . '"' ) ) {
			$link     = Inline::link( $this->item->url, Inline::text( $this->item->title ) );
			$blocks[] = Block::paragraph( $this->word( 'first_at', Inline::text( $this->item->publisher ), $link ) );
		}
		if ( '' !== $this->item->licence && false === strpos( $html, $this->item->licence ) ) {
			$blocks[] = Block::paragraph( $this->word( 'licence', Inline::link( $this->item->licence_url, Inline::text( $this->item->licence ) ) ) );
		}
		if ( '' !== $this->item->funding && false === strpos( $html, Inline::text( $this->item->funding ) ) ) {
			$blocks[] = Block::paragraph( Inline::text( $this->item->funding ) );
		}
		if ( '' !== $this->pictures->caption ) {
			$blocks[] = Block::paragraph( $this->word( 'picture', $this->pictures->caption ) );
		}
		return $blocks;
	}

	private function word( string $name, string ...$parts ): string {
		return Words::in( $this->item->language, $name, ...$parts );
	}
}
