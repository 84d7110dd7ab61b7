<?php
/**
 * What may be asked of a widget. The rules are those of the page in a frame, see docs/embedding.md of Vital Signs.
 *
 * @package VitalSigns
 */

defined( 'ABSPATH' ) || exit;

/** Longer than any list of identifiers that somebody would write. */
const VITAL_SIGNS_LONGEST = 2000;

/**
 * Tags of the widgets.
 *
 * @return string[]
 */
function vital_signs_widgets() {
	return array( 'school-scorecard', 'achievement-gap-chart', 'satisfaction-gauge', 'metric-trend' );
}

/**
 * Attributes that are passed on to a widget, with the pattern of what each may say.
 *
 * @return array<string, string>
 */
function vital_signs_rules() {
	$identifier  = '/^[A-Za-z0-9._~-]+\z/';
	$identifiers = '/^[A-Za-z0-9._~-]+(?:[ ,]+[A-Za-z0-9._~-]+)*\z/';
	return array(
		'organization'  => $identifier,
		'metric'        => $identifier,
		'metrics'       => $identifiers,
		'period'        => '/^[0-9]{4}(?:-[0-9]{2})?\z/',
		'groups'        => $identifiers,
		'reference'     => $identifier,
		'compare'       => $identifiers,
		'view'          => '/^(?:year|time)\z/',
		'interactive'   => '/^(?:auto|eager|off)\z/',
		'heading-level' => '/^[1-6]\z/',
		'lang'          => '/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\z/',
		'dir'           => '/^(?:ltr|rtl)\z/',
	);
}

/**
 * The address of a feed, or an empty string: http, https, or from the root of this site.
 *
 * @param string $text What somebody has written.
 * @return string
 */
function vital_signs_feed_address( $text ) {
	$text = trim( $text );
	// Spaces, control characters and backslashes are read in other ways by browsers than by PHP.
	if ( strlen( $text ) > VITAL_SIGNS_LONGEST || preg_match( '/[\x00-\x20\x7f\\\\<>"\']/', $text ) ) {
		return '';
	}
	$from_root = preg_match( '#^/(?!/)#', $text );
	$on_web    = preg_match( '#^https?://[^/?\#@]+(?:[/?\#]|\z)#i', $text );
	return $from_root || $on_web ? esc_url_raw( $text, array( 'http', 'https' ) ) : '';
}

/**
 * Sorts what somebody has written into what is sound and what is not.
 *
 * @param array<string, mixed> $written Attributes by name, of a shortcode or a block.
 * @return array{widget: string, attributes: array<string, string>, theme: string, faults: string[]}
 *         `widget` is empty when there can be none; `faults` are names of attributes that were not used.
 */
function vital_signs_sound( $written ) {
	$faults = array();
	$sound  = array();
	$text   = static function ( $name ) use ( $written ) {
		return isset( $written[ $name ] ) && is_scalar( $written[ $name ] ) ? trim( (string) $written[ $name ] ) : '';
	};

	$src = vital_signs_feed_address( $text( 'src' ) );
	if ( '' === $src ) {
		$faults[] = 'src';
	} else {
		$sound['src'] = $src;
	}
	foreach ( vital_signs_rules() as $name => $pattern ) {
		$value = $text( $name );
		if ( '' === $value ) {
			continue;
		}
		if ( strlen( $value ) <= VITAL_SIGNS_LONGEST && preg_match( $pattern, $value ) ) {
			$sound[ $name ] = $value;
		} else {
			$faults[] = $name;
		}
	}

	$theme = $text( 'theme' );
	if ( '' !== $theme && ! in_array( $theme, array( 'light', 'dark', 'auto' ), true ) ) {
		$faults[] = 'theme';
		$theme    = '';
	}
	$widget = strtolower( $text( 'widget' ) );
	if ( ! in_array( $widget, vital_signs_widgets(), true ) ) {
		$faults[] = 'widget';
		$widget   = '';
	}
	return array(
		'widget'     => '' === $src ? '' : $widget,
		'attributes' => $sound,
		'theme'      => $theme,
		'faults'     => $faults,
	);
}
