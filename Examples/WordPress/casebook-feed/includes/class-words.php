<?php
/**
 * Words that appear within a case.
 *
 * @package Casebook_Feed
 */

namespace Casebook\Feed;

/**
 * They are in the language of the case, not in that of the site: German for German ones, otherwise English.
 */
final class Words {

	const ALL = array(
		'fictional'  => array( 'de' => 'Lehrfall (erfunden)', 'en' => 'Teaching case (invented)' ),
		'source'     => array( 'de' => 'Veröffentlichung und Lizenz', 'en' => 'Publication and licence' ),
		/* %1$s is the publisher, %2$s a link. */
		'first_at'   => array( 'de' => 'Dieses Praxisbeispiel erschien zuerst bei %1$s: %2$s', 'en' => 'This case study was first published by %1$s: %2$s' ),
		'licence'    => array( 'de' => 'Lizenz: %s', 'en' => 'Licence: %s' ),
		/* What it shows, who made it, and its licence. */
		'picture'    => array( 'de' => 'Beitragsbild: %s', 'en' => 'Picture above: %s' ),
		'withdrawn'  => array( 'de' => 'Zurückgezogenes Praxisbeispiel', 'en' => 'Withdrawn case study' ),
		'slug'       => array( 'de' => 'praxisbeispiel', 'en' => 'case-study' ),
	);

	/**
	 * A word, or a sentence with its gaps filled.
	 */
	public static function in( string $language, string $name, string ...$parts ): string {
		$german = 'de' === strtolower( strtok( $language . '-', '-' ) );
		return vsprintf( self::ALL[ $name ][ $german ? 'de' : 'en' ], $parts );
	}

	/**
	 * Whether a title or a teaser says that the case is invented, in whichever words.
	 */
	public static function say_fictional( string $text ): bool {
		return 1 === preg_match( '/erfunden|fiktiv|fictional|fictitious|invented|imaginary|lehrfall|teaching case/iu', $text );
	}
}
