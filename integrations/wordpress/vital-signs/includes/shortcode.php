<?php
/**
 * [vital-signs widget="metric-trend" src="/data/feed.json" metric="absence"]What is read without the widget.[/vital-signs]
 *
 * @package VitalSigns
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'vital_signs_add_shortcode' );

/** Makes the shortcode known. */
function vital_signs_add_shortcode() {
	add_shortcode( 'vital-signs', 'vital_signs_shortcode' );
}

/**
 * Writes the widget of a shortcode.
 *
 * @param array<string, string>|string $written Attributes; a string where there are none.
 * @param string|null                  $content What stands between the tags.
 * @return string
 */
function vital_signs_shortcode( $written, $content = null ) {
	return vital_signs_markup( is_array( $written ) ? $written : array(), vital_signs_whole( (string) $content ) );
}

/**
 * WordPress makes paragraphs before it reads shortcodes: it takes away those around the tags, and
 * leaves their other halves inside.
 *
 * @param string $content What stands between the tags.
 * @return string
 */
function vital_signs_whole( $content ) {
	$content = preg_replace( '#^(?:\s*(?:</p>|<br\s*/?>))+|(?:(?:<p>|<br\s*/?>)\s*)+$#', '', trim( $content ) );
	if ( preg_match( '#^((?!<p[\s>]).)*</p>#s', $content ) ) {
		$content = '<p>' . $content;
	}
	return force_balance_tags( $content );
}
