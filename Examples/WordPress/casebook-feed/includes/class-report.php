<?php
/**
 * What a run did.
 *
 * @package Casebook_Feed
 */

namespace Casebook\Feed;

/**
 * Counts and sentences of one run, kept for the settings page.
 */
final class Report {

	const OPTION   = 'casebook_feed_report';
	const SUCCESS  = 'casebook_feed_success';
	const MESSAGES = 100;

	/** @var int[] By name: new, changed, unchanged, returned, withdrawn, vanished, skipped. */
	public $counts = array( 'new' => 0, 'changed' => 0, 'unchanged' => 0, 'returned' => 0, 'withdrawn' => 0, 'vanished' => 0, 'skipped' => 0 );

	/** @var array[] Pairs of kind (problem, note) and sentence. */
	public $messages = array();

	/** @var bool Whether the feed was read to its end. */
	public $complete = false;

	/** @var int Posts that wait for a person's word before they are taken offline. */
	public $pending = 0;

	public function count( string $name ): void {
		++$this->counts[ $name ];
	}

	/**
	 * Something went wrong: what was read is not believed to be all.
	 */
	public function problem( string $message ): void {
		$this->add( 'problem', $message );
	}

	/**
	 * Something that a person should know.
	 */
	public function note( string $message ): void {
		$this->add( 'note', $message );
	}

	public function has_problems(): bool {
		return in_array( 'problem', array_column( $this->messages, 0 ), true );
	}

	public function save(): void {
		update_option( self::OPTION, array( 'at' => time() ) + get_object_vars( $this ), false );
		if ( $this->complete && ! $this->has_problems() ) {
			update_option( self::SUCCESS, time(), false );
		}
	}

	/**
	 * One line, as in "3 new, 1 changed".
	 */
	public static function summary( array $counts ): string {
		$parts = array(
			/* translators: %s: a number of posts */
			'new'       => _n_noop( '%s new', '%s new', 'casebook-feed' ),
			/* translators: %s: a number of posts */
			'changed'   => _n_noop( '%s updated', '%s updated', 'casebook-feed' ),
			/* translators: %s: a number of posts */
			'unchanged' => _n_noop( '%s unchanged', '%s unchanged', 'casebook-feed' ),
			/* translators: %s: a number of posts */
			'returned'  => _n_noop( '%s published again', '%s published again', 'casebook-feed' ),
			/* translators: %s: a number of posts */
			'withdrawn' => _n_noop( '%s withdrawn', '%s withdrawn', 'casebook-feed' ),
			/* translators: %s: a number of posts */
			'vanished'  => _n_noop( '%s no longer in the feed', '%s no longer in the feed', 'casebook-feed' ),
			/* translators: %s: a number of posts */
			'skipped'   => _n_noop( '%s left out', '%s left out', 'casebook-feed' ),
		);
		$words = array();
		foreach ( $parts as $name => $form ) {
			$number = (int) ( $counts[ $name ] ?? 0 );
			if ( $number || in_array( $name, array( 'new', 'changed', 'unchanged' ), true ) ) {
				$words[] = sprintf( translate_nooped_plural( $form, $number, 'casebook-feed' ), number_format_i18n( $number ) );
			}
		}
		return implode( ', ', $words );
	}

	private function add( string $kind, string $message ): void {
		if ( count( $this->messages ) < self::MESSAGES ) {
			$this->messages[] = array( $kind, mb_substr( wp_strip_all_tags( $message ), 0, 500 ) );
		}
	}
}
