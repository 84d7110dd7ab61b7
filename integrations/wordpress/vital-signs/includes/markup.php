<?php
/**
 * One widget as it stands on the page.
 *
 * @package VitalSigns
 */

defined( 'ABSPATH' ) || exit;

/**
 * A widget with its fallback: the text that is read before the script runs, without it, and when something fails. Where
 * there can be no widget, the fallback stands alone.
 *
 * @param array<string, mixed> $written  Attributes, as somebody has written them.
 * @param string               $fallback Markup; what posts may not hold is taken away.
 * @return string
 */
function vital_signs_markup( $written, $fallback ) {
	$sound    = vital_signs_sound( $written );
	$fallback = wp_kses_post( $fallback );
	$faults   = vital_signs_faults( $sound['faults'] );
	if ( '' === $sound['widget'] ) {
		return $faults . $fallback;
	}

	vital_signs_enqueue();
	$class = 'vital-signs-widget' . ( '' === $sound['theme'] ? '' : ' vital-signs-' . $sound['theme'] );
	$names = sprintf( ' class="%s"', esc_attr( $class ) );
	foreach ( $sound['attributes'] as $name => $value ) {
		$escaped = 'src' === $name ? esc_url( $value, array( 'http', 'https' ) ) : esc_attr( $value );
		$names  .= sprintf( ' %s="%s"', $name, $escaped );
	}
	return sprintf( '%1$s<%2$s%3$s>%4$s</%2$s>', $faults, $sound['widget'], $names, $fallback );
}

/**
 * What was not used, for those who can change it. Readers see nothing of it.
 *
 * @param string[] $names Attributes.
 * @return string
 */
function vital_signs_faults( $names ) {
	if ( array() === $names || ! current_user_can( 'edit_post', get_the_ID() ) ) {
		return '';
	}
	/* translators: %s: names of attributes, such as "src, metric" */
	$message = sprintf( __( 'Vital Signs: not used, because it is missing or not valid: %s. Only people who can edit this page see this line.', 'vital-signs' ), implode( ', ', $names ) );
	return sprintf( '<p class="vital-signs-faults" role="note">%s</p>', esc_html( $message ) );
}
